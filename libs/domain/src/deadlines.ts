// The municipality's own time limits: what holds until it says otherwise, and how far it may go.
import type { Deadline } from './vocabulary';

export interface Bounds {
  /** Days, where the municipality has said nothing. */
  readonly standard: number;
  readonly least: number;
  readonly most: number;
}

/**
 * In whole days. None of these is a limit of the law: that a report of need is answered within a month, or with a letter
 * that says why not, is `answerDue` and cannot be changed.
 */
export const DEADLINE_BOUNDS: Readonly<Record<Deadline, Bounds>> = {
  'case-ends-soon': { standard: 5, least: 1, most: 20 },
  'coordinator-proposed': { standard: 5, least: 1, most: 30 },
  'coordinator-accepted': { standard: 5, least: 1, most: 30 },
  'first-contact': { standard: 14, least: 1, most: 60 },
  'first-reminder': { standard: 14, least: 2, most: 60 },
  'last-reminder': { standard: 3, least: 1, most: 14 },
  'review-to-substitute': { standard: 14, least: 1, most: 60 },
  'review-to-ke': { standard: 21, least: 2, most: 90 },
  'consent-ends-soon': { standard: 30, least: 7, most: 90 },
  'plan-not-opened': { standard: 60, least: 14, most: 365 },
};

/** Days for each limit, as the municipality has it. */
export type Deadlines = Readonly<Record<Deadline, number>>;
