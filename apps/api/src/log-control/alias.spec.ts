import { expect, it } from 'vitest';
import { aliasOf } from './alias';

it('An alias is a letter and two digits, each number another one', () => {
  expect([1, 41, 99, 100, 198, 199, 2574, 2575].map(aliasOf)).toEqual([
    'A-01',
    'A-41',
    'A-99',
    'B-01',
    'B-99',
    'C-01',
    'Z-99',
    'AA-01',
  ]);
  expect(new Set(Array.from({ length: 5000 }, (_, at) => aliasOf(at + 1))).size).toBe(5000);
});
