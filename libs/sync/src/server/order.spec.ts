// The order of work: an update is stored before anybody sees it, and acknowledged after.
import { SyncWorld } from '@samplan/testing';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { frames } from '../protocol';

describe('The order of work', () => {
  it('stores what one writes and shows it to the others', async () => {
    const world = new SyncWorld();
    const [ola, kari] = [await world.join('ola'), await world.join('kari')];
    ola.type('Jeg vil bo hjemme');
    await world.settle();
    expect(kari.text.toString()).toBe('Jeg vil bo hjemme');
    expect(world.words).toBe('Jeg vil bo hjemme');
    expect(world.log.rows(world.room).map((row) => row.actor)).toEqual(['ola']);
  });

  it('shows nobody what is not in the log', async () => {
    const world = new SyncWorld();
    const [ola, kari] = [await world.join('ola'), await world.join('kari')];
    world.log.slow = true;
    ola.type('ikke lagret');
    await world.settle();
    const siv = world.peer('siv');
    siv.connect();
    await world.settle();
    expect(kari.text.toString()).toBe('');
    expect(siv.synced).toBe(false);
    world.log.release();
    await world.settle();
    expect(kari.text.toString()).toBe('ikke lagret');
    expect(siv.text.toString()).toBe('ikke lagret');
  });

  it('acknowledges only after the commit', async () => {
    const world = new SyncWorld();
    const ola = await world.join('ola');
    world.log.slow = true;
    ola.type('a');
    ola.ask();
    await world.settle();
    expect(ola.acknowledged).toBe(0);
    world.log.release();
    await world.settle();
    expect(ola.acknowledged).toBe(1);
  });

  it('holds the acknowledgement until what the peer wrote while away is stored', async () => {
    const world = new SyncWorld();
    const ola = world.peer('ola');
    ola.type('skrevet uten nett');
    ola.connect();
    ola.ask();
    ola.type(', og mer');
    world.log.slow = true;
    await world.settle();
    expect(ola.acknowledged).toBe(0);
    while (ola.acknowledged === 0) {
      world.log.release();
      await world.settle();
    }
    expect(world.words).toBe('skrevet uten nett, og mer');
  });

  it('never acknowledges to a peer that does not answer the SyncStep1 of the server', async () => {
    const world = new SyncWorld();
    const ola = world.peer('ola');
    const frame = ola.onFrame.bind(ola);
    ola.onFrame = (bytes) => (bytes[0] === 0 && bytes[1] === 0 ? undefined : frame(bytes));
    ola.type('uten steg to');
    ola.connect();
    ola.type('!');
    ola.ask();
    await world.pass(1000);
    expect(ola.acknowledged).toBe(0);
    expect(world.words).toBe('');
  });

  it('commits what arrives during a commit together, one row for each sender', async () => {
    const world = new SyncWorld();
    const [ola, kari] = [await world.join('ola'), await world.join('kari')];
    world.log.slow = true;
    ola.type('1');
    await world.settle();
    for (const each of ['a', 'b', 'c']) {
      ola.type(each);
      kari.type(each);
    }
    await world.settle();
    world.log.slow = false;
    world.log.release();
    await world.settle();
    expect(
      world.log
        .rows(world.room)
        .map((row) => [row.actor, row.updates.length])
        .sort(),
    ).toEqual([
      ['kari', 3],
      ['ola', 1],
      ['ola', 3],
    ]);
    expect(ola.text.toString()).toBe(kari.text.toString());
  });

  it('stores nothing when a peer comes back with what is stored already', async () => {
    const world = new SyncWorld();
    const ola = await world.join('ola');
    ola.type('abc');
    ola.text.delete(1, 1);
    await world.settle();
    const rows = world.log.rows(world.room).length;
    ola.connection?.cut();
    ola.connect();
    ola.ask();
    await world.settle();
    expect(world.log.rows(world.room)).toHaveLength(rows);
    expect(ola.acknowledged).toBe(2);
  });

  it('tries again while access is being changed, and gives up after a while', async () => {
    const world = new SyncWorld();
    const ola = await world.join('ola');
    world.log.mode = 'busy';
    ola.type('a');
    ola.ask();
    await world.pass(500);
    world.log.mode = 'up';
    await world.pass(100);
    expect(ola.acknowledged).toBe(1);
    world.log.mode = 'busy';
    ola.type('b');
    await world.pass(2500);
    expect(ola.closeCode).toBe(4503);
  });

  it('acknowledges nothing while the log is away, and loses nothing', async () => {
    const world = new SyncWorld();
    const ola = await world.join('ola');
    world.log.mode = 'away';
    ola.type('a');
    ola.ask();
    await world.pass(2500);
    expect([ola.acknowledged, ola.closeCode]).toEqual([0, 4503]);
    world.log.mode = 'up';
    ola.connect();
    ola.ask();
    await world.settle();
    expect([ola.acknowledged, world.words]).toEqual([1, 'a']);
  });

  it('sends everybody away when the log does not answer', async () => {
    const world = new SyncWorld();
    const [ola, kari] = [await world.join('ola'), await world.join('kari')];
    world.log.slow = true;
    ola.type('a');
    await world.pass(2500);
    expect([ola.closeCode, kari.closeCode]).toEqual([4503, 4503]);
    world.log.slow = false;
    kari.connect();
    await world.settle();
    world.log.release();
    await world.pass(100);
    ola.connect();
    await world.settle();
    expect(kari.text.toString()).toBe('a');
  });

  it('opens nothing when the document can not be read', async () => {
    const world = new SyncWorld();
    world.log.mode = 'away';
    const ola = await world.join('ola');
    expect(ola.closeCode).toBe(4503);
    expect(ola.synced).toBe(false);
  });

  it('reads what another instance has written, in its order', async () => {
    const heard = new Set<(room: SyncWorld['room'], seq: number) => void>();
    const bus = {
      announce: (room: SyncWorld['room'], seq: number) => heard.forEach((each) => each(room, seq)),
      onAnnounced: (each: (room: SyncWorld['room'], seq: number) => void) => {
        heard.add(each);
        return () => heard.delete(each);
      },
    };
    const one = new SyncWorld({ bus });
    const other = new SyncWorld({ bus, log: one.log });
    const [ola, kari] = [await one.join('ola'), await other.join('kari')];
    ola.type('fra den ene');
    await one.settle();
    await other.settle();
    expect(kari.text.toString()).toBe('fra den ene');
    kari.type(' og den andre');
    ola.type('!');
    await other.settle();
    await one.settle();
    await other.settle();
    await one.settle();
    expect(ola.text.toString()).toBe(one.words);
    expect(kari.text.toString()).toBe(one.words);
    bus.announce = () => undefined;
    kari.type(' uten bud');
    await other.settle();
    await one.pass(2100);
    expect(ola.text.toString()).toContain(' uten bud');
  });

  it('stores what was read before it closes, when the process ends', async () => {
    const world = new SyncWorld();
    const [ola, kari] = [await world.join('ola'), await world.join('kari')];
    ola.type('siste ord');
    ola.ask();
    while (world.wire.step());
    const drained = world.rooms.drain();
    await world.pass(200);
    await drained;
    await world.settle();
    expect(world.words).toBe('siste ord');
    expect([ola.acknowledged, ola.closeCode, kari.closeCode]).toEqual([1, 1012, 1012]);
    expect(world.log.projections.get(world.room)?.text).toBe('siste ord');
    expect(world.rooms.stats()).toEqual({ rooms: 0, sessions: 0, queuedBytes: 0 });
  });

  it('gives a slow reader one diff instead of every update, and cuts off one that never reads', async () => {
    const world = new SyncWorld();
    const [ola, kari] = [await world.join('ola'), await world.join('kari')];
    const line = kari.connection;
    if (!line) throw new Error('no line');
    line.clogged = 2 * 1024 * 1024;
    const before = line.sent.length;
    for (let at = 0; at < 50; at++) {
      ola.type('x');
      await world.settle();
    }
    expect(line.sent.length).toBe(before);
    line.clogged = 0;
    await world.pass(200);
    expect(kari.text.toString()).toBe('x'.repeat(50));
    expect(line.sent.length).toBe(before + 1);
    line.clogged = 9 * 1024 * 1024;
    ola.type('y');
    await world.pass(300);
    expect(kari.closeCode).toBe(4503);
  });

  it('holds the answers to one that asks and does not read, and gives one for all when it reads again', async () => {
    const world = new SyncWorld();
    const kari = await world.join('kari');
    const line = kari.connection;
    if (!line) throw new Error('no line');
    kari.type('a');
    line.clogged = 65 * 1024;
    const acks = () => line.sent.filter((frame) => frame[0] === 64).length;
    for (let at = 0; at < 200; at++) {
      kari.ask();
      kari.send(frames.update(new Uint8Array([0, 0])));
      await world.settle();
    }
    await world.pass(500);
    expect([acks(), kari.acknowledged]).toEqual([0, 0]);
    line.clogged = 0;
    await world.pass(200);
    expect([acks(), kari.acknowledged, kari.closeCode]).toEqual([1, 1, undefined]);
  });

  it('cuts off one whose line takes no more, whatever it is that it would be sent', async () => {
    const world = new SyncWorld();
    const [ola, kari] = [await world.join('ola'), await world.join('kari')];
    const line = kari.connection;
    if (!line) throw new Error('no line');
    line.clogged = 9 * 1024 * 1024;
    const before = line.sent.length;
    world.gate.set('kari', 'read', world.room);
    world.gate.forget();
    world.rooms.recheck(() => true);
    await world.settle();
    expect([line.sent.length, kari.closeCode, ola.closeCode]).toEqual([before, 4503, undefined]);
  });

  it('answers one that asks for the document again and again when it has read what is on the way', async () => {
    const world = new SyncWorld();
    const [ola, kari] = [await world.join('ola'), await world.join('kari')];
    const line = kari.connection;
    if (!line) throw new Error('no line');
    line.clogged = 300 * 1024;
    const before = line.sent.length;
    for (let at = 0; at < 20; at++) {
      kari.send(frames.step1(new Uint8Array([0])));
      kari.send(new Uint8Array([3]));
      ola.point({ at });
      await world.pass(2000);
    }
    expect(line.sent.length).toBe(before);
    line.clogged = 0;
    await world.pass(200);
    expect(line.sent.slice(before).map((frame) => [frame[0], frame[1]])).toEqual([[0, 1]]);
    expect(kari.closeCode).toBeUndefined();
  });

  it('keeps a silent socket alive', async () => {
    const world = new SyncWorld();
    const ola = await world.join('ola');
    await world.pass(31_000);
    expect(ola.connection?.sent.filter((frame) => frame === frames.keepalive)).toHaveLength(2);
  });

  it('takes at most one snapshot a second, however fast rows come', async () => {
    const world = new SyncWorld({ limits: { snapshotRows: 5 } });
    const ola = await world.join('ola');
    const type = async (): Promise<void> => {
      ola.type('x');
      await world.settle();
    };
    for (let at = 0; at < 50; at++) await type();
    const first = world.log.snapshotSeq(world.room);
    expect([first > 0, first < 10]).toEqual([true, true]);
    await world.pass(1000);
    await type();
    expect(world.log.snapshotSeq(world.room)).toBeGreaterThanOrEqual(50);
  });

  it('takes a snapshot and a projection of what is stored, and reads them back', async () => {
    const world = new SyncWorld({ limits: { snapshotRows: 5 } });
    const ola = await world.join('ola');
    for (const each of 'seks ord') {
      ola.type(each);
      await world.settle();
    }
    await world.pass(300);
    expect(world.log.snapshotSeq(world.room)).toBeGreaterThanOrEqual(5);
    expect(world.log.projections.get(world.room)).toEqual({ seq: 8, text: 'seks ord' });
    ola.connection?.cut();
    await world.pass(61_000);
    expect(world.rooms.stats().rooms).toBe(0);
    expect(world.log.snapshotSeq(world.room)).toBe(8);
    const kari = await world.join('kari');
    expect(kari.text.toString()).toBe('seks ord');
    expect(Y.encodeStateVector(kari.doc)).toEqual(Y.encodeStateVector(ola.doc));
  });
});
