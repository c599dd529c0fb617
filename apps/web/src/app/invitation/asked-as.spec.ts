// What somebody who is invited reads about what they are asked to be.
import { say, type Text, type Values } from '@samplan/wording';
import { describe, expect, it } from 'vitest';
import { askedAs, givenLevels } from './asked-as';

const nb = { say: (text: Text, values?: Values) => say(text, 'nb', values) };
const owner = { id: 'o', name: 'Ola Nordli', givenName: 'Ola', initials: 'ON' };
const said = (role: string, unit: string | null, title: string) => {
  const { text, values } = askedAs({ owner, role, unit, title }, nb);
  return nb.say(text, values);
};

describe('An invitation', () => {
  it('asks somebody of a service for that service', () => {
    expect(said('participant', 'hjemmesykepleien', 'sykepleier')).toBe(
      'Ola ønsker at du er med for hjemmesykepleien, som sykepleier.',
    );
    expect(said('participant', 'hjemmesykepleien', '')).toBe('Ola ønsker at du er med for hjemmesykepleien.');
  });

  it('asks next of kin and volunteers as themselves, with the title that was written', () => {
    expect(said('next-of-kin', null, 'søster')).toBe('Ola ønsker at du er med som pårørende: søster.');
    expect(said('volunteer', null, '')).toBe('Ola ønsker at du er med som frivillig.');
  });

  it('does not say the role twice', () => {
    expect(said('volunteer', null, 'Frivillig')).toBe('Ola ønsker at du er med som frivillig.');
  });

  it('tells how far one gets in how many parts, and not which', () => {
    const levels = givenLevels([{ level: 'read' }, { level: 'edit' }, { level: 'read' }], nb);
    expect(levels).toEqual([
      { level: 'lese og skrive', count: 1 },
      { level: 'lese', count: 2 },
    ]);
    expect(givenLevels([], nb)).toEqual([]);
  });
});
