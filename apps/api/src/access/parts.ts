// When somebody's part in a plan holds, in SQL, as the view `access_fact` and the policy say it.

/**
 * @param part alias of the row of `participation`
 * @param day the date in Norway, as SQL
 * @returns a condition: begun, not over, and not ended at a moment of that day or before
 */
export const partHolds = (part: string, day: string): string =>
  `((${part}.valid_from is null or ${part}.valid_from <= ${day}) and (${part}.valid_to is null or ${day} <= ${part}.valid_to)
    and (${part}.ended_at is null or ${day} < (${part}.ended_at at time zone 'Europe/Oslo')::date))`;

/** The part holds, and where it is a unit's, the person works there that day. */
export const takesPart = (part: string, day: string): string =>
  `(${partHolds(part, day)} and (${part}.unit_id is null or exists (
    select from unit_membership m where m.unit_id = ${part}.unit_id and m.person_id = ${part}.person_id
      and (m.valid_from is null or m.valid_from <= ${day}) and (m.valid_to is null or ${day} <= m.valid_to))))`;
