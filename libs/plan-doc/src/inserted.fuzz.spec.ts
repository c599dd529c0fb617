// What is read back from updates that were never taken in: random typing, random updates; a failure names its seed.
import { describe, expect, it } from 'vitest';
import { insertedText, MOST_INSERTED } from './inserted';
import { randomOf } from './peers.testing';
import { seedUpdate } from './seed';
import { firstTextOf, knownOf, onUpdate, openDoc, ownClockOf, stateOf, takeIn, Y } from './yjs';

const SEEDS = 80;
const letters = (text: string) => [...text.replaceAll('\n', '')].toSorted().join('');

/** Somebody without a line, whose page holds what they have read and what they write. */
const away = (client: number) => {
  const doc = openDoc(client);
  takeIn(doc, seedUpdate(1, ['Det som sto her før.']));
  const known = knownOf(doc);
  const sent: Uint8Array[] = [];
  onUpdate(doc, (update) => sent.push(update));
  const text = firstTextOf(doc.getXmlFragment('body'));
  if (!text) throw new Error('There is no paragraph.');
  return { doc, text, sent, lacking: () => stateOf(doc, known) };
};

describe('Words that were not taken in', () => {
  it('come back as they were typed in one place, also with what was mended on the way', () => {
    const { text, sent, lacking } = away(7);
    text.insert(4, 'jeg sxv godt');
    text.delete(9, 1);
    text.insert(9, 'o');
    text.insert(16, ' i natt');
    for (const updates of [sent, sent.toReversed(), [lacking()]])
      expect(insertedText(updates)).toBe('jeg sov godt i natt');
  });

  it('written in several places come back as lines of their own, and nothing of what stood there does', () => {
    const { text, lacking } = away(7);
    text.insert(text.length, ' Og slutten.');
    text.insert(0, 'Begynnelsen. ');
    expect(
      insertedText([lacking()])
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual(['Og slutten.', 'Begynnelsen.']);
  });

  it('are letter for letter those that were typed and not taken away, however they came', () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const random = randomOf(seed);
      const { doc, text, sent, lacking } = away(1000 + seed);
      const mine: string[] = [];
      for (let step = 0; step < 30; step++) {
        const at = random.below(text.length);
        if (random.next() < 0.7) text.insert(at, `<${step}>`);
        else text.delete(at, 1 + random.below(Math.min(4, text.length - at)));
      }
      for (const item of doc.store.clients.get(doc.clientID) ?? [])
        if (item instanceof Y.Item && !item.deleted && item.content instanceof Y.ContentString)
          mine.push(item.content.str);
      expect(ownClockOf(doc)).toBeGreaterThan(0);
      for (const updates of [sent, [lacking()]])
        expect(letters(insertedText(updates)), `seed ${seed}`).toBe(letters(mine.join('')));
    }
  });

  it('are read at once, however often it is said that something was taken away', () => {
    const { text, sent } = away(7);
    text.insert(0, 'x'.repeat(MOST_INSERTED - 10));
    const varint = (n: number): number[] => (n < 128 ? [n] : [(n % 128) + 128, ...varint(Math.floor(n / 128))]);
    // No words, and of one author's the same stretch again and again, as many as an update has room for.
    const stretch = [0, ...varint(MOST_INSERTED - 20)];
    const times = 150_000;
    const bytes = [0, 1, 7, ...varint(times)];
    const flood = Uint8Array.from([...bytes, ...Array.from({ length: times }, () => stretch).flat()]);
    expect(insertedText([...sent, flood])).toBe('x'.repeat(10));
  });

  it('come back as far as there is room, where they were more than that, or much was taken away before', () => {
    const { text, sent, lacking } = away(7);
    text.insert(0, 'x'.repeat(MOST_INSERTED + 5000));
    for (const updates of [sent, [lacking()]]) expect(insertedText(updates)).toBe('x'.repeat(MOST_INSERTED));
    text.delete(0, MOST_INSERTED + 5000);
    text.insert(0, 'x'.repeat(MOST_INSERTED));
    text.delete(0, MOST_INSERTED);
    text.insert(0, 'Det siste jeg skrev.');
    for (const updates of [sent, [lacking()]]) expect(insertedText(updates)).toContain('Det siste jeg skrev.');
  });

  it('are bounded, and bytes that are no update bring nothing', () => {
    const { text, lacking } = away(7);
    for (let at = 0; at < 30; at++) text.insert(0, 'x'.repeat(1000));
    expect(insertedText([lacking()]).length).toBeLessThanOrEqual(MOST_INSERTED + 30);
    for (let seed = 1; seed <= SEEDS * 5; seed++) {
      const random = randomOf(seed);
      const whole = lacking();
      const bytes = Uint8Array.from({ length: 1 + random.below(200) }, () => random.below(256));
      const spoiled = whole
        .slice(0, 1 + random.below(300))
        .map((byte) => (random.next() < 0.1 ? random.below(256) : byte));
      for (const update of [bytes, spoiled]) expect(typeof insertedText([update])).toBe('string');
    }
  });
});
