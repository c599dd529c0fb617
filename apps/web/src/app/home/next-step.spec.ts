// The one next step that an owner's first page offers.
import { describe, expect, it } from 'vitest';
import { daysBetween, isOverdue, nextStep } from './next-step';

const clock = { now: () => Date.parse('2026-11-23T11:00:00Z') };
const section = (isEmpty: boolean) => ({
  id: 's',
  kind: 'what_matters' as const,
  title: 'Dette er viktig for meg',
  isEmpty,
  readers: [],
});
const plan = { sections: [section(false)], state: 'active' as const, nextReviewOn: '2026-12-09' };

describe('the next step of an owner', () => {
  it('is what matters, as long as nothing about it is written, whatever the date', () => {
    expect(nextStep({ ...plan, sections: [section(true)], nextReviewOn: '2026-11-01' }, clock)).toBe('what-matters');
  });

  it('is the look at the plan from the day after its date', () => {
    expect(nextStep({ ...plan, nextReviewOn: '2026-11-23' }, clock)).toBe('read');
    expect(nextStep({ ...plan, nextReviewOn: '2026-11-22' }, clock)).toBe('overdue');
  });

  it('is nothing that hurries while the plan is on hold', () => {
    expect(nextStep({ ...plan, state: 'paused', nextReviewOn: '2026-01-01' }, clock)).toBe('paused');
    expect(isOverdue({ state: 'paused', nextReviewOn: '2026-01-01' }, clock)).toBe(false);
  });

  it('counts days by the calendar, across a change to winter time', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });
});
