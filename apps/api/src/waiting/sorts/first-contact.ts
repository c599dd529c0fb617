// That nothing shows a coordinator's first contact: for themself, and the day after for the coordinating unit.
import { addDays, osloMidnight, type PersonId, type PlainDate } from '@samplan/domain';
import { isNotClose } from '../../access/not-close';
import { withoutContact, WITHOUT_CONTACT } from '../../appointments/first-contact';
import type { Tx } from '../../kernel/database';
import { deadlinesOf } from '../../kernel/deadlines';
import { NAME_OF, type Found, type Here, type WaitingSort } from '../sort';

export const firstContactSort: WaitingSort = {
  questions: {
    kinds: ['first-contact-due', 'first-contact-late'],
    of: async (tx, here) => {
      if (here.actor.wears === 'work') return mine(tx, here);
      // Only in that role: it is their task, and nobody's private news.
      return here.actor.wears === 'coordinating-unit' ? late(tx, here) : [];
    },
  },
};

const limit = async (tx: Tx): Promise<number> => (await deadlinesOf(tx))['first-contact'];

async function mine(tx: Tx, { actor, on, plans }: Here): Promise<readonly Found[]> {
  const found = await withoutContact(tx, on, await limit(tx), { person: actor.person });
  return found.flatMap(({ seat: id, plan: of, due }): readonly Found[] => {
    const plan = plans.get(of);
    return plan ? [{ id, kind: 'first-contact-due', plan, answerBy: due, at: midnight(due) }] : [];
  });
}

interface LateRow {
  readonly id: string;
  readonly subjectId: PersonId;
  readonly due: PlainDate;
  readonly ownerName: string;
  readonly about: string;
}

async function late(tx: Tx, { actor, on }: Here): Promise<readonly Found[]> {
  const rows = await tx.query<LateRow>(
    `select t.id, t.person_id as "subjectId", (t.valid_from + $2::int)::text as due,
       (select ${NAME_OF('o')} from person o where o.id = p.owner_id) as "ownerName",
       (select ${NAME_OF('c')} from person c where c.id = t.person_id) as about
     from ${WITHOUT_CONTACT} and t.valid_from + $2::int < $1::date and t.person_id <> $3
       and ${isNotClose('p.owner_id', 'p.id', '$3')}
       and exists (select from tenant_role r where r.person_id = $3 and r.role = 'coordinating-unit'
         and r.valid_from <= $1::date and (r.valid_to is null or $1::date <= r.valid_to))`,
    [on, await limit(tx), actor.person],
  );
  return rows.map(({ due, ...row }): Found => {
    return { ...row, kind: 'first-contact-late', answerBy: due, at: midnight(addDays(due, 1)) };
  });
}

const midnight = (day: PlainDate): Date => new Date(osloMidnight(day));
