// The consent that a plan is made, and whether it holds.
import { isWithin, type PlainDate } from './dates';
import type { ConsentState } from './vocabulary';

/** Only a given consent holds: refused, not clarified and withdrawn are answers too. An absent period is open. */
export const consentHolds = (
  state: ConsentState | null,
  on: PlainDate,
  period?: { readonly from: PlainDate | null; readonly to: PlainDate | null },
): boolean => state === 'given' && isWithin(on, period?.from ?? null, period?.to ?? null);
