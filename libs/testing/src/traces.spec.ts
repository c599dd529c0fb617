// Recorded traces come out as they were written.
import { describe, expect, it } from 'vitest';
import { bodyOf, openDoc, shapeProblem, takeIn } from '@samplan/plan-doc';
import { loadTrace, TRACES, type Trace } from './traces';

const replay = ({ seed, agents }: Trace, order: (agents: readonly number[]) => number | undefined): string => {
  const doc = openDoc(999);
  takeIn(doc, seed);
  expect(shapeProblem('life-area', doc)).toBeUndefined();
  const done = agents.map(() => 0);
  for (;;) {
    const ready = agents.flatMap(({ updates }, at) => {
      const next = updates[done[at] ?? 0];
      return next?.needs.every((count, other) => (done[other] ?? 0) >= count) ? [at] : [];
    });
    const who = order(ready);
    if (who === undefined) break;
    takeIn(doc, agents[who]?.updates[done[who] ?? 0]?.update ?? new Uint8Array());
    done[who] = (done[who] ?? 0) + 1;
  }
  expect(done).toEqual(agents.map(({ updates }) => updates.length));
  expect(shapeProblem('life-area', doc)).toBeUndefined();
  return bodyOf(doc).first();
};

describe('A recorded trace', () => {
  it.each(TRACES)(
    '%s ends, whoever is ahead, in the text that its writers ended in',
    (name) => {
      const trace = loadTrace(name, [101, 102, 103]);
      expect(replay(trace, (ready) => ready[0])).toBe(trace.endContent);
      expect(replay(trace, (ready) => ready.at(-1))).toBe(trace.endContent);
    },
    60_000,
  );

  it('can be cut short, and ends then in what was written so far', () => {
    const trace = loadTrace('friendsforever', [101, 102], { limit: 500 });
    expect(trace.agents.flatMap(({ updates }) => updates)).toHaveLength(500);
    expect(replay(trace, (ready) => ready[0])).toBe(trace.endContent);
  });

  it('wants a client id of its own for each writer', () => {
    expect(() => loadTrace('clownschool', [101, 102])).toThrow(RangeError);
  });
});
