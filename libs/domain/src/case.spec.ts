// How long there is to answer a report of need, and what comes next.
import { describe, expect, it } from 'vitest';
import { answerDue, caseDay, nextSteps } from './case';
import { asPlainDate } from './dates';

const day = (text: string) => asPlainDate(text);

describe('A report of need', () => {
  it.each([
    ['2026-11-11', '2026-12-11'],
    ['2027-01-31', '2027-02-28'],
    ['2026-12-31', '2027-01-31'],
  ])('that came on %s is answered by %s', (came, due) => expect(answerDue(day(came))).toBe(due));

  it.each([
    ['2026-11-11', 1, 30],
    ['2026-11-12', 1, 30],
    ['2026-11-23', 12, 30],
    ['2026-12-11', 30, 30],
    ['2026-12-14', 33, 30],
  ])('is on %s at day %i of %i, also past the last', (on, at, of) =>
    expect(caseDay(day('2026-11-11'), day('2026-12-11'), day(on))).toEqual({ day: at, of }),
  );

  it('counts calendar days over the change to summer time', () =>
    expect(caseDay(day('2027-03-20'), day('2027-04-20'), day('2027-03-29'))).toEqual({ day: 9, of: 31 }));

  it('is taken, talked of, wished for and decided, and then nothing is left', () => {
    const none = { isDecided: false, hasHandler: false, hasNotes: false, hasWish: false, hasCoordinator: false };
    expect(nextSteps(none)).toEqual(['take', 'talk', 'wish', 'coordinator', 'decide']);
    expect(nextSteps({ ...none, hasHandler: true, hasWish: true })).toEqual(['talk', 'coordinator', 'decide']);
    expect(nextSteps({ ...none, isDecided: true })).toEqual([]);
  });
});
