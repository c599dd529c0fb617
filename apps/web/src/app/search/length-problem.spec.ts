// How much one must write to search.
import { search } from '@samplan/wording';
import { describe, expect, it } from 'vitest';
import { lengthProblem } from './length-problem';

describe('What is searched for', () => {
  it('has at least two letters, spaces aside', () => {
    expect(lengthProblem('')).toBe(search.tooShort);
    expect(lengthProblem('  å ')).toBe(search.tooShort);
    expect(lengthProblem(' øl ')).toBeUndefined();
  });

  it('has at most a hundred', () => {
    expect(lengthProblem('a'.repeat(100))).toBeUndefined();
    expect(lengthProblem('a'.repeat(101))).toBe(search.tooLong);
  });
});
