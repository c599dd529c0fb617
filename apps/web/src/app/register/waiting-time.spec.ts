import { expect, it } from 'vitest';
import { trendOf, waitsDrawn } from './waiting-time';

const wait = (month: string, days: number) => ({ month, days, count: 3 });

it('The sentence goes from the first month to the last, up, down or not at all', () => {
  expect(trendOf([wait('2026-06-01', 34), wait('2026-07-01', 41), wait('2026-11-01', 19)])).toEqual({
    trend: 'down',
    from: 34,
    to: 19,
  });
  expect(trendOf([wait('2026-06-01', 3), wait('2026-07-01', 4)]).trend).toBe('up');
  expect(trendOf([wait('2026-06-01', 3)])).toEqual({ trend: 'same', from: 3, to: 3 });
});

it('The line has a point for each month', () => {
  const { labels, series } = waitsDrawn([wait('2026-06-01', 34), wait('2026-07-01', 41)], 'Dager', (m) =>
    m.slice(5, 7),
  );
  expect([labels, series.map(({ values }) => values)]).toEqual([['06', '07'], [[34, 41]]]);
});
