// The first question of all, and the one rule that every channel and letter obeys: how somebody may be reached.
import type { ContactChannel, SafeContactAnswer } from './vocabulary';

/** What is known of somebody who is to be reached outside the app. */
export interface Reachable {
  /** Is there somebody who is not to know that they have a plan? Null until the question is answered. */
  readonly answer: SafeContactAnswer | null;
  /** How they want to be reached. */
  readonly channel: ContactChannel | null;
  /** In whole years; null where it is not known. */
  readonly age: number | null;
}

/** Whole hours by Norwegian clocks: from the first, and until the last begins. */
export interface NoticeHours {
  readonly from: number;
  readonly to: number;
}

/** Where the municipality has said nothing, and how far it may go. */
export const STANDARD_HOURS: NoticeHours = { from: 8, to: 20 };
export const WIDEST_HOURS: NoticeHours = { from: 7, to: 21 };

/** Are these hours by day, the one before the other? */
export const isHours = ({ from, to }: NoticeHours): boolean =>
  Number.isInteger(from) && Number.isInteger(to) && from >= WIDEST_HOURS.from && to <= WIDEST_HOURS.to && from < to;

const OF_AGE = 18;
/** "Ring meg på dagtid." */
const AFTER_DAYTIME = 16;

/**
 * May they be reached by this channel at all? Inside the app always; outside it never before the question is answered, nor
 * under 18 or where the age is not known. Where somebody is not to know, by the chosen channel alone.
 */
export function mayReach(channel: ContactChannel, { answer, channel: chosen, age }: Reachable): boolean {
  if (channel === 'in-app') return true;
  if (answer === null || answer === 'do-not-know' || age === null || age < OF_AGE) return false;
  return answer === 'somebody' ? channel === chosen : chosen !== 'in-app';
}

/**
 * May it be done at this hour? What makes a sound waits for the day; a call waits for the working day.
 * @param hour by Norwegian clocks, 0 to 23 @param hours of the municipality
 */
export function mayDisturb(channel: ContactChannel, hour: number, { from, to } = STANDARD_HOURS): boolean {
  if (channel === 'in-app' || channel === 'letter') return true;
  return hour >= from && hour < (channel === 'phone-call' ? Math.min(AFTER_DAYTIME, to) : to);
}

/**
 * The number or address of a channel as it is kept.
 * @returns undefined where the text is none; null for a channel that needs none
 */
export function contactAddress(channel: ContactChannel, text: string): string | null | undefined {
  const said = text.trim();
  if (channel === 'in-app' || channel === 'letter') return said === '' ? null : undefined;
  if (channel === 'email') return said.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(said) ? said : undefined;
  const digits = said.replace(/[\s()-]/g, '');
  return /^\+?\d{8,15}$/.test(digits) ? digits : undefined;
}
