// What somebody with a foot inside the door tries next: each of it comes to nothing, and those who write notice nothing.
import { aPlan, cast, fakeClock, type BuiltPlan, type CastKey } from '@samplan/testing';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Engine } from '../../src/sync/engine';
import { WordsRepository } from '../../src/words/words.repository';
import { freshDatabase, rowsOf } from '../setup';
import { pause, until } from '../until';
import { openHouse, type House } from './house';
import { startWordsServer, type WordsServer } from './words-server';
import { RawSocket, signedIn, StockClient, varUint } from './words-world';

const NOT_ALLOWED = 1;
const FOREIGN = 4;
const MALFORMED = 2;
const NOTHING = new Uint8Array([0, 0]);

describe('Somebody inside the doors of words', () => {
  let owner: pg.Pool;
  let server: WordsServer;
  let plan: BuiltPlan;
  let open: { close?(): void; leave?(): void }[] = [];
  const cookies = new Map<CastKey, string>();

  const cookieOf = async (who: CastKey) => {
    const cookie = cookies.get(who) ?? (await signedIn(owner, cast[who])).cookie;
    cookies.set(who, cookie);
    return cookie;
  };
  const room = (key: string) => `ip/${plan.id}/${plan.section(key)}/1`;
  const knock = async (who: CastKey, path: string) => {
    const socket = await new RawSocket(`${server.url}/sync/${path}`, { cookie: await cookieOf(who) }).open();
    open.push(socket);
    return socket;
  };
  const inside = async (who: CastKey, key: string) => {
    const socket = await knock(who, room(key));
    socket.sync(0, new Uint8Array([0]));
    socket.sync(1, NOTHING);
    await until(() => socket.ofType(0).length >= 2, 'SyncStep1 and SyncStep2');
    return socket;
  };
  const writing = async (who: CastKey, key: string, clientId?: number) => {
    const client = new StockClient(server, room(key), await cookieOf(who), clientId);
    open.push(client);
    await client.synced();
    return client;
  };
  const lastSeq = async (key: string) => {
    const { rows } = await owner.query<{ last_seq: string }>('select last_seq from doc where section_id = $1', [
      plan.section(key),
    ]);
    return Number(rows[0]?.last_seq);
  };
  const presenceOf = (clientId: number, state: object) => {
    const json = Buffer.from(JSON.stringify(state));
    return new Uint8Array([1, ...varUint(clientId), 7, ...varUint(json.byteLength), ...json]);
  };
  const showing = (socket: RawSocket, payload: Uint8Array) =>
    socket.send(1, new Uint8Array(varUint(payload.byteLength)), payload);

  beforeAll(async () => {
    const databaseUrl = await freshDatabase();
    owner = new pg.Pool({ connectionString: databaseUrl });
    const rows = rowsOf(owner);
    const words = new WordsRepository();
    plan = await aPlan()
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .withGrant('work', cast.nina, 'read')
      .insert(rows, { words: (on, section) => words.seedWords(on, section) });
    // The clock stands still: no lease runs out, and what ends is ended by the bell.
    server = await startWordsServer({ databaseUrl, clock: fakeClock(Date.now()) });
  });
  afterEach(async () => {
    for (const each of open) (each.close ?? each.leave)?.call(each);
    open = [];
    await until(() => server.app.get(Engine).sockets.size === 0, 'an empty house');
  });
  afterAll(async () => {
    await server.stop();
    await owner.end();
  });

  it('A5 read-only is server-side: who may read alone deletes nothing of others, is told so, and is given no receipt', async () => {
    const ola = await writing('ola', 'work');
    ola.type(0, 'Dette blir stående.');
    await ola.stored();
    const seq = await lastSeq('work');
    const nina = await inside('nina', 'work');
    const copy = nina.read();
    const before = Y.encodeStateVector(copy);
    copy.getXmlFragment('body').delete(0, copy.getXmlFragment('body').length);
    const deletion = Y.encodeStateAsUpdate(copy, before);
    nina.sync(2, deletion);
    nina.sync(1, deletion);
    nina.send(64, 9);
    await until(() => nina.ofType(65).length === 2, 'both refusals');
    await pause(50);
    expect(nina.ofType(65).map((frame) => frame.at(-1))).toEqual([NOT_ALLOWED, NOT_ALLOWED]);
    expect(nina.ofType(64)).toEqual([]);
    expect(await lastSeq('work')).toBe(seq);
    expect(ola.text).toContain('Dette blir stående.');
  });

  it('nothing is stored in another’s name: neither words, nor collected ones, nor clocks left out', async () => {
    const ola = await writing('ola', 'home', 4_000_001);
    ola.type(0, 'o');
    await ola.stored();
    const seq = await lastSeq('home');
    const clock = Y.getState(ola.doc.store, 4_000_001);
    // One client with one struct, then no deletions. Kind 0 is what collection leaves of words, kind 10 a gap.
    const struct = (kind: 0 | 10, client: number, from: number, length: number) =>
      new Uint8Array([1, 1, ...varUint(client), ...varUint(from), kind, ...varUint(length), 0]);
    const tries: [Uint8Array, number][] = [
      [struct(0, 4_000_001, clock, 5), FOREIGN],
      [struct(10, 4_000_002, 0, 5), MALFORMED],
      [struct(0, 4_000_003, 0, 2 ** 28), MALFORMED],
    ];
    for (const [update, code] of tries) {
      const kari = await inside('kari', 'home');
      kari.sync(2, update);
      kari.send(64, 1);
      await until(() => kari.isOver, 'the end');
      expect([kari.closeCode, kari.ofType(65).map((frame) => frame.at(-1)), kari.ofType(64)]).toEqual([
        4409,
        [code],
        [],
      ]);
    }
    expect(await lastSeq('home')).toBe(seq);
    ola.type(0, 'p');
    await ola.stored();
    expect(ola.closeCodes).toEqual([]);
  });

  it('a sign that no database holds as text keeps nobody’s words from being read', async () => {
    const hege = await writing('hege', 'home');
    hege.type(0, 'Hei\0 til Kari\0');
    await hege.stored();
    const read = async () => {
      const { rows } = await owner.query<{ text: string }>('select text from projection where section_id = $1', [
        plan.section('home'),
      ]);
      return rows[0]?.text ?? '';
    };
    let text = '';
    await until(async () => (text = await read()).includes('Hei til Kari'), 'Hege’s words in the projection');
    expect(text).not.toContain('\0');
  });

  it('nobody is seen under a name that they gave themselves, or in the place of somebody who is here', async () => {
    const ola = await inside('ola', 'home');
    const kari = await inside('kari', 'home');
    showing(ola, presenceOf(51, { cursor: null, user: { name: 'Ola' } }));
    await until(() => kari.ofType(1).some((frame) => Buffer.from(frame).includes('Ola Nordli')), 'Ola at Kari');
    const hege = await inside('hege', 'home');
    const pretending = { cursor: null, user: { name: 'Kommunelegen', personId: cast.kari.person }, words: 'Les dette' };
    showing(hege, presenceOf(51, pretending));
    showing(hege, presenceOf(52, pretending));
    await until(() => kari.ofType(1).some((frame) => Buffer.from(frame).includes('Hege Lund')), 'Hege at Kari');
    const told = Buffer.concat(kari.ofType(1)).toString();
    for (const never of ['Kommunelegen', 'Les dette', cast.kari.person]) expect(told).not.toContain(never);
    const ofHege = kari.ofType(1).filter((frame) => Buffer.from(frame).includes('Hege Lund'));
    expect(ofHege.map((frame) => readEntryClient(frame))).toEqual([52]);
  });

  it('who may read alone brings no caret into others’ editors that they stumble over', async () => {
    const ola = await inside('ola', 'work');
    const nina = await inside('nina', 'work');
    const end = { tname: 'body' };
    const before = { item: { client: 1, clock: -1 } };
    for (const cursor of [{}, { anchor: before, head: {} }, { anchor: before, head: end }, { anchor: end, head: 7 }]) {
      const frames = ola.ofType(1).length;
      showing(nina, presenceOf(61, { cursor }));
      await until(() => ola.ofType(1).length > frames, 'Nina at Ola');
    }
    expect(Buffer.concat(ola.ofType(1)).toString()).not.toContain('cursor');
    showing(nina, presenceOf(61, { cursor: { anchor: end, head: end } }));
    await until(() => Buffer.concat(ola.ofType(1)).includes('"cursor":{"anchor":{"tname":"body"}'), 'a lawful caret');
  });

  it('no way of writing the address of a closed room opens it or tells that it is there', async () => {
    const [planId, hidden, lawful] = [plan.id, plan.section('health'), plan.section('home')];
    const answers = await Promise.all(
      [
        `ip/${planId}/${hidden}/1`,
        `ip/${planId}/${hidden}/7`,
        `ip/${planId}/${planId}/1`,
        `ip/${hidden}/${lawful}/1`,
        `../sync/ip/${planId}/${hidden}/1`,
        `ip/${planId}/${lawful}/../${hidden}/1`,
        `ip/${planId}/${hidden}/1?v=99&room=ip/${planId}/${lawful}/1`,
      ].map(async (path) => {
        const socket = await knock('hege', path);
        await until(() => socket.isOver, path);
        return [socket.closeCode, socket.bytes];
      }),
    );
    expect(new Set(answers.map(String))).toEqual(new Set(['4404,0']));
    for (const path of [`ip%2F${planId}%2F${hidden}%2F1`, `ip/${planId}/${hidden}/01`, `ip/${planId}//${hidden}/1`]) {
      const socket = await knock('hege', path);
      await until(() => socket.isOver, path);
      expect([socket.httpStatus, socket.bytes]).toEqual([404, 0]);
    }
  });

  const endings: [string, CastKey, string, string][] = [
    [
      'a unit’s membership',
      'hege',
      'update unit_membership set valid_from = oslo_today() - 9, valid_to = oslo_today() - 1 where $1::uuid is not null and person_id = $2',
      'update unit_membership set valid_to = null where $1::uuid is not null and person_id = $2',
    ],
    [
      'the part in the plan',
      'hege',
      'update participation set valid_from = oslo_today() - 9, valid_to = oslo_today() - 1 where plan_id = $1 and person_id = $2',
      'update participation set valid_to = null where plan_id = $1 and person_id = $2',
    ],
    [
      'the coordinator’s time',
      'kari',
      'update participation set valid_from = oslo_today() - 9, valid_to = oslo_today() - 1 where plan_id = $1 and person_id = $2',
      'update participation set valid_to = null where plan_id = $1 and person_id = $2',
    ],
    [
      'the owner’s consent',
      'kari',
      'update consent set withdrawn_at = now() where plan_id = $1 and $2::uuid is not null',
      'update consent set withdrawn_at = null where plan_id = $1 and $2::uuid is not null',
    ],
    [
      'the plan',
      'kari',
      "update plan set state = 'closed' where id = $1 and $2::uuid is not null",
      "update plan set state = 'active' where id = $1 and $2::uuid is not null",
    ],
  ];
  it.each(endings)(
    'when %s ends while the owner types, the line closes and bears nothing of what follows',
    async (what, who, end, mend) => {
      const ola = await writing('ola', 'home');
      const socket = await inside(who, 'home');
      let words = `[${what}?]`;
      const typing = setInterval(() => ola.type(0, words), 25);
      const seen = () => socket.read().getXmlFragment('body').toString();
      await until(() => seen().includes(`[${what}?]`), 'words on the way');
      const values = [plan.id, cast[who].person];
      await owner.query(end, values);
      words = `[${what}!]`;
      await until(() => socket.isOver, 'the close');
      const { bytes } = socket;
      clearInterval(typing);
      ola.type(0, words);
      await ola.answered();
      expect([socket.closeCode, socket.bytes]).toEqual([4403, bytes]);
      expect(seen()).not.toContain(`[${what}!]`);
      await owner.query(mend, values);
    },
  );
});

