// The built demo as a process: on a folder and a port, beside another, killed and started again.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRunning } from '../src/embedded/processes';
import { buildAll, ready, type Built } from './built';
import { freePort } from './free-port';
import { until } from './until';

interface Demo {
  readonly url: string;
  readonly port: number;
  readonly data: string;
  readonly child: ChildProcess;
  readonly gone: Promise<number | NodeJS.Signals | null>;
}

let built: Built;
const folders: string[] = [];
const running: Demo[] = [];

beforeAll(async () => {
  built = await buildAll();
});
afterAll(async () => {
  for (const { child, gone } of running) {
    child.kill('SIGTERM');
    await gone;
  }
  built.remove();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const newFolder = (): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'samplan-demo-')));
  folders.push(folder);
  return folder;
};

async function start(data = newFolder(), at?: number): Promise<Demo> {
  const port = at ?? (await freePort());
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, [join(built.folder, 'demo.js'), '--port', String(port), '--data', data], {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = new Promise<number | NodeJS.Signals | null>((done) =>
    child.once('exit', (code, signal) => done(code ?? signal)),
  );
  const demo = { url, port, data, child, gone };
  running.push(demo);
  await ready(url, () => child.exitCode !== null);
  return demo;
}

const cookie = ({ data, port }: Demo, ...words: string[]) =>
  built.run('demo.js', ['cookie', ...words], { SAMPLAN_DATA: data, PORT: String(port) });

async function plans({ url }: Demo, header: string): Promise<string[]> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    // Commands are waited for with all else standing still, longer than a connection is kept.
    headers: { 'content-type': 'application/json', cookie: header, connection: 'close' },
    body: JSON.stringify({
      query: 'query { me { name } plans { id owner { name } sections { id kind title room level } } }',
    }),
  });
  const said = (await answer.json()) as { data: { me: { name: string }; plans: { owner: { name: string } }[] } };
  return [said.data.me.name, ...said.data.plans.map(({ owner }) => owner.name)];
}

/** 0 while there is none. */
function postmaster({ data }: Demo): number {
  try {
    return Number(/^\d+(?=\n)/.exec(readFileSync(join(data, 'pg/postmaster.pid'), 'utf8'))?.[0] ?? 0);
  } catch {
    return 0;
  }
}

describe('a demo', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await start();
  });

  it('gives a cookie of one of the cast, who sees the plans they take part in', async () => {
    const { stdout, stderr, status } = cookie(demo, 'ola');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^samplan=[\w-]{43}\n$/);
    expect(await plans(demo, stdout.trim())).toEqual(['Ola Nordli', 'Ola Nordli']);
  });

  it('gives one to somebody whom two municipalities know', () => {
    expect(cookie(demo, 'eli').stdout).toMatch(/^samplan=\S+\n$/);
  });

  it('gives as many as a load test needs, in plans of their own', async () => {
    const lines = cookie(demo, '--load', '120').stdout.trim().split('\n');
    expect(new Set(lines).size).toBe(120);
    const [name, owner] = await plans(demo, lines[119] ?? '');
    expect([name, owner]).toEqual(['Lasttest 0120', expect.stringContaining('Lasttest')]);
    const measuring = cookie(demo, '--load', '2', '--measuring', '3').stdout.trim().split('\n');
    expect(measuring).toHaveLength(2);
  });

  it('says so when there is nobody of that name, or no demo on the folder', () => {
    expect(cookie(demo, 'nobody').stderr).toMatch(/^There is no nobody in the cast: ola, kari, /);
    const other = built.run('demo.js', ['cookie', 'ola'], { SAMPLAN_DATA: newFolder() });
    expect([other.status, other.stderr]).toEqual([1, expect.stringMatching(/^No demo is running on /)]);
  });

  it('is started once on a folder and once on a port, and says so in one sentence', async () => {
    const again = built.run('demo.js', ['--port', String(await freePort()), '--data', demo.data]);
    expect([again.status, again.stderr]).toEqual([
      1,
      `Samplan is already running on ${demo.data}, at ${demo.url} (process ${demo.child.pid}).\n`,
    ]);
    const fresh = newFolder();
    const busy = built.run('demo.js', ['--port', String(demo.port), '--data', fresh]);
    expect(readdirSync(fresh)).toEqual([]);
    expect([busy.status, busy.stderr]).toEqual([
      1,
      `Port ${demo.port} is taken by another program: name another with --port or PORT.\n`,
    ]);
    expect(await plans(demo, cookie(demo, 'ola').stdout.trim())).toContain('Ola Nordli');
  });

  it('killed in the middle comes back with all it had, sessions too', async () => {
    const header = cookie(demo, 'kari').stdout.trim();
    const before = await plans(demo, header);
    demo.child.kill('SIGKILL');
    expect(await demo.gone).toBe('SIGKILL');
    demo = await start(demo.data, demo.port);
    expect(await plans(demo, header)).toEqual(before);
  });

  it('goes on with what it had when its database is killed', async () => {
    const header = cookie(demo, 'kari').stdout.trim();
    const before = await plans(demo, header);
    const killed = postmaster(demo);
    process.kill(killed, 'SIGKILL');
    await until(() => ![0, killed].includes(postmaster(demo)) && isRunning(postmaster(demo)), 'another database');
    const answer = () => plans(demo, header).catch(() => []);
    await until(async () => (await answer()).length > 0, 'an answer');
    await ready(demo.url, () => demo.child.exitCode !== null);
    expect(await plans(demo, header)).toEqual(before);
  });

  it('stops when asked, and leaves nothing running', async () => {
    const database = postmaster(demo);
    demo.child.kill('SIGINT');
    expect(await demo.gone).toBe(0);
    expect(isRunning(database)).toBe(false);
  });

  it('stops too when whoever started it is gone without a word', async () => {
    const orphan = await start(demo.data, demo.port);
    orphan.child.disconnect();
    expect(await orphan.gone).toBe(0);
  });
});
