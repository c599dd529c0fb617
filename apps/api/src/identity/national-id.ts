// National identity numbers and D-numbers: which eleven digits can be one, by the rule of today and that of 2032.
import { parseDate, type PlainDate } from '@samplan/domain';

const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

export interface NationalId {
  readonly kind: 'birth-number' | 'd-number';
  /** From a test population (month + 80 or + 40): nobody real bears it. */
  readonly isSynthetic: boolean;
  /** Null where the number does not tell it. */
  readonly born: PlainDate | null;
}

/**
 * Reads a national id. Sex is never derived. The day of birth is, from numbers by the rule of today alone: from 2032 on the
 * century is not told.
 * @returns undefined where the digits cannot be one. Source: Skatteetaten, new control digits from 2032.
 */
export function readNationalId(text: string): NationalId | undefined {
  if (!/^\d{11}$/.test(text)) return undefined;
  const digits = [...text].map(Number);
  // Numbers given from 2032 on may leave 0, 1, 2 or 3 by the first weights; nobody's number changes.
  const left = remainder(digits, FIRST);
  if (left > 3 || remainder(digits, SECOND) !== 0) return undefined;
  const dayDigits = Number(text.slice(0, 2));
  const isD = dayDigits > 40;
  const day = isD ? dayDigits - 40 : dayDigits;
  const monthDigits = Number(text.slice(2, 4));
  const population = TEST_POPULATIONS.find((more) => monthDigits > more) ?? 0;
  const month = monthDigits - population;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month)) return undefined;
  const year = left === 0 ? yearOf(Number(text.slice(4, 6)), Number(text.slice(6, 9))) : undefined;
  const born = year === undefined ? undefined : parseDate([year, two(month), two(day)].join('-'));
  return { kind: isD ? 'd-number' : 'birth-number', isSynthetic: population > 0, born: born ?? null };
}

/** What is added to the month: by the tax administration, and by those who test with NAV. */
const TEST_POPULATIONS = [80, 40];

/** The century is in the three digits that follow the date. Source: Skatteetaten, fødselsnummer. */
function yearOf(year: number, individual: number): number | undefined {
  if (individual < 500) return 1900 + year;
  if (year < 40) return 2000 + year;
  if (individual < 750 && year >= 54) return 1800 + year;
  return individual >= 900 ? 1900 + year : undefined;
}

const two = (part: number): string => String(part).padStart(2, '0');

const daysIn = (month: number): number => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** The weighted sum with the control digit after the weighted ones, modulo 11. */
const remainder = (digits: readonly number[], weights: readonly number[]): number =>
  (weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0) + (digits[weights.length] ?? 0)) % 11;
