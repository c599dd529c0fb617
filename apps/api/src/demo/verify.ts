// `npm run audit:verify` beside a running demo.
import { join } from 'node:path';
import { verifyAt } from '../commands/audit-verify';
import { connection } from './connection';
import { HEADS, keysIn } from './server';

/** @returns whether its log is whole */
export function verifyDemo(folder: string, say: (line: string) => void): Promise<boolean> {
  const { databaseUrl } = connection(folder, undefined);
  return verifyAt({ databaseUrl, keys: keysIn(folder), heads: join(folder, HEADS) }, say);
}
