// Brings what a fresh clone lacks: packages by the lock, then the project's own Node. Plain Node 20, no dependency.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const ROOT = resolve(dirname(new URL(import.meta.url).pathname), '..');
const OWN_NODE = join(ROOT, 'node_modules/.bin/node');
const MARK = join(ROOT, 'node_modules/.samplan-lock');
const NEEDED = [24, 15];

const lockNow = () => readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
const isInstalled = () => {
  if (existsSync(MARK)) return readFileSync(MARK, 'utf8') === lockNow();
  // Installed by npm itself: it writes its own copy of the lock last.
  const npms = join(ROOT, 'node_modules/.package-lock.json');
  return existsSync(npms) && statSync(npms).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
};

/** Installs from the lock when node_modules is missing or was made from another lock. Progress is npm's own. */
function install() {
  if (isInstalled()) return;
  console.log('Samplan: installing packages (about a minute the first time) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--loglevel=error', '--progress=true'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error('Samplan: npm ci failed. Is the package registry reachable? Nothing was changed; try again.');
    process.exit(done.status ?? 1);
  }
  writeFileSync(MARK, lockNow());
}

const isNew = (version) => {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
};

/**
 * Call first, with `import.meta.url`. Returns once packages are there and this process runs on Node 24.15 or newer;
 * otherwise runs the same script again on the Node that npm installed, hands signals on, and ends with its exit code.
 */
export async function bring(script) {
  process.chdir(ROOT);
  install();
  process.env.PATH = `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH}`;
  if (isNew(process.version)) return;
  if (!existsSync(OWN_NODE)) {
    console.error(`Samplan needs Node ${NEEDED.join('.')} or newer; this is ${process.version}.`);
    process.exit(1);
  }
  const { spawn } = await import('node:child_process');
  const child = spawn(realpathSync(OWN_NODE), [new URL(script).pathname, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((done) => child.on('exit', (status, signal) => done(status ?? (signal ? 130 : 1))));
  process.exit(code);
}
