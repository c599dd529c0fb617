// Presence: the server says who somebody is, and a client speaks for itself alone.
import { SyncWorld, type SyncPeer } from '@samplan/testing';
import { describe, expect, it } from 'vitest';
import { readEntries } from './presence';

const seen = (peer: SyncPeer): unknown[] =>
  peer.presenceFrames.flatMap((payload) => readEntries(payload).map((entry) => JSON.parse(entry.json) as unknown));

/** A caret behind the first `clock` letters of Ola, as editors tell it. */
const caret = (clock: number) => {
  const position = { type: null, tname: 'body', item: { client: 7, clock }, assoc: 0 };
  return { anchor: position, head: position };
};

const lastSeen = (peer: SyncPeer): unknown => seen(peer).at(-1);

async function two() {
  const world = new SyncWorld();
  const [ola, kari] = [await world.join('ola'), await world.join('kari')];
  return { world, ola, kari };
}

describe('Presence', () => {
  it('shows the cursor of the client and the identity of the server, and nothing else', async () => {
    const { world, ola, kari } = await two();
    ola.point(caret(3));
    await world.settle();
    expect(lastSeen(kari)).toEqual({
      cursor: caret(3),
      user: { name: 'ola', party: 'owner', personId: 'person-ola' },
    });
    expect(seen(ola)).toEqual([]);
  });

  it('is told to who comes later, and ends when the socket does', async () => {
    const { world, ola } = await two();
    ola.point(caret(3));
    await world.settle();
    const siv = await world.join('siv');
    expect(lastSeen(siv)).toMatchObject({ cursor: caret(3) });
    ola.connection?.cut();
    await world.settle();
    expect(lastSeen(siv)).toBeNull();
  });

  it('can not be set for another, and is not hurt by one who tries', async () => {
    const { world, ola, kari } = await two();
    const siv = await world.join('siv');
    ola.point(caret(1));
    await world.settle();
    kari.point(caret(99), ola.doc.clientID, 50);
    kari.point(undefined, ola.doc.clientID, 51);
    await world.settle();
    expect(seen(siv)).toHaveLength(1);
    kari.connection?.cut();
    await world.settle();
    expect(seen(siv)).toHaveLength(1);
  });

  it('has one client id for each socket', async () => {
    const { world, ola, kari } = await two();
    for (let ghost = 1; ghost < 100; ghost++) ola.point(caret(ghost), ghost);
    await world.pass(1000);
    const ids = new Set(kari.presenceFrames.flatMap((payload) => readEntries(payload).map((entry) => entry.clientId)));
    expect([...ids]).toEqual([1]);
  });

  const id = { client: 1, clock: 0 };
  const lawful = [
    { tname: 'body' },
    { type: id, tname: null, item: null, assoc: -1 },
    { type: null, tname: 'body', item: id, assoc: 0 },
  ];
  it.each(lawful)('shows a caret as editors tell it: %j', async (position) => {
    const { world, ola, kari } = await two();
    ola.point({ anchor: position, head: position });
    await world.settle();
    expect(lastSeen(kari)).toMatchObject({ cursor: { anchor: position, head: position } });
  });

  const unlawful = [
    {},
    null,
    [],
    'body',
    { type: null, tname: null, item: null },
    { item: { client: 1, clock: -1 } },
    { item: { client: 1.5, clock: 0 } },
    { item: { client: 1, clock: 2 ** 53 } },
    { item: { client: '1', clock: 0 } },
    { item: { client: 1 } },
    { item: 7 },
    { type: { client: -1, clock: 0 } },
    { type: [], tname: 'body' },
    { tname: 5 },
    { tname: 'x'.repeat(65) },
    { tname: 'body', assoc: 0.5 },
    { tname: 'body', assoc: 'left' },
    { tname: 'body', words: 'hei' },
  ];
  it.each(unlawful)('shows who is here, and no caret that an editor stumbles over: %j', async (position) => {
    const { world, ola, kari } = await two();
    for (const cursor of [
      { anchor: position, head: { tname: 'body' } },
      { anchor: { tname: 'body' }, head: position },
    ]) {
      ola.point(cursor);
      await world.pass(200);
      expect(lastSeen(kari)).toEqual({ user: { name: 'ola', party: 'owner', personId: 'person-ola' } });
    }
  });

  it('shows no cursor that is anything beside or instead of two places', async () => {
    const { world, ola, kari } = await two();
    for (const cursor of [{}, null, 'x', [], { anchor: { tname: 'body' } }, { ...caret(1), more: 1 }]) {
      ola.point(cursor);
      await world.pass(200);
      expect(lastSeen(kari)).not.toHaveProperty('cursor');
    }
    expect(seen(kari).length).toBeGreaterThan(0);
  });

  it('is left out when it is too large', async () => {
    const { world, ola, kari } = await two();
    ola.point('x'.repeat(3000));
    ola.point('x'.repeat(5_000_000));
    await world.settle();
    expect(seen(kari)).toEqual([]);
    expect(ola.closeCode).toBeUndefined();
  });

  it('comes at most ten times a second, the last one always', async () => {
    const { world, ola, kari } = await two();
    for (let at = 0; at < 200; at++) {
      ola.point(caret(at));
      await world.pass(10);
    }
    await world.pass(200);
    expect(seen(kari).length).toBeLessThanOrEqual(22);
    expect(lastSeen(kari)).toMatchObject({ cursor: caret(199) });
  });

  it('follows a client to its new socket while the old one lingers', async () => {
    const { world, ola, kari } = await two();
    ola.point(caret(1));
    await world.settle();
    const old = ola.connection;
    ola.connect();
    ola.point(caret(2));
    await world.pass(200);
    expect(lastSeen(kari)).toMatchObject({ cursor: caret(2) });
    old?.cut();
    await world.settle();
    expect(lastSeen(kari)).toMatchObject({ cursor: caret(2) });
  });

  it('says nothing of a member who takes part unseen', async () => {
    const world = new SyncWorld();
    const kari = await world.join('kari');
    const siv = await world.join('siv', { hidden: true });
    siv.point(caret(1));
    await world.settle();
    expect(seen(kari)).toEqual([]);
  });
});
