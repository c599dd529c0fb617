// The wire: what is written is what is read, and anything else is refused by name.
import { describe, expect, it } from 'vitest';
import { frames, levels, readClientMessage, readServerMessage, refusalCodes, type Refusal } from './protocol';

const bytes = new Uint8Array([1, 2, 3]);

describe('The wire', () => {
  it('reads what a client sends', () => {
    expect(readClientMessage(frames.step1(bytes))).toEqual({ kind: 'step1', vector: bytes });
    expect(readClientMessage(frames.step2(bytes))).toEqual({ kind: 'step2', update: bytes });
    expect(readClientMessage(frames.update(bytes))).toEqual({ kind: 'update', update: bytes });
    expect(readClientMessage(frames.awareness(bytes))).toEqual({ kind: 'awareness', payload: bytes });
    expect(readClientMessage(new Uint8Array([3]))).toEqual({ kind: 'query' });
    expect(readClientMessage(frames.ask(300))).toEqual({ kind: 'ask', n: 300 });
  });

  it('reads what the server says', () => {
    expect(readServerMessage(frames.ack(7, 70_000))).toEqual({ kind: 'ack', n: 7, seq: 70_000 });
    for (const level of levels) expect(readServerMessage(frames.level(level))).toEqual({ kind: 'level', level });
    for (const name of Object.keys(refusalCodes) as Refusal[]) {
      expect(readServerMessage(frames.refused(4, name))).toEqual({ kind: 'refused', n: 4, refusal: name });
    }
  });

  it('has messages 64, 65 and 66 as they are promised', () => {
    expect([...frames.ask(5)]).toEqual([64, 5]);
    expect([...frames.ack(5, 9)]).toEqual([64, 5, 9]);
    expect([...frames.refused(2, 'foreign')]).toEqual([65, 2, 4]);
    expect([...frames.level('edit')]).toEqual([66, 3]);
  });

  it('refuses what it does not know', () => {
    expect(readClientMessage(new Uint8Array())).toBe('malformed');
    expect(readClientMessage(new Uint8Array([0, 2, 9, 1]))).toBe('malformed');
    expect(readClientMessage(new Uint8Array([2, 0]))).toBe('unknownMessage');
    expect(readServerMessage(new Uint8Array([99]))).toBeUndefined();
  });
});
