// The server of the demo: the real one with a database of its own, invented people and an issuer that pretends.
import { join, resolve } from 'node:path';
import { makeCookies } from './demo/cookies';
import { demoServer } from './demo/server';
import { environment } from './kernel/config';
import { runEntry } from './kernel/process';

const folder = resolve(environment['SAMPLAN_DATA'] ?? '.data');
const port = Number(environment['PORT'] ?? 3000);
const [command, ...words] = process.argv.slice(2);

if (command === 'cookie') {
  await runEntry(() => makeCookies(folder, environment['PORT'], words, (line) => process.stdout.write(`${line}\n`)));
  process.exit();
}
await runEntry(() => demoServer(folder, port, join(import.meta.dirname, '../web/browser')));
