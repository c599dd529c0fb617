// What the commands beside a demo know of its data folder. The server's own view is apps/api/src/embedded.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** The options that start, reset and demo:cookie share, from the command line or the environment. */
export function place(args = process.argv.slice(2)) {
  const { values } = parseArgs({ args, options: { port: { type: 'string' }, data: { type: 'string' } } });
  return {
    port: values.port ?? process.env.PORT ?? '3000',
    data: resolve(values.data ?? process.env.SAMPLAN_DATA ?? '.data'),
  };
}

export const isMarked = (data) => existsSync(join(data, 'samplan-demo.json'));

function startOf(pid) {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? '' : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`;
  } catch {
    return '';
  }
}

/** The running server's `{ pid, baseUrl }`, or undefined. */
export function holderOf(data) {
  try {
    const holder = JSON.parse(readFileSync(join(data, 'server.lock'), 'utf8'));
    return startOf(holder.pid) === holder.start ? holder : undefined;
  } catch {
    return undefined;
  }
}

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Ends the database that a killed server left on the folder: only a postgres on this very folder is taken for it. */
export async function endLeftover(data) {
  const file = join(data, 'pg/postmaster.pid');
  if (!existsSync(file)) return;
  const [first, folder = ''] = readFileSync(file, 'utf8').split('\n');
  const pid = Number(first);
  if (!(pid > 0) || !alive(pid)) return;
  const words =
    process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
          .trim()
          .split(' ');
  if (!words.some((word) => word.endsWith('postgres')) || !words.includes(folder)) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 100 && alive(pid); waited++) await new Promise((done) => setTimeout(done, 100));
}
