// In which order what waits and what one has said yes to is met.
import { asPlainDate } from '@samplan/domain';
import { expect, it } from 'vitest';
import { groupsOf, type Yes } from './groups';
import type { Item } from './sort';

const owner = { id: 'o', name: 'Ola Nordli', givenName: 'Ola', initials: 'ON' };
const wednesday = asPlainDate('2026-11-25');

const yes = (measureId: string, deadlineOn: string | null, more: Partial<Yes> = {}): Yes => ({
  measureId,
  deadlineOn,
  planId: 'p',
  owner,
  sectionId: 's',
  title: 'Noe',
  recurrence: null,
  state: 'planned',
  overdue: false,
  putOffUntil: null,
  mayFinish: true,
  ...more,
});
const item = (id: string, kind: Item['kind'], answerBy: string | null, more: Partial<Item> = {}): Item => ({
  id,
  kind,
  planId: 'q',
  owner,
  ownerName: owner.name,
  sectionId: null,
  title: null,
  subjectId: id,
  by: null,
  about: null,
  sectionTitle: null,
  level: null,
  at: '2026-11-20T10:00:00Z',
  answerBy,
  accepted: null,
  month: null,
  count: null,
  putOffUntil: null,
  ...more,
});
const ids = (groups: ReturnType<typeof groupsOf>) =>
  Object.fromEntries(Object.entries(groups).map(([name, list]) => [name, list.map(({ id }: { id: string }) => id)]));

const lists = {
  questions: [
    item('late question', 'responsibility_asked', '2026-11-01'),
    item('undated task', 'plan_without_coordinator', null),
    item('late task', 'plan_without_coordinator', '2026-11-20'),
    item('slept on', 'responsibility_asked', null, { putOffUntil: '2026-12-01' }),
  ],
  accepted: [
    yes('next monday', '2026-11-30'),
    yes('sunday', '2026-11-29'),
    yes('today', '2026-11-25'),
    yes('yesterday', '2026-11-24'),
    yes('some day', null),
    yes('put off', '2026-11-24', { putOffUntil: '2026-11-27' }),
  ],
};

it('is asked first, then late, then this week to its Sunday, then later; what one has put off stands by itself', () => {
  expect(ids(groupsOf(lists, wednesday))).toEqual({
    answers: ['late question', 'undated task'],
    over: ['late task', 'yesterday'],
    week: ['today', 'sunday'],
    later: ['next monday', 'some day'],
    off: ['slept on', 'put off'],
  });
});

it('is of one plan where one asks for that', () => {
  expect(ids(groupsOf(lists, wednesday, (plan) => plan === 'p'))).toEqual({
    answers: [],
    over: ['yesterday'],
    week: ['today', 'sunday'],
    later: ['next monday', 'some day'],
    off: ['put off'],
  });
});
