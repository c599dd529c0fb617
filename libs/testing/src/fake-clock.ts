// A clock that stands still until a test moves it.
import { osloMidnight, type Clock, type PlainDate } from '@samplan/domain';

export interface FakeClock extends Clock {
  /** Moves on by this many milliseconds. */
  advance(ms: number): void;
  /** Stands at this moment, in milliseconds since 1970 (UTC). */
  set(at: number): void;
  /** Stands twelve hours into a date in Norway. */
  setDate(date: PlainDate): void;
}

/** @param start milliseconds since 1970 (UTC); Monday 23 November 2026 at 9 in Norway unless told */
export const fakeClock = (start = Date.UTC(2026, 10, 23, 8)): FakeClock => {
  let at = start;
  return {
    now: () => at,
    advance: (ms) => void (at += ms),
    set: (to) => void (at = to),
    setDate: (date) => void (at = osloMidnight(date) + 12 * 3_600_000),
  };
};
