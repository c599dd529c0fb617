// The two consents: whether they hold, in which state they stand on a day, and the form in which a text is kept.
import { isWithin, type PlainDate } from './dates';
import type { ConsentState } from './vocabulary';

/** Only a given consent holds: refused, not clarified and withdrawn are answers too. An absent period is open. */
export const consentHolds = (
  state: ConsentState | null,
  on: PlainDate,
  period?: { readonly from: PlainDate | null; readonly to: PlainDate | null },
): boolean => state === 'given' && isWithin(on, period?.from ?? null, period?.to ?? null);

/** In which state an answer stands that day: taken back wins over gone by. @param until its last day */
export function consentStateOn(
  stored: ConsentState,
  { isWithdrawn, until }: { readonly isWithdrawn: boolean; readonly until: PlainDate | null },
  on: PlainDate,
): ConsentState {
  if (stored !== 'given') return stored;
  if (isWithdrawn) return 'withdrawn';
  return until !== null && until < on ? 'expired' : 'given';
}

/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The same text for the same value whatever the order of its keys: what a hash is made of. */
export function canonicalJson(value: Json): string {
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`);
  return `{${parts.join(',')}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
