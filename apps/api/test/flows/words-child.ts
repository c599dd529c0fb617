// Builds the server of words once and runs it as a child, so that a test can end it with kill -9.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Limits } from '@samplan/sync/server';
import { build } from 'vite';
import { freePort } from '../free-port';

const api = join(import.meta.dirname, '../..');

export interface WordsChild {
  readonly url: string;
  /** kill -9; resolves when the process is gone. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Kills it and removes what was built. */
  end(): Promise<void>;
}

export async function wordsChild(databaseUrl: string, limits: Partial<Limits> = {}): Promise<WordsChild> {
  // Inside the repository, so that packages are found.
  const outDir = join(api, '../../dist/test', `words-${process.pid}-${Date.now().toString(36)}`);
  await build({
    root: api,
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    ssr: { noExternal: [/^@samplan\//], external: true },
    build: {
      ssr: true,
      target: 'node24',
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: join(import.meta.dirname, 'words-process.ts'),
        output: { entryFileNames: 'server.js', format: 'es' },
      },
    },
  });
  const port = await freePort();
  let child: ChildProcess | undefined;
  const kill = async () => {
    const running = child;
    child = undefined;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const gone = once(running, 'exit');
    running.kill('SIGKILL');
    await gone;
  };
  const start = async () => {
    const started = fork(join(outDir, 'server.js'), [databaseUrl, String(port), JSON.stringify(limits)], {
      execArgv: [],
    });
    child = started;
    await Promise.race([
      once(started, 'message'),
      once(started, 'exit').then(() => Promise.reject(new Error('The server did not start.'))),
    ]);
  };
  await start();
  return {
    url: `ws://127.0.0.1:${port}`,
    kill,
    start,
    end: async () => {
      await kill();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
