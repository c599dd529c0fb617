// The next look at a plan: how near it is, when who is told, and what changes with what was decided there.
import { addDays, type PlainDate } from './dates';
import type { Deadlines } from './deadlines';
import type { ReviewOutcome, ReviewState, ReviewVoice, Role } from './vocabulary';

/**
 * How the next look at a plan stands on a day.
 * @param date null where none is set
 */
export const reviewState = (date: PlainDate | null, today: PlainDate, deadlines: Deadlines): ReviewState | null => {
  if (date === null) return null;
  if (today === date) return 'today';
  if (today > date) {
    if (today >= addDays(date, deadlines['review-to-ke'])) return 'with-ke';
    return today >= addDays(date, deadlines['review-to-substitute']) ? 'with-substitute' : 'lapsed';
  }
  if (today >= addDays(date, -deadlines['last-reminder'])) return 'close';
  return today >= addDays(date, -deadlines['first-reminder']) ? 'soon' : 'ahead';
};

/** What people are told of, each once for a date: every state but that it lies ahead. */
export type ReviewStep = Exclude<ReviewState, 'ahead'>;

const AFTER: readonly ReviewStep[] = ['lapsed', 'with-substitute', 'with-ke'];

/**
 * What is to be told by now. A reminder of which the day has passed is told no more; nobody who should hear of a date that
 * has lapsed is passed over, however late it is seen.
 */
export const reviewStepsBy = (state: ReviewState | null): readonly ReviewStep[] => {
  if (state === null || state === 'ahead') return [];
  const at = AFTER.indexOf(state);
  return at < 0 ? [state] : AFTER.slice(0, at + 1);
};

/** Has the date passed without a look at the plan? */
export const isLapsed = (state: ReviewState | null): boolean =>
  state !== null && state !== 'ahead' && AFTER.includes(state);

/** Is it time to look at the plan, or past it? */
export const isNear = (state: ReviewState | null): boolean => state !== null && state !== 'ahead';

/** Owner, next of kin and services speak apart; whoever acts for the owner is among those near them. */
export const voiceOf = (hat: Role): ReviewVoice => {
  if (hat === 'owner') return 'owner';
  return hat === 'representative' || hat === 'next-of-kin' ? 'next-of-kin' : 'service';
};

/** Does whoever answers for the measure have to say yes anew? */
export const asksAnew = (outcome: ReviewOutcome): boolean =>
  outcome === 'increase' || outcome === 'step-down' || outcome === 'try-other';
