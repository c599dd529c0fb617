// The built demo server as a process of its own, on a free port and a folder of its own; can be killed as an accident does.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { leaks, type Outgoing } from './leaks';

/** Names the folder that every server of this run begins with a copy of. */
export const BEGUN = 'SAMPLAN_STORIES_BEGUN';
/** Those of the stories that are told now. */
export const running = new Set<Server>();
const ROOT = resolve(import.meta.dirname, '../..');

export interface Server {
  readonly url: string;
  readonly port: number;
  readonly data: string;
  /** As a power cut for the process: no goodbye, nothing flushed. */
  kill9(): Promise<void>;
  /** @param now as for `startServer` */
  restart(now?: string): Promise<void>;
  /** What it let out so far that it must not: words or names of plans. @param also what people took from its pages */
  leaks(also?: readonly Outgoing[]): Promise<readonly string[]>;
  /** In good order, with its folder left as it is. */
  end(): Promise<void>;
  stop(): Promise<void>;
}

/** Below all that systems hand out to connections on their way out, so that it is still free after a kill. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const probe = createServer();
    const isFree = once(probe.listen(port, '127.0.0.1'), 'listening').then(
      () => true,
      () => false,
    );
    if (!(await isFree)) continue;
    await new Promise((closed) => probe.close(closed));
    return port;
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

/** PostgreSQL refuses a folder that others may look into, and a copy is one. */
export function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  chmodSync(join(to, 'pg'), 0o700);
}

/** @param now in ISO 8601: what the law's clock shows when the server is up; the machine's time unless told */
export async function startServer(env: Record<string, string> = {}, now?: string): Promise<Server> {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'samplan-story-'));
  const begun = process.env[BEGUN];
  if (begun) copyFolder(begun, data);
  const url = `http://localhost:${port}`;
  let child: ChildProcess;
  let log = '';
  const launch = async (clock = now) => {
    const set = clock === undefined ? [] : ['--now', clock];
    child = spawn(
      process.execPath,
      ['--enable-source-maps', 'dist/apps/api/demo.js', '--port', String(port), '--data', data, ...set],
      {
        cwd: ROOT,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    child.stdout?.on('data', (text: Buffer) => (log += text.toString()));
    child.stderr?.on('data', (text: Buffer) => (log += text.toString()));
    for (const end = Date.now() + 180_000; !(await isReady(url)); await sleep(50)) {
      if (child.exitCode !== null || Date.now() > end) throw new Error(`the server did not start:\n${log}`);
    }
  };
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), 60_000);
    await gone;
    clearTimeout(late);
  };
  await launch();
  const isUp = () => child.exitCode === null && child.signalCode === null;
  const look = async (also: readonly Outgoing[] = []) =>
    isUp() ? leaks(url, data, [...also, { what: 'the log of the server', text: log }]) : [];
  const server: Server = {
    url,
    port,
    data,
    kill9: () => end('SIGKILL'),
    restart: async (clock) => {
      await end('SIGKILL');
      await launch(clock);
    },
    leaks: look,
    end: () => end('SIGTERM'),
    stop: async () => {
      running.delete(server);
      const said = await look().catch(() => []);
      await end('SIGTERM');
      rmSync(data, { recursive: true, force: true });
      if (said.length > 0) throw new Error(`What leaves the house says what it must not: ${said.join(', ')}`);
    },
  };
  running.add(server);
  return server;
}

/** Kari coordinates nine plans from now on, and nothing is wanting in those that are new. */
export async function ninePlans({ port, data }: Server): Promise<void> {
  const env = { ...process.env, SAMPLAN_DATA: data, PORT: String(port) };
  const child = spawn(process.execPath, ['dist/apps/api/demo.js', 'nine-plans'], { cwd: ROOT, env, stdio: 'ignore' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The plans were not made: ${code}`);
}
