// Until when somebody has put things off; what is over is none.
import type { PlainDate } from '@samplan/domain';
import type { Tx } from '../kernel/database';
import type { Here } from './sort';

export async function putOffs(tx: Tx, { actor, on }: Here): Promise<ReadonlyMap<string, PlainDate>> {
  const rows = await tx.query<{ readonly subject_id: string; readonly until: PlainDate }>(
    'select subject_id, until::text from snooze where person_id = $1 and until > $2::date',
    [actor.person, on],
  );
  return new Map(rows.map(({ subject_id, until }) => [subject_id, until]));
}
