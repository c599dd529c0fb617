// To whom parts of a plan are given: a unit, or somebody by name.
import type { PersonId, UnitId } from '@samplan/domain';

export type Grantee = { readonly unit: UnitId } | { readonly person: PersonId };

/** As a row has it, in the one of its two columns that is filled. */
export function granteeOf(row: { readonly unit_id: UnitId | null; readonly person_id: PersonId | null }): Grantee {
  if (row.unit_id) return { unit: row.unit_id };
  if (row.person_id) return { person: row.person_id };
  throw new Error('A row about nobody.');
}
