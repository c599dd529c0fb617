// A row of the log gives back what was put into it, and says so where it was cut.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framed, readFrames } from './frames';

describe('a row of the log', () => {
  it('gives back the updates of its sender, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 20 }), (updates) => {
        expect(readFrames(framed(updates), updates.length).map((update) => [...update])).toEqual(
          updates.map((u) => [...u]),
        );
      }),
    );
  });

  it('is refused when it was cut short or is longer than its updates', () => {
    const row = framed([new Uint8Array([1, 2, 3])]);
    expect(() => readFrames(row.subarray(0, 6), 1)).toThrow('cut short');
    expect(() => readFrames(Buffer.concat([row, row]), 1)).toThrow('longer');
  });
});
