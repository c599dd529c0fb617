// `npm run measure:withdrawal`: how long a socket lives after its access was withdrawn, at two servers on one database.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import WebSocket from 'ws';

const RUNS = 200;
const WITHOUT_BELL = 8;
const REVOKED = 4403;
const LEVEL = 66;
const built = join(import.meta.dirname, '../dist/apps/api');

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
const quantile = (times, q) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * q))];
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const data = mkdtempSync(join(tmpdir(), 'samplan-withdrawal-'));
const running = [];
/** A built server; resolves to its port when it answers. */
async function start(entry, settings) {
  const port = await freePort();
  const env = { ...process.env, ...settings, SAMPLAN_DATA: data, PORT: String(port) };
  const server = spawn(process.execPath, [join(built, entry)], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  running.unshift({ server, ended });
  for (;;) {
    const isReady = await fetch(`http://localhost:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return port;
    if (server.exitCode !== null) throw new Error(`${entry} did not start: is it built?`);
    await pause(100);
  }
}

try {
  const first = await start('demo.js', {});
  const url = `http://localhost:${first}`;
  const { databaseUrl } = JSON.parse(readFileSync(join(data, 'connection.json'), 'utf8'));
  // The second is the server of an installation, which knows of the first by the database alone.
  const [issuers, secret] = ['issuers.json', 'secret'].map((file) => join(data, `measured-${file}`));
  writeFileSync(secret, 'x');
  const door = { key: 'citizens', kind: 'citizens', issuer: `${url}/demo-issuer`, clientId: 'x', name: { nb: 'x' } };
  const minimumAcr = 'idporten-loa-substantial';
  writeFileSync(issuers, JSON.stringify([{ ...door, minimumAcr, clientSecretFile: secret }]));
  const second = await start('main.js', {
    DATABASE_URL: databaseUrl,
    SAMPLAN_BASE_URL: url,
    SAMPLAN_ENVIRONMENT: 'test',
    SAMPLAN_ISSUERS: issuers,
    SAMPLAN_KEY_FILE: join(data, 'keys.json'),
  });

  const cookies = spawnSync(process.execPath, [join(built, 'demo.js'), 'cookie', 'hege'], {
    env: { ...process.env, SAMPLAN_DATA: data, PORT: String(first) },
    encoding: 'utf8',
  });
  if (cookies.status !== 0) throw new Error(cookies.stderr);
  const cookie = cookies.stdout.trim();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: '{ plans { id sections { id room level } } }' }),
  });
  const { plans } = (await response.json()).data;
  const section = plans.flatMap(({ sections }) => sections).find(({ level }) => level === 'edit');
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  const { rows } = await database.query('select id from access_grant where section_id = $1 and withdrawn_at is null', [
    section.id,
  ]);
  const set = (what) =>
    database.query(`update access_grant set ${what} where id = any ($1)`, [rows.map(({ id }) => id)]);

  /** Somebody who was let in and greeted; `ends` resolves to when the socket was closed, `lowered` to when it was told to read. */
  const open = (port) =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(`ws://localhost:${port}/sync/${section.room}`, { headers: { cookie } });
      const ends = new Promise((ended) =>
        socket.once('close', (code) => {
          const at = performance.now();
          if (code !== REVOKED) reject(new Error(`Closed with ${code}.`));
          ended(at);
        }),
      );
      const lowered = new Promise((told) =>
        socket.on('message', ([type, level]) => {
          if (type === 0) resolve({ socket, ends, lowered });
          if (type === LEVEL && level === 1) told(performance.now());
        }),
      );
      socket.once('error', reject);
    });
  const both = () => Promise.all([open(first), open(second)]);
  /** What it took at each server, counted from before the statement was sent: the commit is in it. */
  const timed = async (lines, what, moment) => {
    const from = performance.now();
    const [, ...at] = await Promise.all([set(what), ...lines.map((line) => line[moment])]);
    return at.map((time) => time - from);
  };
  const line = (name, times) =>
    console.log(
      `| ${name.padEnd(44)} | ${times.length.toString().padStart(4)} | ${[0.5, 0.99, 1]
        .map((q) =>
          quantile(times, q)
            .toFixed(times[0] < 1000 ? 1 : 0)
            .padStart(7),
        )
        .join(' | ')} |`,
    );

  console.log(`\n2 servers, one database · ${cpus().length} cores · Node ${process.version}\n`);
  console.log('| from the withdrawal until …                  | runs |  p50 ms |  p99 ms | slowest |');
  console.log('| -------------------------------------------- | ---: | ------: | ------: | ------: |');
  const closed = [[], []];
  for (let run = 0; run < RUNS; run++) {
    const times = await timed(await both(), 'withdrawn_at = now()', 'ends');
    times.forEach((time, at) => closed[at].push(time));
    await set('withdrawn_at = null');
  }
  line('the socket is closed, at the first server', closed[0]);
  line('the socket is closed, at the second', closed[1]);
  const told = [[], []];
  for (let run = 0; run < RUNS; run++) {
    const lines = await both();
    const times = await timed(lines, "level = 'read'", 'lowered');
    times.forEach((time, at) => told[at].push(time));
    for (const { socket } of lines) socket.terminate();
    await set("level = 'edit'");
  }
  line('the open socket may only read, at the first', told[0]);
  line('the open socket may only read, at the second', told[1]);
  await database.query('alter table plan disable trigger plan_epoch_rings');
  const silent = [];
  for (let run = 0; run < WITHOUT_BELL; run++) {
    const lines = await both();
    await pause((5000 / WITHOUT_BELL) * run);
    silent.push(...(await timed(lines, 'withdrawn_at = now()', 'ends')));
    await set('withdrawn_at = null');
  }
  line('a silent socket is closed, the bell gone', silent);
  console.log();
  await database.end();
} finally {
  for (const { server, ended } of running) {
    server.kill('SIGTERM');
    await ended;
  }
  rmSync(data, { recursive: true, force: true });
}
