// What survives when several write at once: random editors, random order; a failure names its seed (VITE_FUZZ_SEED).
/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { exchange, randomOf, Writer } from './peers.testing';
import { schema } from './schema';
import { shapeProblem } from './shape';
import { wordsOf } from './snapshot';
import { openDoc, stateOf, takeIn } from './yjs';

const SEEDS = Number.parseInt(String(import.meta.env['VITE_FUZZ_ROUNDS'] ?? 60), 10);
const START = Number.parseInt(String(import.meta.env['VITE_FUZZ_SEED'] ?? 20261121), 10);

describe('Words that several write at once', { timeout: 60_000 + SEEDS * 1000 }, () => {
  it('two people who type into the same new text at once both keep every word', () => {
    for (let seed = START; seed < START + SEEDS; seed++) {
      const random = randomOf(seed);
      const kari = new Writer(10 + random.below(1e6));
      const hege = new Writer(2e6 + random.below(1e6));
      const written: string[] = [];
      for (let round = 0; round < 6; round++) {
        for (const writer of [kari, hege]) {
          const word = `<${writer.clientId}-${round}>`;
          writer.type(word);
          written.push(word);
        }
        if (round > 0 && random.next() < 0.5) exchange([kari, hege]);
      }
      exchange([kari, hege]);
      const { text } = wordsOf(kari.doc);
      for (const word of written) expect(text, `seed ${seed}`).toContain(word);
      expect(wordsOf(hege.doc).text, `seed ${seed}`).toBe(text);
    }
  });

  it('all see the same in the end, it is lawful, and the server refused none of it on the way', () => {
    for (let seed = START; seed < START + SEEDS; seed++) {
      const random = randomOf(seed);
      const writers = [11, 12, 13].map((id) => new Writer(id));
      const server = openDoc(99);
      takeIn(server, stateOf(new Writer(98).doc));
      expect(shapeProblem('life-area', server)).toBeUndefined();
      for (let round = 0; round < 8; round++) {
        for (const writer of writers) for (let n = random.below(4); n > 0; n--) writer.anything(random);
        for (const writer of writers) for (const update of writer.sent) takeIn(server, update);
        expect(shapeProblem('life-area', server), `seed ${seed}`).toBeUndefined();
        if (random.next() < 0.6) exchange(writers);
      }
      exchange(writers);
      // Reading mends what nobody can show; the mending travels like any edit.
      for (let again = 0; again < 3; again++) {
        for (const writer of writers) writer.read();
        exchange(writers);
      }
      const [first, ...others] = writers.map((writer) => wordsOf(writer.doc));
      for (const other of others) expect(other, `seed ${seed}`).toEqual(first);
      expect(() => schema.nodeFromJSON(first?.body).check(), `seed ${seed}`).not.toThrow();
      for (const writer of writers) {
        const shown = writer.read();
        if (shown.childCount) expect(schema.nodeFromJSON(first?.body).eq(shown), `seed ${seed}`).toBe(true);
      }
    }
  });
});
