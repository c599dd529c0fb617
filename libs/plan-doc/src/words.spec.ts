// Seeds, snapshots and migrations of a section's words.
import { describe, expect, it } from 'vitest';
import { migrate, MIGRATIONS, SCHEMA_VERSION } from './migrate';
import { rootOfCaret } from './editor';
import { Writer, exchange } from './peers.testing';
import { schema } from './schema';
import { seedUpdate } from './seed';
import { emptyWords, isEmptyWords, plainText, readWords, wordsOf } from './snapshot';
import { bodyOf, words } from './words';
import { fragmentOf, inOneAct, openDoc, ownClockOf, ownWordsSince, stateOf, takeIn, undoOf, Y } from './yjs';

describe('The words of a section', () => {
  it('show paragraphs, lists and bold as JSON that the grammar takes', () => {
    const doc = openDoc(7);
    takeIn(doc, seedUpdate(1, ['Jeg vil svømme.', { list: ['onsdag', 'lørdag'] }]));
    const { body, text } = wordsOf(doc);
    expect(text).toBe('Jeg vil svømme.\n– onsdag\n– lørdag');
    expect(() => schema.nodeFromJSON(body).check()).not.toThrow();
  });

  it('are empty in a new plan, and the document has one paragraph all the same', () => {
    const doc = openDoc(7);
    takeIn(doc, seedUpdate(1));
    expect(wordsOf(doc)).toEqual({ body: emptyWords, items: {}, text: '' });
    expect(isEmptyWords(wordsOf(doc).body)).toBe(true);
    bodyOf(doc).insert(0, 'Hei');
    expect(bodyOf(doc).first()).toBe('Hei');
  });

  it('come from the same seed to the same bytes', () => {
    expect(seedUpdate(5, ['a', { list: ['b'] }])).toEqual(seedUpdate(5, ['a', { list: ['b'] }]));
  });

  it('read as empty where what came is no document', () => {
    for (const junk of [null, 3, [], { type: 'script' }, { type: 'doc', content: [{ type: 'bulletList' }] }])
      expect(readWords(junk)).toEqual(emptyWords);
    expect(
      plainText(readWords({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }] })),
    ).toBe('x');
  });

  it('are said without what no database holds as text', () => {
    const doc = openDoc(7);
    takeIn(doc, seedUpdate(1, ['Hei']));
    bodyOf(doc).insert(2, '\0\ud83d');
    expect(wordsOf(doc)).toMatchObject({ text: 'He\ufffdi' });
    expect(JSON.stringify(wordsOf(doc))).not.toMatch(/u0000|ud83d/);
  });

  it('of a row are declared once and merge when two begin at once', () => {
    const measure = words('measure', ['what', 'how']);
    expect(measure.roots('m1')).toEqual(['measure:m1:what', 'measure:m1:how']);
    const doc = openDoc(7);
    expect(() => measure.of(doc, 'm1').how.insert(0, 'x')).toThrow(RangeError);
    // @ts-expect-error a measure has no such words
    expect(measure.of(doc, 'm1').why).toBeUndefined();
  });

  it('are found by where a caret stands, and a caret that points nowhere stands in none', () => {
    const doc = openDoc(7);
    const goal = fragmentOf(doc, 'goal:g1:words');
    takeIn(doc, seedUpdate(1, ['Hei']));
    const caretIn = (type: Y.XmlFragment): unknown =>
      JSON.parse(JSON.stringify(Y.createRelativePositionFromTypeIndex(type, 0)));
    expect(rootOfCaret(doc, caretIn(goal))).toBe('goal:g1:words');
    const [first] = bodyOf(doc).fragment.toArray();
    expect(first instanceof Y.XmlElement && rootOfCaret(doc, caretIn(first))).toBe('body');
    for (const junk of [{}, null, 'here', { item: { client: 99, clock: 4 } }])
      expect(rootOfCaret(doc, junk)).toBeUndefined();
  });

  it('undo what one wrote oneself, never what others wrote', () => {
    const [ola, kari] = [new Writer(10), new Writer(20)];
    const undo = undoOf(bodyOf(ola.doc).fragment, ['own'], 0);
    inOneAct(ola.doc, () => bodyOf(ola.doc).insert(0, 'mitt '), 'own');
    exchange([ola, kari]);
    kari.type('hennes');
    exchange([ola, kari]);
    undo.undo();
    exchange([ola, kari]);
    expect(wordsOf(kari.doc).text).toBe('hennes');
  });

  it('that are not stored yet can be handed back, and only one’s own', () => {
    const [ola, kari] = [new Writer(10), new Writer(20)];
    ola.type('stored ');
    const stored = ownClockOf(ola.doc);
    exchange([ola, kari]);
    kari.type('hers ');
    ola.type('not');
    ola.type(' yet');
    exchange([ola, kari]);
    expect(ownWordsSince(ola.doc, stored)).toBe('not yet');
    expect(ownWordsSince(ola.doc, ownClockOf(ola.doc))).toBe('');
  });

  it('of an old document open as new, and a second migration changes nothing', () => {
    const doc = openDoc(7);
    takeIn(doc, seedUpdate(1, ['Hei']));
    migrate(doc, 0);
    const once = stateOf(doc);
    migrate(doc, 0);
    expect(stateOf(doc)).toEqual(once);
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, at) => at + 1));
    expect(() => migrate(doc, SCHEMA_VERSION + 1)).toThrow(RangeError);
  });
});
