// Closed plans that their owners wish back, for one of the coordinating unit; and the answer, for the owner.
import { isAlive } from '../../kernel/alive';
import { bare, NAME_OF, type Found, type WaitingSort } from '../sort';

export const reopeningSort: WaitingSort = {
  questions: {
    kinds: ['reopening-asked'],
    of: async (tx, { actor }) => {
      if (actor.wears !== 'coordinating-unit') return [];
      const rows = await tx.query<{ readonly id: string; readonly at: Date; readonly ownerName: string }>(
        `select r.id, r.asked_at as at, ${NAME_OF('o')} as "ownerName"
         from plan_reopening r join plan p on p.id = r.plan_id join person o on o.id = p.owner_id
         where r.state = 'asked' and p.owner_id <> $1 and ${isAlive('p.owner_id')}
           and not exists (select from participation t where t.plan_id = p.id and t.person_id = $1
             and t.role in ('next-of-kin', 'representative'))
           and not exists (select from mandate m where m.plan_id = p.id and m.person_id = $1)`,
        [actor.person],
      );
      return rows.map((row): Found => ({ ...row, kind: 'reopening-asked' }));
    },
  },
  news: {
    kinds: ['reopening-answered', 'wish-entered'],
    of: async (_tx, here, told) => told.map((one) => bare(here, one)),
  },
};
