// `npm run audit:verify`: is the log whole? That of the installation which DATABASE_URL names, else of the running demo.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const program = join(root, 'dist/apps/api', process.env.DATABASE_URL ? 'cli.js' : 'demo.js');
const own = join(root, 'node_modules/.bin/node');
if (!existsSync(program)) {
  console.error('Nothing is built yet: npm start first, or npx nx run-many -t build.');
  process.exit(1);
}
const node = existsSync(own) ? own : process.execPath;
const { status } = spawnSync(node, [program, 'audit-verify'], { stdio: 'inherit' });
process.exit(status ?? 1);
