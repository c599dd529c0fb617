import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
  chmodSync,
  readdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pause, until } from '../../test/until';
import { holderOf, holdFolder } from './folder';
import { startEmbedded, stopLeftover, type Embedded } from './postgres';
import { isRunning, startOf } from './processes';

const made: string[] = [];
const started: Embedded[] = [];
const folder = (): string => {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'samplan-data-')));
  made.push(path);
  return path;
};
const start = async (path: string): Promise<Embedded> => {
  const server = await startEmbedded(path, { throwaway: true });
  started.push(server);
  return server;
};
const ask = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<object>(sql)).rows;
  } finally {
    await client.end();
  }
};
const postmaster = (path: string): number =>
  Number(readFileSync(join(path, 'pg/postmaster.pid'), 'utf8').split('\n')[0]);
const refusal = (run: () => unknown): string => {
  try {
    run();
    return 'nothing was refused';
  } catch (problem) {
    return problem instanceof Error ? problem.message : '';
  }
};

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
  for (const path of made.splice(0)) {
    chmodSync(path, 0o755);
    rmSync(path, { recursive: true, force: true });
  }
});

describe('an embedded PostgreSQL', () => {
  // One folder for all, since making one takes its time; each sentence leaves it as good as it was, the last damages it.
  let path: string;
  beforeAll(async () => {
    path = realpathSync(mkdtempSync(join(tmpdir(), 'samplan-data-')));
    const first = await startEmbedded(path, { throwaway: true });
    await ask(first.url, 'create table kept as select 1 as one');
    await first.stop();
  });
  afterAll(() => rmSync(path, { recursive: true, force: true }));

  it('keeps its rows from one start to the next, is reached by a socket file alone, and leaves nothing running', async () => {
    const server = await start(path);
    expect(await ask(server.url, 'select * from kept')).toEqual([{ one: 1 }]);
    expect(await ask(server.url, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
    const pid = postmaster(path);
    await server.stop();
    expect(isRunning(pid)).toBe(false);
  });

  it('left behind by a killed server is taken over, with its rows', async () => {
    await start(path);
    const pid = postmaster(path);
    const again = await start(path);
    expect(postmaster(path)).toBe(pid);
    expect(await ask(again.url, 'select * from kept')).toEqual([{ one: 1 }]);
  });

  it('starts after itself was killed', async () => {
    await start(path);
    process.kill(postmaster(path), 'SIGKILL');
    expect(await ask((await start(path)).url, 'select * from kept')).toEqual([{ one: 1 }]);
  });

  it('is brought back at the same address when it is killed while in use, and stays away once it is stopped', async () => {
    const long = join(folder(), 'a folder with a name that is too long for a socket '.repeat(3).trim());
    mkdirSync(long);
    const server = await start(long);
    await ask(server.url, 'create table kept as select 1 as one');
    await ask(server.url, 'checkpoint');
    const killed = postmaster(long);
    process.kill(killed, 'SIGKILL');
    const answer = () => ask(server.url, 'select * from kept').catch(() => []);
    await until(async () => (await answer()).length > 0, 'an answer');
    expect(await answer()).toEqual([{ one: 1 }]);
    const back = postmaster(long);
    expect(back).not.toBe(killed);
    await server.stop();
    // Longer than a watch takes to look: nothing else would tell of one that was not let go.
    await pause(700);
    expect([isRunning(back), existsSync(join(long, 'pg/postmaster.pid'))]).toEqual([false, false]);
  });

  it('that does not come up again is told of once', async () => {
    const told: unknown[] = [];
    const away = folder();
    started.push(await startEmbedded(away, { throwaway: true, onGone: (problem) => told.push(problem) }));
    rmSync(join(away, 'pg/global/pg_control'));
    process.kill(postmaster(away), 'SIGKILL');
    await until(() => told.length > 0, 'the end of it');
    expect(told).toEqual([expect.objectContaining({ message: expect.stringMatching(/is damaged \(.*pg_control/) })]);
  });

  it('does not take another program for its own, although it bears the id written down', async () => {
    const other = spawn('sleep', ['600']);
    const lines = [other.pid, join(path, 'pg'), '1', '5432', join(path, 'pg'), '', '', 'ready'];
    writeFileSync(join(path, 'pg/postmaster.pid'), `${lines.join('\n')}\n`);
    await stopLeftover(path);
    const server = await start(path);
    expect(await ask(server.url, 'select * from kept')).toEqual([{ one: 1 }]);
    await server.stop();
    expect(isRunning(other.pid ?? 0)).toBe(true);
    other.kill();
  });

  it('begins again where its making was interrupted, in a folder whose name is too long for a socket, beside another', async () => {
    const long = join(folder(), 'a folder with ærlig lange navn '.repeat(4).trim());
    mkdirSync(join(long, 'pg.new/half'), { recursive: true });
    const [one, other] = await Promise.all([start(path), start(long)]);
    expect(await ask(one.url, 'select * from kept')).toEqual([{ one: 1 }]);
    expect(await ask(other.url, "select to_regclass('kept') found")).toEqual([{ found: null }]);
  });

  it('says in one sentence that another version wrote the data', async () => {
    const file = join(path, 'pg/PG_VERSION');
    writeFileSync(file, '14\n');
    await expect(start(path)).rejects.toThrow('was written by PostgreSQL 14; this Samplan brings 18.');
    writeFileSync(file, '18\n');
  });

  it('says in one sentence that its data are damaged', async () => {
    rmSync(join(path, 'pg/global/pg_control'));
    await expect(start(path)).rejects.toThrow(
      /^The data folder .* is damaged \(.*pg_control.*\): npm run reset empties it/,
    );
    rmSync(join(path, 'pg/PG_VERSION'));
    await expect(start(path)).rejects.toThrow('is damaged (it holds no database)');
  });
});

describe('a data folder', () => {
  const hold = (path: string) => holdFolder(path, 'http://localhost:41001');

  it('is made, marked as a demo and held by one server at a time', () => {
    const path = join(folder(), 'new/one');
    const held = hold(path);
    expect(readdirSync(path).sort()).toEqual(['samplan-demo.json', 'server.lock']);
    expect(refusal(() => hold(path))).toBe(
      `Samplan is already running on ${path}, at http://localhost:41001 (process ${process.pid}).`,
    );
    held.release();
    hold(path).release();
    expect(holderOf(path)).toBeUndefined();
  });

  it('held by a server that was killed is free, also when its id is another program by now', () => {
    const path = folder();
    hold(path).release();
    writeFileSync(join(path, 'server.lock'), JSON.stringify({ pid: process.ppid, start: 'long ago', baseUrl: 'x' }));
    hold(path).release();
    writeFileSync(join(path, 'server.lock'), '{"half');
    hold(path).release();
  });

  it('of somebody else is refused and left as it is', () => {
    const path = folder();
    writeFileSync(join(path, 'theirs.txt'), 'precious');
    expect(refusal(() => hold(path))).toContain('was not made by a Samplan demo');
    expect(readdirSync(path)).toEqual(['theirs.txt']);
  });

  it('that may not be written to is refused in a sentence', () => {
    const path = folder();
    chmodSync(path, 0o555);
    expect(refusal(() => hold(path))).toMatch(/^The data folder .* (is read-only|cannot be written to)\.$/);
    expect(existsSync(join(path, 'server.lock'))).toBe(false);
  });

  it('that is a file is refused in a sentence', () => {
    const path = join(folder(), 'file');
    writeFileSync(path, '');
    expect(refusal(() => hold(path))).toBe(`The data folder ${path} is not a folder.`);
  });
});

it('a process is told from a later one of the same id', () => {
  expect(startOf(process.pid)).not.toBe('');
  expect(startOf(process.pid)).toBe(startOf(process.pid));
  expect(startOf(process.pid)).not.toBe(startOf(process.ppid));
});
