// Names holes in package-lock.json: entries whose dependencies the lock lacks, which make `npm ci` refuse it; and any
// address of a registry, which would tie the lock to one machine.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

const isThere = (from, name) => {
  for (let base = from; ;) {
    if (packages[`${base ? `${base}/` : ''}node_modules/${name}`]) return true;
    if (!base) return false;
    const up = base.lastIndexOf('/node_modules/');
    base = up < 0 ? '' : base.slice(0, up);
  }
};

const holes = Object.entries(packages).flatMap(([path, entry]) =>
  Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
    .filter((name) => !isThere(path, name))
    .map((name) => `${path || 'package.json'} needs ${name}, which the lock lacks`),
);
const addresses = Object.entries(packages)
  .filter(([, entry]) => entry.resolved?.startsWith('http'))
  .map(([path]) => `${path} bears a download address`);
for (const line of [...holes, ...addresses]) console.error(line);
process.exit(holes.length + addresses.length ? 1 : 0);
