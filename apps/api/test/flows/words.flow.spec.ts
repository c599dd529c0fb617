// Two people word one text through the real doors: sessions, access, log, fan-out, acknowledgement, projection.
import { aPlan, cast, fakeClock, type BuiltPlan } from '@samplan/testing';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WordsRepository } from '../../src/words/words.repository';
import { freshDatabase, rowsOf } from '../setup';
import { pause, until } from '../until';
import { wordsChild } from './words-child';
import { startWordsServer, type WordsServer } from './words-server';
import { signedIn, StockClient } from './words-world';

describe('words', () => {
  let databaseUrl: string;
  let owner: pg.Pool;
  let server: WordsServer;
  let plan: BuiltPlan;
  let clients: StockClient[] = [];
  const cookies = new Map<string, string>();

  const join = async (who: 'ola' | 'kari' | 'hege', key: string, at: { url: string } = server) => {
    const cookie = cookies.get(who) ?? (await signedIn(owner, cast[who])).cookie;
    cookies.set(who, cookie);
    const client = new StockClient(at, roomOf(key), cookie);
    clients.push(client);
    await client.synced();
    return client;
  };
  const roomOf = (key: string) => `ip/${plan.id}/${plan.section(key)}/1`;
  const projected = async (key: string) => {
    const { rows } = await owner.query<{ text: string }>('select text from projection where section_id = $1', [
      plan.section(key),
    ]);
    return rows[0]?.text;
  };

  beforeAll(async () => {
    databaseUrl = await freshDatabase();
    owner = new pg.Pool({ connectionString: databaseUrl });
    owner.on('error', () => undefined);
    const rows = rowsOf(owner);
    const words = new WordsRepository();
    plan = await aPlan()
      .coordinatedBy(cast.kari)
      .withGrant(['home', 'work'], cast.hege, 'read')
      .withWords('home', ['Jeg bor i Bjørkeveien.'])
      .insert(rows, { words: (on, section) => words.seedWords(on, section) });
    server = await startWordsServer({ databaseUrl });
  });
  afterEach(() => {
    for (const client of clients) client.leave();
    clients = [];
  });
  afterAll(async () => {
    await server.stop();
    await owner.end();
  });

  it('appear at the other as they are written, and both writers are told that they are stored', async () => {
    const [ola, kari] = [await join('ola', 'home'), await join('kari', 'home')];
    expect(ola.text).toBe('Jeg bor i Bjørkeveien.');
    ola.type(0, 'Nå: ');
    await until(() => kari.text === 'Nå: Jeg bor i Bjørkeveien.', 'Ola’s words at Kari');
    kari.type(100, ' Med Tinka.');
    await until(() => ola.text.endsWith('Med Tinka.'), 'Kari’s words at Ola');
    await Promise.all([ola.stored(), kari.stored()]);
    const { rows } = await owner.query<{ actor_id: string }>(
      'select distinct u.actor_id from doc_update u join doc d on d.id = u.doc_id where d.section_id = $1 and u.session_id is not null',
      [plan.section('home')],
    );
    expect(rows.map(({ actor_id }) => actor_id).toSorted()).toEqual([cast.ola.account, cast.kari.account].toSorted());
  });

  it('typed at once into the same sentence by two people both survive', async () => {
    const [ola, kari] = [await join('ola', 'work'), await join('kari', 'work')];
    for (let i = 0; i < 40; i++) {
      ola.type(i, 'o');
      kari.type(i, 'k');
      if (i % 7 === 0) await pause(1);
    }
    await until(() => ola.text.length === 80 && ola.text === kari.text, 'the same eighty letters at both');
    expect(ola.text.replaceAll('o', '')).toBe('k'.repeat(40));
  });

  it('are logged as opened before they are sent', async () => {
    const before = Number((await owner.query("select count(*) n from audit where action = 'open-words'")).rows[0]?.n);
    await join('hege', 'home');
    const { rows } = await owner.query(
      `select hat, rule, section_id, person_id, unit_id = (select unit_id from unit_membership where person_id = a.person_id) as "unit"
       from audit a where action = 'open-words' order by id desc limit 1`,
    );
    expect(rows[0]).toMatchObject({
      hat: 'participant',
      unit: true,
      section_id: plan.section('home'),
      person_id: cast.hege.person,
    });
    expect(Number((await owner.query("select count(*) n from audit where action = 'open-words'")).rows[0]?.n)).toBe(
      before + 1,
    );
  });

  it('are open until the socket closes, and the log says when', async () => {
    const hege = await join('hege', 'home');
    const [row] = (await owner.query("select max(id)::int as id from audit where action = 'open-words'")).rows;
    const end = async () =>
      (
        await owner.query(
          `select unit_id is not null as unit, section_id from audit
           where action = 'close-section' and details -> 'opening' = to_jsonb($1::bigint)`,
          [row.id],
        )
      ).rows;
    expect(await end()).toEqual([]);
    hege.leave();
    await until(async () => (await end()).length > 0, 'the end');
    expect(await end()).toEqual([{ unit: true, section_id: plan.section('home') }]);
  });

  it('stand in the projection soon after they were stored, with nobody asking for it', async () => {
    const ola = await join('ola', 'leisure');
    for (let i = 0; i < 5; i++) {
      ola.type(0, `${i}`);
      await ola.stored();
      await until(async () => (await projected('leisure')) === ola.text, 'the projection');
    }
  });

  it('A5 read-only is server-side: words of one who may only read are refused, and reach nobody', async () => {
    const [ola, hege] = [await join('ola', 'home'), await join('hege', 'home')];
    const before = ola.text;
    hege.type(0, 'Hege var her. ');
    await until(() => hege.refusals.length > 0, 'the refusal');
    expect(hege.refusals[0]).toBe(1);
    expect(hege.level).toBe(1);
    ola.type(0, '!');
    await ola.stored();
    expect(ola.text).toBe(`!${before}`);
    await expect(hege.stored(400)).rejects.toThrow('stored');
  });

  it('bear the name that the server knows, whatever a client says of itself', async () => {
    const [ola, kari] = [await join('ola', 'home'), await join('kari', 'home')];
    kari.provider.awareness.setLocalState({ user: { name: 'Statsministeren' }, name: 'Statsministeren', cursor: null });
    const seen = () => JSON.stringify(ola.provider.awareness.getStates().get(kari.doc.clientID) ?? null);
    await until(() => seen().includes(cast.kari.name), 'Kari’s name');
    expect(seen()).not.toContain('Statsministeren');
  });

  it('keep the session awake, and ring at most once a second', async () => {
    const listener = new pg.Client({ connectionString: databaseUrl });
    await listener.connect();
    const rings: string[] = [];
    listener.on('notification', ({ payload }) => rings.push(payload ?? ''));
    await listener.query('listen changed');
    await owner.query("update session set last_active_at = now() - interval '5 minutes'");
    const clock = fakeClock(Date.now());
    const still = await startWordsServer({ databaseUrl, clock });
    const kari = await join('kari', 'health', still);
    const ofHealth = () => rings.filter((ring) => ring.includes(plan.section('health')));
    const writeUntil = (rung: number) =>
      until(async () => {
        for (const letter of 'abcde') kari.type(0, letter);
        await kari.stored();
        return ofHealth().length >= rung;
      }, `ring ${rung}`);
    await writeUntil(1);
    clock.advance(999);
    await writeUntil(1);
    clock.advance(1);
    await writeUntil(2);
    expect(ofHealth()).toHaveLength(2);
    expect(JSON.parse(ofHealth()[0] ?? '')).toMatchObject({ topic: 'writing', plan: plan.id });
    const awake = "select from session where person_id = $1 and last_active_at > now() - interval '4 minutes'";
    await until(async () => (await owner.query(awake, [cast.kari.person])).rowCount === 1, 'the session awake');
    kari.leave();
    await Promise.all([still.stop(), listener.end()]);
  });

  it('are the same at two instances on one database', async () => {
    const other = await startWordsServer({ databaseUrl, limits: { pollMs: 100 } });
    const first = await startWordsServer({ databaseUrl, limits: { pollMs: 100 } });
    try {
      const [ola, kari] = [await join('ola', 'family', first), await join('kari', 'family', other)];
      for (let i = 0; i < 30; i++) {
        ola.type(i, 'o');
        kari.type(0, 'k');
        await pause(3);
      }
      await Promise.all([ola.stored(), kari.stored()]);
      await until(() => ola.text.length === 60 && ola.text === kari.text, 'the same text at both');
    } finally {
      for (const client of clients) client.leave();
      await Promise.all([first.stop(), other.stop()]);
    }
  });

  it('that a server has read are stored and shown before it stops, and the client is asked to come back', async () => {
    const stopping = await startWordsServer({ databaseUrl });
    const [ola, kari] = [await join('ola', 'money', stopping), await join('kari', 'money', stopping)];
    for (let i = 0; i < 20; i++) ola.type(i, 'x');
    // Read after the words, and shown without waiting for them to be stored.
    const caret = { anchor: { tname: 'body' }, head: { tname: 'body' } };
    ola.provider.awareness.setLocalState({ cursor: caret });
    await until(
      () => kari.provider.awareness.getStates().get(ola.doc.clientID)?.['cursor'] !== undefined,
      'Ola’s caret at Kari',
    );
    await stopping.stop();
    await until(() => ola.closeCodes.length > 0, 'the close');
    expect(ola.closeCodes[0]).toBe(1012);
    expect(await projected('money')).toBe('x'.repeat(20));
  });

  it('stand in the projection soon after a start, where a crash had left it behind', async () => {
    const ola = await join('ola', 'whatMatters');
    ola.type(0, 'Fred.');
    await ola.stored();
    await until(async () => (await projected('whatMatters')) === 'Fred.', 'the projection');
    ola.leave();
    await owner.query("update projection set seq = 1, text = '' where section_id = $1", [plan.section('whatMatters')]);
    const again = await startWordsServer({ databaseUrl });
    await until(async () => (await projected('whatMatters')) === 'Fred.', 'the projection after a start');
    await again.stop();
  });

  it('that somebody saw or was told are stored are there after kill -9 in the middle of a sentence', async () => {
    const child = await wordsChild(databaseUrl);
    try {
      const [ola, kari] = [await join('ola', 'crisis', child), await join('kari', 'crisis', child)];
      let toldStored = 0;
      for (let round = 0; round < 3; round++) {
        for (let i = 0; i < 60; i++) {
          ola.type(ola.text.length, 'o');
          kari.type(0, 'k');
          const written = round * 60 + i + 1;
          if (i % 5 === 0)
            void ola.stored().then(
              () => (toldStored = Math.max(toldStored, written)),
              () => undefined,
            );
          if (i === 30) await until(() => toldStored > round * 60, 'the first that is told stored');
          await pause(4);
        }
        await child.kill();
        // The writers stay away, so that what the reader finds was kept by the server.
        for (const writer of [ola, kari]) writer.provider.disconnect();
        const seen = { k: kari.count('o'), o: ola.count('k') };
        const told = toldStored;
        await child.start();
        const reader = await join('ola', 'crisis', child);
        expect(reader.count('o')).toBeGreaterThanOrEqual(Math.max(seen.k, told));
        expect(reader.count('k')).toBeGreaterThanOrEqual(seen.o);
        expect(told).toBeGreaterThan(round * 60);
        reader.leave();
        for (const writer of [ola, kari]) writer.provider.connect();
        await Promise.all([ola.synced(), kari.synced()]);
      }
      await Promise.all([ola.stored(), kari.stored()]);
      await until(() => ola.text === kari.text && ola.text.length === 360, 'all that was written at both');
    } finally {
      for (const client of clients) client.leave();
      await child.end();
    }
  });
});
