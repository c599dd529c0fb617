// Jobs under faults, with the queue as it is: two servers, one that fails, one that was killed, one that stops.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fakeClock } from '@samplan/testing';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testConfig } from '../../test/flows/house';
import { freshDatabase } from '../../test/setup';
import { until } from '../../test/until';
import { Database } from './database';
import { JobRunner } from './job-runner';
import { Jobs, type Job } from './jobs';

const HOUR_MS = 3_600_000;

let databaseUrl: string;
let owner: pg.Pool;
const clock = fakeClock();

beforeAll(async () => {
  databaseUrl = await freshDatabase();
  owner = new pg.Pool({ connectionString: databaseUrl, max: 2 });
});
afterAll(() => owner.end());

interface Server {
  readonly runner: JobRunner;
  stop(): Promise<void>;
}

async function server(...known: readonly Job[]): Promise<Server> {
  const jobs = new Jobs();
  for (const job of known) jobs.add(job);
  const config = testConfig(databaseUrl);
  const database = new Database(config, clock);
  const runner = new JobRunner(jobs, database, clock, config);
  runner.onApplicationBootstrap();
  await runner.wake();
  const stop = async () => {
    await runner.beforeApplicationShutdown();
    await database.onApplicationShutdown();
  };
  return { runner, stop };
}

const waiting = async (name: string): Promise<number> => {
  const { rowCount } = await owner.query("select from jobs.job where name = $1 and state < 'completed'", [name]);
  return rowCount ?? 0;
};
const allDone = (name: string) => until(async () => (await waiting(name)) === 0, `${name} is done`);

describe('jobs', () => {
  it('of an hour or a morning are done once in it, however many servers there are and however often they are woken', async () => {
    let hours = 0;
    let mornings = 0;
    const hourly = { name: 'hourly-one', every: 'hour', run: async () => void hours++ } as const;
    const daily = { name: 'daily-one', every: 'morning', run: async () => void mornings++ } as const;
    const servers = await Promise.all([server(hourly, daily), server(hourly, daily)]);
    const wakeAll = async () => {
      await Promise.all(servers.map(({ runner }) => runner.wake()));
      await allDone('hourly-one');
      await allDone('daily-one');
    };
    await wakeAll();
    expect([hours, mornings]).toEqual([1, 1]);
    await wakeAll();
    expect([hours, mornings]).toEqual([1, 1]);
    clock.advance(HOUR_MS);
    await wakeAll();
    expect([hours, mornings]).toEqual([2, 1]);
    clock.advance(23 * HOUR_MS);
    await wakeAll();
    expect([hours, mornings]).toEqual([3, 2]);
    await Promise.all(servers.map(({ stop }) => stop()));
    const again = await server(hourly, daily);
    await allDone('hourly-one');
    expect([hours, mornings]).toEqual([3, 2]);
    await again.stop();
  });

  it('that fail are done again at the next look, stand as done only then, and leave no words in the queue', async () => {
    let tries = 0;
    const run = async () => {
      tries++;
      if (tries === 1) throw new Error('Ola Nordli');
    };
    const { runner, stop } = await server({ name: 'failing-one', every: 'morning', run });
    await until(() => tries === 1, 'it has failed');
    await allDone('failing-one');
    expect((await owner.query("select from job_done where job = 'failing-one'")).rowCount).toBe(0);
    await runner.wake();
    await until(() => tries === 2, 'it is tried again');
    await allDone('failing-one');
    await runner.wake();
    await allDone('failing-one');
    expect(tries).toBe(2);
    expect((await owner.query("select from jobs.job j where j::text like '%Nordli%'")).rowCount).toBe(0);
    await stop();
  });

  it('of a server that was killed in the middle are done by another', async () => {
    let done = 0;
    const job = { name: 'killed-one', every: 'hour', run: async () => void done++ } as const;
    const settings = {
      connectionString: databaseUrl,
      options: '-c role=samplan_app',
      schema: 'jobs',
      createSchema: false,
    };
    const script = `import { PgBoss } from 'pg-boss';
      const boss = new PgBoss(${JSON.stringify({ ...settings, schedule: false, supervise: false })});
      await boss.start();
      await boss.createQueue('killed-one', { policy: 'exclusive', retryLimit: 0, heartbeatSeconds: 30 });
      await boss.send('killed-one');
      await boss.work('killed-one', { heartbeatRefreshSeconds: 10 }, async () => { console.log('begun'); await new Promise(() => {}); });`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    const { runner, stop } = await server(job);
    expect(await waiting('killed-one')).toBe(1);
    // As if its last sign of life were a minute old.
    await owner.query("update jobs.job set heartbeat_on = now() - interval '1 minute' where name = 'killed-one'");
    const keeper = new PgBoss({ ...settings, schedule: false, supervise: false });
    await keeper.start();
    await keeper.supervise('killed-one');
    await keeper.stop({ graceful: false });
    await runner.wake();
    await until(() => done === 1, 'another does it');
    await stop();
  });

  it('come to their end before the server stops, and no other begins', async () => {
    let isEnded = false;
    let end: () => void = () => undefined;
    const begun = new Promise<void>((begin) => {
      const run = async () => {
        const ending = new Promise<void>((over) => (end = over));
        begin();
        await ending;
        isEnded = true;
      };
      void server({ name: 'long-one', every: 'minute', run }).then((it) => (stopping = it.stop));
    });
    let stopping: (() => Promise<void>) | undefined;
    await begun;
    await until(() => stopping !== undefined, 'the server is up');
    const stopped = stopping?.();
    end();
    await stopped;
    expect(isEnded).toBe(true);
    const { rows } = await owner.query<{ state: string }>(
      "select state from jobs.job where name = 'long-one' and state = 'completed'",
    );
    expect(rows).toHaveLength(1);
  });
});
