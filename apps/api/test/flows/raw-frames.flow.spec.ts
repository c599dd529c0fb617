// The doors of words on raw frames: what is refused, with which code, and that nobody else notices.
import { randomUUID } from 'node:crypto';
import { aPlan, cast, type BuiltPlan, type Rows } from '@samplan/testing';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Engine } from '../../src/sync/engine';
import { WordsRepository } from '../../src/words/words.repository';
import { freshDatabase, rowsOf } from '../setup';
import { until } from '../until';
import { startWordsServer, type WordsServer } from './words-server';
import { RawSocket, signedIn, StockClient } from './words-world';

const NOTHING = new Uint8Array([0, 0]);
const REFUSED = {
  notAllowed: 1,
  malformed: 2,
  tooLarge: 3,
  foreign: 4,
  unknownRoot: 5,
  missing: 6,
  content: 7,
  shape: 8,
  unknown: 10,
};

describe('at the doors of words', () => {
  let owner: pg.Pool;
  let server: WordsServer;
  let plan: BuiltPlan;
  let open: { close?(): void; leave?(): void }[] = [];
  const cookie = { ola: '', kari: '', hege: '', eira: '' };

  const address = (key: string, lineage = 1) => `${server.url}/sync/ip/${plan.id}/${plan.section(key)}/${lineage}`;
  const raw = async (url: string, headers: Record<string, string>) => {
    const socket = await new RawSocket(url, headers).open();
    open.push(socket);
    return socket;
  };
  const stock = async (who: 'ola' | 'kari', key: string) => {
    const client = new StockClient(server, `ip/${plan.id}/${plan.section(key)}/1`, cookie[who]);
    open.push(client);
    await client.synced();
    return client;
  };
  /** In: the handshake of the protocol done, ready to misbehave. */
  const inside = async (key: string) => {
    const socket = await raw(address(key), { cookie: cookie.kari });
    socket.sync(0, new Uint8Array([0]));
    socket.sync(1, NOTHING);
    await until(() => socket.ofType(0).length >= 2, 'SyncStep1 and SyncStep2');
    return socket;
  };
  const seated = () => server.app.get(Engine).sockets;
  const over = async (socket: RawSocket) => {
    await until(() => socket.isOver, 'the end');
    return socket;
  };

  beforeAll(async () => {
    const databaseUrl = await freshDatabase();
    owner = new pg.Pool({ connectionString: databaseUrl });
    const rows = rowsOf(owner);
    const words = new WordsRepository();
    const write = {
      words: (on: Rows, section: Parameters<WordsRepository['seedWords']>[1]) => words.seedWords(on, section),
    };
    plan = await aPlan()
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'read')
      .withWords('health', ['Bare for noen.'])
      .insert(rows, write);
    await aPlan().of(cast.eira).insert(rows, write);
    server = await startWordsServer({ databaseUrl, socketsPerSession: 12 });
    for (const who of ['ola', 'kari', 'hege', 'eira'] as const) cookie[who] = (await signedIn(owner, cast[who])).cookie;
  });
  afterEach(async () => {
    for (const each of open) (each.close ?? each.leave)?.call(each);
    open = [];
    await until(() => seated().size === 0, 'an empty house');
  });
  afterAll(async () => {
    await server.stop();
    await owner.end();
  });

  describe('nobody comes in', () => {
    const turnedAway = async (url: string, headers: Record<string, string>) => {
      const socket = await over(await raw(url, headers));
      return { code: socket.closeCode, bytes: socket.bytes };
    };

    it('without a session', async () => {
      expect(await turnedAway(address('home'), {})).toEqual({ code: 4401, bytes: 0 });
      expect(await turnedAway(address('home'), { cookie: 'samplan=invented' })).toEqual({ code: 4401, bytes: 0 });
    });

    it('to a section they have no grant for, any more than to one that does not exist', async () => {
      const without = await turnedAway(address('health'), { cookie: cookie.hege });
      const unknown = await turnedAway(`${server.url}/sync/ip/${plan.id}/${randomUUID()}/1`, { cookie: cookie.hege });
      const elsewhere = await turnedAway(`${server.url}/sync/ip/${randomUUID()}/${randomUUID()}/1`, {
        cookie: cookie.hege,
      });
      expect(without).toEqual({ code: 4404, bytes: 0 });
      expect([unknown, elsewhere]).toEqual([without, without]);
    });

    it('from another municipality', async () => {
      expect(await turnedAway(address('home'), { cookie: cookie.eira })).toEqual({ code: 4404, bytes: 0 });
    });

    it('to another lineage, or with a grammar of words that is too old', async () => {
      expect(await turnedAway(address('home', 2), { cookie: cookie.ola })).toEqual({ code: 4410, bytes: 0 });
      expect(await turnedAway(`${address('home')}?v=0`, { cookie: cookie.ola })).toEqual({ code: 4410, bytes: 0 });
    });

    it('from another site’s page, or to a path that is no room', async () => {
      const foreign = await over(
        await raw(address('home'), { cookie: cookie.ola, origin: 'https://elsewhere.example' }),
      );
      expect([foreign.httpStatus, foreign.bytes]).toEqual([403, 0]);
      const nowhere = await over(await raw(`${server.url}/sync/ip/1/2/3`, { cookie: cookie.ola }));
      expect([nowhere.httpStatus, nowhere.bytes]).toEqual([404, 0]);
      const unknown = await over(await raw(`${server.url}/elsewhere`, { cookie: cookie.ola }));
      expect(unknown.httpStatus).toBe(404);
    });

    it('with a thirteenth socket of one session', async () => {
      for (let i = 0; i < 12; i++) await raw(address('home'), { cookie: cookie.ola });
      expect(await turnedAway(address('home'), { cookie: cookie.ola })).toEqual({ code: 4503, bytes: 0 });
      open[0]?.close?.();
      await until(() => seated().size === 11, 'a place');
      const next = await raw(address('home'), { cookie: cookie.ola });
      await until(() => next.ofType(0).length > 0, 'the greeting of the next one');
      expect(next.isOver).toBe(false);
    });

    it('and none of those who were turned away is in the audit as having opened anything', async () => {
      const { rows } = await owner.query(
        "select from audit where action = 'open-words' and (person_id = $1 or person_id = $2 and section_id = $3)",
        [cast.eira.person, cast.hege.person, plan.section('health')],
      );
      expect(rows).toEqual([]);
    });
  });

  describe('is refused, never acknowledged, and nobody else notices', () => {
    const updateOf = (write: (doc: Y.Doc) => void, clientId = 777_001): Uint8Array => {
      const doc = new Y.Doc();
      doc.clientID = clientId;
      write(doc);
      return Y.encodeStateAsUpdate(doc);
    };
    const paragraph = (words: string) => {
      const element = new Y.XmlElement('paragraph');
      element.insert(0, [new Y.XmlText(words)]);
      return element;
    };
    const secondHalf = (): Uint8Array => {
      const doc = new Y.Doc();
      doc.clientID = 777_002;
      doc.getXmlFragment('body').insert(0, [paragraph('a')]);
      const before = Y.encodeStateVector(doc);
      doc.getXmlFragment('body').insert(1, [paragraph('b')]);
      return Y.encodeStateAsUpdate(doc, before);
    };
    const embedded = (doc: Y.Doc) => {
      const text = new Y.XmlText();
      const element = new Y.XmlElement('paragraph');
      doc.getXmlFragment('body').insert(0, [element]);
      element.insert(0, [text]);
      text.insertEmbed(0, { image: 'x' });
    };

    const cases: [string, number, (socket: RawSocket, ola: StockClient) => void][] = [
      ['a malformed update', REFUSED.malformed, (socket) => socket.sync(2, new Uint8Array([9, 9, 9, 9]))],
      [
        'half an update',
        REFUSED.malformed,
        (socket) =>
          socket.sync(2, updateOf((doc) => doc.getXmlFragment('body').insert(0, [paragraph('hello')])).subarray(0, 12)),
      ],
      ['a frame that ends in its length', REFUSED.malformed, (socket) => socket.send(0, 2, 200)],
      [
        'an update of 300 kB',
        REFUSED.tooLarge,
        (socket) =>
          socket.sync(
            2,
            updateOf((doc) => doc.getXmlFragment('body').insert(0, [paragraph('x'.repeat(300_000))])),
          ),
      ],
      [
        'another’s clientID',
        REFUSED.foreign,
        (socket, ola) =>
          socket.sync(
            2,
            updateOf((doc) => doc.getXmlFragment('body').insert(0, [paragraph('as Ola')]), ola.doc.clientID),
          ),
      ],
      [
        'a root that the section does not have',
        REFUSED.unknownRoot,
        (socket) =>
          socket.sync(
            2,
            updateOf((doc) => doc.getText('junk').insert(0, 'x')),
          ),
      ],
      [
        'attributes of a root',
        REFUSED.unknownRoot,
        (socket) =>
          socket.sync(
            2,
            updateOf((doc) => doc.getMap('body').set('k', 1)),
          ),
      ],
      ['an update whose predecessor never came', REFUSED.missing, (socket) => socket.sync(2, secondHalf())],
      [
        'a node that the grammar does not have',
        REFUSED.shape,
        (socket) =>
          socket.sync(
            2,
            updateOf((doc) => doc.getXmlFragment('body').insert(0, [new Y.XmlElement('script')])),
          ),
      ],
      ['embedded content', REFUSED.content, (socket) => socket.sync(2, updateOf(embedded))],
      ['a message of an unknown type', REFUSED.unknown, (socket) => socket.send(99, 1, 2)],
      ['an empty frame', REFUSED.malformed, (socket) => socket.send(new Uint8Array(0))],
    ];

    it.each(cases)('%s', async (_what, code, misbehave) => {
      const [ola, kari] = [await stock('ola', 'home'), await stock('kari', 'home')];
      ola.type(0, 'o');
      await ola.stored();
      const seqBefore = await lastSeq();
      const socket = await inside('home');
      misbehave(socket, ola);
      socket.send(64, 1);
      await over(socket);
      expect(socket.closeCode).toBe(4409);
      expect(socket.ofType(65).map((frame) => frame.at(-1))).toEqual([code]);
      expect(socket.ofType(64)).toEqual([]);
      expect(await lastSeq()).toBe(seqBefore);
      ola.type(0, 'b');
      await until(() => kari.text === ola.text, 'Ola’s words at Kari');
      await ola.stored();
      expect([ola.closeCodes, kari.closeCodes]).toEqual([[], []]);
      expect(await lastSeq()).toBe(seqBefore + 1);
    });

    it('a frame of 3 MB, which is not even read', async () => {
      const ola = await stock('ola', 'home');
      const socket = await inside('home');
      socket.sync(2, new Uint8Array(3 << 20));
      await over(socket);
      expect([socket.closeCode, socket.ofType(64)]).toEqual([1009, []]);
      ola.type(0, 'b');
      await ola.stored();
    });

    const lastSeq = async () => {
      const { rows } = await owner.query<{ last_seq: string }>('select last_seq from doc where section_id = $1', [
        plan.section('home'),
      ]);
      return Number(rows[0]?.last_seq);
    };
  });

  it('what is unlawful does not take down those who write in the same moment', async () => {
    const [ola, kari] = [await stock('ola', 'work'), await stock('kari', 'work')];
    for (let round = 0; round < 10; round++) {
      const socket = await inside('work');
      ola.type(0, 'o');
      socket.sync(2, new Uint8Array([1, 1, 1, 0, 4, 1, 1, 120, 3, 97, 98, 99, 0]));
      ola.type(0, 'o');
      kari.type(0, 'k');
      await over(socket);
    }
    await Promise.all([ola.stored(), kari.stored()]);
    await until(() => ola.text === kari.text && ola.text.length === 30, 'the same text at both');
    expect([ola.closeCodes, kari.closeCodes]).toEqual([[], []]);
  });
});
