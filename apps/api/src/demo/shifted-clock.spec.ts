// The clock of a demo that is set.
import { expect, it } from 'vitest';
import { clockFrom } from './shifted-clock';

it('a clock that is set stands until it begins, and then goes as fast as the real one', () => {
  let real = 5_000;
  const clock = clockFrom('2026-11-22T22:59:30Z', { now: () => real });
  real = 9_000;
  expect(new Date(clock.now()).toISOString()).toBe('2026-11-22T22:59:30.000Z');
  clock.begin();
  real = 10_500;
  expect(new Date(clock.now()).toISOString()).toBe('2026-11-22T22:59:31.500Z');
});

it('what is no moment sets no clock', () => {
  expect(() => clockFrom('midnight')).toThrow('ISO 8601');
});
