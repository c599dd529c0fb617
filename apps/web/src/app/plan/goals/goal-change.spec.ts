// Facts of a goal that two change at once: nothing is sent that was not changed, and nothing of the other's is lost.
import { describe, expect, it } from 'vitest';
import { changeOf, seenNow, type GoalFields } from './goal-change';

const seen: GoalFields = { aim: 'keep', parentId: null, servesWhatMatters: false };

describe('What is sent of a changed goal', () => {
  it('is the fields that were changed, with what one saw in them', () => {
    expect(changeOf(seen, seen)).toBeUndefined();
    expect(changeOf(seen, { ...seen, aim: null, servesWhatMatters: true })).toEqual({
      set: { aim: null, servesWhatMatters: true },
      seen: { aim: 'keep', servesWhatMatters: false },
    });
  });

  it('is sent again with what the other wrote as seen, where one’s own is chosen', () => {
    const wanted: GoalFields = { ...seen, aim: 'improve' };
    expect(changeOf(seenNow(seen, 'aim', '"peace"'), wanted)).toEqual({
      set: { aim: 'improve' },
      seen: { aim: 'peace' },
    });
  });

  it('is nothing where the other’s is chosen', () => {
    const theirs = seenNow(seen, 'aim', '"peace"');
    expect(changeOf(theirs, seenNow({ ...seen, aim: 'improve' }, 'aim', '"peace"'))).toBeUndefined();
    expect(seenNow(seen, 'parentId', '"g1"').parentId).toBe('g1');
    expect(seenNow(seen, 'parentId', 'null').parentId).toBeNull();
    expect(seenNow(seen, 'servesWhatMatters', 'true').servesWhatMatters).toBe(true);
  });
});
