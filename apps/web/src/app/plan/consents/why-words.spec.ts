// Why somebody may, in words: by what it rests on, and by the hat where a role gives it.
import { consents } from '@samplan/wording';
import { expect, it } from 'vitest';
import type { SharingReason } from './sharing';
import { becauseOf, formOf, groundOf } from './why-words';

const why = (reason: Partial<SharingReason>): SharingReason => ({
  rule: 'D4',
  basis: null,
  form: null,
  since: null,
  until: null,
  purpose: null,
  note: null,
  on: null,
  ...reason,
});

it('a recorded basis is what it rests on, whatever the hat', () => {
  expect(groundOf(why({ rule: 'K6', basis: 'owner_consent' }))).toBe('owner_consent');
  expect(groundOf(why({ rule: 'R6', basis: 'mandate' }))).toBe('mandate');
});

it('without a basis it rests on the hat that the row of the policy is for', () => {
  expect(groundOf(why({ rule: 'E3' }))).toBe('own');
  expect(groundOf(why({ rule: 'K4' }))).toBe('coordinator_appointment');
  expect(groundOf(why({ rule: 'R3' }))).toBe('mandate');
  expect(groundOf(why({ rule: 'D4' }))).toBe('role');
});

it('the owner reads "du sa ja", others the owner’s name', () => {
  const reason = why({ basis: 'owner_consent' });
  expect(becauseOf(reason, true)).toBe(consents.youSaidYes);
  expect(becauseOf(reason, false)).toBe(consents.ownerSaidYes);
});

it('how the yes was given is told of the owner’s own yes alone', () => {
  expect(formOf(why({ basis: 'owner_consent', form: 'on_paper' }))).toBe(consents.onPaper);
  expect(formOf(why({ basis: 'mandate', form: 'on_paper' }))).toBeUndefined();
  expect(formOf(why({ basis: 'owner_consent' }))).toBeUndefined();
});
