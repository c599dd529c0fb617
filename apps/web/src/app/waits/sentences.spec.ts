// What waits and what is news, as the page says it.
import { say, type Text } from '@samplan/wording';
import { describe, expect, it } from 'vitest';
import { saidOf } from './sentences';
import type { Item, Sentence } from './sort';

const speaker = { say: (text: Text) => say(text, 'nb'), date: () => 'november 2026' };
const said = (sentence?: Sentence) => sentence && say(sentence.text, 'nb', sentence.values);
const kari = { id: 'k', name: 'Kari Moen', givenName: 'Kari', initials: 'KM' };
const ola = { id: 'o', name: 'Ola Nordli', givenName: 'Ola', initials: 'ON' };

const item = (kind: Item['kind'], more: Partial<Item> = {}): Item => ({
  id: 't',
  kind,
  planId: 'p',
  owner: ola,
  ownerName: 'Ola Nordli',
  sectionId: 's',
  title: 'Følge til svømming',
  subjectId: 'r',
  by: kari,
  about: null,
  sectionTitle: null,
  level: null,
  at: '2026-11-20T10:00:00Z',
  answerBy: null,
  accepted: null,
  month: null,
  count: null,
  putOffUntil: null,
  ...more,
});

describe('What waits for an answer', () => {
  it('names who wonders about an opening only as long as they are known', () => {
    const asked = item('opening_asked', { month: '2026-11-01' });
    expect(said(saidOf(asked, '', speaker).what)).toBe('Ola lurer på hvorfor du har åpnet planen i november 2026.');
    expect(said(saidOf({ ...asked, owner: null, ownerName: '' }, '', speaker).what)).toBe(
      'Noen lurer på hvorfor du har åpnet en plan i november 2026.',
    );
    expect(said(saidOf(item('opening_answered', { month: '2026-11-01', by: null }), '', speaker).what)).toBe(
      'Noen har svart deg på hvorfor planen ble åpnet i november 2026.',
    );
  });

  it('is asked of a unit by its name, and of oneself as "du"', () => {
    const asked = item('responsibility_asked', { about: 'hjemmesykepleien' });
    expect(said(saidOf(asked, 'Hege Lund', speaker).what)).toBe(
      'Ola: Kan hjemmesykepleien ta ansvar for «Følge til svømming»?',
    );
    expect(said(saidOf(asked, 'Hege Lund', speaker).why)).toBe('Kari Moen spør.');
    expect(said(saidOf({ ...asked, about: 'Hege Lund' }, 'Hege Lund', speaker).what)).toBe(
      'Ola: Kan du ta ansvar for «Følge til svømming»?',
    );
  });

  it('says who would read what', () => {
    const wish = item('access_wished', { about: 'hjemmesykepleien', sectionTitle: 'Helse', title: null });
    expect(said(saidOf(wish, 'Ola Nordli', speaker).what)).toBe('Kan hjemmesykepleien lese Helse i planen din?');
  });

  it('names the owner alone in an invitation, for nothing else is known of the plan', () => {
    const invited = item('invited', { owner: null, title: null, by: null });
    expect(said(saidOf(invited, 'Per', speaker).what)).toBe('Ola Nordli spør om du vil være med i planen sin');
  });

  it('is not a title that one may no longer read', () => {
    expect(said(saidOf(item('responsibility_asked', { title: null }), '', speaker).what)).toBe(
      'Ola: Kan du ta ansvar for «noe i planen»?',
    );
  });
});

describe('News', () => {
  it('says who said yes, to what', () => {
    const hege = { id: 'h', name: 'Hege Lund', givenName: 'Hege', initials: 'HL' };
    expect(said(saidOf(item('responsibility_accepted', { by: hege }), '', speaker).what)).toBe(
      'Hege har sagt ja til «Følge til svømming».',
    );
  });

  it('says that a responsibility has ended, without a title to one who may not read it', () => {
    expect(said(saidOf(item('responsibility_ended', { title: null, by: null }), '', speaker).what)).toBe(
      'Et ansvar er avsluttet.',
    );
  });

  it('tells a question that was taken back from a responsibility that has ended', () => {
    expect(said(saidOf(item('responsibility_ended', { accepted: false }), '', speaker).what)).toBe(
      'Spørsmålet om «Følge til svømming» er trukket tilbake.',
    );
    expect(said(saidOf(item('responsibility_ended', { accepted: true }), '', speaker).what)).toBe(
      'Et ansvar er avsluttet: «Følge til svømming».',
    );
  });

  it('tells a yes from a no', () => {
    const answer = item('access_answered', { about: 'hjemmesykepleien', sectionTitle: 'Helse', accepted: true });
    expect(said(saidOf(answer, '', speaker).what)).toBe('Ola sa ja: hjemmesykepleien kan lese Helse.');
    expect(said(saidOf({ ...answer, accepted: false }, '', speaker).what)).toBe(
      'Ola sa nei til at hjemmesykepleien leser Helse.',
    );
  });
});
