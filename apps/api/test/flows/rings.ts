// What a command does beside its rows: which rings went out, and how often it asked the database.
import pg from 'pg';
import { Database } from '../../src/kernel/database';
import type { House } from './house';

/** What rang on the channel `changed` while something was done, in order. */
export async function ringsOf(databaseUrl: string, act: () => Promise<unknown>): Promise<readonly object[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const rung: object[] = [];
  client.on('notification', ({ payload }) => {
    const said: unknown = JSON.parse(payload ?? '{}');
    if (typeof said === 'object' && said !== null) rung.push(said);
  });
  try {
    await client.query('listen changed');
    await act();
    // What was committed before this is delivered before its answer.
    await client.query('select 1');
    return rung;
  } finally {
    await client.end();
  }
}

/** How many statements the application sent while something was done. */
export async function statementsOf(house: House, act: () => Promise<unknown>): Promise<number> {
  const database = house.app.get(Database, { strict: false });
  const inTenant = database.inTenant.bind(database);
  let statements = 0;
  database.inTenant = (tenants, run) =>
    inTenant(tenants, (tx) =>
      run({
        manager: tx.manager,
        query: (sql, params) => {
          statements++;
          return tx.query(sql, params);
        },
      }),
    );
  try {
    await act();
    return statements;
  } finally {
    database.inTenant = inTenant;
  }
}
