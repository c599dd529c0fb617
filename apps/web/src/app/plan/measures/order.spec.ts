// A measure that is moved among its likes.
import { describe, expect, it } from 'vitest';
import { likesOf, reordered } from './order';

const measure = (id: string, goalId: string | null = null, state: 'going' | 'done' = 'going') => ({
  id,
  goalId,
  state,
});
const goals = [
  { id: 'a', endedOn: null },
  { id: 'gone', endedOn: '2026-11-01' },
];
const all = [
  measure('1', 'a'),
  measure('2'),
  measure('3', 'a'),
  measure('over', 'a', 'done'),
  measure('4', 'gone'),
  measure('5', 'not here'),
];

describe('A measure that is moved', () => {
  it('changes places with those that serve the same goal, and the others keep theirs', () => {
    expect(likesOf(all, goals, '3')).toEqual(['1', '3']);
    expect(reordered(all, likesOf(all, goals, '3'), '3', -1)).toEqual(['3', '2', '1', '4', '5']);
  });

  it('stands with those of no goal, when its own has ended or cannot be seen', () => {
    expect(likesOf(all, goals, '4')).toEqual(['2', '4', '5']);
    expect(reordered(all, likesOf(all, goals, '4'), '4', 1)).toEqual(['1', '2', '3', '5', '4']);
  });

  it('goes no further than to the end, and not at all when it is over', () => {
    expect(reordered(all, ['1', '3'], '1', -1)).toBeUndefined();
    expect(reordered(all, ['1', '3'], '3', 1)).toBeUndefined();
    expect(likesOf(all, goals, 'over')).toEqual([]);
  });
});
