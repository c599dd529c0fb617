// Invites somebody into a role: by the owner it is sent, by the coordinator it waits for the owner's yes.
import { Injectable } from '@nestjs/common';
import { Problem, type InvitationId, type PersonId, type PlanId, type UnitId } from '@samplan/domain';
import { Access } from '../../access/access';
import { mayBeGranted, type Grant } from '../../access/grantees';
import type { Permit } from '../../access/permit';
import { Readers } from '../../access/readers';
import { Sight } from '../../access/sight';
import { History } from '../../history/history';
import { Newcomers, type Newcomer } from '../../identity/newcomers';
import { Audit } from '../../kernel/audit';
import type { Tx } from '../../kernel/database';
import { textInput } from '../../kernel/text-input';
import { Tellings } from '../../tellings/tellings';
import { Finders } from '../finders';
import { InvitedGrants } from '../invited-grants';
import { requireInvitable } from '../invitable';
import { InvitationsRepository, type InvitationRow, type InvitedRole } from '../invitations.repository';
import { Ringing } from '../ringing';

export interface Inviting {
  readonly who: PersonId | Newcomer;
  readonly role: InvitedRole;
  readonly unit: UnitId | null;
  readonly title: string;
  readonly message: string;
  readonly grants: readonly Grant[];
}

/** That wait for an answer, of one who invites to one plan. */
const MOST_OPEN = 50;

@Injectable()
export class Invite {
  constructor(
    private readonly access: Access,
    private readonly invitations: InvitationsRepository,
    private readonly newcomers: Newcomers,
    private readonly finders: Finders,
    private readonly invited: InvitedGrants,
    private readonly readers: Readers,
    private readonly history: History,
    private readonly tellings: Tellings,
    private readonly ringing: Ringing,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws Problem ALREADY_SO for one who takes part or is invited, as far as the asker may know of it; NOT_ALLOWED for
   * next of kin through a unit, told to the owner alone; TOO_MUCH; BAD_INPUT
   */
  async run(asked: Permit<'invite'>, { who, role, unit, grants, ...texts }: Inviting): Promise<InvitationId> {
    const [seen] = Sight.of(asked).plans;
    if (!seen) throw new Error('A permit without a plan.');
    const title = texts.title.trim() ? textInput(texts.title, 60) : '';
    const message = texts.message.trim() ? textInput(texts.message, 500) : '';
    if ((role === 'participant') !== (unit !== null))
      throw new Problem('BAD_INPUT', 'A participant comes from a unit.');
    if (new Set(grants.map(({ section }) => section)).size < grants.length)
      throw new Problem('BAD_INPUT', 'Each section is given once.');
    // Before the transaction, which asks for no second connection.
    const knows = typeof who === 'string' && (await this.readers.person(seen, who)) !== undefined;
    const finder = await this.finders.of(asked);
    return this.access.holding(asked, async (tx, permit, plan) => {
      const { actor, facts, hat, rule, action } = permit;
      if (!grants.every((grant) => mayBeGranted(facts, grant))) throw new Problem('BAD_INPUT', 'Not to be granted.');
      const own = (await this.invitations.open(tx, [plan])).filter(({ invited_by }) => invited_by === actor.person);
      if (own.length >= MOST_OPEN) throw new Problem('TOO_MUCH', `At most ${MOST_OPEN} wait for an answer at a time.`);
      const found = typeof who === 'string' ? who : await this.newcomers.settle(tx, actor.tenant, who);
      const isFound = await this.invitations.isPerson(tx, found, finder, facts.today);
      if (!isFound && typeof who === 'string') throw new Problem('BAD_INPUT', 'No such person here.');
      const person =
        isFound || typeof who === 'string' ? found : await this.newcomers.standIn(tx, actor.tenant, found, who);
      const works = unit && (await this.invitations.titleIn(tx, person, unit, facts.today));
      if (works === undefined) throw new Problem('BAD_INPUT', 'They do not work there.');
      const owner = facts.plan?.owner;
      if (!owner) throw new Error('A permit without a plan.');
      const isSent = hat === 'owner';
      if (isSent) await requireInvitable(tx, this.invitations, { plan, person, role }, facts.today);
      else await this.requireUnknown(tx, permit, { plan, person, knows, own });
      const state = isSent ? 'sent' : 'waits-for-owner';
      const by = actor.person;
      const made = { plan, person, role, unit, title: title || (works ?? ''), message, grants, state, by } as const;
      const invitation = await this.invitations.insert(tx, actor.tenant, made);
      const sent = { id: invitation, plan_id: plan, person_id: person, unit_id: unit, grants };
      if (isSent) await this.invited.list(tx, actor.tenant, actor.person, sent);
      const details = { invitation, role, state, grants: grants.length, newcomer: typeof who !== 'string' };
      await this.audit.record(tx, { actor, hat, rule, action, plan, details });
      const change = { noun: 'participant', subject: invitation, field: 'invited', after: person } as const;
      await this.history.record(tx, { actor, hat, plan, ...change });
      await this.tellings.wake(tx, { tenant: actor.tenant, plan }, isSent ? person : owner);
      await this.ringing.ring(tx, actor, plan, owner, by);
      return invitation;
    });
  }

  /** Of others than those they know the coordinator learns nothing here: the owner answers. */
  private async requireUnknown(
    tx: Tx,
    { facts }: Permit<'invite'>,
    {
      plan,
      person,
      knows,
      own,
    }: {
      readonly plan: PlanId;
      readonly person: PersonId;
      readonly knows: boolean;
      readonly own: readonly Pick<InvitationRow, 'person_id'>[];
    },
  ): Promise<void> {
    const { takesPart } = await this.invitations.standing(tx, plan, person, facts.today);
    if ((takesPart && knows) || own.some(({ person_id }) => person_id === person))
      throw new Problem('ALREADY_SO', 'They take part, or are invited.');
  }
}
