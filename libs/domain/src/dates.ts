// Calendar dates without a time zone, and the clock of the law: Europe/Oslo.
declare const plain: unique symbol;
/** A calendar date, ISO 8601 `yyyy-mm-dd`; sorts and compares as text. */
export type PlainDate = string & { readonly [plain]: true };

/** Asks the time; the one thing that tests replace. Milliseconds since 1970 (UTC). */
export interface Clock {
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

const OSLO = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The date in Norway at a moment. @param at milliseconds since 1970 (UTC) */
export const osloDate = (at: number): PlainDate => asPlainDate(OSLO.format(at));

const HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', hourCycle: 'h23' });

/** The hour by Norwegian clocks, 0 to 23. */
export const osloHour = (at: number): number => Number(HOUR.format(at));

export const today = (clock: Clock): PlainDate => osloDate(clock.now());

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** @returns the date, or undefined where the text is none (also 2026-02-30). */
export const parseDate = (text: string): PlainDate | undefined =>
  SHAPE.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
    ? asPlainDate(text)
    : undefined;

/** Marks a text known to be a date, such as a `date` column read as text. */
export const asPlainDate = (text: string): PlainDate => text as PlainDate;

/** Adds days. Works on the calendar, so summer time moves nothing. */
export const addDays = (date: PlainDate, days: number): PlainDate => {
  const at = new Date(`${date}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return asPlainDate(at.toISOString().slice(0, 10));
};

/** Adds calendar months; a day that the month lacks becomes its last one. */
export const addMonths = (date: PlainDate, months: number): PlainDate => {
  const at = new Date(`${date}T12:00:00Z`);
  const day = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + months + 1, 0);
  at.setUTCDate(Math.min(day, at.getUTCDate()));
  return asPlainDate(at.toISOString().slice(0, 10));
};

/** The Sunday of the week that a date is in. */
export const endOfWeek = (date: PlainDate): PlainDate =>
  addDays(date, (7 - new Date(`${date}T12:00:00Z`).getUTCDay()) % 7);

/** Whole days from one date to another; below zero where the other is before it. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);

/** Is `on` within [from, to]? Both ends count; an open end is null. */
export const isWithin = (on: PlainDate, from: PlainDate | null, to: PlainDate | null): boolean =>
  (from === null || from <= on) && (to === null || on <= to);

/** Whole years on a day. @param born the birthday; who was born on 29 February turns a year older on 1 March */
export const ageOn = (day: PlainDate, born: PlainDate): number =>
  Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0);

/**
 * The first moment, in milliseconds since 1970 (UTC), of a calendar date in Norway. Used to end a lease when a fact it
 * rests on begins or ends.
 */
export const osloMidnight = (date: PlainDate): number => {
  const utc = Date.parse(`${date}T00:00:00Z`);
  for (const offset of [2, 1]) {
    const at = utc - offset * 3_600_000;
    if (osloDate(at) === date && osloDate(at - 1) !== date) return at;
  }
  return utc;
};
