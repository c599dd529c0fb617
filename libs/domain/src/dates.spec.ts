// The calendar of the law: dates without a zone, and midnight in Norway.
import { describe, expect, it } from 'vitest';
import { addDays, ageOn, asPlainDate, isWithin, osloDate, osloMidnight, parseDate } from './dates';

const date = asPlainDate;

describe('a calendar date', () => {
  it('is read only where there is such a day', () => {
    expect(parseDate('2028-02-29')).toBe('2028-02-29');
    for (const text of ['2026-02-29', '2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', ''])
      expect(parseDate(text), text).toBeUndefined();
  });

  it('moves by days of the calendar, also over the nights when the clock is changed', () => {
    expect(addDays(date('2026-03-28'), 1)).toBe('2026-03-29');
    expect(addDays(date('2026-03-29'), 1)).toBe('2026-03-30');
    expect(addDays(date('2026-10-25'), 1)).toBe('2026-10-26');
    expect(addDays(date('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(date('2026-03-01'), -1)).toBe('2026-02-28');
  });

  it('is within a period on its first day and on its last; an open end never ends', () => {
    const [from, to] = [date('2026-11-01'), date('2026-11-30')];
    expect(['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((on) => isWithin(date(on), from, to))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isWithin(from, null, null)).toBe(true);
  });
});

describe('midnight in Norway', () => {
  it('is the first moment of the date, in winter, in summer and on the days of change', () => {
    const midnights = {
      '2026-01-15': '2026-01-14T23:00:00.000Z',
      '2026-07-15': '2026-07-14T22:00:00.000Z',
      '2026-03-29': '2026-03-28T23:00:00.000Z',
      '2026-03-30': '2026-03-29T22:00:00.000Z',
      '2026-10-25': '2026-10-24T22:00:00.000Z',
      '2026-10-26': '2026-10-25T23:00:00.000Z',
    };
    for (const [day, moment] of Object.entries(midnights)) {
      expect(new Date(osloMidnight(date(day))).toISOString(), day).toBe(moment);
      expect(osloDate(osloMidnight(date(day)))).toBe(day);
      expect(osloDate(osloMidnight(date(day)) - 1)).toBe(addDays(date(day), -1));
    }
  });
});

describe('whole years', () => {
  it('are full on the birthday, not the day before', () => {
    const born = date('2008-11-22');
    expect(ageOn(date('2026-11-21'), born)).toBe(17);
    expect(ageOn(date('2026-11-22'), born)).toBe(18);
    expect([ageOn(date('2026-02-28'), date('2008-02-29')), ageOn(date('2026-03-01'), date('2008-02-29'))]).toEqual([
      17, 18,
    ]);
  });
});
