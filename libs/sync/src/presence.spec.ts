// Presence: the server says who somebody is, and a client speaks for itself alone.
import { SyncWorld, type SyncPeer } from '@samplan/testing';
import { describe, expect, it } from 'vitest';
import { readEntries } from './presence';

const seen = (peer: SyncPeer): unknown[] =>
  peer.presenceFrames.flatMap((payload) => readEntries(payload).map((entry) => JSON.parse(entry.json) as unknown));

const lastSeen = (peer: SyncPeer): unknown => seen(peer).at(-1);

async function two() {
  const world = new SyncWorld();
  const [ola, kari] = [await world.join('ola'), await world.join('kari')];
  return { world, ola, kari };
}

describe('Presence', () => {
  it('shows the cursor of the client and the identity of the server, and nothing else', async () => {
    const { world, ola, kari } = await two();
    ola.point({ at: 3 });
    await world.settle();
    expect(lastSeen(kari)).toEqual({
      cursor: { at: 3 },
      user: { name: 'ola', party: 'owner', personId: 'person-ola' },
    });
    expect(seen(ola)).toEqual([]);
  });

  it('is told to who comes later, and ends when the socket does', async () => {
    const { world, ola } = await two();
    ola.point({ at: 3 });
    await world.settle();
    const siv = await world.join('siv');
    expect(lastSeen(siv)).toMatchObject({ cursor: { at: 3 } });
    ola.connection?.cut();
    await world.settle();
    expect(lastSeen(siv)).toBeNull();
  });

  it('can not be set for another, and is not hurt by one who tries', async () => {
    const { world, ola, kari } = await two();
    const siv = await world.join('siv');
    ola.point({ at: 1 });
    await world.settle();
    kari.point({ at: 99 }, ola.doc.clientID, 50);
    kari.point(undefined, ola.doc.clientID, 51);
    await world.settle();
    expect(seen(siv)).toHaveLength(1);
    kari.connection?.cut();
    await world.settle();
    expect(seen(siv)).toHaveLength(1);
  });

  it('has one client id for each socket', async () => {
    const { world, ola, kari } = await two();
    for (let ghost = 1; ghost < 100; ghost++) ola.point({ ghost }, ghost);
    await world.pass(1000);
    const ids = new Set(kari.presenceFrames.flatMap((payload) => readEntries(payload).map((entry) => entry.clientId)));
    expect([...ids]).toEqual([1]);
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
      ola.point({ at });
      await world.pass(10);
    }
    await world.pass(200);
    expect(seen(kari).length).toBeLessThanOrEqual(22);
    expect(lastSeen(kari)).toMatchObject({ cursor: { at: 199 } });
  });

  it('follows a client to its new socket while the old one lingers', async () => {
    const { world, ola, kari } = await two();
    ola.point({ at: 1 });
    await world.settle();
    const old = ola.connection;
    ola.connect();
    ola.point({ at: 2 });
    await world.pass(200);
    expect(lastSeen(kari)).toMatchObject({ cursor: { at: 2 } });
    old?.cut();
    await world.settle();
    expect(lastSeen(kari)).toMatchObject({ cursor: { at: 2 } });
  });

  it('says nothing of a member who takes part unseen', async () => {
    const world = new SyncWorld();
    const kari = await world.join('kari');
    const siv = await world.join('siv', { hidden: true });
    siv.point({ at: 1 });
    await world.settle();
    expect(seen(kari)).toEqual([]);
  });
});
