// The seconds in which something can be undone.
import { expect, it } from 'vitest';
import { secondsLeft } from './countdown';

it('a second that has begun counts, and none is left when the time is over', () => {
  expect(secondsLeft(60_000, 0)).toBe(60);
  expect(secondsLeft(60_000, 59_001)).toBe(1);
  expect(secondsLeft(60_000, 60_000)).toBe(0);
  expect(secondsLeft(60_000, 90_000)).toBe(0);
});
