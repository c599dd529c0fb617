// Reports of need: for the coordinating unit those that nobody has taken, and their own with little time left; for the person
// the plan that an answer opened and that they have not said yes to, and news of their case.
import type { PersonId } from '@samplan/domain';
import { deadlinesOf } from '../../kernel/deadlines';
import type { Tx } from '../../kernel/database';
import { bare, type Found, type WaitingSort } from '../sort';

interface Row extends Pick<Found, 'id' | 'at' | 'answerBy' | 'ownerName'> {
  readonly isMine: boolean;
}

export const caseSort: WaitingSort = {
  questions: {
    kinds: ['case-untaken', 'case-ends-soon', 'plan-to-agree'],
    of: async (tx, { actor, on }) => {
      if (actor.wears === 'private') return toAgree(tx, actor.person);
      if (actor.wears !== 'coordinating-unit') return [];
      const soon = (await deadlinesOf(tx))['case-ends-soon'];
      const rows = await tx.query<Row>(
        `select c.id, c.received_at as at, coalesce(c.delayed_to, c.due_on)::text as "answerBy",
           btrim(p.given_name || ' ' || p.family_name) as "ownerName", c.handler_id is not null as "isMine"
         from need_case c join person p on p.id = c.person_id
         where c.state = 'open' and keeps_case(c.person_id, c.reporter, c.reported_by)
           and (c.handler_id is null or (c.handler_id = $1 and coalesce(c.delayed_to, c.due_on) <= $2::date + $3::int))`,
        [actor.person, on, soon],
      );
      return rows.map(({ isMine, ...row }) => ({
        ...row,
        kind: isMine ? 'case-ends-soon' : 'case-untaken',
        subjectId: row.id,
      }));
    },
  },
  news: {
    kinds: ['case-noted', 'case-delayed', 'case-decided'],
    of: async (_tx, here, told) => told.map((one) => bare(here, one)),
  },
};

/** One who said no, or has taken their yes back, is not asked again. */
const toAgree = async (tx: Tx, person: PersonId): Promise<readonly Found[]> => {
  const rows = await tx.query<Pick<Found, 'id' | 'at'>>(
    `select p.id, c.decided_at as at from need_case c join plan p on p.id = c.plan_id
     where c.person_id = $1 and p.owner_id = $1 and c.state = 'decided' and p.state <> 'closed' and (
       select k.state from consent k where k.plan_id = p.id and k.kind = 'plan-is-made'
       order by k.recorded_at desc, k.id desc limit 1) = 'not-clarified'`,
    [person],
  );
  return rows.map((row) => ({ ...row, kind: 'plan-to-agree', subjectId: row.id }));
};
