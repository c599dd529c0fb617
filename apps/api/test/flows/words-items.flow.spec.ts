// The words of goals and measures on the wire: begun by commands, written by those who may, refused where they are not.
import { randomUUID } from 'node:crypto';
import { asId, type MeasureId } from '@samplan/domain';
import { bodyOf, goalWords, measureWords, ownWordsSince } from '@samplan/plan-doc';
import { aPlan, cast, type BuiltPlan } from '@samplan/testing';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Database, type Tx } from '../../src/kernel/database';
import { Pen, type Place } from '../../src/words/pen';
import { WordsRepository } from '../../src/words/words.repository';
import { freshDatabase, rowsOf } from '../setup';
import { until } from '../until';
import { startWordsServer, type WordsServer } from './words-server';
import { signedIn, StockClient } from './words-world';

const NOT_ALLOWED = 1;
/** Nothing is found by asking again and again: only the bell tells of what another wrote. */
const NEVER_MS = 2 ** 30;

describe('the words of goals and measures', () => {
  let owner: pg.Pool;
  let server: WordsServer;
  let other: WordsServer;
  let plan: BuiltPlan;
  let clients: StockClient[] = [];
  const cookies = new Map<string, string>();

  const join = async (who: 'ola' | 'kari', key: string, at = server, clientId?: number) => {
    const cookie = cookies.get(who) ?? (await signedIn(owner, cast[who])).cookie;
    cookies.set(who, cookie);
    const client = new StockClient(at, `ip/${plan.id}/${plan.section(key)}/1`, cookie, clientId);
    clients.push(client);
    await client.synced();
    return client;
  };
  const place = (key: string): Place => ({
    tenant: plan.tenant,
    plan: plan.id,
    section: plan.section(key),
    by: cast.kari.account,
  });
  /** As a command does it: facts and words in one transaction. */
  const command = <T>(act: (tx: Tx, pen: Pen) => Promise<T>, at = server): Promise<T> =>
    at.app.get(Database).asSystem(plan.tenant, 'first-words', (tx) => act(tx, at.app.get(Pen)));
  const addMeasure = async (key: string, what = '', at = server): Promise<MeasureId> => {
    const id = asId<'measure'>(randomUUID());
    const [first = '', ...rest] = measureWords.roots(id);
    await command(async (tx, pen) => {
      await tx.query(
        'insert into measure (id, tenant_id, plan_id, section_id, created_by) values ($1, $2, $3, $4, $5)',
        [id, plan.tenant, plan.id, plan.section(key), cast.kari.person],
      );
      await pen.begin(tx, place(key), { [first]: what, ...Object.fromEntries(rest.map((root) => [root, ''])) });
    }, at);
    return id;
  };
  const moveMeasure = (id: MeasureId, from: string, to: string) =>
    command(async (tx, pen) => {
      await tx.query('update measure set section_id = $1 where id = $2', [plan.section(to), id]);
      await pen.move(tx, place(from), plan.section(to), measureWords.roots(id));
    });
  const takeOut = (id: MeasureId, key: string) =>
    command(async (tx, pen) => {
      const { words, authors } = await pen.takeOut(tx, place(key), measureWords.roots(id));
      await tx.query(
        `insert into taken_out (tenant_id, plan_id, section_id, subject, subject_id, words, authors, taken_by)
         values ($1, $2, $3, 'measure', $4, $5, $6, $7)`,
        [plan.tenant, plan.id, plan.section(key), id, JSON.stringify(words), authors, cast.ola.person],
      );
      return words;
    });
  const what = (doc: Y.Doc, id: string) => measureWords.of(doc, id).what;
  const hasBegun = (client: StockClient, id: string) =>
    until(() => what(client.doc, id).fragment.length > 0, 'the first words of the measure');
  const wordsOf = async (key: string) => {
    const section = plan.section(key);
    const found = await command((tx) => new WordsRepository().wordsOf(tx, [section]));
    return found.get(section)?.text ?? '';
  };
  const lastSeq = async (key: string) => {
    const { rows } = await owner.query<{ last_seq: string }>('select last_seq from doc where section_id = $1', [
      plan.section(key),
    ]);
    return Number(rows[0]?.last_seq);
  };
  const isRefused = async (client: StockClient, key: string, seq: number) => {
    const asked = client.acked;
    await client.answered();
    await until(() => client.closeCodes.length > 0, 'the close');
    expect(client.refusals).toEqual([NOT_ALLOWED]);
    expect(client.closeCodes[0]).toBe(4409);
    expect(client.acked).toBe(asked);
    expect(await lastSeq(key)).toBe(seq);
  };

  beforeAll(async () => {
    const databaseUrl = await freshDatabase();
    owner = new pg.Pool({ connectionString: databaseUrl });
    const words = new WordsRepository();
    plan = await aPlan()
      .coordinatedBy(cast.kari)
      .withGoal('swim', 'home', 'Jeg vil svømme.', { voice: 'own' })
      .withGoal('support', 'home', 'Få støtte til det.', { voice: 'service' })
      .insert(rowsOf(owner), { words: (on, section) => words.seedWords(on, section) });
    server = await startWordsServer({ databaseUrl, limits: { pollMs: NEVER_MS } });
    other = await startWordsServer({ databaseUrl, limits: { pollMs: NEVER_MS } });
  });
  afterEach(() => {
    for (const client of clients) client.leave();
    clients = [];
  });
  afterAll(async () => {
    await Promise.all([server.stop(), other.stop()]);
    await owner.end();
  });

  it('of the owner’s own goal are written by the owner, and of a service’s goal by the coordinator', async () => {
    const [ola, kari] = [await join('ola', 'home'), await join('kari', 'home')];
    goalWords.of(ola.doc, plan.goal('swim')).words.insert(0, 'Hver uke: ');
    goalWords.of(kari.doc, plan.goal('support')).words.insert(0, 'Snart: ');
    await Promise.all([ola.stored(), kari.stored()]);
    await until(
      () => goalWords.of(kari.doc, plan.goal('swim')).words.first() === 'Hver uke: Jeg vil svømme.',
      'Ola’s goal at Kari',
    );
    expect([ola.refusals, kari.refusals]).toEqual([[], []]);
  });

  it.each<[string, (doc: Y.Doc, goal: string) => void]>([
    ['a letter', (doc, goal) => goalWords.of(doc, goal).words.insert(3, 'x')],
    ['a deletion', (doc, goal) => goalWords.of(doc, goal).words.remove(0, 5)],
    ['a paragraph', (doc, goal) => goalWords.of(doc, goal).words.fragment.insert(0, [paragraph('x')])],
    [
      'a reason among lawful words',
      (doc, goal) =>
        doc.transact(() => {
          bodyOf(doc).insert(0, 'k');
          goalWords.of(doc, goal).why.insert(0, 'x');
        }),
    ],
  ])('of the owner’s own goal take nothing from the coordinator: %s', async (_what, write) => {
    const [ola, kari] = [await join('ola', 'home'), await join('kari', 'home')];
    const [seq, own] = [await lastSeq('home'), goalWords.of(ola.doc, plan.goal('swim')).words];
    const before = own.fragment.toString();
    write(kari.doc, plan.goal('swim'));
    await isRefused(kari, 'home', seq);
    ola.type(0, 'o');
    await ola.stored();
    expect(await lastSeq('home')).toBe(seq + 1);
    expect([own.fragment.toString(), ola.closeCodes]).toEqual([before, []]);
  });

  it('of an item that nobody has added are refused', async () => {
    const kari = await join('kari', 'home');
    const seq = await lastSeq('home');
    what(kari.doc, randomUUID()).fragment.insert(0, [paragraph('Oppdiktet')]);
    await isRefused(kari, 'home', seq);
    expect(await wordsOf('home')).not.toContain('Oppdiktet');
  });

  // Of two who write in the same place, the one with the lower client id comes first.
  it.each([
    ['Ola vil bade. Kari bestiller time.', 11, 12],
    ['Kari bestiller time. Ola vil bade.', 14, 13],
  ])('of a new measure are written by two at once, and both sentences survive: %s', async (both, own, hers) => {
    const [ola, kari] = [await join('ola', 'work', server, own), await join('kari', 'work', server, hers)];
    const id = await addMeasure('work');
    await Promise.all([hasBegun(ola, id), hasBegun(kari, id)]);
    what(ola.doc, id).insert(0, 'Ola vil bade. ');
    what(kari.doc, id).insert(0, 'Kari bestiller time. ');
    await Promise.all([ola.stored(), kari.stored()]);
    await until(() => [ola, kari].every(({ doc }) => what(doc, id).first() === `${both} `), 'the same at both');
    expect(what(ola.doc, id).fragment.length).toBe(1);
    // Words to show have no blanks at their ends.
    await until(async () => (await wordsOf('work')).split('\n').includes(both), 'the words to show', undefined, 20);
  });

  it('that a command writes in another process stand in an open text at once, and one writes on in them', async () => {
    const ola = await join('ola', 'health', other);
    const id = await addMeasure('health', 'Begynt i den ene');
    await until(() => what(ola.doc, id).first() === 'Begynt i den ene', 'the first words');
    what(ola.doc, id).insert(16, ', skrevet i den andre');
    await ola.stored();
    const kari = await join('kari', 'health');
    expect(what(kari.doc, id).first()).toBe('Begynt i den ene, skrevet i den andre');
    expect(ola.closeCodes).toEqual([]);
  });

  it('that come to a measure after it was moved are refused, and handed back to whoever wrote them', async () => {
    const id = await addMeasure('home', 'Trene');
    const [ola, kari] = [await join('ola', 'home'), await join('kari', 'home')];
    await Promise.all([hasBegun(ola, id), hasBegun(kari, id)]);
    ola.provider.disconnect();
    const clock = Y.getState(ola.doc.store, ola.doc.clientID);
    what(ola.doc, id).insert(5, ' for sent');
    await moveMeasure(id, 'home', 'work');
    await until(() => what(kari.doc, id).first() === '', 'the measure gone');
    const seq = await lastSeq('home');
    ola.provider.connect();
    await until(() => ola.closeCodes.includes(4409), 'the close');
    expect(ola.refusals).toEqual([NOT_ALLOWED]);
    expect(ownWordsSince(ola.doc, clock)).toBe('for sent');
    expect(await lastSeq('home')).toBe(seq);
    expect([await wordsOf('home'), await wordsOf('work')].join()).not.toContain('for sent');
    expect(await wordsOf('work')).toContain('Trene');
    const there = await join('ola', 'work');
    what(there.doc, id).insert(5, ' videre');
    await there.stored();
    expect(what(there.doc, id).first()).toBe('Trene videre');
    expect(kari.closeCodes).toEqual([]);
  });

  it('that were taken out are in no text and are written by nobody, until they are put back', async () => {
    const id = await addMeasure('home', 'Omstridt');
    const [ola, kari] = [await join('ola', 'home'), await join('kari', 'home')];
    await Promise.all([hasBegun(ola, id), hasBegun(kari, id)]);
    const words = await takeOut(id, 'home');
    await until(() => what(kari.doc, id).first() === '' && what(ola.doc, id).first() === '', 'the words gone');
    expect(Buffer.from(Y.encodeStateAsUpdate(kari.doc)).includes('Omstridt')).toBe(false);
    const seq = await lastSeq('home');
    what(kari.doc, id).insert(0, 'x');
    await isRefused(kari, 'home', seq);
    await command(async (tx, pen) => {
      await tx.query('update taken_out set put_back_at = now() where subject_id = $1', [id]);
      await pen.putBack(tx, place('home'), words);
    });
    await until(() => what(ola.doc, id).first() === 'Omstridt', 'the words back');
    what(ola.doc, id).insert(8, ' ikke mer');
    await ola.stored();
    expect(ola.closeCodes).toEqual([]);
  });
});

const paragraph = (words: string): Y.XmlElement => {
  const made = new Y.XmlElement('paragraph');
  made.insert(0, [new Y.XmlText(words)]);
  return made;
};
