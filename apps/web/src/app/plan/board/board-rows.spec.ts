// Who stands in which row and column of "who does what, when".
import { describe, expect, it } from 'vitest';
import { rowsOf, type Board, type BoardMeasure } from './board-rows';

const person = (id: string, givenName: string) => ({ id, name: `${givenName} N`, givenName, initials: 'XX' });
const ola = person('ola', 'Ola');
const hege = person('hege', 'Hege');
const siv = person('siv', 'Siv');

type Part = NonNullable<BoardMeasure['responsible']>;
const part = (who: Part['person'], state: Part['state'], more: Partial<Part> = {}): Part => ({
  id: `r-${who?.id ?? 'unit'}-${state}`,
  kind: 'unit',
  state,
  party: 'service',
  unit: 'hjemmesykepleien',
  unitId: 'u1',
  askedAt: '2026-11-20T10:00:00Z',
  answerBy: null,
  answeredAt: null,
  declineReason: null,
  answerWords: null,
  person: who,
  askedBy: null,
  answeredBy: null,
  ...more,
});
const measure = (id: string, more: Partial<BoardMeasure> = {}): BoardMeasure => ({
  id,
  planId: 'p',
  sectionId: 's',
  state: 'planned',
  startsOn: null,
  deadlineOn: null,
  recurrence: null,
  decision: null,
  title: id,
  responsible: null,
  asked: null,
  declined: null,
  ...more,
});
const board = (...measures: BoardMeasure[]): Board => ({
  planId: 'p',
  nextReviewOn: '2026-12-09',
  owner: ola,
  measures,
  people: [
    { person: ola, party: 'person', title: '', unit: null },
    { person: hege, party: 'service', title: 'sykepleier', unit: 'hjemmesykepleien' },
    { person: siv, party: 'service', title: 'lærer', unit: 'voksenopplæringen' },
  ],
});
const titles = (cells: readonly { measure: BoardMeasure }[]) => cells.map(({ measure: one }) => one.title);

describe('Who does what, when', () => {
  it('has what nobody answers for by itself, also after a no', () => {
    const { nobody, rows } = rowsOf(board(measure('skyss'), measure('tur', { declined: part(siv, 'declined') })));
    expect(nobody.map(({ id }) => id)).toEqual(['skyss', 'tur']);
    expect(rows).toEqual([]);
  });

  it('puts each measure in the row of the one who answers for it, by when it begins', () => {
    const { rows } = rowsOf(
      board(
        measure('svømming', { responsible: part(hege, 'accepted') }),
        measure('prøveuke', { startsOn: '2027-01-11', responsible: part(ola, 'accepted') }),
      ),
    );
    expect(rows.map(({ who }) => who.person?.givenName)).toEqual(['Ola', 'Hege']);
    expect(titles(rows[0]?.cells.later ?? [])).toEqual(['prøveuke']);
    expect(titles(rows[1]?.cells['until-review'] ?? [])).toEqual(['svømming']);
  });

  it('has a measure with the one who has it and with the one who is asked to take it over', () => {
    const { rows, waiting } = rowsOf(
      board(measure('svømming', { responsible: part(hege, 'accepted'), asked: part(siv, 'asked') })),
    );
    expect(titles(rows[0]?.cells['until-review'] ?? [])).toEqual(['svømming']);
    expect(titles(rows[1]?.cells['waits-for-yes'] ?? [])).toEqual(['svømming']);
    expect(waiting).toBe(1);
  });

  it('counts one who asks first among those whose yes is waited for', () => {
    expect(rowsOf(board(measure('svømming', { asked: part(hege, 'talking') }))).waiting).toBe(1);
  });

  it('has a row for a unit that has named nobody', () => {
    const { rows } = rowsOf(board(measure('svømming', { asked: part(null, 'asked') })));
    expect(rows.map(({ who }) => [who.person, who.unit])).toEqual([[null, 'hjemmesykepleien']]);
  });

  it('has those without anything to do apart', () => {
    const { free } = rowsOf(board(measure('svømming', { responsible: part(hege, 'accepted') })));
    expect(free.map(({ person: { givenName } }) => givenName)).toEqual(['Ola', 'Siv']);
  });
});
