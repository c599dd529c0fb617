// The data folder of a demo: marked as one, held by one server at a time, with its keys and its connection inside.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { codeOf, StartProblem } from '../kernel/start-problem';
import { startOf } from './processes';

const MARK = 'samplan-demo.json';
const LOCK = 'server.lock';

export interface Held {
  /** Absolute, without symbolic links. */
  readonly path: string;
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly start: string;
  readonly baseUrl: string;
}

const sentences: Record<string, string> = {
  EACCES: 'cannot be written to',
  EPERM: 'cannot be written to',
  EROFS: 'is on a read-only file system',
  ENOSPC: 'is on a full disk',
  ENOTDIR: 'is not a folder',
  EEXIST: 'is not a folder',
};

const told = (path: string, problem: unknown): StartProblem =>
  problem instanceof StartProblem
    ? problem
    : new StartProblem(
        `The data folder ${path} ${sentences[codeOf(problem)] ?? `cannot be used (${codeOf(problem)})`}.`,
      );

/** Is this folder marked as holding invented people only? */
export const isMarked = (path: string): boolean => existsSync(join(path, MARK));

/**
 * Makes the folder where it is missing, sees that it is a demo's, and holds it for this process.
 * @throws StartProblem where it is somebody else's, in use, or cannot be written to
 */
export function holdFolder(wanted: string, baseUrl: string): Held {
  try {
    mkdirSync(wanted, { recursive: true, mode: 0o755 });
    const path = realpathSync(wanted);
    // Root may write anywhere; a folder without any write bit is meant to be left alone all the same.
    if ((statSync(path).mode & 0o222) === 0) throw new StartProblem(`The data folder ${wanted} is read-only.`);
    if (!isMarked(path)) {
      if (readdirSync(path).length > 0)
        throw new StartProblem(
          `The folder ${wanted} is not empty and was not made by a Samplan demo: name another with --data, or empty it.`,
        );
      writeFileSync(join(path, MARK), `${JSON.stringify({ demo: true, people: 'invented' })}\n`);
    }
    return { path, release: lock(path, wanted, baseUrl) };
  } catch (problem) {
    throw told(wanted, problem);
  }
}

/** The server that holds the folder now, or undefined where none is running. */
export function holderOf(path: string): Holder | undefined {
  const holder = read(join(path, LOCK));
  return holder && startOf(holder.pid) === holder.start ? holder : undefined;
}

function lock(path: string, wanted: string, baseUrl: string): () => void {
  const file = join(path, LOCK);
  const mine: Holder = { pid: process.pid, start: startOf(process.pid), baseUrl };
  for (let tries = 0; tries < 5; tries++) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
      return () => {
        if (read(file)?.pid === process.pid) rmSync(file, { force: true });
      };
    } catch (problem) {
      if (codeOf(problem) !== 'EEXIST') throw problem;
    }
    const holder = holderOf(path);
    if (holder)
      throw new StartProblem(`Samplan is already running on ${wanted}, at ${holder.baseUrl} (process ${holder.pid}).`);
    // Left over from a server that was killed.
    rmSync(file, { force: true });
  }
  throw new StartProblem(`Another start is taking the data folder ${wanted} right now.`);
}

function read(file: string): Holder | undefined {
  try {
    const said: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof said !== 'object' || said === null) return undefined;
    const pid = Number(Reflect.get(said, 'pid'));
    const start = String(Reflect.get(said, 'start'));
    return pid > 0 && start ? { pid, start, baseUrl: String(Reflect.get(said, 'baseUrl')) } : undefined;
  } catch {
    return undefined;
  }
}

/** A file for this machine's account alone. */
export function writePrivate(file: string, text: string): void {
  writeFileSync(file, text, { mode: 0o600 });
  chmodSync(file, 0o600);
}
