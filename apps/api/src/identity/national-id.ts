// National identity numbers and D-numbers: which eleven digits can be one, by the rule of today and that of 2032.
const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

export interface NationalId {
  readonly kind: 'birth-number' | 'd-number';
  /** From the test population (month + 80): nobody real bears it. */
  readonly isSynthetic: boolean;
}

/**
 * Reads a national id. Age and sex are never derived: from 2032 the number does not tell them.
 * @returns undefined where the digits cannot be one. Source: Skatteetaten, new control digits from 2032.
 */
export function readNationalId(text: string): NationalId | undefined {
  if (!/^\d{11}$/.test(text)) return undefined;
  const digits = [...text].map(Number);
  // Numbers given from 2032 on may leave 0, 1, 2 or 3 by the first weights; nobody's number changes.
  if (remainder(digits, FIRST) > 3 || remainder(digits, SECOND) !== 0) return undefined;
  const dayDigits = Number(text.slice(0, 2));
  const isD = dayDigits > 40;
  const day = isD ? dayDigits - 40 : dayDigits;
  const monthDigits = Number(text.slice(2, 4));
  const isSynthetic = monthDigits > 80;
  const month = isSynthetic ? monthDigits - 80 : monthDigits;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month)) return undefined;
  return { kind: isD ? 'd-number' : 'birth-number', isSynthetic };
}

const daysIn = (month: number): number => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** The weighted sum with the control digit after the weighted ones, modulo 11. */
const remainder = (digits: readonly number[], weights: readonly number[]): number =>
  (weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0) + (digits[weights.length] ?? 0)) % 11;
