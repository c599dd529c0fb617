// Under which day a change stands.
import { describe, expect, it } from 'vitest';
import { byDay } from './by-day';

const at = (moment: string) => ({ at: moment });

describe('Changes by day', () => {
  it('stand under the day that it was in Norway, in the order given', () => {
    const late = at('2026-11-22T23:30:00Z');
    const later = at('2026-11-23T08:00:00Z');
    const before = at('2026-11-22T22:30:00Z');
    expect(byDay([later, late, before])).toEqual([
      { date: '2026-11-23', changes: [later, late] },
      { date: '2026-11-22', changes: [before] },
    ]);
  });

  it('make no day of nothing', () => {
    expect(byDay([])).toEqual([]);
  });
});
