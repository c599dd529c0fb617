// Who sees what: the questions of the page, and whom the answers leave out.
import { expect, it } from 'vitest';
import {
  isRowOf,
  ownAccess,
  spotAt,
  takeable,
  whatSees,
  whoSees,
  type Sharing,
  type SharingRow,
  type Widening,
} from './sharing';

const person = (id: string, name: string) => ({
  id,
  name: `${name} Nordli`,
  givenName: name,
  initials: name.slice(0, 2),
});

type Level = SharingRow['cells'][number]['level'];

const cells = (levels: Readonly<Record<string, Level>>, taken: readonly Level[] = []) =>
  ['health', 'work'].map((sectionId) => ({
    sectionId,
    level: levels[sectionId] ?? 'none',
    why: null,
    lowerTo: levels[sectionId] ? [...taken] : [],
    raiseTo: [],
  }));

const row = (one: Pick<SharingRow, 'id' | 'party' | 'cells'> & Partial<SharingRow>): SharingRow => ({
  person: null,
  unit: null,
  title: '',
  people: [],
  ...one,
});

const ola = row({
  id: 'ola',
  party: 'person',
  person: person('ola', 'Ola'),
  cells: cells({ health: 'edit', work: 'edit' }),
});
const anne = row({ id: 'anne', party: 'kin', person: person('anne', 'Anne'), cells: cells({ health: 'read' }) });
const school = row({
  id: 'school',
  party: 'service',
  unit: 'Skolen',
  people: [person('siv', 'Siv')],
  cells: cells({ work: 'comment' }, ['none', 'read']),
});
const siv = row({ id: 'siv', party: 'service', person: person('siv', 'Siv'), cells: cells({ work: 'edit' }) });

const forSchool: Widening = {
  id: 'w1',
  sectionId: 'health',
  sectionTitle: 'Helse',
  rowId: 'school',
  name: 'skolen',
  people: [],
  before: 'none',
  level: 'read',
  purpose: '',
  until: null,
  state: 'to_sign',
  proposedBy: null,
  invitationId: null,
  at: '2026-11-20T10:00:00Z',
};

const sharing = (...rows: SharingRow[]): Sharing => ({
  mayDecide: true,
  mayWiden: true,
  mayRecord: false,
  mayWithdrawPlanConsent: true,
  widenings: [forSchool],
  sections: [
    { sectionId: 'health', kind: 'life_area', title: 'Helse' },
    { sectionId: 'work', kind: 'life_area', title: 'Arbeid' },
  ],
  rows,
  lowerings: [],
});

const ids = (rows: readonly SharingRow[]) => rows.map(({ id }) => id);

it('who sees a part are those with a level there and those for whom more waits; the others do not know of it', () => {
  const health = whoSees(sharing(ola, anne, school), 'health');
  expect(ids(health.seeing.map(({ row }) => row))).toEqual(['ola', 'anne', 'school']);
  const work = whoSees(sharing(ola, anne, school), 'work');
  expect(ids(work.seeing.map(({ row }) => row))).toEqual(['ola', 'school']);
  expect(ids(work.unknowing.map(({ row }) => row))).toEqual(['anne']);
});

it('what somebody sees stands in the order of the plan, and what they do not know of beside it', () => {
  const { seen, unknown } = whatSees(sharing(ola, anne, school), anne);
  expect(seen.map(({ section }) => section.title)).toEqual(['Helse']);
  expect(unknown.map(({ section }) => section.title)).toEqual(['Arbeid']);
});

it('a cell whose row or part is gone is not there any more', () => {
  expect(spotAt(sharing(ola, anne), 'anne', 'health')?.cell.level).toBe('read');
  expect(spotAt(sharing(ola), 'anne', 'health')).toBeUndefined();
  expect(spotAt(sharing(ola, anne), 'anne', 'money')).toBeUndefined();
});

it('a row is one’s own by name or by the unit that one takes part from', () => {
  expect(isRowOf(school, 'siv')).toBe(true);
  expect(isRowOf(siv, 'siv')).toBe(true);
  expect(isRowOf(school, 'anne')).toBe(false);
  expect(isRowOf(school, undefined)).toBe(false);
});

it('one’s own access is told once for each part, by what gives the most, with those who share it', () => {
  const [work, ...more] = ownAccess(sharing(ola, anne, school, siv), 'siv');
  expect(more).toEqual([]);
  expect(work?.spot.section.title).toBe('Arbeid');
  expect(work?.spot.cell.level).toBe('edit');
  expect(ids(work?.others ?? [])).toEqual(['ola']);
});

it('what waits stands in its cell, and in no other', () => {
  expect(spotAt(sharing(anne, school), 'school', 'health')?.waits?.level).toBe('read');
  expect(spotAt(sharing(anne, school), 'school', 'work')?.waits).toBeUndefined();
  expect(spotAt(sharing(anne, school), 'anne', 'health')?.waits).toBeUndefined();
});

it('what can be taken in one go are the parts that the owner gave, not those that come with a role', () => {
  expect(takeable(sharing(school), school).map(({ section }) => section.title)).toEqual(['Arbeid']);
  expect(takeable(sharing(anne), anne)).toEqual([]);
});
