// The history of facts as people read it, in three languages.
import type { Language } from '@samplan/domain';
import { CHANGED_NOUNS, RESPONSIBILITY_STATES } from '@samplan/domain';
import { factNames, say } from '@samplan/wording';
import { describe, expect, it } from 'vitest';
import type { Speaker } from '../measure-when';
import { wordsOf, type Change } from './change-words';

const speakerIn = (language: Language): Speaker => ({
  say: (text, values) => say(text, language, values),
  date: (value) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nb-NO', {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }).format(Date.parse(`${value}T12:00:00Z`)),
  list: (names) => new Intl.ListFormat(language === 'en' ? 'en-GB' : 'nb-NO').format(names),
  current: Object.assign(() => language),
});

const kari = { id: 'kari', name: 'Kari Moen', givenName: 'Kari', initials: 'KM' };
const change = (more: Partial<Change> = {}): Change => ({
  id: '1',
  at: '2026-11-23T09:00:00Z',
  noun: 'measure',
  field: 'deadlineOn',
  before: null,
  after: null,
  beforeName: null,
  afterName: null,
  by: kari,
  sectionId: 's',
  itemId: 'm',
  title: 'Følge til svømming',
  ...more,
});
const json = (value: unknown) => JSON.stringify(value);
const said = (more: Partial<Change>, language: Language = 'nb', me?: string) => {
  const { who, did } = wordsOf(change(more), speakerIn(language), me);
  return who + did;
};

