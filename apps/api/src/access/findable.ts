// Who is found among people, in SQL: nobody with a protected address, but by those who follow them up or know of them here.
import type { PersonId } from '@samplan/domain';
import { takesPart } from './parts';

/** Whom with a protected address somebody finds all the same. */
export interface Finder {
  /** Those they know of in the plan they ask from. */
  readonly known: readonly PersonId[];
  /** They themselves, where they ask as a coordinator: the owners of their own plans are no secret to them. */
  readonly follows: PersonId | null;
}

/**
 * @param person alias of the row of `person`
 * @param known those who are found all the same, as an array in SQL
 * @param follows the coordinator who asks, or null, as SQL
 * @param day the date in Norway, as SQL
 */
export const isFindable = (person: string, known: string, follows: string, day: string): string =>
  `(${person}.address_grade = 'none' or ${person}.id = any (${known}::uuid[]) or exists (
    select from plan o join participation c on c.plan_id = o.id
    where o.owner_id = ${person}.id and o.state <> 'closed' and c.person_id = ${follows}::uuid and c.role = 'coordinator'
      and ${takesPart('c', day)}))`;
