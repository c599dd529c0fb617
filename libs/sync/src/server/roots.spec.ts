// Who may write in a document may be kept out of single roots of it: to the letter, and without hurting anybody else.
import { randomFrom, seeds, SyncWorld } from '@samplan/testing';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { readUpdate, type Contents } from './checks';
import { rootsTouched } from './touched';
import { DEFAULT_LIMITS, asRoomId, type Shape } from '../ports';

const paragraph = (words: string) => {
  const element = new Y.XmlElement('paragraph');
  element.insert(0, [new Y.XmlText(words)]);
  return element;
};
const bodyOf = (doc: Y.Doc) => doc.getXmlFragment('body');
const textIn = (doc: Y.Doc): Y.XmlText => {
  const first = bodyOf(doc).get(0);
  const text = first instanceof Y.XmlElement ? first.get(0) : undefined;
  if (!(text instanceof Y.XmlText)) throw new Error('No text.');
  return text;
};

describe('A root that one may not write in', () => {
  const begun = async () => {
    const world = new SyncWorld();
    world.gate.guarded.set('kari', ['body']);
    const [ola, kari] = [await world.join('ola'), await world.join('kari')];
    bodyOf(ola.doc).insert(0, [paragraph('Olas egne ord')]);
    await world.settle();
    return { world, ola, kari };
  };
  const stored = (world: SyncWorld) => bodyOf(world.log.doc(world.room)).toString();

  const acts: [string, (doc: Y.Doc) => void][] = [
    ['a paragraph', (doc) => bodyOf(doc).insert(1, [paragraph('fremmed')])],
    ['a letter', (doc) => textIn(doc).insert(4, 'x')],
    ['a letter at the end', (doc) => textIn(doc).insert(13, 'x')],
    ['a mark', (doc) => textIn(doc).format(0, 4, { bold: {} })],
    ['a deletion', (doc) => textIn(doc).delete(0, 4)],
    ['a deletion of all', (doc) => bodyOf(doc).delete(0, 1)],
    [
      'something among lawful words',
      (doc) =>
        doc.transact(() => {
          doc.getText('text').insert(0, 'lovlig');
          textIn(doc).insert(0, 'x');
          doc.getText('text').insert(0, 'også lovlig');
        }),
    ],
  ];

  it.each(acts)('takes nothing from them: %s', async (_what, act) => {
    const { world, ola, kari } = await begun();
    const before = stored(world);
    act(kari.doc);
    kari.ask();
    ola.type('Ola skriver videre');
    await world.settle();
    expect([kari.refusals, kari.acknowledged, kari.closeCode]).toEqual([['notAllowed'], 0, 4409]);
    expect(stored(world)).toBe(before);
    expect(bodyOf(ola.doc).toString()).toBe(before);
    expect(world.words).toBe('Ola skriver videre');
    expect(ola.closeCode).toBeUndefined();
  });

  it('is no hindrance to what they write elsewhere, also when the owner writes in it in the same moment', async () => {
    const { world, ola, kari } = await begun();
    kari.type('Kari');
    textIn(ola.doc).insert(0, 'Alle ');
    kari.type('!');
    kari.ask();
    await world.settle();
    expect(world.words).toBe('Kari!');
    expect(stored(world)).toContain('Alle Olas egne ord');
    expect([kari.acknowledged, kari.refusals, world.problems]).toEqual([2, [], []]);
  });

  it('may come along in what they bring, where it is stored already', async () => {
    const { world, kari } = await begun();
    kari.type('Kari');
    kari.send(new Uint8Array(stepWith(Y.encodeStateAsUpdate(kari.doc))));
    kari.ask();
    await world.settle();
    expect([kari.refusals, kari.closeCode]).toEqual([[], undefined]);
    expect(world.words).toBe('Kari');
  });

  it('closes while what they wrote in it waits for the log: that is refused, and what others sent with it is stored', async () => {
    const world = new SyncWorld();
    const [ola, kari] = [await world.join('ola'), await world.join('kari')];
    bodyOf(ola.doc).insert(0, [paragraph('')]);
    await world.settle();
    world.log.slow = true;
    ola.type('1');
    await world.settle();
    ola.type('2');
    textIn(kari.doc).insert(0, 'for sent');
    kari.ask();
    await world.settle();
    world.log.release();
    await world.settle();
    world.gate.guard('kari', ['body'], world.room);
    world.log.slow = false;
    world.log.release();
    await world.settle();
    expect(stored(world)).toBe('<paragraph></paragraph>');
    expect(world.words).toBe('12');
    expect([kari.refusals, kari.acknowledged, kari.closeCode]).toEqual([['notAllowed'], 0, 4409]);
    expect(ola.closeCode).toBeUndefined();
  });

  it('closes elsewhere while they write: their words are stored under the new epoch', async () => {
    const world = new SyncWorld();
    const kari = await world.join('kari');
    world.gate.guard('kari', ['body'], world.room);
    kari.type('videre');
    kari.ask();
    await world.settle();
    expect([world.words, kari.acknowledged, kari.refusals]).toEqual(['videre', 1, []]);
    expect(world.log.rows(world.room).map(({ epoch }) => epoch)).toEqual([2]);
  });
});

