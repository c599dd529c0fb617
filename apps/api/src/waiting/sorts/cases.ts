// For the coordinating unit: reports of need that nobody has taken, and cases of one's own with little time left.
import { deadlinesOf } from '../../kernel/deadlines';
import type { Found, WaitingSort } from '../sort';

interface Row extends Pick<Found, 'id' | 'at' | 'answerBy' | 'ownerName'> {
  readonly isMine: boolean;
}

export const caseSort: WaitingSort = {
  questions: {
    kinds: ['case-untaken', 'case-ends-soon'],
    of: async (tx, { actor, on }) => {
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
};
