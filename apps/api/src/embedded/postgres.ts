// A PostgreSQL of its own for a data folder: made, started, taken over after a crash, stopped; reached by a socket file.
import { spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartProblem } from '../kernel/start-problem';
import { programs, runnerFor, type Runner } from './binaries';
import { commandOf, isRunning } from './processes';
import { endWith, keepRunning } from './watch';

export interface Embedded {
  /** For the database `samplan`. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Tests may lose everything in a power cut. */
  readonly throwaway?: boolean;
  /** Told once when the server ended unasked and does not come up again; the process ends where nobody listens. */
  readonly onGone?: (problem: unknown) => void;
  /** Tests may take the programs of another PostgreSQL: their folder, and its major version. */
  readonly other?: { readonly bin: string; readonly major: string };
}

const MAJOR = '18';
const SETTINGS = ['jit=off', 'shared_buffers=48MB', 'max_connections=100', 'max_wal_size=256MB', 'timezone=UTC'];
// What the database says about a failed statement may repeat what somebody wrote; its log stays silent about that.
const QUIET = ['log_min_error_statement=panic', 'log_error_verbosity=terse', 'lc_messages=C', 'logging_collector=off'];
const THROWAWAY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * @param folder the data folder, absolute and held by this process; the cluster is `pg` inside it
 * @throws StartProblem in one sentence where the folder is damaged or of another version
 */
export async function startEmbedded(folder: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  const data = join(folder, 'pg');
  const fresh = join(folder, 'pg.new');
  const { bin, major } = options.other ?? { bin: programs(), major: MAJOR };
  if (!existsSync(data)) initialise(bin, fresh, data, options);
  const version = existsSync(join(data, 'PG_VERSION')) ? readFileSync(join(data, 'PG_VERSION'), 'utf8').trim() : '';
  if (version === '') throw damaged(folder, 'it holds no database');
  if (version !== major)
    throw new StartProblem(`The data in ${folder} was written by PostgreSQL ${version}; this Samplan brings ${major}.`);

  const up = async (sockets?: string): Promise<Running> => {
    const left = leftover(data);
    const taken = left && (await takeOver(left));
    return taken ?? startPatiently({ bin, folder, data, recycled: left?.recycled, sockets, options });
  };
  const { pid, sockets } = await up();
  await ensureDatabase(sockets);
  const kept = keepRunning(pid, async () => (await up(sockets)).pid, options.onGone ?? endWith);
  return { url: urlOf(sockets, 'samplan'), stop: async () => stop(await kept.letGo()) };
}

/** Ends the server that a killed process left on this folder, if there is one. */
export async function stopLeftover(folder: string): Promise<void> {
  const left = leftover(join(folder, 'pg'));
  if (left?.ours) await stop(left.pid);
}

interface Running {
  readonly pid: number;
  readonly sockets: string;
}

interface Leftover extends Running {
  readonly ours: boolean;
  /** The written id is another program's by now. */
  readonly recycled: number | undefined;
}

const urlOf = (sockets: string, database: string) =>
  `postgres://postgres@localhost/${database}?host=${encodeURIComponent(sockets)}`;

const damaged = (folder: string, why: string) =>
  new StartProblem(
    `The data folder ${folder} is damaged (${why}): npm run reset empties it, or name another with --data.`,
  );

function initialise(bin: string, fresh: string, data: string, { throwaway = false }: EmbeddedOptions): void {
  // Made beside its place and then moved, so that an interrupted beginning never looks like a database.
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  const runner = runnerFor(fresh);
  own(runner, fresh);
  const args = [
    '-D',
    fresh,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-instructions',
    ...(throwaway ? ['-N'] : []),
  ];
  const [program, words] = runner.wrap(join(bin, 'initdb'), args);
  const made = spawnSync(program, words, { ...runner.as, cwd: '/', encoding: 'utf8' });
  if (made.status !== 0) {
    const line =
      `${made.stderr}`.split('\n').find((text) => text.includes('error')) ?? made.error?.message ?? 'unknown';
    throw new StartProblem(
      `PostgreSQL could not make a database in ${data}: ${line.replace(/^initdb: (error: )?/, '')}.`,
    );
  }
  renameSync(fresh, data);
}

const own = (runner: Runner, path: string): void => {
  if (runner.as.uid !== undefined) chownSync(path, runner.as.uid, runner.as.gid ?? runner.as.uid);
};

