// When a place in a unit, or a role, holds, in SQL, and how long before its end it asks to be confirmed.
import { addDays, addMonths, type PlainDate } from '@samplan/domain';

const MONTHS = 6;
const DUE_DAYS = 30;

/** The last day of a place that is confirmed today. */
export const confirmedUntil = (on: PlainDate): PlainDate => addMonths(on, MONTHS);

/** A place that ends on this day or before waits to be confirmed. */
export const dueBy = (on: PlainDate): PlainDate => addDays(on, DUE_DAYS);

/** A place that lapsed before this day is not asked about any more. */
export const forgottenBefore = (on: PlainDate): PlainDate => addMonths(on, -MONTHS);

/** @param row alias @param day the date in Norway, as SQL */
export const holds = (row: string, day: string): string =>
  `(${row}.valid_from <= ${day} and (${row}.valid_to is null or ${day} <= ${row}.valid_to))`;

/**
 * Of each person the latest place in a unit: held, or lapsed without being ended, and none where they left since.
 * $1 the units, $2 today, $3 the day by which one is due, $4 the day before which one is forgotten.
 */
export const PLACES = `
  select distinct on (m.unit_id, m.person_id) m.id, m.unit_id, m.person_id, m.title, m.valid_from::text as "from",
    m.valid_to::text as "to", m.ended_at,
    case when m.valid_to < $2::date then 'lapsed' when m.valid_to <= $3::date then 'due' else 'confirmed' end as state
  from unit_membership m where m.unit_id = any ($1::uuid[]) and m.valid_from <= $2::date
  order by m.unit_id, m.person_id, ${holds('m', '$2::date')} desc, m.valid_to desc nulls first, m.ended_at desc nulls last`;

export const STANDING_PLACES = `
  select * from (${PLACES}) p where p.ended_at is null and (p.state <> 'lapsed' or p."to" >= $4::date::text)`;
