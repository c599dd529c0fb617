// When a day begins in Norway.
import { expect, it } from 'vitest';
import { untilNewDay } from './new-day';

it('a day begins at midnight in Norway, in winter an hour before UTC and in summer two', () => {
  expect(untilNewDay(Date.parse('2026-11-22T22:59:30Z'))).toBe(30_000);
  expect(untilNewDay(Date.parse('2026-07-20T21:59:30Z'))).toBe(30_000);
  expect(untilNewDay(Date.parse('2026-11-22T23:00:00Z'))).toBe(24 * 3_600_000);
});
