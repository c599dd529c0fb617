// What a person reads when something was refused.
import { CombinedGraphQLErrors } from '@apollo/client';
import { missingTexts, problemTexts } from '@samplan/wording';
import { describe, expect, it } from 'vitest';
import { missingOf, problemOf, Refused, sentenceForRefusal } from './problems';

const answered = (code: string, missing: readonly string[]) =>
  new CombinedGraphQLErrors({ errors: [{ message: code, extensions: { code, missing } }] });
const sentenceAbout = (error: unknown) => sentenceForRefusal(new Refused(problemOf(error), missingOf(error)));

describe('a refusal', () => {
  it('says what was missing', () => {
    expect(sentenceAbout(answered('NOT_ALLOWED', ['plan-is-open']))).toBe(missingTexts['plan-is-open']);
  });

  it.each([
    ['nothing is said to be missing', answered('NOT_ALLOWED', []), problemTexts.notAllowed],
    ['what is missing has no name here', answered('NOT_ALLOWED', ['patience']), problemTexts.notAllowed],
    ['it is of another kind', answered('STALE', ['plan-is-open']), problemTexts.stale],
    ['there was no answer', new Error('away'), problemTexts.unavailable],
  ])('says what kind it is where %s', (_where, error, text) => {
    expect(sentenceAbout(error)).toBe(text);
  });
});
