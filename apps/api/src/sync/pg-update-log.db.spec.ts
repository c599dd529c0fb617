// The log of record on a real PostgreSQL: what is stored, what is refused, and the races that decide between them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../test/setup';
import { batchOf, logWorld, type LogWorld } from './log-world.testing';

const bytes = (...values: number[]) => new Uint8Array(values);

describe('the log of words', () => {
  let world: LogWorld;
  beforeAll(async () => {
    world = await logWorld(await freshDatabase());
  });
  afterAll(() => world.end());

  it('gives back what was stored, in order, under one number a sender and commit', async () => {
    const place = await world.place();
    const log = world.log();
    const [ola, kari] = [world.visitor(), world.visitor()];
    const epoch = await world.epochOf(place.plan);
    const entries = [
      { member: ola, updates: [bytes(1), bytes(2, 2)], newClients: [7] },
      { member: kari, updates: [bytes(3)], newClients: [4_294_967_295] },
    ];
    expect(await log.append([{ room: place.room, epoch, entries }])).toEqual([{ kind: 'stored', base: 0 }]);
    expect(await log.append([batchOf(place, epoch, ola, [bytes(4)])])).toEqual([{ kind: 'stored', base: 2 }]);
    const { tail, lastSeq, clients, snapshot } = await log.load(place.room);
    expect(tail.map(({ seq, update }) => [seq, ...update])).toEqual([
      [1, 1],
      [1, 2, 2],
      [2, 3],
      [3, 4],
    ]);
    expect(lastSeq).toBe(3);
    expect(snapshot).toBeUndefined();
    expect([...clients]).toEqual([
      [7, ola.actor],
      [4_294_967_295, kari.actor],
    ]);
    expect((await log.since(place.room, 2)).map(({ seq }) => seq)).toEqual([3]);
    const { rows } = await world.owner.query(
      'select actor_id, session_id, access_epoch::int, key_id from doc_update where doc_id = $1 and seq = 2',
      [place.doc],
    );
    expect(rows).toEqual([{ actor_id: kari.actor, session_id: kari.session, access_epoch: epoch, key_id: 0 }]);
  });

  it('reads on from a snapshot, and from the beginning where the snapshot is not what was written', async () => {
    const place = await world.place();
    const log = world.log();
    const epoch = await world.epochOf(place.plan);
    for (const value of [1, 2, 3]) await log.append([batchOf(place, epoch, world.visitor(), [bytes(value)])]);
    await log.saveSnapshot(place.room, 2, bytes(9, 9));
    const whole = await log.load(place.room);
    expect(whole.snapshot).toEqual({ seq: 2, update: Buffer.from([9, 9]) });
    expect(whole.tail.map(({ seq }) => seq)).toEqual([3]);
    await world.owner.query("update doc_snapshot set state = '\\x00' where doc_id = $1", [place.doc]);
    expect((await log.load(place.room)).tail.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('answers for each room by itself: stored, stale, busy', async () => {
    const [open, changed, held] = [await world.place(), await world.place(), await world.place()];
    const log = world.log();
    const ola = world.visitor();
    await log.append([batchOf(open, await world.epochOf(open.plan), ola, [bytes(0)])]);
    const locker = await world.owner.connect();
    await locker.query('begin');
    await locker.query('update plan set access_epoch = access_epoch + 1 where id = $1', [held.plan]);
    // The plan is held until the answers are here: an append that waited for it would never come.
    const answers = await log.append([
      batchOf(open, await world.epochOf(open.plan), ola, [bytes(1)]),
      batchOf(changed, (await world.epochOf(changed.plan)) - 1, ola, [bytes(1)]),
      batchOf(held, await world.epochOf(held.plan), ola, [bytes(1)]),
    ]);
    await locker.query('commit');
    locker.release();
    expect(answers).toEqual([{ kind: 'stored', base: 1 }, { kind: 'stale' }, { kind: 'busy' }]);
  });

  it('stores no row under an old epoch in thousands of races with changes of access', async () => {
    const place = await world.place();
    const bystander = await world.place();
    const counts = async (below: number) => {
      const { rows } = await world.owner.query<{ n: string }>(
        'select count(*) n from doc_update where doc_id = $1 and access_epoch < $2',
        [place.doc, below],
      );
      return Number(rows[0]?.n);
    };
    const told = { stored: 0, stale: 0, busy: 0, foreign: 0 };
    let meanwhile = 0;
    let isOver = false;
    const writer = async () => {
      const log = world.log();
      const member = world.visitor();
      let epoch = await world.epochOf(place.plan);
      while (!isOver) {
        const [answer] = await log.append([batchOf(place, epoch, member, [bytes(1)])]);
        told[answer?.kind ?? 'foreign']++;
        if (answer?.kind === 'stale') epoch = await world.epochOf(place.plan);
      }
    };
    const elsewhere = async () => {
      const log = world.log();
      const member = world.visitor();
      const epoch = await world.epochOf(bystander.plan);
      while (!isOver) {
        const [answer] = await log.append([batchOf(bystander, epoch, member, [bytes(1)])]);
        meanwhile++;
        if (answer?.kind !== 'stored') throw new Error(`The other plan was told ${answer?.kind}.`);
      }
    };
    const seenAtChange = new Map<number, number>();
    const changes = async () => {
      const isEnough = () => told.stored > 200 && told.stale + told.busy > 200 && meanwhile > 100;
      for (let i = 0; i < 1200 || !isEnough(); i++) {
        const { rows } = await world.owner.query<{ access_epoch: string }>(
          'update plan set access_epoch = access_epoch + 1 where id = $1 returning access_epoch',
          [place.plan],
        );
        const epoch = Number(rows[0]?.access_epoch);
        seenAtChange.set(epoch, await counts(epoch));
      }
      isOver = true;
    };
    await Promise.all([writer(), writer(), elsewhere(), changes()]);
    const { rows } = await world.owner.query<{ access_epoch: string; n: string }>(
      'select access_epoch, count(*) n from doc_update where doc_id = $1 group by 1 order by 1',
      [place.doc],
    );
    const slips = [...seenAtChange].filter(([epoch, seen]) => {
      const now = rows.filter((row) => Number(row.access_epoch) < epoch).reduce((sum, { n }) => sum + Number(n), 0);
      return now !== seen;
    });
    expect(slips).toEqual([]);
    expect((await world.owner.query('select last_seq::int from doc where id = $1', [place.doc])).rows).toEqual([
      { last_seq: told.stored },
    ]);
  });

  it('gives a clientID to whoever wrote with it first, also when two instances are asked at once', async () => {
    const place = await world.place();
    const epoch = await world.epochOf(place.plan);
    const [here, there] = [world.log(), world.log()];
    const [ola, mallory] = [world.visitor(), world.visitor()];
    let stored = 0;
    for (let client = 1; client <= 150; client++) {
      const answers = await Promise.all([
        here.append([batchOf(place, epoch, ola, [bytes(1)], [client])]),
        there.append([batchOf(place, epoch, mallory, [bytes(2)], [client])]),
      ]);
      const kinds = answers.flat().map(({ kind }) => kind);
      expect(kinds.toSorted()).toEqual(['foreign', 'stored']);
      const owner = kinds[0] === 'stored' ? ola : mallory;
      if (owner === ola) stored++;
      expect((await here.load(place.room)).clients.get(client)).toBe(owner.actor);
    }
    expect((await here.load(place.room)).lastSeq).toBe(150);
    expect(stored).toBeGreaterThan(0);
    const [both] = await here.append([
      {
        room: place.room,
        epoch,
        entries: [
          { member: ola, updates: [bytes(1)], newClients: [999] },
          { member: mallory, updates: [bytes(1)], newClients: [999] },
        ],
      },
    ]);
    expect(both).toEqual({ kind: 'foreign' });
  });

  it('lets nobody change or remove a row, and shows none outside the municipality', async () => {
    const place = await world.place();
    await world.log().append([batchOf(place, await world.epochOf(place.plan), world.visitor(), [bytes(1)])]);
    for (const role of ['samplan_sync', 'samplan_app']) {
      const client = await world.owner.connect();
      try {
        await client.query(`set role ${role}`);
        expect((await client.query('select 1 from doc_update')).rows).toEqual([]);
        await client.query("select set_config('app.tenants', $1, false)", [world.tenant]);
        // The second wall shows the application no words until it says for whom it reads.
        await client.query("select set_config('app.reader', 'system', false)");
        expect((await client.query('select 1 from doc_update where doc_id = $1', [place.doc])).rows).toHaveLength(1);
        await expect(client.query("update doc_update set bytes = ''")).rejects.toThrow('permission denied');
        await expect(client.query('delete from doc_update')).rejects.toThrow('permission denied');
      } finally {
        client.release(true);
      }
    }
  });
});