describe('The history of a plan', () => {
  it('tells a new deadline with the old one, in each language', () => {
    const more = { before: json('2026-03-03'), after: json('2026-03-10') };
    expect(said(more)).toBe('Kari endret fristen fra 3. mars til 10. mars for «Følge til svømming».');
    expect(said(more, 'nn')).toBe('Kari endra fristen frå 3. mars til 10. mars for «Følge til svømming».');
    expect(said(more, 'en')).toBe('Kari changed the deadline from 3 March to 10 March for “Følge til svømming”.');
  });

  it('says what was set, what was taken away, and what changed without being told', () => {
    expect(said({ after: json('2026-03-10') })).toBe('Kari satte fristen til 10. mars for «Følge til svømming».');
    expect(said({ before: json('2026-03-10') })).toBe(
      'Kari tok bort fristen for «Følge til svømming». Før sto det 10. mars.',
    );
    expect(said({ field: 'decisionReference' })).toBe('Kari endret saksnummeret for «Følge til svømming».');
  });

  it('says "Du" of the one who reads, and "Noen" where the asker may not know who it was', () => {
    expect(said({ noun: 'plan', field: 'state', after: json('active') }, 'nb', 'kari')).toBe('Du startet planen.');
    expect(said({ noun: 'plan', field: 'state', after: json('active'), by: null }, 'nn')).toBe('Nokon starta planen.');
  });

  it('tells a measure whose words are not open without them', () => {
    expect(said({ field: 'added', title: null })).toBe('Kari la til et tiltak.');
    expect(said({ noun: 'goal', field: 'added', title: null }, 'en')).toBe('Kari added a goal.');
  });

  it('tells words of closed lists, recurrences and links within the sentence', () => {
    const state = { field: 'state', before: json('planned'), after: json('going') };
    expect(said(state)).toBe('Kari endret hvordan det går fra planlagt til i gang for «Følge til svømming».');
    const weekly = { field: 'recurrence', after: json({ every: 'week', weekdays: [3], time: '17:00' }) };
    expect(said(weekly)).toContain('satte hvor ofte det er til onsdager kl. 17 for');
    expect(said(weekly, 'en')).toContain('Wednesdays');
    const link = { field: 'goalId', after: json('0d3c1a60-0000-4000-8000-000000000001'), afterName: 'Svømme' };
    expect(said(link)).toContain('til «Svømme» for');
  });

  it('does not say that a thing was nothing where it is one that the asker may not know', () => {
    const hidden = {
      field: 'goalId',
      before: json('0d3c1a60-0000-4000-8000-000000000001'),
      afterName: 'Svømme',
      after: json('x'),
    };
    expect(said(hidden)).toBe('Kari endret målet for «Følge til svømming».');
  });

  it('tells the life of the plan', () => {
    const state = (before: string, after: string) =>
      said({ noun: 'plan', field: 'state', before: json(before), after: json(after), title: null });
    expect(state('draft', 'active')).toBe('Kari startet planen.');
    expect(state('paused', 'active')).toBe('Kari startet planen igjen.');
    expect(state('active', 'paused')).toBe('Kari satte planen på pause.');
    expect(state('active', 'closed')).toBe('Kari avsluttet planen.');
    expect(said({ noun: 'plan', field: 'nextReviewOn', after: json('2026-12-09'), title: null })).toBe(
      'Kari satte datoen for neste gang til 9. desember.',
    );
  });

  it('tells who was asked, and who answered', () => {
    const responsibility = (field: string, afterName: string | null) =>
      said({ noun: 'responsibility', field, after: json({ kind: 'unit', state: field }), afterName });
    expect(responsibility('asked', 'hjemmesykepleien')).toBe(
      'Kari spurte hjemmesykepleien om å ha ansvar for «Følge til svømming».',
    );
    expect(responsibility('asked', 'hjemmesykepleien, Hege Lund')).toContain('hjemmesykepleien (Hege Lund) om');
    expect(responsibility('asked', null)).toBe('Kari spurte noen om å ha ansvar for «Følge til svømming».');
    expect(responsibility('accepted', 'hjemmesykepleien')).toBe('Kari sa ja til å ha ansvar for «Følge til svømming».');
  });

  it('tells goals: ended with a reason, starred, linked, moved', () => {
    const goal = (more: Partial<Change>) => said({ noun: 'goal', title: 'Svømme', ...more });
    expect(goal({ field: 'ended', after: json('reached') })).toBe('Kari avsluttet «Svømme». Grunn: målet er nådd.');
    expect(goal({ field: 'starred', after: 'true' })).toBe('Kari satte stjerne på «Svømme».');
    expect(goal({ field: 'starred', after: 'false' })).toBe('Kari tok bort stjernen fra «Svømme».');
    expect(goal({ field: 'moved', beforeName: 'Helse', afterName: 'Fritid' })).toBe(
      'Kari flyttet «Svømme» fra Helse til Fritid.',
    );
    expect(goal({ field: 'moved', afterName: 'Fritid' })).toBe('Kari flyttet «Svømme» til Fritid.');
  });

  it('tells who came, who was asked to come and who went', () => {
    const part = (field: string, afterName: string | null = null) =>
      said({ noun: 'participant', field, afterName, title: null });
    expect(part('invited', 'Hege Lund')).toBe('Kari skrev en invitasjon til Hege Lund.');
    expect(part('joined')).toBe('Kari ble med i planen.');
    expect(part('removed')).toBe('Kari tok noen ut av planen.');
    expect(part('left')).toBe('Kari gikk ut av planen.');
    expect(said({ noun: 'access', field: 'granted', afterName: 'skolen', title: null })).toBe(
      'Kari ga tilgang til skolen.',
    );
  });

  it('tells disagreements and files', () => {
    expect(said({ noun: 'disagreement', field: 'added', after: json('section'), title: null })).toBe(
      'Kari er uenig i teksten.',
    );
    expect(said({ noun: 'attachment', field: 'added', title: null })).toBe('Kari la ved en fil.');
  });

  it('never falls silent: each noun, field and value has a sentence that begins with who, in each language', () => {
    const fields = [
      ...Object.keys(factNames),
      ...RESPONSIBILITY_STATES,
      ...[
        'added',
        'removed',
        'ended',
        'reopened',
        'starred',
        'order',
        'helper',
        'moved',
        'invited',
        'left',
        'nobodyKnows',
      ],
    ];
    const values = [null, 'true', '"x"', '3', '[]', '{}', 'not json', '"2026-03-03"', '"active"'];
    for (const language of ['nb', 'nn', 'en'] as const)
      for (const noun of CHANGED_NOUNS)
        for (const field of fields)
          for (const value of values)
            for (const title of [null, 'Svømme']) {
              const { who, did } = wordsOf(
                change({ noun, field, after: value, title }),
                speakerIn(language),
                undefined,
              );
              expect(who).toBe('Kari');
              expect(did, `${noun}.${field} ${value} ${language}`).toMatch(/^ \p{Ll}.*\.$/u);
              expect(did).not.toMatch(/undefined|null|[{}]/);
            }
    expect(said({ noun: 'goal', field: 'nobodyKnows', title: null })).toBe('Kari endret noe i et mål.');
    expect(said({ noun: 'plan', field: 'nobodyKnows' }, 'en')).toBe('Kari changed something in the plan.');
  });
});
