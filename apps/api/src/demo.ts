// The server of the demo: the real one with a database of its own, invented people and an issuer that pretends.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCookies } from './demo/cookies';
import { makeNinePlans } from './demo/nine-plans';
import { verifyDemo } from './demo/verify';
import { demoServer } from './demo/server';
import { environment } from './kernel/config';
import { runEntry } from './kernel/process';

const DEFAULT_PORT = '3000';
const folder = resolve(environment['SAMPLAN_DATA'] ?? '.data');
const [command, ...words] = process.argv.slice(2);

if (command === 'cookie') {
  await runEntry(() => makeCookies(folder, environment['PORT'], words, (line) => process.stdout.write(`${line}\n`)));
  process.exit();
}
if (command === 'audit-verify') {
  await runEntry(async () => {
    if (!(await verifyDemo(folder, (line) => process.stdout.write(`${line}\n`)))) process.exitCode = 1;
  });
  process.exit();
}
if (command === 'nine-plans') {
  await runEntry(() => makeNinePlans(folder, environment['PORT']));
  process.exit();
}
await runEntry(async () => {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({ options: { port: option, data: option, now: option } });
  const port = Number(values.port ?? environment['PORT'] ?? DEFAULT_PORT);
  const web = join(import.meta.dirname, '../web/browser');
  const running = await demoServer(resolve(values.data ?? folder), port, web, values.now);
  process.send?.('ready');
  return running;
});
