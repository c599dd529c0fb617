// For the coordinating unit: what people ask to have corrected or erased, with the month that the law gives.
import { answerDue, osloDate } from '@samplan/domain';
import { isAlive } from '../../kernel/alive';
import { NAME_OF, type Found, type WaitingSort } from '../sort';

export const dataRequestSort: WaitingSort = {
  questions: {
    kinds: ['data-requested'],
    of: async (tx, { actor }) => {
      if (actor.wears !== 'coordinating-unit') return [];
      const rows = await tx.query<{ readonly id: string; readonly at: Date; readonly ownerName: string }>(
        `select r.id, r.asked_at as at, ${NAME_OF('p')} as "ownerName"
         from data_request r join person p on p.id = r.person_id
         where r.state = 'waiting' and r.person_id <> $1 and ${isAlive('p.id')}`,
        [actor.person],
      );
      return rows.map((row): Found => ({
        ...row,
        kind: 'data-requested',
        answerBy: answerDue(osloDate(row.at.getTime())),
      }));
    },
  },
};
