// How commands beside a running demo reach its database.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holderOf, isMarked } from '../embedded/folder';
import { StartProblem } from '../kernel/start-problem';

/** In the demo's folder while it runs. */
export const CONNECTION = 'connection.json';

/** @throws StartProblem where no demo runs there */
export function connection(folder: string, port: string | undefined): { databaseUrl: string; baseUrl: string } {
  const holder = isMarked(folder) ? holderOf(folder) : undefined;
  if (!holder)
    throw new StartProblem(`No demo is running on ${folder}: npm start, or name its folder with SAMPLAN_DATA.`);
  if (port !== undefined && new URL(holder.baseUrl).port !== port)
    throw new StartProblem(`The demo on ${folder} runs at ${holder.baseUrl}, not on port ${port}.`);
  try {
    const said: { databaseUrl: string; baseUrl: string } = JSON.parse(readFileSync(join(folder, CONNECTION), 'utf8'));
    return said;
  } catch {
    throw new StartProblem(`The demo on ${folder} is still starting.`);
  }
}
