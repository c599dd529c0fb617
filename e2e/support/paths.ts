// The pages of the app, as its own route files name them: a page that no story visits is found by its name.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const APP = resolve(import.meta.dirname, '../../apps/web/src/app');

/** Every path of the app with its parameters, each once. */
export function allPaths(): readonly string[] {
  const files = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.routes.ts'));
  const said = files.flatMap((name) => [...readFileSync(join(APP, name), 'utf8').matchAll(/\bpath: '([^']*)'/g)]);
  return [...new Set(said.map(([, path = '']) => `/${path}`))].sort();
}

/** Is this address one of that path? */
export const isOf = (path: string) => (address: string) =>
  path === '/**' || new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`).test(address.split('?')[0] ?? '');
