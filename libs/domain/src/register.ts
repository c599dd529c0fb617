// How the coordinating unit counts the plans of its municipality: groups of age, and how far ahead it looks.
import { addMonths, type PlainDate } from './dates';
import type { AgeGroup } from './vocabulary';

/** From which age on each group is; the one that has none is of those whose birthday is not known. */
export const AGE_FROM: Readonly<Record<Exclude<AgeGroup, 'not-known'>, number>> = {
  child: 0,
  'from-18': 18,
  'from-30': 30,
  'from-50': 50,
  'from-67': 67,
  'from-80': 80,
};

/** Days ahead in which somebody comes of age. */
export const LOOKS_AHEAD_DAYS = 90;
/** Then one decides oneself who reads; then one is of age. */
export const AGES_OF_CHANGE = [16, 18] as const;

/** Who was born after that date is younger than so many years on the day. */
export const bornAfter = (on: PlainDate, years: number): PlainDate => addMonths(on, -12 * years);
