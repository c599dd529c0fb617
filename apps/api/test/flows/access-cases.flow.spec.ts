// Access and consent case by case, on the wire of two servers over one database: what ends, ends at both.
import { asId } from '@samplan/domain';
import { aPlan, cast, fakeClock, units, type BuiltPlan, type CastKey } from '@samplan/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { until } from '../until';
import { Database } from '../../src/kernel/database';
import { UnstoredSweep } from '../../src/words/unstored-sweep';
import { openHouse, type House } from './house';
import { startWordsServer, type WordsServer } from './words-server';
import { RawSocket, StockClient, type Place } from './words-world';

const NOT_ALLOWED = 1;
const FOREIGN = 4;
const LEVELS = { read: 1, comment: 2 } as const;
const NOTHING = new Uint8Array([0, 0]);

const SECTION = '{ section(sectionId: $id) { id title words { body } takenOut { text } } }';
const HISTORY = '{ plan(planId: $id) { history { field sectionId itemId after title } } }';
const SEARCH = 'query ($text: String!) { search(text: $text) { hits { sectionId excerpt { text } } } }';
const COPY = 'mutation ($id: ID!) { copyOwnEntries(planId: $id, fromTheBeginning: true) { text } }';
const UNSTORED = '{ unstoredWords { id text } }';
const KEEP = 'mutation ($id: ID!, $text: String!) { keepUnstored(sectionId: $id, text: $text) { text } }';
const FORGET = 'mutation ($id: ID!) { forgetUnstored(unstoredId: $id) { id } }';
const ADD = 'mutation ($input: AddMeasureInput!) { addMeasure(input: $input) { __typename } }';

