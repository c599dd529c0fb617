// The three entries, built into a folder of their own within the repository, where they find their packages.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { PATIENCE_MS, until } from './until';

const root = resolve(import.meta.dirname, '..');

export interface Built {
  readonly folder: string;
  readonly chunks: readonly Rolldown.OutputChunk[];
  /** Runs an entry to its end. */
  run(entry: string, words: readonly string[], env?: Readonly<Record<string, string>>, input?: string): Ran;
  remove(): void;
}

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export async function buildAll(): Promise<Built> {
  const folder = resolve(root, `../../dist/spec-${randomBytes(4).toString('hex')}`);
  const configFile = join(root, 'vite.config.ts');
  const built = await build({ root, configFile, logLevel: 'error', build: { outDir: folder, sourcemap: false } });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('Nothing was built.');
  return {
    folder,
    chunks: output.output.filter((part) => part.type === 'chunk'),
    run: (entry, words, env = {}, input = '') => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, entry), ...words], {
        env: { PATH: process.env['PATH'], ...env },
        input,
        encoding: 'utf8',
      });
      return { status, stdout, stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Waits until the server is ready, or has given up. */
export async function ready(url: string, isGone: () => boolean): Promise<void> {
  // Commands are waited for with all else standing still: a connection that is kept would be a dead one by then.
  const isReady = () =>
    fetch(`${url}/readyz`, { headers: { connection: 'close' } }).then(
      (answer) => answer.ok,
      () => false,
    );
  await until(async () => isGone() || isReady(), `${url} is ready`, 2 * PATIENCE_MS, 50);
  if (isGone()) throw new Error(`${url} has given up.`);
}
