// That the latest notice to somebody did not arrive, and that its address has not been looked at since.
import type { PersonId } from '@samplan/domain';
import type { Tx } from '../kernel/database';

export interface FailedNotice {
  readonly id: string;
  /** When it went. */
  readonly at: Date;
}

/** For the person themself as the reader: nobody else sees when they said how they are reached. */
export async function failedNotice(tx: Tx, person: PersonId): Promise<FailedNotice | undefined> {
  const [row] = await tx.query<FailedNotice>(
    `select n.id, n.ended_at as at from (
       select id, failure, ended_at from notice where person_id = $1 and state in ('sent', 'failed')
       order by ended_at desc, id limit 1) n
     where n.failure in ('refused', 'returned')
       and not exists (select from notice_setting s where s.person_id = $1 and s.set_at > n.ended_at)
       and not exists (select from safe_contact c where c.person_id = $1 and c.answered_at > n.ended_at)`,
    [person],
  );
  return row;
}
