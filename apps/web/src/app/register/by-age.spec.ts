import { expect, it } from 'vitest';
import { agesDrawn, byAge, typesIn } from './by-age';

const GROUPS = [
  { age: 'child', type: 'child_coordinator', count: 2 },
  { age: 'from_30', type: 'individual_plan', count: 1 },
  { age: 'child', type: 'individual_plan', count: 3 },
] as const;

it('Every age stands in the table, also those of which there is none, and every type of which there is a plan', () => {
  const ages = byAge(GROUPS);
  expect(ages.map(({ word, count }) => [word, count])).toEqual([
    ['child', 5],
    ['from_18', 0],
    ['from_30', 1],
    ['from_50', 0],
    ['from_67', 0],
    ['from_80', 0],
  ]);
  expect(typesIn(GROUPS).map(({ word, count }) => [word, count])).toEqual([
    ['individual_plan', 4],
    ['child_coordinator', 2],
  ]);
  expect(ages[0]?.of.map(({ count }) => count)).toEqual([3, 2]);
});

it('That an age is not known is told where it is so', () => {
  expect(byAge([{ age: 'not_known', type: 'light_plan', count: 1 }]).at(-1)).toMatchObject({
    word: 'not_known',
    count: 1,
  });
});

it('The chart shows what the table says', () => {
  const { labels, series } = agesDrawn(byAge(GROUPS), typesIn(GROUPS), ({ nb }) => nb);
  expect(labels[0]).toBe('0–17 år');
  expect(series.map(({ values }) => values)).toEqual([
    [3, 0, 1, 0, 0, 0],
    [2, 0, 0, 0, 0, 0],
  ]);
});
