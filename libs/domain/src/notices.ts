// What is told outside the app, to whom, by which channel and when: that something new waits, and nothing of what.
import { addDays, osloDate, osloHour, osloMidnight } from './dates';
import { mayDisturb, mayReach, STANDARD_HOURS } from './safe-contact';
import type { ContactChannel, NoticeHindrance, NoticePace, SafeContactAnswer } from './vocabulary';

/** The channels by which a notice goes. */
export type NoticeChannel = Extract<ContactChannel, 'email' | 'text-message'>;

export interface Addressee {
  readonly pace: NoticePace;
  /** Is the first question of all theirs to answer? It is asked of those who own a plan. */
  readonly isAsked: boolean;
  readonly answer: SafeContactAnswer | null;
  readonly channel: ContactChannel | null;
  /** The address of an e-mail that they gave for notices alone; of use where the question is not theirs. */
  readonly hasOwnAddress: boolean;
  /** In whole years; null where it is not known. */
  readonly age: number | null;
}

export type NoticeRoute = { readonly by: NoticeChannel } | { readonly hindrance: NoticeHindrance };

/** By what somebody is told that something new waits, or why only in the app. */
export function noticeRoute({ pace, isAsked, answer, channel, hasOwnAddress, age }: Addressee): NoticeRoute {
  const known = isAsked || answer !== null ? { answer, channel, age } : givenForNotices(hasOwnAddress, age);
  if (age === null || age < 18) return { hindrance: 'under-age' };
  if (known.answer === null || known.answer === 'do-not-know')
    return { hindrance: isAsked || known.answer ? 'not-answered' : 'no-address' };
  const by = known.channel;
  if (by === 'phone-call') return { hindrance: 'by-phone' };
  if ((by !== 'email' && by !== 'text-message') || !mayReach(by, known)) return { hindrance: 'only-here' };
  return pace === 'off' ? { hindrance: 'turned-off' } : { by };
}

/** Whoever gives an address for notices, and owns no plan, has said how they are safely reached. */
const givenForNotices = (hasAddress: boolean, age: number | null) => ({
  answer: hasAddress ? ('nobody' as const) : null,
  channel: hasAddress ? ('email' as const) : null,
  age,
});

const HOUR_MS = 3_600_000;

/** Never more than one an hour, however much happens. */
export const NOTICE_REST_MS = HOUR_MS;

/**
 * When a notice may go, in milliseconds since 1970 (UTC): by day alone, and not soon after the last.
 * @param made when something began to wait @param last when the latest notice went to them @param hours of the municipality
 */
export function noticeDue(
  channel: NoticeChannel,
  pace: NoticePace,
  made: number,
  last: number | null,
  hours = STANDARD_HOURS,
): number {
  if (pace === 'daily') return nextMorning(made, hours.from);
  const rested = last === null ? made : Math.max(made, last + NOTICE_REST_MS);
  return mayDisturb(channel, osloHour(rested), hours) ? rested : nextMorning(rested, hours.from);
}

/** The first such hour in Norway after a moment. The clock is changed before the earliest of them, never after it. */
function nextMorning(after: number, hour: number): number {
  const date = osloDate(after);
  const here = morningOf(date, hour);
  return here > after ? here : morningOf(addDays(date, 1), hour);
}

function morningOf(date: ReturnType<typeof osloDate>, hour: number): number {
  const noon = osloMidnight(date) + 12 * HOUR_MS;
  return noon - (osloHour(noon) - hour) * HOUR_MS;
}

const MINUTE_MS = 60_000;
/** So long one server has a notice to itself; one that was killed meanwhile is followed by another. */
export const NOTICE_LEASE_MS = 10 * MINUTE_MS;
const PAUSES = [1, 5, 15, 60, 180, 360, 720].map((minutes) => minutes * MINUTE_MS);

/** How long to wait after so many tries, where whoever takes it in is away; undefined where it is given up. */
export const noticePause = (tries: number): number | undefined => PAUSES[tries - 1];
