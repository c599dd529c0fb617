// What is refused at the door: the right code, no acknowledgement, and no harm to anybody else.
import { SyncWorld, type SyncPeer } from '@samplan/testing';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { readEntries } from '../presence';
import { frames, type Refusal } from '../protocol';

const documentWith = (write: (doc: Y.Doc) => void): Uint8Array => {
  const doc = new Y.Doc();
  write(doc);
  return Y.encodeStateAsUpdate(doc);
};

const nested = (depth: number): Uint8Array =>
  documentWith((doc) => {
    let parent: Y.XmlFragment = doc.getXmlFragment('body');
    for (let at = 0; at < depth; at++) {
      const child = new Y.XmlElement('paragraph');
      parent.insert(0, [child]);
      parent = child;
    }
  });

const latter = (): Uint8Array => {
  const doc = new Y.Doc();
  doc.getText('text').insert(0, 'mangler');
  const vector = Y.encodeStateVector(doc);
  doc.getText('text').insert(7, 'x');
  return Y.encodeStateAsUpdate(doc, vector);
};

const attacks: readonly [string, Refusal, () => Uint8Array][] = [
  ['bytes that are no message', 'malformed', () => new Uint8Array([0, 2, 200])],
  ['an empty frame', 'malformed', () => new Uint8Array()],
  ['an update that is none', 'malformed', () => frames.update(new Uint8Array([1, 255, 3, 7]))],
  ['a struct of no length', 'malformed', () => frames.update(new Uint8Array([1, 1, 5, 0, 0, 0, 0]))],
  [
    'a struct that uses up a clock',
    'malformed',
    () => frames.update(new Uint8Array([1, 1, 5, 0, 0, 255, 255, 255, 127, 0])),
  ],
  ['an unknown kind of message', 'unknownMessage', () => new Uint8Array([77, 1])],
  ['a message that only the server may send', 'unknownMessage', () => frames.level('edit')],
  ['an unknown kind of sync', 'unknownMessage', () => new Uint8Array([0, 9, 0])],
  ['an update that is too large', 'tooLarge', () => frames.update(new Uint8Array(300 * 1024))],
  [
    'a root that is not of the document',
    'unknownRoot',
    () => frames.update(documentWith((doc) => doc.getText('søppel').insert(0, 'x'))),
  ],
  ['an attribute on a root', 'unknownRoot', () => frames.update(documentWith((doc) => doc.getMap('body').set('k', 1)))],
  [
    'a document within',
    'unlawfulContent',
    () => frames.update(documentWith((doc) => doc.getArray('body').insert(0, [new Y.Doc()]))),
  ],
  [
    'raw bytes',
    'unlawfulContent',
    () => frames.update(documentWith((doc) => doc.getArray('body').insert(0, [new Uint8Array(3)]))),
  ],
  [
    'an embed',
    'unlawfulContent',
    () => frames.update(documentWith((doc) => doc.getText('text').insertEmbed(0, { a: 1 }))),
  ],
  [
    'a map',
    'unlawfulContent',
    () => frames.update(documentWith((doc) => doc.getArray('body').insert(0, [new Y.Map()]))),
  ],
  ['an update whose predecessor never came', 'missing', () => frames.update(latter())],
  ['a deletion of what never was', 'missing', () => frames.update(new Uint8Array([0, 1, 9, 1, 4, 2]))],
  [
    'a node that the schema does not know',
    'unlawfulShape',
    () => frames.update(documentWith((doc) => doc.getXmlFragment('body').insert(0, [new Y.XmlElement('bad')]))),
  ],
  ['nesting without end', 'unlawfulShape', () => frames.update(nested(2000))],
];

async function threeAtWork() {
  const world = new SyncWorld();
  const [ola, kari, nils] = [await world.join('ola'), await world.join('kari'), await world.join('nils')];
  ola.type('før ');
  await world.settle();
  return { world, ola, kari, nils };
}

async function attack(world: SyncWorld, by: SyncPeer, frame: Uint8Array): Promise<void> {
  by.send(frame);
  by.ask();
  by.type('etter angrepet');
  by.ask();
  await world.settle();
}

