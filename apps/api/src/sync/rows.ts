// Rows of the log as the database gives them, and the updates in them.
import type { Seq } from '@samplan/sync/server';
import { readFrames } from '../words/frames';

export interface RowOfLog {
  readonly seq: string;
  readonly n: number;
  readonly bytes: Buffer;
}

export interface Update {
  readonly seq: Seq;
  readonly update: Uint8Array;
}

export const updatesOf = (rows: readonly RowOfLog[]): Update[] =>
  rows.flatMap(({ seq, n, bytes }) => readFrames(bytes, n).map((update) => ({ seq: Number(seq), update })));
