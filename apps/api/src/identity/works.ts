// Where somebody works and which roles they hold in the municipality, each under the hat that it is of.
import type { PersonId, PlainDate, TenantRole, UnitId, WornHat } from '@samplan/domain';
import type { Tx } from '../kernel/database';

export interface WorkRow {
  readonly hat: WornHat;
  readonly unit_id: UnitId | null;
  readonly unit: string | null;
  /** The unit as it stands within a sentence. */
  readonly within: string | null;
  readonly title: string | null;
  readonly role: TenantRole | null;
}

const now = (row: string): string =>
  `$2::date between coalesce(${row}.valid_from, '-infinity') and coalesce(${row}.valid_to, 'infinity')`;

export async function worksOf(tx: Tx, person: PersonId, on: PlainDate): Promise<readonly WorkRow[]> {
  return tx.query<WorkRow>(
    `select 'work' as hat, u.id as unit_id, u.name as unit, u.short_name as within, nullif(m.title, '') as title, null as role
     from unit_membership m join unit u on u.id = m.unit_id where m.person_id = $1 and ${now('m')}
     union all
     select r.role, u.id, u.name, u.short_name, null, r.role from tenant_role r left join unit u on u.id = r.unit_id
     where r.person_id = $1 and ${now('r')}
     order by hat, unit`,
    [person, on],
  );
}