describe('An update at the door', () => {
  it.each(attacks)('is refused: %s', async (_, refusal, make) => {
    const { world, ola, kari, nils } = await threeAtWork();
    const rows = world.log.rows(world.room).length;
    await attack(world, nils, make());
    expect(nils.refusals).toEqual([refusal]);
    expect([nils.closeCode, nils.acknowledged]).toEqual([4409, 0]);
    expect(world.log.rows(world.room)).toHaveLength(rows);
    ola.type('og etter');
    ola.ask();
    await world.settle();
    expect(kari.text.toString()).toBe('før og etter');
    expect(ola.acknowledged).toBe(2);
  });

  it('is refused under a client id of somebody else, who is not hurt', async () => {
    const { world, ola, nils } = await threeAtWork();
    const forged = new Y.Doc();
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(ola.doc));
    forged.clientID = ola.doc.clientID;
    const vector = Y.encodeStateVector(forged);
    forged.getText('text').insert(0, 'i hennes navn');
    await attack(world, nils, frames.update(Y.encodeStateAsUpdate(forged, vector)));
    expect(nils.refusals).toEqual(['foreign']);
    ola.type('min egen');
    ola.ask();
    await world.settle();
    expect([world.words, ola.acknowledged, ola.closeCode]).toEqual(['før min egen', 2, undefined]);
  });

  it('may not take the client id of one who is present and has not written yet', async () => {
    const { world, kari, nils } = await threeAtWork();
    kari.point({ at: 1 });
    await world.settle();
    const squat = new Y.Doc();
    squat.clientID = kari.doc.clientID;
    squat.getText('text').insert(0, 'x');
    await attack(world, nils, frames.update(Y.encodeStateAsUpdate(squat)));
    expect(nils.refusals).toEqual(['foreign']);
    kari.type('mitt');
    kari.ask();
    await world.settle();
    expect(kari.acknowledged).toBe(1);
  });

  it('is taken from one whose client id a reader showed, be it while the line was gone or before it came', async () => {
    const { world, ola, kari } = await threeAtWork();
    world.gate.set('siv', 'read', world.room);
    const siv = await world.join('siv');
    kari.point(undefined);
    await world.settle();
    kari.connection?.cut();
    await world.settle();
    siv.point(undefined, kari.doc.clientID, 9);
    await world.settle();
    expect(ola.presenceFrames.flatMap(readEntries).some((entry) => entry.json.includes('siv'))).toBe(false);
    const lea = world.peer('lea');
    siv.point(undefined, lea.doc.clientID, 9);
    await world.settle();
    expect(ola.presenceFrames.flatMap(readEntries).some((entry) => entry.json.includes('siv'))).toBe(true);
    lea.connect();
    await world.settle();
    lea.point(undefined);
    kari.connect();
    await world.settle();
    for (const each of [kari, lea]) {
      each.type('mitt ');
      each.ask();
    }
    await world.settle();
    expect([kari, lea].map((each) => [each.acknowledged, each.closeCode])).toEqual([
      [1, undefined],
      [1, undefined],
    ]);
    expect(ola.presenceFrames.flatMap(readEntries).at(-1)?.json).toContain('lea');
  });

  it('may not take the client id of one whose line is gone and who has not written yet', async () => {
    const { world, kari, nils } = await threeAtWork();
    kari.point(undefined);
    await world.settle();
    kari.connection?.cut();
    await world.settle();
    const squat = new Y.Doc();
    squat.clientID = kari.doc.clientID;
    squat.getText('text').insert(0, 'x');
    await attack(world, nils, frames.update(Y.encodeStateAsUpdate(squat)));
    expect(nils.refusals).toEqual(['foreign']);
  });

  it('hurts nobody whose updates went in the same batch', async () => {
    const { world, ola, kari, nils } = await threeAtWork();
    world.log.slow = true;
    kari.type('1');
    await world.settle();
    ola.type('2');
    nils.send(frames.update(latter()));
    kari.type('3');
    ola.ask();
    kari.ask();
    await world.settle();
    world.log.slow = false;
    world.log.release();
    await world.settle();
    expect(nils.refusals).toEqual(['missing']);
    expect([...world.words].sort().join('')).toBe(' 123frø');
    expect([ola.acknowledged, kari.acknowledged]).toEqual([2, 2]);
    expect(ola.text.toString()).toBe(kari.text.toString());
  });

  it('is taken when it deletes what others wrote, nested nodes too, made away from the net', async () => {
    const { world, ola, kari } = await threeAtWork();
    kari.connection?.cut();
    const body = kari.doc.getXmlFragment('body');
    const paragraph = new Y.XmlElement('paragraph');
    body.insert(0, [paragraph]);
    paragraph.insert(0, [new Y.XmlText('bort igjen')]);
    body.delete(0, 1);
    kari.text.delete(0, 2);
    kari.connect();
    kari.ask();
    await world.settle();
    expect(kari.refusals).toEqual([]);
    expect(kari.acknowledged).toBe(kari.edits.length);
    expect(ola.text.toString()).toBe('r ');
  });

  it('is refused when the document would grow too large, and may still make it smaller', async () => {
    const world = new SyncWorld({ limits: { stateBytes: 10_000, syncStep2Bytes: 20_000 } });
    const ola = await world.join('ola');
    for (const each of 'ab') {
      ola.type(each.repeat(5000));
      await world.settle();
    }
    ola.type('ett for mye');
    await world.settle();
    expect([ola.refusals, ola.closeCode]).toEqual([['full'], 4409]);
    expect(world.words).toHaveLength(10_000);
    ola.forget();
    ola.connect();
    await world.settle();
    ola.text.delete(0, 5000);
    ola.ask();
    await world.settle();
    ola.type('plass igjen');
    await world.settle();
    expect(world.words).toHaveLength(5011);
  });

  it('waits, rather than being refused, when it comes too fast', async () => {
    const world = new SyncWorld({ limits: { updatesPerSecond: 10, updateBurst: 5 } });
    const ola = await world.join('ola');
    for (let at = 0; at < 20; at++) ola.type('x');
    await world.settle();
    expect(world.words.length).toBeLessThan(8);
    await world.pass(3000);
    expect([world.words.length, ola.closeCode]).toEqual([20, undefined]);
  });

  it('is not answered with the whole document again and again', async () => {
    const world = new SyncWorld({ limits: { syncStep1EveryMs: 2000 } });
    const ola = await world.join('ola');
    const line = ola.connection;
    for (let at = 0; at < 100; at++) ola.send(frames.step1(new Uint8Array([0])));
    await world.pass(2500);
    const answers = line?.sent.filter((frame) => frame[0] === 0 && frame[1] === 1) ?? [];
    expect(answers).toHaveLength(2);
  });
});
