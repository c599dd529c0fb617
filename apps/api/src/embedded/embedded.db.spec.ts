import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync, chmodSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
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
const postmaster = (path: string): number => Number(readFileSync(join(path, 'pg/postmaster.pid'), 'utf8').split('\n')[0]);
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
  it('keeps its rows from one start to the next, is reached by a socket file alone, and leaves nothing running', async () => {
    const path = folder();
    const first = await start(path);
    await ask(first.url, 'create table kept as select 1 as one');
    expect(await ask(first.url, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
    const pid = postmaster(path);
    await first.stop();
    expect(isRunning(pid)).toBe(false);
    expect(await ask((await start(path)).url, 'select * from kept')).toEqual([{ one: 1 }]);
  });

  it('runs beside another on another folder', async () => {
    const [one, other] = await Promise.all([start(folder()), start(folder())]);
    await ask(one.url, 'create table here (id int)');
    expect(await ask(other.url, "select to_regclass('here') found")).toEqual([{ found: null }]);
  });

  it('left behind by a killed server is taken over, with its rows', async () => {
    const path = folder();
    await ask((await start(path)).url, 'create table kept as select 2 as two');
    const pid = postmaster(path);
    const again = await start(path);
    expect(postmaster(path)).toBe(pid);
    expect(await ask(again.url, 'select * from kept')).toEqual([{ two: 2 }]);
  });

  it('starts after itself was killed', async () => {
    const path = folder();
    await ask((await start(path)).url, 'create table kept as select 3 as three');
    process.kill(postmaster(path), 'SIGKILL');
    expect(await ask((await start(path)).url, 'select * from kept')).toEqual([{ three: 3 }]);
  });

  it('does not take another program for its own, although it bears the id written down', async () => {
    const path = folder();
    await (await start(path)).stop();
    const other = spawn('sleep', ['60']);
    const lines = [other.pid, join(path, 'pg'), '1', '5432', join(path, 'pg'), '', '', 'ready'];
    writeFileSync(join(path, 'pg/postmaster.pid'), `${lines.join('\n')}\n`);
    const server = await start(path);
    expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await stopLeftover(path);
    await server.stop();
    expect(isRunning(other.pid ?? 0)).toBe(true);
    other.kill();
  });

  it('begins again where its making was interrupted', async () => {
    const path = folder();
    mkdirSync(join(path, 'pg.new'));
    writeFileSync(join(path, 'pg.new/half'), '');
    expect(await ask((await start(path)).url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('in a folder with a long name has its socket elsewhere', async () => {
    const path = join(folder(), 'a folder with ærlig lange navn '.repeat(4).trim());
    mkdirSync(path);
    expect(await ask((await start(path)).url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('says in one sentence that its data are damaged', async () => {
    const path = folder();
    await (await start(path)).stop();
    rmSync(join(path, 'pg/global/pg_control'));
    await expect(start(path)).rejects.toThrow(/^The data folder .* is damaged \(.*pg_control.*\): npm run reset empties it/);
    rmSync(join(path, 'pg/PG_VERSION'));
    await expect(start(path)).rejects.toThrow('is damaged (it holds no database)');
  });

  it('says in one sentence that another version wrote the data', async () => {
    const path = folder();
    await (await start(path)).stop();
    writeFileSync(join(path, 'pg/PG_VERSION'), '14\n');
    await expect(start(path)).rejects.toThrow('was written by PostgreSQL 14; this Samplan brings 18.');
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
