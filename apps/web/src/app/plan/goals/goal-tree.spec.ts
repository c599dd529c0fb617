// Every goal and every measure stands in the letter once, whatever points at what.
import { describe, expect, it } from 'vitest';
import { randomFrom, seeds } from '@samplan/testing';
import type { GoalFacts, MeasureFacts } from '../plan-store';
import { moved, siblingsOf, treeOf, type GoalBranch } from './goal-tree';

const goal = (id: string, more: Partial<GoalFacts> = {}): GoalFacts => ({
  id,
  planId: 'p',
  sectionId: 's',
  voice: 'own',
  aim: null,
  starred: false,
  servesWhatMatters: null,
  parentId: null,
  words: null,
  mayWrite: false,
  createdAt: '2026-11-22T10:00:00Z',
  endedOn: null,
  endReason: null,
  endNote: null,
  ...more,
});
const measure = (id: string, goalId: string | null): MeasureFacts => ({
  id,
  planId: 'p',
  sectionId: 's',
  goalId,
  kind: 'support',
  state: 'going',
  startsOn: null,
  deadlineOn: null,
  recurrence: null,
  decision: null,
  decisionReference: null,
  serviceLevel: null,
  trainingTried: null,
  title: null,
  words: null,
  responsible: null,
  asked: null,
  declined: null,
  helpers: [],
});
const idsIn = (branches: readonly GoalBranch[]): string[] =>
  branches.flatMap((branch) => [branch.goal.id, ...idsIn(branch.below)]);
const measuresIn = (branches: readonly GoalBranch[]): string[] =>
  branches.flatMap((branch) => [...branch.measures.map(({ id }) => id), ...measuresIn(branch.below)]);

describe('The goals of a section', () => {
  it('are numbered where they stand by themselves, with what serves them below', () => {
    const tree = treeOf([goal('a'), goal('b'), goal('a1', { parentId: 'a', voice: 'service' })], [measure('m', 'a1')]);
    expect(tree.goals.map(({ goal: { id }, number }) => [id, number])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(tree.goals[0]?.below[0]).toMatchObject({ goal: { id: 'a1' }, measures: [{ id: 'm' }] });
    expect(tree.goals[0]?.below[0]?.number).toBeUndefined();
  });

  it('leave what serves an ended goal, or one that cannot be seen, standing by itself', () => {
    const goals = [goal('a', { endedOn: '2026-11-01' }), goal('a1', { parentId: 'a' }), goal('x', { parentId: 'far' })];
    const tree = treeOf(goals, [measure('m', 'a'), measure('n', 'far'), measure('o', null)]);
    expect(idsIn(tree.goals)).toEqual(['a1', 'x']);
    expect(tree.ended.map(({ id }) => id)).toEqual(['a']);
    expect(tree.measures.map(({ id }) => id)).toEqual(['m', 'n', 'o']);
  });

  it('never vanish and never stand twice, whatever points at what', () => {
    for (const seed of seeds(200)) {
      const random = randomFrom(seed);
      const ids = Array.from({ length: 1 + random.below(8) }, (_, at) => `g${at}`);
      const anyId = () => (random.below(3) === 0 ? null : `g${random.below(ids.length + 1)}`);
      const goals = ids.map((id) =>
        goal(id, { parentId: anyId(), endedOn: random.below(4) === 0 ? '2026-11-01' : null }),
      );
      const measures = Array.from({ length: random.below(6) }, (_, at) => measure(`m${at}`, anyId()));
      const tree = treeOf(goals, measures);
      const shown = [...idsIn(tree.goals), ...tree.ended.map(({ id }) => id)];
      expect(shown.sort(), `seed ${seed}`).toEqual(ids);
      const done = [...measuresIn(tree.goals), ...tree.measures.map(({ id }) => id)];
      expect(done.sort(), `seed ${seed}`).toEqual(measures.map(({ id }) => id).sort());
    }
  });
});

describe('A goal that is moved', () => {
  const goals = [
    goal('a'),
    goal('a1', { parentId: 'a' }),
    goal('b'),
    goal('a2', { parentId: 'a' }),
    goal('gone', { endedOn: '2026-11-01' }),
  ];

  it('changes places with its likes alone', () => {
    expect(siblingsOf(goals, 'a2')).toEqual(['a1', 'a2']);
    expect(moved(goals, 'a2', -1)).toEqual(['a', 'a2', 'b', 'a1']);
    expect(moved(goals, 'b', -1)).toEqual(['b', 'a1', 'a', 'a2']);
  });

  it('goes no further than to the end', () => {
    expect(moved(goals, 'a', -1)).toBeUndefined();
    expect(moved(goals, 'b', 1)).toBeUndefined();
    expect(moved(goals, 'gone', -1)).toBeUndefined();
  });
});
