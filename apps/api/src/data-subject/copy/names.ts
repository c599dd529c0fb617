// What people are called to the owner of a plan: everybody with a part in it, now or once, and nobody else.
import type { PlanId } from '@samplan/domain';
import type { Tx } from '../../kernel/database';

/** By plan and person. */
export type Names = ReadonlyMap<string, string>;

/** Columns that hold a person's id. */
export const PEOPLE_FIELDS: readonly string[] = [
  ...['person', 'byPerson', 'answeredBy', 'endedBy', 'recordedBy', 'withdrawnBy', 'removedBy'],
];

export async function namesIn(tx: Tx, plans: readonly PlanId[]): Promise<Names> {
  const rows = await tx.query<{ plan: string; person: string; name: string }>(
    `select distinct x.plan_id as plan, x.person_id as person, btrim(p.given_name || ' ' || p.family_name) as name
     from (
       select plan_id, person_id from participation union select plan_id, person_id from access_grant
       union select plan_id, person_id from mandate union select plan_id, person_id from invitation
       union select id, owner_id from plan) x
     join person p on p.id = x.person_id where x.plan_id = any ($1::uuid[])`,
    [plans],
  );
  return new Map(rows.map(({ plan, person, name }) => [`${plan} ${person}`, name]));
}