/** An update message of y-protocols. */
const stepWith = (update: Uint8Array): number[] => {
  const length: number[] = [];
  for (let rest = update.length; ; rest >>>= 7) {
    length.push(rest > 127 ? 128 | (rest & 127) : rest);
    if (rest <= 127) break;
  }
  return [0, 2, ...length, ...update];
};

describe('The roots of an update', () => {
  const roots = ['a', 'b', 'c'];
  const shape: Shape = { allowsRoot: () => true, rootType: () => 'xml', problem: () => undefined };
  const contentsOf = (update: Uint8Array): Contents => {
    const contents = readUpdate(update, asRoomId('r'), shape, DEFAULT_LIMITS);
    if (typeof contents === 'string') throw new Error(contents);
    return contents;
  };

  it('are also the one in which that stands which it goes on from, wherever it says that it stands itself', () => {
    const server = new Y.Doc();
    const of = (root: string, words: string) => {
      const doc = new Y.Doc();
      doc.clientID = 5;
      doc.getText(root).insert(0, words);
      return Y.encodeStateAsUpdate(doc);
    };
    server.getText('a');
    server.getText('b');
    Y.applyUpdate(server, of('a', 'abc'));
    const forged = of('b', 'xyz fremmed');
    const touched = rootsTouched(server, contentsOf(forged));
    Y.applyUpdate(server, forged);
    expect(server.getText('a').toString()).toBe('abc fremmed');
    expect([...touched].sort()).toEqual(['a', 'b']);
  });

  it.each(seeds(30))('are those that it changes, and no others than its writer wrote in (seed %i)', (seed) => {
    const random = randomFrom(seed);
    const server = new Y.Doc();
    const texts = (doc: Y.Doc, root: string): Y.XmlText[] =>
      doc
        .getXmlFragment(root)
        .toArray()
        .flatMap((child) => (child instanceof Y.XmlElement ? child.toArray() : []))
        .filter((child) => child instanceof Y.XmlText);
    for (const root of roots) server.getXmlFragment(root).insert(0, [paragraph('begynt')]);
    const peers = Array.from({ length: 3 }, () => {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(server));
      return doc;
    });
    const edit = (doc: Y.Doc, root: string) => {
      const fragment = doc.getXmlFragment(root);
      const text = texts(doc, root)[random.below(Math.max(1, texts(doc, root).length))];
      const roll = random.below(10);
      if (!text || roll < 2) fragment.insert(random.below(fragment.length + 1), [paragraph('ny')]);
      else if (roll < 3 && fragment.length > 1) fragment.delete(random.below(fragment.length), 1);
      else if (roll < 5 && text.length > 1) text.delete(random.below(text.length - 1), 1);
      else if (roll < 6 && text.length > 1) text.format(0, 1 + random.below(text.length - 1), { bold: {} });
      else text.insert(random.below(text.length + 1), 'abc'[random.below(3)] ?? 'a');
    };
    for (let step = 0; step < 120; step++) {
      const doc = random.pick(peers);
      if (random.chance(0.3)) Y.applyUpdate(doc, Y.encodeStateAsUpdate(server, Y.encodeStateVector(doc)));
      const written = roots.filter(() => random.chance(0.4));
      const updates: Uint8Array[] = [];
      const listen = (update: Uint8Array) => updates.push(update);
      doc.on('update', listen);
      doc.transact(() => written.forEach((root) => edit(doc, root)));
      doc.off('update', listen);
      for (const update of updates) {
        const touched = rootsTouched(server, contentsOf(update));
        const before = new Map(roots.map((root) => [root, server.getXmlFragment(root).toString()]));
        Y.applyUpdate(server, update);
        const changed = roots.filter((root) => server.getXmlFragment(root).toString() !== before.get(root));
        expect([...touched], 'all that changed').toEqual(expect.arrayContaining(changed));
        expect(written, 'nothing else').toEqual(expect.arrayContaining([...touched]));
        expect([...rootsTouched(server, contentsOf(update))], 'nothing twice').toEqual([]);
      }
    }
  });
});
