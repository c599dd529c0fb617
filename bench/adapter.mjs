// Samplan's own server beside others in a benchmark for Yjs servers: a fresh demo folder, limits raised, and sections of
// the kind `measuring`, which exist for this alone. Run `npm start` once before, so that the server is built.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const main = process.env.SAMPLAN_SERVER ?? join(root, 'dist/apps/api/demo.js');

const ACCOUNTS = 40;
const SECTIONS = 400;
const ACK = 64;

// Nobody types like a load generator: rates are raised, all other checks stay as they are.
const LIMITS = {
  updatesPerSecond: 1e9,
  updateBurst: 1e9,
  bytesPerSecond: 1e12,
  syncStep1EveryMs: 1,
  awarenessPerSecond: 1e6,
};

export const meta = {
  package: `samplan@${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}`,
  note: 'every update in PostgreSQL (synchronous_commit on, its CPU and memory included) before anybody sees it; rate limits raised, sections of the kind measuring',
};
export const unavailable = () => (existsSync(main) ? null : 'not built: run npm start once');

export async function start() {
  const { spawnServer } = await import(harness('lib.mjs'));
  const server = await spawnServer(({ port, dir }) => ({
    args: [main],
    env: {
      PORT: String(port),
      SAMPLAN_DATA: join(dir, 'data'),
      SAMPLAN_SYNC_LIMITS: JSON.stringify(LIMITS),
      SAMPLAN_SOCKETS_PER_SESSION: '100000',
      SAMPLAN_MEASURING: '1',
    },
  }));
  await answers(`http://127.0.0.1:${server.port}/readyz`);
  const cookies = await loadAccounts(server);
  const rooms = await measuringRooms(server.port, cookies[0]);
  const seats = new Map();
  const seat = (key, list, what) => {
    if (!seats.has(key)) seats.set(key, list.shift());
    const given = seats.get(key);
    if (given === undefined) throw new Error(`no ${what} is left`);
    return given;
  };
  const { restart } = server;
  return Object.assign(server, {
    protocol: 'y-websocket',
    url: (room) => `ws://127.0.0.1:${server.port}/sync/${seat(`room ${room}`, rooms, 'section')}`,
    headers: (name) => ({ cookie: seat(`account ${name}`, cookies, 'account') }),
    extraPids: () => postgresOf(join(server.dir, 'data')),
    restart: async () => {
      await restart();
      await answers(`http://127.0.0.1:${server.port}/readyz`);
    },
    ackMessageType: ACK,
    askAck: (socket, sent) => socket?.readyState === 1 && socket.send(new Uint8Array([ACK, ...varUint(sent)])),
    readAck: (decoder) => readVarUint(decoder),
  });
}

/** The file of the benchmark that runs us, which lies outside this repository. */
const harness = (name) => new URL(name, `file://${dirname(process.argv[1])}/`).href;

const answers = async (url) => {
  for (const end = Date.now() + 60_000; ; await new Promise((after) => setTimeout(after, 50))) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    if (Date.now() > end) throw new Error(`${url} does not answer`);
  }
};

async function loadAccounts({ port, dir }) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [main, 'cookie', '--load', String(ACCOUNTS), '--measuring', String(SECTIONS)],
    { cwd: root, env: { ...process.env, PORT: String(port), SAMPLAN_DATA: join(dir, 'data') }, maxBuffer: 1 << 24 },
  );
  return stdout.split('\n').filter((line) => line.startsWith('samplan='));
}

async function measuringRooms(port, cookie) {
  const query = '{ plans { sections { kind room level } } }';
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  const sections = data.plans.flatMap((plan) => plan.sections);
  return sections.filter(({ kind, level }) => kind === 'measuring' && level === 'edit').map(({ room }) => room);
}

/** The server of the data folder and its backends. */
function postgresOf(data) {
  const pidFile = readdirSync(data, { recursive: true }).find((path) => path.endsWith('postmaster.pid'));
  if (!pidFile) return [];
  const [postmaster] = readFileSync(join(data, pidFile), 'utf8').split('\n');
  const parentOf = (pid) => {
    try {
      return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[1];
    } catch {
      return undefined;
    }
  };
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return [Number(postmaster), ...processes.filter((pid) => parentOf(pid) === postmaster).map(Number)];
}

function varUint(number) {
  const bytes = [];
  for (; number > 127; number = Math.floor(number / 128)) bytes.push(128 | (number & 127));
  return [...bytes, number];
}

function readVarUint(decoder) {
  let [number, factor] = [0, 1];
  for (;;) {
    const byte = decoder.arr[decoder.pos++];
    number += (byte & 127) * factor;
    if (byte < 128) return number;
    factor *= 128;
  }
}
