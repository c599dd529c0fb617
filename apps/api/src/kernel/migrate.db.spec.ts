import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../../test/setup';
import type { Config } from './config';
import { Database } from './database';
import { migrate, MIGRATIONS } from './migrate';

const withClient = async <T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
};

describe('migrations', () => {
  it('run once: a second start finds nothing to do', async () => {
    expect(await migrate(await freshDatabase())).toEqual([]);
  });

  it('run once although three servers start together', async () => {
    const url = await freshDatabase();
    const more = [...MIGRATIONS, { name: '9999-once', sql: 'create table once (id int)' }];
    const ran = await Promise.all([migrate(url, more), migrate(url, more), migrate(url, more)]);
    expect(ran.flat()).toEqual(['9999-once']);
  });

  it('keep nothing of a file that fails half-way', async () => {
    const url = await freshDatabase();
    const broken = [...MIGRATIONS, { name: '9999-broken', sql: 'create table half (id int); select 1/0' }];
    await expect(migrate(url, broken)).rejects.toThrow('The migration 9999-broken failed, and nothing of it was kept');
    const half = await withClient(url, (client) => client.query("select to_regclass('half') found"));
    expect(half.rows).toEqual([{ found: null }]);
  });

  it('refuse a file that was changed after it ran', async () => {
    const url = await freshDatabase();
    const changed = MIGRATIONS.map((file, at) => (at === 0 ? { ...file, sql: `${file.sql}\n-- changed` } : file));
    await expect(migrate(url, changed)).rejects.toThrow('was changed after it ran: a change is a new file.');
  });

  it('refuse a database that a newer Samplan has used', async () => {
    const url = await freshDatabase();
    await expect(migrate(url, MIGRATIONS.slice(1))).rejects.toThrow('brought forward by a newer Samplan');
  });

  it('say in a sentence without the password that a database is not there', async () => {
    const wrong = 'postgres://samplan:secret-word@127.0.0.1:1/none';
    await expect(migrate(wrong)).rejects.toThrow(
      'The database that DATABASE_URL names cannot be reached: nothing listens there (ECONNREFUSED).',
    );
    await expect(migrate('not an address')).rejects.not.toThrow('secret-word');
  });
});

describe('an ordinary role that owns its database', () => {
  it('brings it forward and serves from it, without being a superuser', async () => {
    const url = new URL(await freshDatabase());
    const name = `plain_${process.pid}_${Date.now().toString(36)}`;
    await withClient(url.href, async (client) => {
      await client.query(`create role ${name} login password 'plain'`);
      await client.query(`create database ${name} owner ${name}`);
    });
    const own = new URL(url);
    own.username = name;
    own.password = 'plain';
    own.pathname = `/${name}`;
    // The two roles are the server's, and stand there already: they are not this account's to take.
    await expect(migrate(own.href)).rejects.toThrow(`run "grant samplan_app, samplan_sync to ${name}".`);
    await withClient(url.href, (client) => client.query(`grant samplan_app, samplan_sync to ${name}`));
    await migrate(own.href);
    const db = new Database({ databaseUrl: own.href } as Config);
    try {
      expect(await db.asAccount(null, (tx) => tx.query('select current_user as who'))).toEqual([
        { who: 'samplan_app' },
      ]);
      expect((await db.syncPool.query('select current_user as who')).rows).toEqual([{ who: 'samplan_sync' }]);
    } finally {
      await db.onApplicationShutdown();
      await withClient(url.href, async (client) => {
        await client.query(`drop database ${name} with (force)`);
        await client.query(`drop owned by ${name}; drop role ${name}`).catch(() => undefined);
      });
    }
  });
});
