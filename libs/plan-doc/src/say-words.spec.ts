// What is written in peace and shared: the document says it afterwards whatever it said before, and little is touched.
/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { randomOf } from './peers.testing';
import { BODY, STRENGTHS } from './sections';
import { saySame, sayWords, wordsIn } from './say-words';
import { shapeProblem } from './shape';
import { seedUpdate } from './seed';
import type { WordsNode } from './snapshot';
import { changeBy, fragmentOf, openDoc, openServerDoc, stateOf, takeIn, Y } from './yjs';

const ROOTS = [BODY, STRENGTHS];
const ROUNDS = Number.parseInt(String(import.meta.env['VITE_FUZZ_ROUNDS'] ?? 100), 10);
const START = Number.parseInt(String(import.meta.env['VITE_FUZZ_SEED'] ?? 20261122), 10);

const docOf = (words: readonly string[]) => {
  const doc = openServerDoc();
  takeIn(doc, seedUpdate(7, words, { [STRENGTHS]: '' }));
  doc.clientID = 9;
  return doc;
};
const paragraphs = (...texts: readonly string[]): WordsNode => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', ...(text && { content: [{ type: 'text', text }] }) })),
});

describe('Saying in one document what another says', () => {
  it('is one edit that leaves the kept letters to whoever wrote them', () => {
    const doc = docOf(['Jeg vil bo for meg selv.', 'Tinka er viktig.']);
    const before = Y.encodeStateVector(doc);
    const change = changeBy(doc, () =>
      sayWords(doc, { [BODY]: paragraphs('Jeg vil bo for meg selv.', 'Tinka er det viktigste.') }),
    );
    const { structs, ds } = Y.decodeUpdate(change ?? new Uint8Array());
    const brought = structs.flatMap((struct) =>
      struct instanceof Y.Item && struct.content instanceof Y.ContentString ? [struct.content.str] : [],
    );
    expect(brought.join('')).toBe('det viktigste');
    expect(ds.clients.get(7)?.reduce((sum, { len }) => sum + len, 0)).toBe('viktig'.length);
    expect(Y.encodeStateVector(doc)).not.toEqual(before);
  });

  it('changes nothing where they say the same', () => {
    const doc = docOf(['Ro om kvelden.']);
    expect(changeBy(doc, () => sayWords(doc, wordsIn(doc, ROOTS)))).toBeUndefined();
  });

  it('leaves other roots as they are', () => {
    const doc = docOf(['Ro.']);
    sayWords(doc, { [STRENGTHS]: paragraphs('Jeg kan skru.') });
    expect(wordsIn(doc, ROOTS)).toEqual({ [BODY]: paragraphs('Ro.'), [STRENGTHS]: paragraphs('Jeg kan skru.') });
  });

  it('leaves a text to write in where everything was taken away', () => {
    const doc = docOf(['Ro.']);
    sayWords(doc, { [BODY]: paragraphs('') });
    const [first] = fragmentOf(doc, BODY).toArray();
    expect(first instanceof Y.XmlElement && first.get(0) instanceof Y.XmlText).toBe(true);
  });

  it('comes to the same words whatever stood there, for readers too', () => {
    for (let seed = START; seed < START + ROUNDS; seed++) {
      const { below: random } = randomOf(seed);
      const shared = openServerDoc();
      takeIn(shared, seedUpdate(7, [randomText(random)], { [STRENGTHS]: randomText(random) }));
      shared.clientID = 9;
      // A history of its own, so that there are removed pieces between what stands.
      for (let round = 0; round < 3; round++) {
        const wanted = { [BODY]: randomWords(random), [STRENGTHS]: randomWords(random) };
        const reader = openDoc();
        takeIn(reader, stateOf(shared));
        const change = changeBy(shared, () => sayWords(shared, wanted));
        expect(saySame(wanted, wordsIn(shared, ROOTS)), `seed ${seed}`).toBe(true);
        if (change) takeIn(reader, change);
        expect(saySame(wanted, wordsIn(reader, ROOTS)), `a reader, seed ${seed}`).toBe(true);
        expect(shapeProblem('what-matters', shared), `seed ${seed}`).toBeUndefined();
        reader.destroy();
      }
      shared.destroy();
    }
  });
});

type Random = (below: number) => number;

const SYLLABLES = ['ro ', 'Tinka ', 'bo ', 'selv. ', 'æøå ', '🎸', 'ŋđ ', 'a', 'a', 'hver dag '];
const randomText = (random: Random): string =>
  Array.from({ length: random(6) }, () => SYLLABLES[random(SYLLABLES.length)] ?? '').join('');

function randomWords(random: Random): WordsNode {
  const content = Array.from({ length: 1 + random(4) }, () => randomBlock(random, 0));
  return { type: 'doc', content };
}

function randomBlock(random: Random, depth: number): WordsNode {
  if (depth < 3 && random(4) === 0) {
    const items = Array.from({ length: 1 + random(3) }, (): WordsNode => ({
      type: 'listItem',
      content: Array.from({ length: 1 + random(2) }, () => randomBlock(random, depth + 1)),
    }));
    return { type: 'bulletList', content: items };
  }
  const content: WordsNode[] = [];
  for (let left = random(4); left > 0; left--) {
    const text = randomText(random);
    const last = content.at(-1);
    const isBold = random(2) === 0;
    if (random(5) === 0) content.push({ type: 'hardBreak' });
    else if (text !== '' && (last?.type !== 'text' || (last.marks !== undefined) !== isBold))
      content.push({ type: 'text', text, ...(isBold && { marks: [{ type: 'bold' }] }) });
  }
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}
