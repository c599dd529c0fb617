import { asId, type TenantId } from '@samplan/domain';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../test/setup';
import type { Config } from './config';
import { Database } from './database';

const here = asId<'tenant'>('f0000000-0000-4000-8000-0000000000a1');
const there = asId<'tenant'>('f0000000-0000-4000-8000-0000000000a2');
const account = asId<'account'>('a0000000-0000-4000-8000-0000000000a1');

let db: Database;
let owner: pg.Client;

beforeAll(async () => {
  const databaseUrl = await freshDatabase();
  db = new Database({ databaseUrl } as Config);
  owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  await owner.query(`insert into tenant (id, slug, name) values ($1, 'here', 'Here'), ($2, 'there', 'There')`, [
    here,
    there,
  ]);
  await owner.query('insert into account (id) values ($1)', [account]);
  await owner.query(`insert into person (tenant_id, account_id, given_name) values ($1, $3, 'Åse'), ($2, $3, 'Aase')`, [
    here,
    there,
    account,
  ]);
});
afterAll(async () => {
  await owner.end();
  await db.onApplicationShutdown();
});

const names = (tenants: TenantId | readonly TenantId[]) =>
  db.inTenant(tenants, async (tx) =>
    (await tx.query<{ n: string }>('select given_name n from person order by n')).map(({ n }) => n),
  );

describe('the rows of a municipality', () => {
  it('are seen by a transaction for it, and by no other', async () => {
    expect(await names(here)).toEqual(['Åse']);
    expect(await names(there)).toEqual(['Aase']);
    expect((await names([here, there])).length).toBe(2);
  });

  it('are not seen at all where no municipality is named', async () => {
    expect(await names([])).toEqual([]);
    expect(await db.asAccount(null, (tx) => tx.query('select 1 from person'))).toEqual([]);
    await expect(db.syncPool.query('select 1 from person')).rejects.toThrow('permission denied');
  });

  it('are seen by whose they are before the municipality is known, to read and not to change', async () => {
    expect(await db.asAccount(account, (tx) => tx.query('select 1 from person'))).toHaveLength(2);
    const changed = await db.asAccount(account, (tx) => tx.query(`update person set given_name = 'X' returning id`));
    expect(changed).toEqual([]);
  });

  it('cannot be written into another', async () => {
    const intrusion = db.inTenant(here, (tx) =>
      tx.query(`insert into unit (tenant_id, kind, name, short_name) values ($1, 'school', 'x', 'x')`, [there]),
    );
    await expect(intrusion).rejects.toThrow('row-level security');
  });

  it('stay apart although transactions share their connections', async () => {
    const both = await Promise.all(Array.from({ length: 60 }, (_, at) => names(at % 2 ? here : there)));
    expect(both.every(([name], at) => name === (at % 2 ? 'Åse' : 'Aase'))).toBe(true);
  });

  it('are bound also for the owner of the tables, and every table with a municipality is', async () => {
    const { rows } = await owner.query(
      `select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
         and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`,
    );
    // Asked before the municipality is known, by a secret that is looked up as a hash.
    expect(rows).toEqual([{ relname: 'session' }]);
  });
});

describe('a transaction', () => {
  it('keeps nothing when it fails', async () => {
    const failing = db.inTenant(here, async (tx) => {
      await tx.query(`insert into unit (tenant_id, kind, name, short_name) values ($1, 'school', 'lost', 'x')`, [here]);
      throw new Error('later');
    });
    await expect(failing).rejects.toThrow('later');
    expect(await db.inTenant(here, (tx) => tx.query("select 1 from unit where name = 'lost'"))).toEqual([]);
  });

  it('acts as the application, which owns no table and may not change the audit', async () => {
    const [who] = await db.asAccount(null, (tx) =>
      tx.query<{ who: string; timeout: string }>(`select current_user who, current_setting('lock_timeout') timeout`),
    );
    expect(who).toEqual({ who: 'samplan_app', timeout: '4s' });
    await expect(db.inTenant(here, (tx) => tx.query('delete from audit'))).rejects.toThrow('permission denied');
    await expect(db.inTenant(here, (tx) => tx.query("update audit set rule = 'X'"))).rejects.toThrow(
      'permission denied',
    );
  });
});
