// `npm run -s demo:cookie -- ola`: a Cookie header of one of the cast, for the running demo that PORT and SAMPLAN_DATA name.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const server = join(root, 'dist/apps/api/demo.js');
const own = join(root, 'node_modules/.bin/node');
if (!existsSync(server)) {
  console.error('Nothing is built yet: npm start first.');
  process.exit(1);
}
const node = existsSync(own) ? own : process.execPath;
const { status } = spawnSync(node, [server, 'cookie', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
