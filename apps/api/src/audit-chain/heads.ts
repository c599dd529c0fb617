// The daily heads of the log, in a folder outside the database: whoever changes the database cannot change these.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export interface DailyHead {
  /** The date in Norway on which it was written. */
  readonly day: string;
  readonly n: string;
  readonly hash: string;
}

const FILE = 'heads.txt';
const LINE = /^(\d{4}-\d\d-\d\d) (\d+) ([0-9a-f]{64})$/;

/** @returns the heads in the order they were written; a line that is none is given as it stands */
export function readHeads(folder: string): readonly (DailyHead | string)[] {
  const file = join(folder, FILE);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const [, day, n, hash] = LINE.exec(line) ?? [];
    return day && n && hash ? { day, n, hash } : line;
  });
}

/** On the disk when it returns. */
export function appendHead(folder: string, { day, n, hash }: DailyHead): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = openSync(join(folder, FILE), 'a', 0o600);
  try {
    writeSync(file, `${day} ${n} ${hash}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
