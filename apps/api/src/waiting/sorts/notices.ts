// That the latest notice outside the app did not arrive, and its address has not been looked at since; whatever hat is worn.
import type { Found, WaitingSort } from '../sort';

export const noticeSort: WaitingSort = {
  questions: {
    kinds: ['address-to-check'],
    of: async (tx, { actor }) => {
      const rows = await tx.query<{ readonly id: string; readonly at: Date }>(
        `select n.id, n.ended_at as at from (
           select id, failure, ended_at from notice where person_id = $1 and state in ('sent', 'failed')
           order by ended_at desc, id limit 1) n
         where n.failure in ('refused', 'returned')
           and not exists (select from notice_setting s where s.person_id = $1 and s.set_at > n.ended_at)
           and not exists (select from safe_contact c where c.person_id = $1 and c.answered_at > n.ended_at)`,
        [actor.person],
      );
      return rows.map((row): Found => ({ ...row, kind: 'address-to-check' }));
    },
  },
};