describe('Somebody who asks GraphQL again and again', () => {
  let house: House;
  let plan: BuiltPlan;
  beforeAll(async () => {
    house = await openHouse({}, fakeClock(Date.now()));
    plan = await aPlan()
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .withWords('home', ['Tinka må ut klokka sju.'])
      .withWords('health', ['Bare for noen.'])
      .insert(house.rows, { words: house.write });
  });
  afterAll(() => house.close());

  it('A11 existence: sees nothing move while people write in a section that they may not see', async () => {
    const cookie = await house.signIn(cast.hege);
    const all = `{ plans { id type state lastWrittenAt nextReviewOn abilities coordinator { person { name } }
      participants { role title unit since person { name } } sections { id title room level isEmpty beingWritten
      readers { name unit } words { seq } } } }`;
    const before = await house.ask(cookie, all);
    expect(before.errors).toEqual([]);
    await house.rows.query(
      "update projection set seq = seq + 5, text = 'Mye nytt.', written_at = now() + interval '1 hour' where section_id = $1",
      [plan.section('health')],
    );
    const ring = JSON.stringify({
      topic: 'writing',
      tenant: plan.tenant,
      plan: plan.id,
      section: plan.section('health'),
    });
    await house.rows.query("select pg_notify('changed', $1)", [ring]);
    const ola = await house.signIn(cast.ola);
    const owners = async () => (await house.ask(ola, '{ plans { sections { id beingWritten } } }')).raw;
    const written = `{"id":"${plan.section('health')}","beingWritten":true}`;
    await until(async () => (await owners()).includes(written), 'the writing at the owner');
    expect((await house.ask(cookie, all)).raw).toBe(before.raw);
  });

  it('A11 existence: learns by no alias, fragment or command whether a plan, a section or a person is there', async () => {
    const cookie = await house.signIn(cast.hege);
    const NOBODY = '99999999-9999-4999-8999-999999999999';
    const probe = (id: string) =>
      house.ask(
        cookie,
        `query ($id: ID!) { a: section(sectionId: $id) { ...S } b: section(sectionId: $id) { ...S ... on Section { room } }
          c: plan(planId: $id) { id sections { ...S } } }
        fragment S on Section { id title readers { name } words { seq body } }`,
        { id },
      );
    const answers = await Promise.all(
      [NOBODY, plan.section('health'), plan.section('own'), plan.tenant, cast.ola.person].map(probe),
    );
    expect(new Set(answers.map(({ raw }) => raw))).toEqual(new Set(['{"data":{"a":null,"b":null,"c":null}}\n']));
    const opening = (id: string) =>
      house.ask(
        cookie,
        `mutation ($id: ID!) { openPlan(input: { ownerId: $id, type: individual_plan, consent:
          { form: on_paper, language: nb, textVersion: "1", givenById: $id } }) { __typename ... on Refusal { code missing } } }`,
        { id },
      );
    const refusals = await Promise.all([cast.ola.person, cast.kari.person, NOBODY].map(opening));
    expect(new Set(refusals.map(({ raw }) => raw)).size).toBe(1);
    expect(refusals[0]?.raw).toContain('NOT_ALLOWED');
  });
});

/** The client id of the one entry of a presence frame: type, length, count, and then it. */
function readEntryClient(frame: Uint8Array): number | undefined {
  const afterLength = 1 + [...frame].slice(1).findIndex((byte) => byte < 128) + 1;
  return frame[afterLength + 1];
}