describe('Access and consent', () => {
  const clock = fakeClock(Date.now());
  let house: House;
  let here: WordsServer;
  let other: WordsServer;
  let plan: BuiltPlan;
  let open: { close?(): void; leave?(): void }[] = [];
  const cookies = new Map<CastKey, string>();

  const cookieOf = async (who: CastKey) => {
    const cookie = cookies.get(who) ?? (await house.signIn(cast[who]));
    cookies.set(who, cookie);
    return cookie;
  };
  const room = (key: string) => `ip/${plan.id}/${plan.section(key)}/1`;
  const knock = async (who: CastKey, key: string, at: Place) => {
    const socket = await new RawSocket(`${at.url}/sync/${room(key)}`, { cookie: await cookieOf(who) }).open();
    open.push(socket);
    return socket;
  };
  const inside = async (who: CastKey, key: string, at: Place, known: Uint8Array = new Uint8Array([0])) => {
    const socket = await knock(who, key, at);
    socket.sync(0, known);
    socket.sync(1, NOTHING);
    await until(() => socket.ofType(0).length >= 2, 'SyncStep1 and SyncStep2');
    return socket;
  };
  const writing = async (who: CastKey, key: string, at: Place, clientId?: number) => {
    const client = new StockClient(at, room(key), await cookieOf(who), clientId);
    open.push(client);
    await client.synced();
    return client;
  };
  const heard = (socket: RawSocket, words: string) => Buffer.concat(socket.frames).includes(words);
  const ask = async (who: CastKey, query: string, variables: object) =>
    (await house.ask(await cookieOf(who), query, variables)).raw;
  const asked = (who: CastKey, query: string, id: string) => ask(who, `query ($id: ID!) ${query}`, { id });
  const setGrants = (level: 'read' | 'comment' | 'edit' | 'none') =>
    house.rows.query(
      `update access_grant set withdrawn_at = case when $2 = 'none' then now() end,
         level = case when $2 = 'none' then level else $2 end where plan_id = $1 and unit_id = $3`,
      [plan.id, level, units.homeCare.id],
    );
  /** Notices of a changed access reach nobody: as where the bell hangs, and says nothing of it. */
  const bell = (is: 'enable' | 'disable') => house.rows.query(`alter table plan ${is} trigger plan_epoch_rings`);
  const logOf = (key: string) =>
    house.rows.query<{ actor_id: string; bytes: Buffer; current: boolean }>(
      `select u.actor_id, u.bytes, u.access_epoch = p.access_epoch as current from doc d
       join doc_update u on u.doc_id = d.id join plan p on p.id = d.plan_id where d.section_id = $1 order by u.seq`,
      [plan.section(key)],
    );
  const holds = async (key: string, words: string) => (await logOf(key)).some(({ bytes }) => bytes.includes(words));

  beforeAll(async () => {
    house = await openHouse({}, clock);
    plan = await aPlan()
      .coordinatedBy(cast.kari)
      .withGrant(['home', 'work'], cast.hege, 'edit')
      .insert(house.rows, { words: house.write });
    // The clock stands still: no lease runs out but where a case moves it.
    const server = () => startWordsServer({ databaseUrl: house.databaseUrl, clock, limits: { pollMs: 100 } });
    [here, other] = [await server(), await server()];
  });
  beforeEach(() => setGrants('edit'));
  afterEach(async () => {
    for (const each of open) (each.close ?? each.leave)?.call(each);
    open = [];
    await bell('enable');
  });
  afterAll(async () => {
    await Promise.all([here.stop(), other.stop()]);
    await house.close();
  });

  it.each(['comment', 'read'] as const)(
    'A1 downgrade on an open socket: to %s, the next frame is refused at both servers, and the same socket reads on',
    async (level) => {
      const ola = await writing('ola', 'home', here);
      const lines = [await writing('hege', 'home', here), await writing('hege', 'home', other)];
      for (const line of lines) {
        line.type(0, 'før ');
        await line.stored();
      }
      await setGrants(level);
      const seq = (await logOf('home')).length;
      for (const line of lines) line.type(0, `for sent til ${level}`);
      for (const line of lines)
        await until(() => line.refusals.length > 0 && line.level === LEVELS[level], 'the level');
      expect(lines.map(({ refusals }) => refusals)).toEqual([[NOT_ALLOWED], [NOT_ALLOWED]]);
      expect(await logOf('home')).toHaveLength(seq);
      const mark = `[leses med ${level}]`;
      ola.type(0, mark);
      for (const line of lines) await until(() => line.text.includes(mark), 'Ola’s words at the reader');
      expect(lines.flatMap(({ closeCodes }) => closeCodes)).toEqual([]);
      expect(ola.text).not.toContain('for sent');
    },
  );

  it('A1 withdrawal on open sockets: closes them at both servers, and what follows is on neither line', async () => {
    const ola = await writing('ola', 'home', here);
    const lines = [await inside('hege', 'home', here), await inside('hege', 'home', other)];
    ola.type(0, '[mens hun leser]');
    for (const line of lines) await until(() => heard(line, '[mens hun leser]'), 'Ola’s words at Hege');
    await setGrants('none');
    ola.type(0, '[etterpå]');
    await ola.stored();
    for (const line of lines) await until(() => line.isOver, 'the close');
    expect(lines.map((line) => [line.closeCode, heard(line, '[etterpå]')])).toEqual([
      [4403, false],
      [4403, false],
    ]);
  });

  it('A2 revoke while the bell is down: nothing written after it is stored or sent, at either server', async () => {
    await bell('disable');
    const ola = await writing('ola', 'home', other);
    const reading = [await inside('hege', 'home', here), await inside('hege', 'home', other)];
    const hege = await writing('hege', 'home', here);
    await setGrants('none');
    hege.type(0, '[Hege uten lov]');
    ola.type(0, '[Ola uten klokke]');
    await ola.stored();
    for (const line of reading) await until(() => line.isOver, 'the close');
    await until(() => hege.closeCodes.length > 0, 'the close of the writer');
    expect(hege.closeCodes).toEqual([4403]);
    expect(reading.map((line) => [line.closeCode, heard(line, '[Ola uten klokke]')])).toEqual([
      [4403, false],
      [4403, false],
    ]);
    expect(await holds('home', '[Hege uten lov]')).toBe(false);
  });

  it('A2 revoke while the bell is down: a silent line closes when its lease of fifteen seconds is over', async () => {
    await bell('disable');
    const lines = [await inside('hege', 'work', here), await inside('hege', 'work', other)];
    await setGrants('none');
    clock.advance(15_000);
    for (const line of lines) await until(() => line.isOver, 'the close');
    expect(lines.map(({ closeCode }) => closeCode)).toEqual([4403, 4403]);
  });

  it('A3 authorise each join: a room that others have open is shut to whoever comes without a grant, bell or no bell', async () => {
    const ola = [await writing('ola', 'home', here), await writing('ola', 'home', other)];
    await bell('disable');
    await inside('hege', 'home', here);
    await inside('hege', 'home', other);
    await setGrants('none');
    for (const at of [here, other]) {
      const late = await knock('hege', 'home', at);
      await until(() => late.isOver, 'the close');
      expect([late.closeCode, late.bytes]).toEqual([4404, 0]);
    }
    expect(ola.flatMap(({ closeCodes }) => closeCodes)).toEqual([]);
  });

  it('A4 per section, not per room: of a closed section not one byte reaches one who has the other doors open', async () => {
    const lines = [];
    for (const at of [here, other]) for (const key of ['home', 'work']) lines.push(await inside('hege', key, at));
    const ola = await writing('ola', 'health', here);
    const [kari, away] = [await writing('kari', 'health', here), await writing('kari', 'health', other)];
    kari.provider.awareness.setLocalState({ cursor: null });
    ola.type(0, 'Kanarifugl i helsedelen.');
    await until(() => away.text.includes('Kanarifugl'), 'Ola’s words at the other server');
    await until(() => ola.provider.awareness.getStates().has(kari.doc.clientID), 'Kari at Ola');
    for (const key of ['home', 'work']) {
      const near = await writing('ola', key, here);
      near.type(0, '[merke]');
      await near.stored();
    }
    for (const line of lines) await until(() => heard(line, '[merke]'), 'the mark');
    for (const trace of ['Kanarifugl', cast.kari.name, plan.section('health')])
      expect(lines.map((line) => heard(line, trace))).toEqual([false, false, false, false]);
    for (const at of [here, other]) {
      const shut = await knock('hege', 'health', at);
      await until(() => shut.isOver, 'the close');
      expect([shut.closeCode, shut.bytes]).toEqual([4404, 0]);
    }
  });

  it('A6 revoked edits via a colleague: what one wrote after a withdrawal is not stored when somebody else brings it', async () => {
    const kari = [await writing('kari', 'home', here), await writing('kari', 'home', other)];
    const hege = await writing('hege', 'home', here);
    hege.type(0, 'H');
    await hege.stored();
    for (const line of kari) await until(() => line.text.includes('H'), 'Hege’s letter at Kari');
    await setGrants('none');
    await until(() => hege.closeCodes.length > 0, 'the close');
    hege.type(1, '[etter uttak]');
    const carried = Y.encodeStateAsUpdate(hege.doc);
    // Once as an update on an open line, once in the SyncStep2 of one who comes back.
    const [live, away] = kari;
    away?.provider.disconnect();
    for (const line of kari) Y.applyUpdate(line.doc, carried);
    away?.provider.connect();
    for (const line of [live, away]) await until(() => line?.closeCodes.includes(4409) === true, 'the close');
    expect(kari.map(({ refusals }) => refusals)).toEqual([[FOREIGN], [FOREIGN]]);
    expect(await holds('home', '[etter uttak]')).toBe(false);
    const again = await writing('kari', 'home', other);
    expect(again.text).toContain('H');
    expect(again.text).not.toContain('[etter uttak]');
  });

  it('A8 history needs read: with the grant go words, history, hits, copies of one’s own, and what was taken out', async () => {
    const id = plan.section('work');
    const hege = await writing('hege', 'work', here);
    hege.type(0, 'Kanarifugl ');
    await hege.stored();
    await ask('kari', ADD, { input: { sectionId: id, what: 'Kanariburet' } });
    const all = () =>
      Promise.all([
        asked('hege', SECTION, id),
        asked('hege', HISTORY, plan.id),
        ask('hege', SEARCH, { text: 'kanarifugl' }),
        ask('hege', COPY, { id: plan.id }),
      ]);
    const tells = (raw: string) => [id, 'anari'].some((trace) => raw.includes(trace));
    await until(async () => (await all()).every(tells), 'the words in all four');
    await setGrants('none');
    expect((await all()).map(tells)).toEqual([false, false, false, false]);
  });

  it('A10 deleted text is not shipped: who comes later gets none of it, from memory or from the log', async () => {
    const before = await inside('kari', 'leisure', here);
    const known = Y.encodeStateVector(before.read());
    const ola = await writing('ola', 'leisure', here);
    ola.type(0, 'Kanarifugl som skal bort. ');
    ola.body.insert(1, [paragraph('Kanarifugl i et avsnitt som skal bort.')]);
    await ola.stored();
    await until(() => heard(before, 'Kanarifugl'), 'the words at who was there');
    ola.body.delete(1, 1);
    ola.remove(0, 'Kanarifugl som skal bort. '.length);
    await ola.stored();
    expect(await holds('leisure', 'Kanarifugl')).toBe(true);
    const third = await startWordsServer({ databaseUrl: house.databaseUrl, clock });
    try {
      for (const at of [here, other, third])
        for (const from of [new Uint8Array([0]), known]) {
          const late = await inside('kari', 'leisure', at, from);
          expect(heard(late, 'Kanarifugl')).toBe(false);
          late.close();
        }
    } finally {
      await third.stop();
    }
  });

  describe('A12 offline edits after a withdrawal:', () => {
    const kept = async (who: CastKey, about = ''): Promise<{ id: string; text: string }[]> => {
      const { data } = await house.ask(await cookieOf(who), UNSTORED);
      const list: unknown = data?.['unstoredWords'];
      const read = (one: unknown, name: string) => String(Reflect.get(Object(one), name));
      const all = Array.isArray(list) ? list.map((one) => ({ id: read(one, 'id'), text: read(one, 'text') })) : [];
      return all.filter(({ text }) => text.includes(about));
    };
    const forgetAll = async () => {
      for (const { id } of await kept('hege')) await ask('hege', FORGET, { id });
    };
    const audited = () =>
      house.rows.query<{ details: object }>(
        "select details from audit where action = 'quarantine' and person_id = $1 order by id",
        [cast.hege.person],
      );
    afterEach(forgetAll);

    it('half a sentence that arrives as the door closes is kept too, frame by frame, and nothing of it is merged', async () => {
      const doc = new Y.Doc();
      const line = await inside('hege', 'home', other);
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(line.read()));
      const frames: Uint8Array[] = [];
      doc.on('update', (update: Uint8Array) => frames.push(update));
      const paragraph = doc.getXmlFragment('body').get(0);
      const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
      if (!(text instanceof Y.XmlText)) throw new Error('There is no paragraph.');
      for (const letter of 'halv setning') text.insert(text.length, letter);
      await setGrants('none');
      for (const frame of frames) line.sync(2, frame);
      await until(() => line.closeCode === 4403, 'the close');
      await until(async () => (await kept('hege', 'setning')).length > 0, 'the words that are kept');
      expect((await kept('hege', 'setning')).map((one) => one.text)).toEqual(['halv setning']);
      expect(await holds('home', 'halv')).toBe(false);
    });

    it('what a page holds whose door is shut is taken from it, where one could write and nowhere else, and nobody else finds it', async () => {
      await setGrants('none');
      const keep = (who: CastKey, section: string) =>
        ask(who, KEEP, { id: section, text: 'Fra en side som var borte.' });
      for (const section of [plan.section('health'), '00000000-0000-4000-8000-000000000000'])
        expect(await keep('hege', section)).not.toContain('Fra en side');
      expect(await keep('hege', plan.section('home'))).toContain('Fra en side');
      expect(await keep('hege', plan.section('home'))).toBe(await keep('hege', plan.section('home')));
      expect(await kept('hege', 'Fra en side')).toHaveLength(1);
      const [one] = await kept('hege', 'Fra en side');
      expect(await ask('kari', FORGET, { id: one?.id })).toContain('NOT_FOUND');
      const read = (person: string) =>
        house.app
          .get(Database, { strict: false })
          .inTenant({ tenant: plan.tenant, person: asId<'person'>(person) }, (tx) =>
            tx.query('select from unstored_words'),
          );
      expect((await read(cast.hege.person)).length).toBeGreaterThan(0);
      for (const who of [cast.ola, cast.kari]) expect(await read(who.person)).toHaveLength(0);
      const [stored] = await house.rows.query<{ words: Buffer }>('select words from unstored_words');
      expect(stored?.words.includes('side')).toBe(false);
    });

    it('are gone after thirty days', async () => {
      await ask('hege', KEEP, { id: plan.section('home'), text: 'Gammelt.' });
      const sweep = house.app.get<UnstoredSweep>(UnstoredSweep, { strict: false });
      expect(await sweep.run()).toBe(0);
      await house.rows.query("update unstored_words set at = at - interval '31 days'");
      expect(await sweep.run()).toBeGreaterThan(0);
      expect(await kept('hege', 'Gammelt')).toEqual([]);
    });

    it('are not stored, and are kept for whoever wrote them, in their page and at both servers', async () => {
      const lines = [await writing('hege', 'home', here), await writing('hege', 'home', other)];
      for (const line of lines) {
        line.type(0, 'Lagret. ');
        await line.stored();
      }
      lines.forEach((line, at) => {
        line.provider.disconnect();
        line.type(0, `[skrevet uten nett ${at}]`);
      });
      const before = (await audited()).length;
      await setGrants('read');
      for (const line of lines) line.provider.connect();
      for (const line of lines) await until(() => line.refusals.length > 0, 'the refusal');
      expect(lines.map(({ refusals, text }) => [refusals, text.includes('[skrevet uten nett')])).toEqual([
        [[NOT_ALLOWED], true],
        [[NOT_ALLOWED], true],
      ]);
      await until(async () => (await kept('hege', 'uten nett')).length === 2, 'the words that are kept');
      expect((await kept('hege', 'uten nett')).map(({ text }) => text).toSorted()).toEqual([
        '[skrevet uten nett 0]',
        '[skrevet uten nett 1]',
      ]);
      // A device that comes back brings them again: they are kept once.
      for (const line of lines) {
        line.provider.disconnect();
        line.provider.connect();
      }
      for (const line of lines) await until(() => line.refusals.length > 1, 'the second refusal');
      const rows = await audited();
      expect(rows).toHaveLength(before + 2);
      expect(JSON.stringify(rows)).not.toContain('skrevet');
      expect(await kept('ola')).toEqual([]);
      expect(await kept('kari')).toEqual([]);
      expect(await asked('ola', SECTION, plan.section('home'))).not.toContain('uten nett');
      for (const line of lines) line.provider.disconnect();
      await setGrants('none');
      for (const line of lines) line.provider.connect();
      for (const line of lines) await until(() => line.closeCodes.includes(4404), 'the shut door');
      expect(await kept('hege', 'uten nett')).toHaveLength(2);
      expect(await holds('home', '[skrevet uten nett')).toBe(false);
    });
  });

  it('A13 session expiry mid-edit: sockets of a session that ended close with 4401 at both servers, though no bell rings', async () => {
    const ola = await inside('ola', 'work', other);
    const lines = [await inside('hege', 'work', here), await inside('hege', 'home', other)];
    await house.rows.query('update session set ended_at = now() where person_id = $1', [cast.hege.person]);
    cookies.delete('hege');
    for (const line of lines) await until(() => line.isOver, 'the close');
    expect(lines.map(({ closeCode }) => closeCode)).toEqual([4401, 4401]);
    expect(ola.isOver).toBe(false);
  });

  it.each(['enable', 'disable'] as const)(
    'A13 a sign-in that is closed: sockets end at both servers, though their session stands and none of its bells ring (%s)',
    async (is) => {
      await bell(is);
      const ola = await inside('ola', 'work', other);
      const lines = [await inside('hege', 'work', here), await inside('hege', 'home', other)];
      await house.rows.query(
        `insert into sign_in_closing (tenant_id, person_id, reason, closed_by, closed_at)
         values ($1, $2, 'used-by-another', $3, now())`,
        [plan.tenant, cast.hege.person, cast.kari.person],
      );
      // With the bell gone, when the lease of fifteen seconds is over.
      if (is === 'disable') clock.advance(15_000);
      for (const line of lines) await until(() => line.isOver, 'the close');
      expect(lines.map(({ closeCode }) => closeCode)).toEqual([4403, 4403]);
      const late = await knock('hege', 'home', here);
      await until(() => late.isOver, 'the close');
      expect([late.closeCode, late.bytes, ola.isOver]).toEqual([4401, 0, false]);
      await house.rows.query(
        'update sign_in_closing set opened_by = closed_by, opened_at = now() where opened_at is null',
      );
      await inside('hege', 'home', here);
    },
  );

  it('A14 server-side write: a command that writes words goes through the same gate, and stands in log and audit', async () => {
    const add = (what: string) => ask('hege', ADD, { input: { sectionId: plan.section('home'), what } });
    const audited = () =>
      house.rows.query('select from audit where person_id = $1 and action = $2', [cast.hege.person, 'add-measure']);
    const before = (await audited()).length;
    expect(await add('Tiltak med lov')).toContain('MeasureAdded');
    const row = (await logOf('home')).find(({ bytes }) => bytes.includes('Tiltak med lov'));
    expect(row).toMatchObject({ actor_id: cast.hege.account, current: true });
    expect(await audited()).toHaveLength(before + 1);
    await setGrants('read');
    expect(await add('Tiltak uten lov')).not.toContain('MeasureAdded');
    await setGrants('none');
    expect(await add('Tiltak uten lov')).not.toContain('MeasureAdded');
    expect(await holds('home', 'Tiltak uten lov')).toBe(false);
    expect(await audited()).toHaveLength(before + 1);
  });
});

const paragraph = (words: string): Y.XmlElement => {
  const made = new Y.XmlElement('paragraph');
  made.insert(0, [new Y.XmlText(words)]);
  return made;
};
