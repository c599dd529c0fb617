// `npm start [-- --port 4000 --data DIR]`: brings what is missing, builds what has changed, serves the demo, ends it all.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bring, ROOT } from './bring.mjs';
import { holderOf, place } from './data-folder.mjs';

const began = performance.now();
const asked = (() => {
  try {
    return place();
  } catch (problem) {
    return fail(`${problem.message.split('. ')[0]}. Options: --port 4000, --data DIR.`);
  }
})();
await bring(import.meta.url);

const STOP_MS = 9_500;
const holder = holderOf(asked.data);
if (holder) fail(`Samplan is already running on ${asked.data}, at ${holder.baseUrl} (process ${holder.pid}).`);

let child;
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
watchParent();

await build();
if (!isStopping) serve();

/** Builds by the cache of Nx: nothing when nothing has changed. What it prints is shown when it fails. */
function build() {
  console.log('Samplan: building what has changed …');
  return new Promise((done) => {
    const output = [];
    child = spawn(
      process.execPath,
      [
        join(ROOT, 'node_modules/nx/dist/bin/nx.js'),
        'run-many',
        '-t',
        'build',
        '-p',
        'api',
        'web',
        '--output-style=static',
      ],
      {
        cwd: ROOT,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    child.stdout.on('data', (data) => output.push(data));
    child.stderr.on('data', (data) => output.push(data));
    child.on('exit', (code) => {
      child = undefined;
      if (isStopping) process.exit(130);
      if (code !== 0) fail(`${Buffer.concat(output).toString()}\nSamplan could not be built.`);
      done();
    });
  });
}

function serve() {
  const server = join(ROOT, 'dist/apps/api/demo.js');
  // The channel closes when this process ends in any way, and the server then stops by itself.
  child = spawn(process.execPath, ['--enable-source-maps', server, '--port', asked.port, '--data', asked.data], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  child.once('message', ready);
  child.once('exit', (code, signal) => {
    if (!isStopping && signal)
      console.error(`Samplan's server was ended by ${signal}. npm start goes on where it was.`);
    process.exit(isStopping ? 0 : (code ?? 1));
  });
}

function ready() {
  const url = `http://localhost:${asked.port}`;
  console.log(`
  Samplan: ${url}     (${((performance.now() - began) / 1000).toFixed(1)} s)

  A demo: everybody in it is invented. Choose who to be on the sign-in page, such as
    Ola Nordli   owns a plan                 Hege Lund   nurse who takes part in it
    Kari Moen    coordinates it              Tone Vik    leads the coordinating unit

  Data: ${asked.data}     Empty it: npm run reset     Stop: Ctrl-C
`);
}

function stop(signal) {
  if (isStopping) return;
  isStopping = true;
  if (!child) process.exit(130);
  child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
  setTimeout(() => {
    child?.kill('SIGKILL');
    process.exit(1);
  }, STOP_MS).unref();
}

/** npm, or whoever started us, may be killed without a word: then nobody is left to press Ctrl-C. */
function watchParent() {
  if (!process.env.npm_lifecycle_event) return;
  const first = chain();
  setInterval(() => {
    if (chain() !== first) stop('SIGTERM');
  }, 500).unref();
}

/** The ids of those above us, up to npm: a shell or the system's Node may stand between. */
function chain() {
  const ids = [process.ppid];
  if (process.platform !== 'linux') return ids.join();
  try {
    for (let pid = process.ppid; ids.length < 4;) {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const name = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!/start\.mjs|^(\/bin\/)?(ba|da)?sh\0-c/.test(name)) break;
      pid = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      ids.push(pid);
    }
  } catch {
    return 'gone';
  }
  return ids.join();
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
