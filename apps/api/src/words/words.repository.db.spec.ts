// A section's document is born with its first words, and its projection catches up with the log after a crash.
import { openDoc, stateOf, takeIn, bodyOf } from '@samplan/plan-doc';
import { aPlan, cast, type BuiltPlan } from '@samplan/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../test/setup';
import type { Tx } from '../kernel/database';
import { framed, readFrames } from './frames';
import { WordsRepository } from './words.repository';

const words = new WordsRepository();

describe('the words of a section', () => {
  let pool: pg.Pool;
  let plan: BuiltPlan;
  // What the repository asks of a transaction, as the owner of the tables; row-level security has a spec of its own.
  const tx: Pick<Tx, 'query'> = {
    query: async <Row extends object>(sql: string, params: readonly unknown[] = []) =>
      (await pool.query<Row>(sql, [...params])).rows,
  };

  beforeAll(async () => {
    pool = new pg.Pool({ connectionString: await freshDatabase() });
    plan = await aPlan()
      .withWords('home', ['Jeg bor i Bjørkeveien.', { list: ['Tinka', 'Kaffe'] }])
      .insert(tx, { words: (rows, section) => words.seedWords(rows, section) });
  });
  afterAll(() => pool.end());

  it('are there to show, to search and to continue from the moment its document is opened', async () => {
    const home = plan.section('home');
    const found = (await words.wordsOf(tx, [home])).get(home);
    expect(found).toMatchObject({ seq: 1, text: 'Jeg bor i Bjørkeveien.\n– Tinka\n– Kaffe' });
    expect(await words.findDoc(tx, plan.id, home)).toMatchObject({ kind: 'life-area', lineage: 1 });
    expect((await words.lineages(tx, [home])).get(home)).toBe(1);
    const hits = await pool.query(
      "select section_id from projection where search @@ plainto_tsquery('norwegian', 'kaffen')",
    );
    expect(hits.rows).toEqual([{ section_id: home }]);
  });

  it('have those of goals and measures beside them, also when they are read from the log', async () => {
    const built = await aPlan()
      .of(cast.lea)
      .withGoal('swim', 'home', 'Jeg vil svømme.', { why: 'For ryggen.' })
      .withMeasure('bus', 'home', 'Bestille buss')
      .insert(tx, { words: (rows, section) => words.seedWords(rows, section) });
    const home = built.section('home');
    const born = (await words.wordsOf(tx, [home])).get(home);
    expect(born?.items).toMatchObject({
      [`goal:${built.goal('swim')}`]: { words: { content: [{ content: [{ text: 'Jeg vil svømme.' }] }] } },
      [`measure:${built.measure('bus')}`]: { what: { content: [{ content: [{ text: 'Bestille buss' }] }] } },
    });
    expect(Object.keys(born?.items[`measure:${built.measure('bus')}`] ?? {})).toEqual(['what']);
    expect(born?.text).toBe('Jeg vil svømme.\nFor ryggen.\nBestille buss');
    await pool.query("update projection set seq = 0, items = '{}', text = '' where section_id = $1", [home]);
    await pool.query("update doc_update set at = now() - interval '5 seconds'");
    expect((await words.wordsOf(tx, [home])).get(home)).toMatchObject({ items: born?.items, text: born?.text });
    const stored = await pool.query<{ items: unknown }>('select items from projection where section_id = $1', [home]);
    expect(stored.rows[0]?.items).toEqual(born?.items);
  });

  it('begin as one empty paragraph where nobody has written', async () => {
    const what = plan.section('whatMatters');
    expect((await words.wordsOf(tx, [what])).get(what)).toMatchObject({
      text: '',
      body: { type: 'doc', content: [{ type: 'paragraph' }] },
    });
  });

  it('belong to the server, so that nobody can write on under its clientID', async () => {
    const { rows } = await pool.query<{ actor_id: string }>('select distinct actor_id from doc_client');
    expect(rows).toEqual([{ actor_id: '00000000-0000-0000-0000-000000000000' }]);
  });

  it('are read from the log where a crash left the projection behind it, and stored', async () => {
    const home = plan.section('home');
    await append(home, 0, 'Nå: ', "now() - interval '5 seconds'");
    expect((await words.wordsOf(tx, [home])).get(home)).toMatchObject({ seq: 2 });
    const stored = await pool.query<{ seq: string; text: string }>(
      'select seq, text from projection where section_id = $1',
      [home],
    );
    expect(stored.rows[0]).toMatchObject({ seq: '2' });
    expect(stored.rows[0]?.text).toMatch(/^Nå: Jeg bor/);
  });

  it('are left to their room within the second in which they were written', async () => {
    const home = plan.section('home');
    // A second that lasts as long as the questions below may take.
    await append(home, 0, 'Straks. ', "now() + interval '1 hour'");
    expect((await words.wordsOf(tx, [home])).get(home)).toMatchObject({ seq: 2 });
    expect(await words.behind(tx)).toEqual([home]);
    await pool.query("update doc_update set at = at - interval '2 hours'");
    await words.wordsOf(tx, await words.behind(tx));
    expect(await words.behind(tx)).toEqual([]);
    const stored = await pool.query<{ text: string }>('select text from projection where section_id = $1', [home]);
    expect(stored.rows[0]?.text).toMatch(/^Straks\. Nå: Jeg bor/);
  });

  async function append(section: string, at: number, text: string, when: string): Promise<void> {
    const { rows } = await pool.query<{ id: string; n: number; bytes: Buffer }>(
      'select d.id, u.n, u.bytes from doc d join doc_update u on u.doc_id = d.id where d.section_id = $1 order by seq',
      [section],
    );
    const doc = openDoc();
    for (const { n, bytes } of rows) for (const update of readFrames(bytes, n)) takeIn(doc, update);
    bodyOf(doc).insert(at, text);
    await pool.query(
      `with d as (update doc set last_seq = last_seq + 1 where section_id = $1 returning id, tenant_id, last_seq)
       insert into doc_update (doc_id, tenant_id, seq, actor_id, access_epoch, n, bytes, at)
       select id, tenant_id, last_seq, gen_random_uuid(), 1, 1, $2, ${when} from d`,
      [section, framed([stateOf(doc)])],
    );
  }
});
