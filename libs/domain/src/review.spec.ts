// How near the next look at a plan is, and what is told by then.
import { describe, expect, it } from 'vitest';
import { addDays, asPlainDate } from './dates';
import { DEADLINE_BOUNDS } from './deadlines';
import { isLapsed, reviewState, reviewStepsBy } from './review';
import { DEADLINES, REVIEW_STATES, type Deadline } from './vocabulary';

const DATE = asPlainDate('2027-03-12');
const STANDARD: Record<Deadline, number> = {
  'case-ends-soon': 5,
  'coordinator-proposed': 5,
  'coordinator-accepted': 5,
  'first-contact': 14,
  'first-reminder': 14,
  'last-reminder': 3,
  'review-to-substitute': 14,
  'review-to-ke': 21,
  'consent-ends-soon': 30,
  'plan-not-opened': 60,
};
const on = (days: number, limits: Partial<Record<Deadline, number>> = {}) =>
  reviewState(DATE, addDays(DATE, days), { ...STANDARD, ...limits });

describe('The next look at a plan', () => {
  it.each([
    [-15, 'ahead'],
    [-14, 'soon'],
    [-4, 'soon'],
    [-3, 'close'],
    [-1, 'close'],
    [0, 'today'],
    [1, 'lapsed'],
    [13, 'lapsed'],
    [14, 'with-substitute'],
    [20, 'with-substitute'],
    [21, 'with-ke'],
    [400, 'with-ke'],
  ])('is %i days after its date: %s', (days, state) => {
    expect(on(days)).toBe(state);
  });

  it('is nothing without a date, and nobody is told of it', () => {
    expect(reviewState(null, DATE, STANDARD)).toBeNull();
    expect(reviewStepsBy(null)).toEqual([]);
    expect(isLapsed(null)).toBe(false);
  });

  it('goes one way whatever limits the municipality sets within its bounds', () => {
    for (const pick of ['least', 'most'] as const)
      for (const turned of ['first-reminder', 'last-reminder', 'review-to-substitute', 'review-to-ke'] as const) {
        const limits: Partial<Record<Deadline, number>> = Object.fromEntries(
          DEADLINES.map((one) => [one, DEADLINE_BOUNDS[one][pick]]),
        );
        limits[turned] = DEADLINE_BOUNDS[turned][pick === 'least' ? 'most' : 'least'];
        const places = Array.from({ length: 240 }, (_, day) =>
          REVIEW_STATES.findIndex((one) => one === on(day - 100, limits)),
        );
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places.at(-1)).toBe(REVIEW_STATES.length - 1);
      }
  });

  it('is told of one step at a time before its date; afterwards nobody is passed over, however late it is seen', () => {
    expect(reviewStepsBy('ahead')).toEqual([]);
    expect(reviewStepsBy('close')).toEqual(['close']);
    expect(reviewStepsBy('today')).toEqual(['today']);
    expect(reviewStepsBy('lapsed')).toEqual(['lapsed']);
    expect(reviewStepsBy('with-ke')).toEqual(['lapsed', 'with-substitute', 'with-ke']);
  });
});
