// Invitations: those that ask for the owner's yes, those that were sent to somebody, and what they answered.
import { wornIn, type InvitationState, type PersonId, type PlanId, type PlanRole } from '@samplan/domain';
import { isConsented } from '../../access/visible-plans';
import type { Tx } from '../../kernel/database';
import { ownPlans } from '../own-plans';
import { bySubject, byWhom, NAME_OF, type Found, type Here, type WaitingSort } from '../sort';

interface ToApprove {
  readonly id: string;
  readonly plan_id: PlanId;
  readonly by: PersonId;
  readonly at: Date;
  readonly about: string;
}

interface Invited {
  readonly id: string;
  readonly role: PlanRole;
  readonly at: Date;
  readonly owner_name: string;
}

interface Answered {
  readonly id: string;
  readonly state: InvitationState;
  readonly name: string;
}

export const invitationSort: WaitingSort = {
  questions: {
    kinds: ['invitation-to-approve', 'invited'],
    of: async (tx, here) => [
      ...(await toApprove(tx, ownPlans(here))).map(({ plan_id, ...row }): Found => ({
        ...row,
        kind: 'invitation-to-approve',
        plan: here.plans.get(plan_id),
      })),
      // Of a plan in which they do not take part: whose it is, as the invitation itself tells.
      ...(await invited(tx, here))
        .filter(({ role }) => wornIn(role) === here.actor.wears)
        .map(({ id, at, owner_name }): Found => ({ id, at, kind: 'invited', ownerName: owner_name })),
    ],
  },
  news: {
    kinds: ['invitation-answered'],
    /** Who invited has named them. */
    of: async (tx, here, told) => {
      const rows = await bySubject(told, (ids) =>
        tx.query<Answered>(
          `select i.id, i.state, ${NAME_OF('p')} as name from invitation i join person p on p.id = i.person_id
           where i.id = any ($1::uuid[])`,
          [ids],
        ),
      );
      return told.map((one) => {
        const found = byWhom(here, one);
        const row = rows.get(one.subject_id);
        return { ...found, accepted: row ? row.state === 'accepted' : null, about: (found.plan && row?.name) ?? null };
      });
    },
  },
};

const toApprove = (tx: Tx, plans: readonly PlanId[]): Promise<readonly ToApprove[]> =>
  tx.query(
    `select i.id, i.plan_id, i.invited_by as by, i.invited_at as at, ${NAME_OF('p')} as about
     from invitation i join person p on p.id = i.person_id
     where i.plan_id = any ($1::uuid[]) and i.state = 'waits-for-owner'`,
    [plans],
  );

/** To the asker, in plans that are alive. */
const invited = (tx: Tx, { actor, on }: Here): Promise<readonly Invited[]> =>
  tx.query(
    `select i.id, i.role, coalesce(i.sent_at, i.invited_at) as at, ${NAME_OF('o')} as owner_name
     from invitation i join plan p on p.id = i.plan_id join person o on o.id = p.owner_id
     where i.person_id = $1 and i.state = 'sent' and p.state <> 'closed' and ${isConsented('p', '$2::date')}`,
    [actor.person, on],
  );
