// A queue of rings with one reader.
import { describe, expect, it } from 'vitest';
import { Rings } from './rings';

describe('Rings', () => {
  it('come in order, and the same one waits only once', async () => {
    const rings = new Rings<string>((ring) => ring);
    for (const ring of ['a', 'b', 'a', 'a', 'c']) rings.put(ring);
    const reader = rings.iterate(() => undefined);
    expect([(await reader.next()).value, (await reader.next()).value, (await reader.next()).value]).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('wake a reader who waits', async () => {
    const rings = new Rings<string>((ring) => ring);
    const next = rings.iterate(() => undefined).next();
    rings.put('a');
    expect(await next).toEqual({ done: false, value: 'a' });
  });

  it('end for a reader who waits, and tell that the reader has left', async () => {
    const rings = new Rings<string>((ring) => ring);
    let left = 0;
    const reader = rings.iterate(() => left++);
    const next = reader.next();
    await reader.return?.();
    expect((await next).done).toBe(true);
    rings.put('late');
    expect((await reader.next()).done).toBe(true);
    expect(left).toBeGreaterThan(0);
  });
});
