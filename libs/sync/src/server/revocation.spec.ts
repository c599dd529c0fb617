// Withdrawal: what was sent before it and arrives after it is refused, and nobody hears what is stored after it.
import { SyncWorld } from '@samplan/testing';
import { describe, expect, it } from 'vitest';

const onlyRoom = () => true;

describe('Access', () => {
  it('refuses an edit that was sent before the withdrawal and arrives after it', async () => {
    const world = new SyncWorld();
    const [ola, kari] = [await world.join('ola'), await world.join('kari')];
    kari.type('for sent');
    kari.ask();
    world.gate.set('kari', 'none', world.room);
    await world.settle();
    expect(world.words).toBe('');
    expect([kari.acknowledged, kari.closeCode]).toEqual([0, 4403]);
    ola.type('fortsatt her');
    await world.settle();
    expect(world.words).toBe('fortsatt her');
    expect(world.log.rows(world.room).every((row) => row.epoch === 2)).toBe(true);
  });

  it('refuses it also when it waits for the log as the withdrawal comes, and stores what others sent with it', async () => {
    const world = new SyncWorld();
    const [ola, kari] = [await world.join('ola'), await world.join('kari')];
    world.log.slow = true;
    ola.type('1');
    await world.settle();
    ola.type('2');
    kari.type('K');
    await world.settle();
    world.log.release();
    await world.settle();
    world.gate.set('kari', 'none', world.room);
    world.log.slow = false;
    world.log.release();
    await world.settle();
    expect(world.words).toBe('12');
    expect(world.log.rows(world.room).map((row) => row.actor)).toEqual(['ola', 'ola']);
    expect(kari.closeCode).toBe(4403);
    expect(ola.text.toString()).toBe('12');
  });

  it('sends nothing that was stored after the withdrawal, though no bell has rung', async () => {
    const world = new SyncWorld();
    const [ola, kari] = [await world.join('ola'), await world.join('kari')];
    world.gate.set('kari', 'none', world.room);
    ola.type('hemmelig');
    await world.settle();
    expect(world.words).toBe('hemmelig');
    expect(kari.text.toString()).toBe('');
    expect(kari.closeCode).toBe(4403);
  });

  it('closes a silent reader as soon as the bell rings', async () => {
    const world = new SyncWorld();
    const kari = await world.join('kari');
    world.gate.set('kari', 'none', world.room);
    world.rooms.recheck(onlyRoom);
    await world.settle();
    expect(kari.closeCode).toBe(4403);
  });

  it('tells of a lower level, refuses updates under it, and keeps the socket', async () => {
    const world = new SyncWorld();
    const [ola, kari] = [await world.join('ola'), await world.join('kari')];
    expect(kari.level).toBe('edit');
    world.gate.set('kari', 'read', world.room);
    world.rooms.recheck(onlyRoom);
    await world.settle();
    expect(kari.level).toBe('read');
    kari.type('likevel');
    kari.ask();
    ola.type('lest av Kari');
    await world.settle();
    expect(kari.refusals).toEqual(['notAllowed']);
    expect([kari.acknowledged, kari.closeCode]).toEqual([0, undefined]);
    expect(world.words).toBe('lest av Kari');
    expect(kari.text.toString()).toContain('lest av Kari');
  });

  it('acknowledges to a reader who brings nothing', async () => {
    const world = new SyncWorld();
    world.gate.truth.set('kari', 'read');
    const [ola, kari] = [await world.join('ola'), await world.join('kari')];
    ola.type('abc');
    ola.text.delete(0, 1);
    await world.settle();
    kari.connection?.cut();
    kari.connect();
    await world.settle();
    expect(kari.refusals).toEqual([]);
    expect(kari.text.toString()).toBe('bc');
  });

  it('cuts off a reader who goes on writing', async () => {
    const world = new SyncWorld();
    world.gate.truth.set('kari', 'comment');
    const kari = await world.join('kari');
    for (let at = 0; at < 30; at++) {
      kari.type('x');
      await world.settle();
    }
    expect(kari.closeCode).toBe(4409);
    expect(world.words).toBe('');
  });

  it('takes what was refused when the level is raised again', async () => {
    const world = new SyncWorld();
    world.gate.truth.set('kari', 'read');
    const kari = await world.join('kari');
    kari.type('for tidlig');
    await world.settle();
    world.gate.set('kari', 'edit', world.room);
    world.rooms.recheck(onlyRoom);
    await world.settle();
    expect(kari.closeCode).toBe(4503);
    kari.connect();
    kari.ask();
    await world.settle();
    expect([world.words, kari.acknowledged]).toEqual(['for tidlig', 1]);
  });

  it('closes its doors when nobody can tell', async () => {
    const world = new SyncWorld();
    const kari = await world.join('kari');
    world.gate.forget();
    world.gate.away = true;
    kari.type('x');
    await world.settle();
    expect(kari.closeCode).toBe(4503);
    expect(world.words).toBe('');
  });

  it('sends nothing before the gate has answered, and nothing at all to one without access', async () => {
    const world = new SyncWorld();
    const ola = await world.join('ola');
    ola.type('hemmelig');
    await world.settle();
    world.gate.truth.set('lea', 'none');
    const lea = world.peer('lea');
    lea.connect();
    const line = lea.connection;
    await world.settle();
    expect(lea.closeCode).toBe(4403);
    expect(line?.sent).toEqual([]);
  });

  it('closes one socket for the host', async () => {
    const world = new SyncWorld();
    const [ola, kari] = [await world.join('ola'), await world.join('kari')];
    world.rooms.closeMember('kari-1', 4401);
    await world.settle();
    expect([ola.closeCode, kari.closeCode]).toEqual([undefined, 4401]);
  });
});

describe('Words whose access ended before they were stored', () => {
  const worldWith = () => {
    const turned: string[] = [];
    const world = new SyncWorld({
      events: {
        onTurnedAway: (_room, { actor }, update) => turned.push(`${actor}:${Buffer.from(update).toString('latin1')}`),
      },
    });
    return {
      world,
      said: (words: string) => turned.filter((one) => one.startsWith('kari:') && one.includes(words)).length,
    };
  };

  it('are handed to the host, once: those that the log finds too late, and those that wait for the gate', async () => {
    for (const isHeard of [false, true]) {
      const { world, said } = worldWith();
      const [ola, kari] = [await world.join('ola'), await world.join('kari')];
      kari.type('før');
      await world.settle();
      kari.type('imens');
      world.gate.set('kari', 'none', world.room);
      if (isHeard) {
        world.rooms.recheck(onlyRoom);
        while (world.wire.step());
      }
      await world.settle();
      ola.type('Olas');
      await world.settle();
      expect(['før', 'imens', 'Olas'].map(said)).toEqual([0, 1, 0]);
      expect(world.words).toBe('førOlas');
      expect(kari.closeCode).toBe(4403);
    }
  });

  it('are handed over too where the level was lowered, and nothing is that was refused for another reason', async () => {
    const { world, said } = worldWith();
    const kari = await world.join('kari');
    world.gate.set('kari', 'read', world.room);
    kari.type('for sent');
    await world.settle();
    expect(said('for sent')).toBe(1);
    expect(kari.closeCode).toBeUndefined();
    world.gate.set('kari', 'edit', world.room);
    kari.send(new Uint8Array([0, 2, 3, 9, 9, 9]));
    await world.settle();
    expect(said('')).toBe(1);
  });
});
