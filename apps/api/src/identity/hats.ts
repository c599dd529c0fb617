// What somebody can be here as today, in SQL: a hat is offered where it gives something.
import { mayWear, PLAN_ROLES, WORN_HATS, wornIn, type PersonId, type PlainDate, type WornHat } from '@samplan/domain';
import { takesPart } from '../access/parts';
import type { Tx } from '../kernel/database';

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
const inRoles = (hat: WornHat): string => `in (${quoted(PLAN_ROLES.filter((role) => wornIn(role) === hat))})`;

const holds = (row: string, day: string): string =>
  `(${row}.valid_from is null or ${row}.valid_from <= ${day}) and (${row}.valid_to is null or ${day} <= ${row}.valid_to)`;

/**
 * Row-level security must let the municipality of the person be seen.
 * @param who the parameter that is the person's id: a column would be taken for one of the tables here
 * @param day SQL of the date in Norway
 * @returns SQL of an array of hats, each once, in the order of the vocabulary
 */
export const hatsOf = (who: string, day: string): string => `array(
  select hat from (
    select 'private' as hat from plan where owner_id = ${who} and not is_load_test
    union select case when a.role ${inRoles('private')} then 'private' else 'work' end
      from participation a join plan p on p.id = a.plan_id
      where a.person_id = ${who} and p.state <> 'closed' and ${takesPart('a', day)}
    union select case when i.role ${inRoles('private')} then 'private' else 'work' end
      from invitation i join plan p on p.id = i.plan_id
      where i.person_id = ${who} and i.state = 'sent' and p.state <> 'closed'
    union select 'work' from unit_membership m where m.person_id = ${who} and ${holds('m', day)}
    union select r.role from tenant_role r where r.person_id = ${who} and ${holds('r', day)}
  ) offered order by array_position(array[${quoted(WORN_HATS)}], hat))`;

/** What one person has to choose among. @param byEmployer as for `mayWear` */
export async function offeredTo(
  tx: Tx,
  person: PersonId,
  on: PlainDate,
  byEmployer = false,
): Promise<readonly WornHat[]> {
  const [row] = await tx.query<{ hats: WornHat[] }>(`select ${hatsOf('$1::uuid', '$2::date')} as hats`, [person, on]);
  return (row?.hats ?? []).filter((hat, _at, all) => mayWear(hat, all, byEmployer));
}
