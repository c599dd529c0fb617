// What the two values of a collision are called.
import { say } from '@samplan/wording';
import { describe, expect, it } from 'vitest';
import { factWords } from './fact-words';
import type { Speaker } from './measure-when';

const speaker: Speaker = {
  say: (text, values) => say(text, 'nb', values),
  date: (value) => `den ${value}`,
  list: (names) => names.join(' og '),
  current: Object.assign(() => 'nb' as const),
};
const said = (field: string, value: unknown, names = {}) => factWords(field, JSON.stringify(value), speaker, names);

describe('A value that two have changed', () => {
  it('is a date as people say it', () => {
    expect(said('deadlineOn', '2026-12-14')).toBe('den 2026-12-14');
  });

  it('is the word of a closed list, spelled as GraphQL spells it', () => {
    expect(said('kind', 'work_or_school')).toBe('Arbeid og skole');
    expect(said('decision', 'not_needed')).toBe('Krever ikke vedtak');
  });

  it('is a recurrence in words', () => {
    expect(said('recurrence', { every: 'week', weekdays: [3], time: '17:00' })).toBe('Onsdager kl. 17');
  });

  it('is the name of what an id stands for', () => {
    expect(said('goalId', 'g1', { g1: 'Svømme hver uke' })).toBe('Svømme hver uke');
  });

  it('says that nothing stands there', () => {
    expect(said('deadlineOn', null)).toBe('Tomt');
    expect(said('decisionReference', '')).toBe('Tomt');
  });

  it('is shown as it is where it is only text', () => {
    expect(said('decisionReference', '2026/114')).toBe('2026/114');
    expect(factWords('decisionReference', 'not JSON', speaker)).toBe('not JSON');
  });
});
