// Who is of the coordinating unit on a day.
import type { PersonId, PlainDate } from '@samplan/domain';
import type { Tx } from '../kernel/database';
import { holds } from './periods';

/** Of the municipality whose transaction it is. */
export async function coordinatingUnit(tx: Tx, on: PlainDate): Promise<readonly PersonId[]> {
  const rows = await tx.query<{ person: PersonId }>(
    `select distinct r.person_id as person from tenant_role r
     where r.role = 'coordinating-unit' and ${holds('r', '$1::date')}`,
    [on],
  );
  return rows.map(({ person }) => person);
}
