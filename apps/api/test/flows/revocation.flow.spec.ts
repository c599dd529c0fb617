// Access that ends while somebody writes: exact in the log, ended on the wire by the bell, and nothing afterwards.
import { aPlan, cast, fakeClock, type BuiltPlan } from '@samplan/testing';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Sessions } from '../../src/identity/sessions';
import { WordsRepository } from '../../src/words/words.repository';
import { freshDatabase, rowsOf } from '../setup';
import { pause, until } from '../until';
import { startWordsServer, type WordsServer } from './words-server';
import { signedIn, StockClient } from './words-world';

const RACES = 25;

describe('when access ends', () => {
  let owner: pg.Pool;
  let server: WordsServer;
  let plan: BuiltPlan;
  let clients: StockClient[] = [];

  const room = () => `ip/${plan.id}/${plan.section('home')}/1`;
  const join = async (who: 'ola' | 'kari' | 'hege') => {
    const { cookie, session } = await signedIn(owner, cast[who]);
    const client = new StockClient(server, room(), cookie);
    clients.push(client);
    await client.synced();
    return { client, session };
  };
  const setGrant = (level: 'read' | 'edit' | 'none') =>
    owner.query(
      level === 'none'
        ? 'update access_grant set withdrawn_at = now() where section_id = $1 and unit_id is not null'
        : `update access_grant set withdrawn_at = null, level = '${level}' where section_id = $1 and unit_id is not null`,
      [plan.section('home')],
    );
  const count = async (sql: string, ...values: unknown[]) =>
    Number((await owner.query<{ n: string }>(sql, values)).rows[0]?.n);
  const rowsOfHege = () =>
    count(
      'select count(*) n from doc_update u join doc d on d.id = u.doc_id where d.section_id = $1 and u.actor_id = $2',
      plan.section('home'),
      cast.hege.account,
    );

  beforeAll(async () => {
    const databaseUrl = await freshDatabase();
    owner = new pg.Pool({ connectionString: databaseUrl });
    owner.on('error', () => undefined);
    const rows = rowsOf(owner);
    const words = new WordsRepository();
    plan = await aPlan()
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .insert(rows, { words: (on, section) => words.seedWords(on, section) });
    // The clock stands still: no lease runs out, and what ends is ended by the bell.
    const clock = fakeClock(Date.now());
    server = await startWordsServer({ databaseUrl, clock, limits: { updatesPerSecond: 1e6, updateBurst: 1e6 } });
  });
  afterEach(() => {
    for (const client of clients) client.leave();
    clients = [];
  });
  afterAll(async () => {
    await server.stop();
    await owner.end();
  });

  it('an edit that races the loss of a grant is stored under the old access or not at all, and nothing comes after', async () => {
    const { client: ola } = await join('ola');
    let refusedRaces = 0;
    for (let race = 0; race < RACES; race++) {
      await setGrant('edit');
      const { client: hege } = await join('hege');
      const before = ola.count('h');
      let isTyping = true;
      let typed = 0;
      const typing = (async () => {
        while (isTyping) {
          hege.type(0, 'h');
          typed++;
          await pause(0);
        }
      })();
      await pause(10 + 3 * (race % 10));
      await setGrant('none');
      // At least this one comes too late.
      hege.type(0, 'h');
      typed++;
      const stored = await rowsOfHege();
      const marker = `[${race}]`;
      ola.type(0, marker);
      await until(() => hege.closeCodes.length > 0, 'the close');
      expect(hege.closeCodes).toEqual([4403]);
      isTyping = false;
      await typing;
      await ola.stored();
      await pause(20);
      expect(await rowsOfHege()).toBe(stored);
      expect(hege.text).not.toContain(marker);
      if (ola.count('h') - before < typed) refusedRaces++;
      hege.leave();
    }
    // What was stored under an epoch is exactly what its change saw: no later row bears it.
    expect(
      await count(
        `select count(*) n from doc_update late join doc d on d.id = late.doc_id
         where d.section_id = $1 and exists (
           select from doc_update early where early.doc_id = late.doc_id and early.seq < late.seq and early.access_epoch > late.access_epoch)`,
        plan.section('home'),
      ),
    ).toBe(0);
    expect(refusedRaces).toBe(RACES);
  });

  it('to read only, the socket stays, is told so, and its edits are refused', async () => {
    await setGrant('edit');
    const [{ client: ola }, { client: hege }] = [await join('ola'), await join('hege')];
    hege.type(0, 'før ');
    await hege.stored();
    await setGrant('read');
    await until(() => hege.level === 1, 'the new level');
    hege.type(0, 'etter ');
    await until(() => hege.refusals.length > 0, 'the refusal');
    ola.type(0, 'Ola ');
    await until(() => hege.text.includes('Ola '), 'Ola’s words at the reader');
    expect(ola.text).not.toContain('etter');
    expect(hege.closeCodes).toEqual([]);
  });

  it('A13 session expiry mid-edit: the sockets of that session close with 4401 and no others', async () => {
    await setGrant('edit');
    const [first, second] = [await join('hege'), await join('hege')];
    await server.app.get(Sessions).end(first.session);
    await until(() => first.client.closeCodes.length > 0, 'the close');
    expect(first.client.closeCodes).toEqual([4401]);
    second.client.type(0, 'x');
    await second.client.stored();
    expect(second.client.closeCodes).toEqual([]);
  });

  it('nothing of that part is open any more in the log, also what the page had opened', async () => {
    await setGrant('edit');
    const { session } = await join('hege');
    await owner.query(
      `with page as (insert into audit (tenant_id, account_id, person_id, session_id, hat, action, rule, plan_id, section_id)
         select tenant_id, account_id, person_id, session_id, hat, 'open-section', rule, plan_id, section_id from audit
         where session_id = $1 returning *)
       insert into opening (audit_id, tenant_id, session_id, section_id, hat, rule)
       select id, tenant_id, session_id, section_id, hat, rule from page`,
      [session],
    );
    await setGrant('none');
    const ended = () =>
      count("select count(*) n from audit where session_id = $1 and action = 'close-section'", session);
    await until(async () => (await ended()) === 2, 'the ends of both');
    expect(await count('select count(*) n from opening where session_id = $1', session)).toBe(0);
  });

  it('A2 revoke while the bell is down: the doors close as soon as it rings again', async () => {
    await setGrant('edit');
    const { client: hege } = await join('hege');
    await owner.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen access%' and datname = current_database()",
    );
    await setGrant('none');
    await until(() => hege.closeCodes.length > 0, 'the close');
    expect(hege.closeCodes).toEqual([4403]);
  });
});
