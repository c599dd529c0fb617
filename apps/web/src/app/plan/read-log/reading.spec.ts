// What the log says in plain words: who is counted, what they are, why they could, and what they saw day by day.
import { openingTexts, readLog, roleNames } from '@samplan/wording';
import { describe, expect, it } from 'vitest';
import { byDay, howMany, whatTheyAre, whyOf, type Reader } from './reading';

type Opening = Reader['openings'][number];
type Reason = Reader['reasons'][number];

const reader = (id: string, more: Partial<Reader> = {}): Reader => ({
  id,
  person: { id, name: 'Hege Lund', givenName: 'Hege', initials: 'HL' },
  party: 'service',
  role: 'participant',
  title: 'sykepleier',
  unit: 'hjemmesykepleien',
  days: 1,
  lastOn: '2026-11-20',
  reasons: [],
  question: null,
  asked: null,
  openings: [],
  ...more,
});
const opening = (at: string, title: string | null, kind: Opening['kind'] = 'opened'): Opening => ({
  at,
  kind,
  sectionId: title,
  title,
});
const because = (basis: string | null, since: string | null, form: Reason['form'] = null): Reason => ({
  rule: 'D4',
  basis,
  form,
  since,
});

describe('a reader', () => {
  it('is counted once, in however many seats, and only where they opened something', () => {
    const twice = reader('hege');
    expect(howMany([twice, { ...twice, id: 'hege again' }, reader('nina'), reader('anne', { days: 0 })])).toBe(2);
  });

  it('is the coordinator, or of a service, or what they were called, or what their role is called', () => {
    expect(whatTheyAre(reader('kari', { role: 'coordinator' }))).toBe(readLog.yourCoordinator);
    expect(whatTheyAre(reader('hege'))).toBe('hjemmesykepleien');
    expect(whatTheyAre(reader('anne', { unit: null, title: 'søster' }))).toBe('søster');
    expect(whatTheyAre(reader('mette', { role: 'next-of-kin', unit: null, title: '' }))).toBe(roleNames['next-of-kin']);
  });
});

describe('why somebody could', () => {
  it('is one sentence for each kind of yes, with its days', () => {
    const told = whyOf([
      because('owner-consent', '2026-05-12', 'signed_here'),
      because('owner-consent', '2026-03-03', 'signed_here'),
      because('owner-consent', '2026-03-03', 'signed_here'),
      because('owner-consent', '2026-04-01', 'on_paper'),
      because('owner-consent', '2026-04-02', 'orally'),
    ]);
    expect(told).toEqual([
      { text: readLog.youSaidYes, dates: ['2026-03-03', '2026-05-12'] },
      { text: readLog.youSaidYesOnPaper, dates: ['2026-04-01'] },
      { text: readLog.youSaidYesOrally, dates: ['2026-04-02'] },
    ]);
  });

  it('has a sentence of its own for each other basis, and for one that is not known', () => {
    const sentence = (basis: string | null) => whyOf([because(basis, '2026-03-03')])[0]?.text;
    expect(
      ['parent-consent', 'mandate', 'coordinator-appointment', 'other-law', 'something-new', null].map(sentence),
    ).toEqual([
      readLog.parentSaidYes,
      readLog.byMandate,
      readLog.asCoordinator,
      readLog.byOtherLaw,
      readLog.unknownWhy,
      readLog.unknownWhy,
    ]);
    expect(whyOf([because('owner-consent', null)])[0]?.text, 'never half a sentence').toBe(readLog.unknownWhy);
  });
});

describe('the days', () => {
  it('are those of Norway, newest first; on each what was seen, in the order of the clock', () => {
    const days = byDay([
      opening('2026-11-20T23:30:00Z', 'Helse'),
      opening('2026-11-20T09:00:00Z', 'Hjem'),
      opening('2026-11-20T08:00:00Z', 'Fritid'),
    ]);
    expect(days.map(({ date, seen }) => [date, seen.map(({ parts }) => parts)])).toEqual([
      ['2026-11-21', [['Helse']]],
      ['2026-11-20', [['Fritid'], ['Hjem']]],
    ]);
  });

  it('gather the parts of one minute, apart by what was seen of them, each once', () => {
    const at = '2026-11-20T09:00:00Z';
    const copied = opening(at, null, 'copied');
    expect(
      byDay([opening(at, 'Hjem'), opening(at, 'Helse'), opening(at, 'Hjem'), opening(at, 'Hjem', 'titles'), copied]),
    ).toEqual([
      {
        date: '2026-11-20',
        seen: [
          { at, text: openingTexts.opened, parts: ['Hjem', 'Helse'] },
          { at, text: openingTexts.titles, parts: ['Hjem'] },
          { at, text: openingTexts.copied, parts: [] },
        ],
      },
    ]);
  });
});
