// The whole demo in this process, on a database of its own and a clock that a test may move.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fakeClock, type FakeClock } from '@samplan/testing';
import pg from 'pg';
import { mountIssuer } from '../../src/demo/issuer';
import { demoConfig } from '../../src/demo/server';
import { seedDemo } from '../../src/demo/seed';
import { holdFolder } from '../../src/embedded/folder';
import type { Config } from '../../src/kernel/config';
import { Database } from '../../src/kernel/database';
import { newKeyFile, parseKeys } from '../../src/kernel/keys';
import { serve, type Running } from '../../src/serve';
import { freePort } from '../free-port';
import { freshDatabase } from '../setup';

export interface DemoServer {
  readonly config: Config;
  readonly clock: FakeClock;
  readonly running: Running;
  /** As the owner of the tables, who sees past row-level security. */
  readonly owner: pg.Pool;
  /** The name of whoever that session's secret belongs to, as GraphQL answers it. */
  whoIs(secret: string | undefined): Promise<string | undefined>;
  end(): Promise<void>;
}

export async function demoServer(change: Partial<Config> = {}): Promise<DemoServer> {
  const folder = mkdtempSync(join(tmpdir(), 'samplan-flow-'));
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  holdFolder(folder, baseUrl).release();
  const databaseUrl = await freshDatabase();
  const config = {
    ...demoConfig({ baseUrl, port, databaseUrl, keys: parseKeys(newKeyFile())!, builtWeb: folder }),
    ...change,
  };
  const db = new Database(config);
  await seedDemo(db, config.keys);
  await db.onApplicationShutdown();
  // The issuer lives by the clock of the wall; ours begins there.
  const clock = fakeClock(Date.now());
  const running = await serve(config, { clock, mount: (app) => mountIssuer(app, config, folder) });
  const owner = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  return {
    config,
    clock,
    running,
    owner,
    whoIs: (secret) => whoIs(baseUrl, secret),
    end: async () => {
      await owner.end();
      await running.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function whoIs(baseUrl: string, secret: string | undefined): Promise<string | undefined> {
  const answer = await fetch(`${baseUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(secret && { cookie: `samplan=${secret}` }) },
    body: JSON.stringify({ query: '{ me { name } }' }),
  });
  const said = (await answer.json()) as { data?: { me?: { name: string } } };
  return said.data?.me?.name;
}