/** What postmaster.pid says, weighed: a process of that id is ours only if it is a postgres on this very folder. */
function leftover(data: string): Leftover | undefined {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [first, , , , sockets] = readFileSync(file, 'utf8').split('\n');
  const pid = Number(first);
  if (!(pid > 0) || !isRunning(pid)) return undefined;
  const words = commandOf(pid);
  const ours = words.some((word) => /postgres$/.test(word)) && words.includes(data);
  return { pid, sockets: sockets ?? '', ours, recycled: ours ? undefined : pid };
}

async function takeOver(left: Leftover): Promise<Running | undefined> {
  if (!left.ours) return undefined;
  for (let tries = 0; tries < 100 && isRunning(left.pid); tries++) {
    if (await answers(left.sockets)) return left;
    await sleep(100);
  }
  await stop(left.pid);
  return undefined;
}

async function answers(sockets: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: urlOf(sockets, 'postgres'), connectionTimeoutMillis: 1000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

interface Start {
  readonly bin: string;
  readonly folder: string;
  readonly data: string;
  readonly recycled: number | undefined;
  /** Where it is reached; found for a first start, the same for every later one. */
  readonly sockets: string | undefined;
  readonly options: EmbeddedOptions;
}

/** After a kill the old server's helpers live on for a moment, and a new one waits until the last has gone. */
async function startPatiently(wish: Start): Promise<Running> {
  for (let tries = 0; ; tries++) {
    const answer = await start(wish);
    if (typeof answer !== 'string') return answer;
    if (tries > 40 || !/shared memory|lock file/.test(answer)) throw damaged(wish.folder, answer);
    await sleep(250);
  }
}

/** @returns the last words of a server that did not come up */
async function start({
  bin,
  folder,
  data,
  recycled,
  sockets: known,
  options: { throwaway = false },
}: Start): Promise<Running | string> {
  const runner = runnerFor(data);
  const sockets = known ?? socketFolder(runner, data);
  const log = join(folder, 'postgres.log');
  const settings = ['listen_addresses=', `unix_socket_directories=${sockets}`, ...SETTINGS, ...QUIET];
  const all = [...settings, ...(throwaway ? THROWAWAY : [])].flatMap((setting) => ['-c', setting]);
  const [program, words] = runner.wrap(join(bin, 'postgres'), ['-D', data, ...all]);
  const out = openSync(log, 'w', 0o600);
  // `detached`: a Ctrl-C in the terminal is for the server above, which stops its database last. postgres takes the
  // written id for another server's where it is alive; it is told which one is not.
  const child = spawn(program, words, {
    ...runner.as,
    cwd: '/',
    detached: true,
    stdio: ['ignore', out, out],
    env: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', ...(recycled && { PG_GRANDPARENT_PID: String(recycled) }) },
  });
  closeSync(out);
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  child.unref();
  for (let tries = 0; tries < 1200 && !ended; tries++) {
    if (child.pid && (await answers(sockets))) return { pid: child.pid, sockets };
    await sleep(tries < 40 ? 25 : 100);
  }
  if (!ended && child.pid) await stop(child.pid);
  return lastWords(log);
}

const lastWords = (log: string): string => {
  const lines = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => /FATAL|PANIC|could not|postgres:/.test(line));
  return (lines.at(-1) ?? 'PostgreSQL ended at once').replace(/^.*?(FATAL|PANIC|ERROR|LOG):\s+/, '').slice(0, 200);
};

/** The address of a socket has room for about a hundred characters. */
function socketFolder(runner: Runner, data: string): string {
  if (Buffer.byteLength(data) <= 85 && !/[,"]/.test(data)) return data;
  const short = mkdtempSync(join(tmpdir(), 'samplan-'));
  own(runner, short);
  return short;
}

async function ensureDatabase(sockets: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(sockets, 'postgres') });
  await client.connect();
  try {
    const found = await client.query("select 1 from pg_database where datname = 'samplan'");
    if (found.rowCount === 0) await client.query('create database samplan');
  } finally {
    await client.end();
  }
}

async function stop(pid: number): Promise<void> {
  for (const [signal, tenths] of [
    ['SIGINT', 60],
    ['SIGQUIT', 20],
    ['SIGKILL', 20],
  ] as const) {
    if (!isRunning(pid)) return;
    process.kill(pid, signal);
    for (let waited = 0; waited < tenths * 4 && isRunning(pid); waited++) await sleep(25);
  }
}
