// What is wrong with the dates of a plan, as the person who writes them is told.
import { life } from '@samplan/wording';
import { describe, expect, it } from 'vitest';
import { changedIn, datesOf, sentOf, wrongIn, type DateField, type Dates } from './dates';

const today = '2026-11-23';
const dates = (more: Partial<Dates> = {}): Dates => ({
  periodFrom: '2026-03-01',
  periodTo: '2027-02-28',
  nextReviewOn: '2026-12-09',
  ...more,
});
const none = new Set<DateField>();

describe('The dates of a plan', () => {
  it('are in order when the period holds and the next look lies ahead', () => {
    expect(wrongIn(dates(), none, { today, demands: true })).toEqual({});
    expect(wrongIn(dates({ nextReviewOn: today, periodTo: today }), none, { today, demands: true })).toEqual({});
  });

  it('must all be there in a plan that starts', () => {
    const empty = { periodFrom: '', periodTo: '', nextReviewOn: '' };
    const missing = life.dateMissing;
    expect(wrongIn(empty, none, { today, demands: true })).toEqual({
      periodFrom: missing,
      periodTo: missing,
      nextReviewOn: missing,
    });
    expect(wrongIn(empty, none, { today, demands: false })).toEqual({});
  });

  it('cannot end before they begin, nor be over when the plan starts', () => {
    const over = dates({ periodFrom: '2025-01-01', periodTo: '2025-12-31' });
    expect(wrongIn(over, none, { today, demands: true })).toEqual({ periodTo: life.periodOver });
    const backwards = dates({ periodFrom: '2027-03-01' });
    expect(wrongIn(backwards, none, { today, demands: false })).toEqual({ periodTo: life.backwards });
  });

  it('have a next look that lies ahead, but one that has passed may stand while something else is changed', () => {
    const passed = dates({ nextReviewOn: '2026-11-12' });
    expect(wrongIn(passed, none, { today, demands: false })).toEqual({ nextReviewOn: life.lookPassed });
    const longer = { ...passed, periodTo: '2027-06-30' };
    expect(wrongIn(longer, none, { today, demands: true, before: passed })).toEqual({});
  });

  it('cannot be taken away from an active plan', () => {
    const without = dates({ nextReviewOn: '' });
    expect(wrongIn(without, none, { today, demands: true, before: dates() })).toEqual({
      nextReviewOn: life.dateMissing,
    });
  });

  it('are said to be no dates where half a date is written', () => {
    const half = dates({ periodTo: '' });
    expect(wrongIn(half, new Set<DateField>(['periodTo']), { today, demands: true })).toEqual({
      periodTo: life.wrongDate,
    });
  });

  it('are sent only where they were changed, and an emptied one as nothing', () => {
    const before = datesOf({ periodFrom: '2026-03-01', periodTo: null, nextReviewOn: '2026-12-09' });
    const after = { ...before, periodTo: '2027-02-28', nextReviewOn: '' };
    const fields = changedIn(after, before);
    expect(sentOf(after, fields)).toEqual({ periodTo: '2027-02-28', nextReviewOn: null });
    expect(sentOf(before, fields)).toEqual({ periodTo: null, nextReviewOn: '2026-12-09' });
  });
});
