import { expect, it } from 'vitest';
import { withoutContent } from './without-content';

it('an error in the log tells kind and place, and nothing of what was to be stored, whatever its message looks like', () => {
  const message = 'Failing row contains (Tinka må ut).\n    at noon Tinka must go out\n    at 11111111111';
  const problem = Object.assign(new Error(message), {
    code: '23514',
    table: 'projection',
    detail: 'Tinka må ut',
    where: 'Tinka',
  });
  problem.name = 'DatabaseError';
  const told = withoutContent(problem);
  expect(told).toMatch(/^DatabaseError\ncode=23514\ntable=projection\n\s+at /);
  expect(told).toContain('without-content.spec.ts');
  expect(told).not.toMatch(/Tinka|11111111111/);
});

it('what was thrown and is no error is told by its kind alone', () => {
  expect(withoutContent('Tinka må ut')).toBe('string');
});
