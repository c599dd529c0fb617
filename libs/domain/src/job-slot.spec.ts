// The minute, hour and morning of a job, over midnight and both changes of the clock.
import { describe, expect, it } from 'vitest';
import { jobSlot, type JobPace } from './job-slot';

const slots = (pace: JobPace, from: string, hours: number, stepMinutes = 15): string[] => {
  const start = Date.parse(from);
  const count = (hours * 60) / stepMinutes;
  return [...new Set(Array.from({ length: count }, (_, at) => jobSlot(pace, start + at * stepMinutes * 60_000)))];
};

describe('the slot of a job', () => {
  it('changes each minute, and not within one', () => {
    expect(slots('minute', '2026-11-22T22:59:00Z', 1 / 30, 0.5)).toEqual(['2026-11-22T22:59', '2026-11-22T23:00']);
  });

  it('is one for each hour that goes by: 23 on the day that summer time begins, 25 on the day it ends', () => {
    expect(slots('hour', '2026-03-28T23:00:00Z', 23)).toHaveLength(23);
    expect(slots('hour', '2026-10-24T22:00:00Z', 25)).toHaveLength(25);
  });

  it('is one for each morning at six in Norway, in winter, in summer and over both changes', () => {
    const turns = (before: string): string[] => slots('morning', before, 0.5);
    expect(turns('2026-11-23T04:45:00Z')).toEqual(['2026-11-22', '2026-11-23']);
    expect(turns('2026-07-01T03:45:00Z')).toEqual(['2026-06-30', '2026-07-01']);
    expect(turns('2026-03-29T03:45:00Z')).toEqual(['2026-03-28', '2026-03-29']);
    expect(turns('2026-10-25T04:45:00Z')).toEqual(['2026-10-24', '2026-10-25']);
    expect(slots('morning', '2026-03-28T05:00:00Z', 47)).toEqual(['2026-03-28', '2026-03-29']);
    expect(slots('morning', '2026-10-24T04:00:00Z', 49)).toEqual(['2026-10-24', '2026-10-25']);
  });

  it('is the same before and after midnight: nothing is a morning then', () => {
    expect(slots('morning', '2026-11-22T22:45:00Z', 0.5)).toEqual(['2026-11-22']);
  });
});
