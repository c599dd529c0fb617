// What must be written to find a person.
import { invite } from '@samplan/wording';
import { describe, expect, it } from 'vitest';
import { digitsOf, nameProblem, nationalIdProblem } from './find-problem';

describe('Finding a person', () => {
  it('takes two letters of a name', () => {
    expect(nameProblem(' h ')).toBe(invite.nameTooShort);
    expect(nameProblem('he')).toBeUndefined();
  });

  it('takes eleven digits, with spaces between them or not', () => {
    expect(nationalIdProblem('018192 3456')).toBe(invite.idWrong);
    expect(nationalIdProblem('01819a23456')).toBe(invite.idWrong);
    expect(nationalIdProblem('018192 34567')).toBeUndefined();
    expect(digitsOf('018192 34567')).toBe('01819234567');
  });
});
