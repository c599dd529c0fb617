// What the server writes in sections' documents: in the caller's transaction, as rows of the same log.
import { randomUUID } from 'node:crypto';
import { asId, type AccountId } from '@samplan/domain';
import { bodyOf, knownOf, measureWords, openDoc, stateOf, takeIn, wordsAt, type YDoc } from '@samplan/plan-doc';
import { aPlan, cast, type BuiltPlan } from '@samplan/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, rowsOf } from '../../test/setup';
import { Bell } from '../kernel/bell';
import type { Config } from '../kernel/config';
import { Database, type Tx } from '../kernel/database';
import { framed, readFrames } from './frames';
import { rebuilt } from './log-rows';
import { Pen, type Place } from './pen';
import { WordsRepository } from './words.repository';

const BOLD_LIST = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Bade' }, { type: 'hardBreak' }] },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: 'hver ' },
                { type: 'text', marks: [{ type: 'bold' }], text: 'onsdag' },
              ],
            },
          ],
        },
      ],
    },
  ],
};

describe('the pen of the server', () => {
  let owner: pg.Pool;
  let database: Database;
  let pen: Pen;
  let plan: BuiltPlan;
  const words = new WordsRepository();

  const at = (key: string, by = cast.kari.account): Place => ({
    tenant: plan.tenant,
    plan: plan.id,
    section: plan.section(key),
    by,
  });
  const write = <T>(act: (tx: Tx) => Promise<T>) => database.asSystem(plan.tenant, 'first-words', act);
  const said = async (key: string) => {
    const found = await write((tx) => words.wordsOf(tx, [plan.section(key)]));
    const section = found.get(plan.section(key));
    if (!section) throw new Error('No words.');
    return section;
  };
  /** The projection says what the log does, as of its last row. */
  const agrees = async (key: string) => {
    const { rows } = await owner.query<{ id: string }>('select id from doc where section_id = $1', [plan.section(key)]);
    const { writtenAt: _, ...shown } = await said(key);
    expect(shown).toEqual(await rebuilt(rowsOf(owner), rows[0]?.id ?? ''));
  };
  const logOf = async (key: string) =>
    (
      await owner.query<{ seq: string; actor_id: string; n: number; bytes: Buffer; same: boolean }>(
        `select u.seq, u.actor_id, u.n, u.bytes, u.access_epoch = p.access_epoch as same
         from doc d join doc_update u on u.doc_id = d.id join plan p on p.id = d.plan_id
         where d.section_id = $1 order by seq`,
        [plan.section(key)],
      )
    ).rows;
  const replica = async (key: string, clientId?: number): Promise<YDoc> => {
    const doc = openDoc(clientId);
    for (const { n, bytes } of await logOf(key)) for (const update of readFrames(bytes, n)) takeIn(doc, update);
    return doc;
  };
  /** What somebody wrote, as the sync service stores it. */
  const store = async (key: string, by: AccountId, update: Uint8Array) => {
    await owner.query(
      `with d as (update doc set last_seq = last_seq + 1 where section_id = $1 returning id, tenant_id, last_seq)
       insert into doc_update (doc_id, tenant_id, seq, actor_id, access_epoch, n, bytes, at)
       select id, tenant_id, last_seq, $2, 1, 1, $3, now() - interval '5 seconds' from d`,
      [plan.section(key), by, framed([update])],
    );
  };
  const type = async (key: string, by: AccountId, act: (doc: YDoc) => void) => {
    const doc = await replica(key);
    const before = knownOf(doc);
    act(doc);
    await store(key, by, stateOf(doc, before));
  };

  beforeAll(async () => {
    const databaseUrl = await freshDatabase();
    owner = new pg.Pool({ connectionString: databaseUrl });
    const config = { databaseUrl } as Config;
    database = new Database(config);
    pen = new Pen(new Bell(config, database));
    plan = await aPlan()
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .withWords('home', ['Jeg bor i Bjørkeveien.'])
      .insert(rowsOf(owner), { words: (tx, section) => words.seedWords(tx, section) });
  });
  afterAll(async () => {
    await database.onApplicationShutdown();
    await owner.end();
  });

  it('begins the words of several items as one row, whose epoch is that of the moment', async () => {
    const [goal, measure] = [randomUUID(), randomUUID()];
    const before = (await logOf('home')).length;
    await write((tx) =>
      pen.begin(tx, at('home'), {
        [`goal:${goal}:words`]: 'Jeg vil svømme.',
        [`goal:${goal}:why`]: '',
        [`measure:${measure}:what`]: 'Onsdag\nLørdag',
      }),
    );
    const rows = await logOf('home');
    expect(rows.slice(before)).toMatchObject([{ actor_id: cast.kari.account, n: 1, same: true }]);
    const { items, text, seq } = await said('home');
    expect(seq).toBe(rows.length);
    expect(Object.keys(items)).toEqual([`goal:${goal}`, `measure:${measure}`]);
    expect(text).toBe('Jeg bor i Bjørkeveien.\nJeg vil svømme.\nOnsdag\nLørdag');
    expect((await replica('home')).getXmlFragment(`goal:${goal}:why`).toString()).toBe('<paragraph></paragraph>');
    await agrees('home');
  });

  it('writes nothing where the transaction ends badly', async () => {
    const before = await logOf('home');
    const gone = write(async (tx) => {
      await pen.begin(tx, at('home'), { [`measure:${randomUUID()}:what`]: 'Aldri skrevet' });
      throw new Error('The command was refused.');
    });
    await expect(gone).rejects.toThrow('refused');
    expect(await logOf('home')).toEqual(before);
    expect((await said('home')).text).not.toContain('Aldri');
  });

  it('moves words with their lists and marks, and leaves none behind', async () => {
    const measure = randomUUID();
    const root = `measure:${measure}:what`;
    await write((tx) => pen.begin(tx, at('home'), { [`measure:${measure}:how`]: 'Med støtte' }));
    await write((tx) => pen.putBack(tx, at('home'), { [root]: BOLD_LIST }));
    await write((tx) => pen.move(tx, at('home'), plan.section('work'), [root, `measure:${measure}:how`]));
    expect(wordsAt(await replica('work'), root)).toEqual(BOLD_LIST);
    expect((await said('work')).items[`measure:${measure}`]?.['what']).toEqual(BOLD_LIST);
    expect((await said('home')).items[`measure:${measure}`]).toBeUndefined();
    expect(JSON.stringify(await said('home'))).not.toContain('onsdag');
    await Promise.all(['home', 'work'].map(agrees));

    await write((tx) => pen.move(tx, at('work'), plan.section('home'), [root, `measure:${measure}:how`]));
    expect((await said('home')).items[`measure:${measure}`]?.['what']).toEqual(BOLD_LIST);
    expect((await said('work')).items[`measure:${measure}`]).toBeUndefined();
    await Promise.all(['home', 'work'].map(agrees));
  });

  it('takes words out, names those who wrote them and nobody else, and puts them back where they were', async () => {
    const measure = randomUUID();
    const roots = measureWords.roots(measure);
    await write((tx) => pen.begin(tx, at('home'), { [roots[0] ?? '']: 'Kari begynte. ', [roots[1] ?? '']: '' }));
    await type('home', cast.ola.account, (doc) => measureWords.of(doc, measure).what.insert(14, 'Ola skrev.'));
    await type('home', cast.hege.account, (doc) => bodyOf(doc).insert(0, 'Hege skrev et annet sted. '));
    const { words: taken, authors } = await write((tx) => pen.takeOut(tx, at('home', cast.ola.account), roots));
    expect(taken[roots[0] ?? '']).toMatchObject({
      content: [{ content: [{ text: 'Kari begynte. Ola skrev.' }] }],
    });
    expect(new Set(authors)).toEqual(new Set([cast.kari.account, cast.ola.account]));
    expect((await said('home')).text).not.toContain('Ola skrev');
    expect(Buffer.from(stateOf(await replica('home'))).includes('Ola skrev')).toBe(false);

    await write((tx) => pen.putBack(tx, at('home', cast.ola.account), taken));
    const doc = await replica('home');
    expect(doc.getXmlFragment(roots[0] ?? '').toString()).toBe('<paragraph>Kari begynte. Ola skrev.</paragraph>');
    await agrees('home');
  });

  it('names those who wrote an item before it was moved', async () => {
    const measure = randomUUID();
    const roots = measureWords.roots(measure);
    await write((tx) => pen.begin(tx, at('home'), { [roots[0] ?? '']: '' }));
    await type('home', cast.hege.account, (doc) => measureWords.of(doc, measure).what.insert(0, 'Hege skrev.'));
    await write((tx) => pen.move(tx, at('home'), plan.section('work'), roots));
    const { authors } = await write((tx) => pen.takeOut(tx, at('work', cast.ola.account), roots));
    expect(authors).toContain(cast.hege.account);
    expect(authors).not.toContain(cast.ola.account);
  });

  it('puts words before what has been written meanwhile, and what comes late into them is not lost', async () => {
    await type('health', cast.ola.account, (doc) => bodyOf(doc).insert(0, 'Først.'));
    const late = await replica('health', 4242);
    const { words: taken } = await write((tx) => pen.takeOut(tx, at('health'), ['body']));
    const before = knownOf(late);
    bodyOf(late).insert(6, ' Sent.');
    await store('health', cast.ola.account, stateOf(late, before));
    expect((await said('health')).text).toBe('Sent.');
    await write((tx) => pen.putBack(tx, at('health'), taken));
    expect((await said('health')).text).toBe('Først.\n Sent.');
    await agrees('health');
  });

  it('finds no document in a section of another plan', async () => {
    const elsewhere = { ...at('home'), section: asId<'section'>(randomUUID()) };
    const asked = write((tx) => pen.begin(tx, elsewhere, { [`measure:${randomUUID()}:what`]: 'x' }));
    await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
