// How often the demo's measures come back.
import type { Recurrence } from '@samplan/domain';

export const daily = (time: string | null = null): Recurrence => ({ every: 'day', weekdays: [], time });

/** @param weekdays ISO 8601: 1 Monday to 7 Sunday */
export const weekly = (weekdays: readonly number[], time: string | null = null): Recurrence => ({
  every: 'week',
  weekdays,
  time,
});

/** When it is needed. */
export const asNeeded: Recurrence = { every: 'as-needed', weekdays: [], time: null };
