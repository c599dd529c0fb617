import { asId } from '@samplan/domain';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freshDatabase } from '../../test/setup';
import { Bell, type ChangeRing } from './bell';
import type { Config } from './config';
import { Database } from './database';

const tenant = asId<'tenant'>('f0000000-0000-4000-8000-0000000000a1');
const plan = asId<'plan'>('c0000000-0000-4000-8000-0000000000a1');
const wait = { timeout: 60_000, interval: 10 };

let db: Database;
let bell: Bell;
let owner: pg.Client;
beforeAll(async () => {
  const databaseUrl = await freshDatabase();
  const config = { databaseUrl } as Config;
  db = new Database(config);
  bell = new Bell(config, db);
  await bell.onApplicationBootstrap();
  owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await bell.onApplicationShutdown();
  await db.onApplicationShutdown();
});

describe('the bell', () => {
  it('rings when a transaction commits, and not when it fails', async () => {
    const heard: ChangeRing[] = [];
    const off = bell.onChanged((ring) => heard.push(ring));
    const failing = db.inTenant(tenant, async (tx) => {
      await bell.ring(tx, { topic: 'words', tenant });
      throw new Error('later');
    });
    await expect(failing).rejects.toThrow('later');
    await db.inTenant(tenant, (tx) => bell.ring(tx, { topic: 'plan', tenant, plan }));
    await vi.waitFor(() => expect(heard).toHaveLength(1), wait);
    expect(heard).toEqual([{ topic: 'plan', tenant, plan }]);
    off();
  });

  it('tells of a change of access with its epoch', async () => {
    const heard = vi.fn();
    bell.onAccess(heard);
    await owner.query("select pg_notify('access', $1)", [JSON.stringify({ plan, tenant, epoch: 7 })]);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ plan, tenant, epoch: 7 }), wait);
  });

  it('is not broken by what it does not understand', async () => {
    const heard = vi.fn();
    bell.onChanged(heard);
    for (const said of ['', '{', 'null', '{"topic":"unknown"}', JSON.stringify({ topic: 'plan', tenant: 'x' })])
      await owner.query("select pg_notify('changed', $1)", [said]);
    await bell.ring(null, { topic: 'sections', tenant });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce(), wait);
  });

  it('says that it was lost, comes back by itself, and says so again', async () => {
    const lost = vi.fn();
    bell.onLost(lost);
    await owner.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen access%' and datname = current_database()",
    );
    await vi.waitFor(() => expect(lost).toHaveBeenCalledTimes(2), wait);
    expect(bell.isConnected).toBe(true);
    const heard = vi.fn();
    bell.onChanged(heard);
    await bell.ring(null, { topic: 'sections', tenant });
    await vi.waitFor(() => expect(heard).toHaveBeenCalled(), wait);
  });
});
