// Whom to call when it cannot wait: the numbers of the whole country, in whose place a municipality may put its own.
import type { UrgentNumber } from './vocabulary';

export const STANDARD_NUMBERS = {
  emergency: '113',
  doctor: '116 117',
  children: '116 111',
} as const satisfies Partial<Record<UrgentNumber, string>>;

/** @returns null where the whole country has none */
export const standardNumber = (kind: UrgentNumber): string | null =>
  kind === 'coordinating-unit' ? null : STANDARD_NUMBERS[kind];

/** A number as it is kept: digits, spaces between them, a plus before them. @returns undefined where the text is none */
export function urgentNumber(text: string): string | undefined {
  const said = text.trim().replace(/\s+/g, ' ');
  return /^\+?\d[\d ]{1,18}\d$/.test(said) ? said : undefined;
}
