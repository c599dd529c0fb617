// A database of its own and the doorways to it, for the specs of access.
import type { CastMember, Rows } from '@samplan/testing';
import { insertMunicipality, insertPerson, municipalities } from '@samplan/testing';
import { asId, systemClock, today, type Clock, type PlanId } from '@samplan/domain';
import pg from 'pg';
import { freshDatabase, rowsOf } from './setup';
import { testConfig, usualHat } from './flows/house';
import type { Actor } from '../src/kernel/actor';
import { Database } from '../src/kernel/database';

export interface Ground {
  readonly databaseUrl: string;
  readonly database: Database;
  /** As the owner of the tables, past row-level security. */
  readonly rows: Rows;
  close(): Promise<void>;
}

/** @param clock by which readers’ facts hold today */
export async function ground(clock: Clock = systemClock): Promise<Ground> {
  const databaseUrl = await freshDatabase();
  const owner = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const database = new Database(testConfig(databaseUrl), clock);
  return {
    databaseUrl,
    database,
    rows: rowsOf(owner),
    close: async () => {
      await database.onApplicationShutdown();
      await owner.end();
    },
  };
}

export async function settle(rows: Rows, ...people: readonly CastMember[]): Promise<void> {
  for (const one of people) {
    await insertMunicipality(rows, one.tenant);
    await insertPerson(rows, one, today(systemClock));
  }
}

export const actorOf = (who: CastMember): Actor => ({
  account: who.account,
  person: who.person,
  tenant: municipalities[who.tenant].id,
  session: asId<'session'>('99999999-0000-4000-8000-000000000001'),
  language: who.language,
  name: who.name,
  givenName: who.given,
  wears: usualHat(who),
});

/** What rang on the channel `access` while something was done: the plans, in order. */
export async function rungBy(databaseUrl: string, done: () => Promise<unknown>): Promise<readonly PlanId[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const rung: PlanId[] = [];
  client.on('notification', ({ payload }) => {
    const said: unknown = JSON.parse(payload ?? '{}');
    if (typeof said === 'object' && said !== null) rung.push(asId<'plan'>(String(Reflect.get(said, 'plan'))));
  });
  try {
    await client.query('listen access');
    await done();
    // What was committed before this is delivered before its answer.
    await client.query('select 1');
    return rung;
  } finally {
    await client.end();
  }
}
