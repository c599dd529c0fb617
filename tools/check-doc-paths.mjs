// Fails when a document names a file or a folder of the project that is gone, or links to a heading's file that is not there.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOTS = /^(apps|libs|docs|tools|e2e|bench|docker|\.ci)\//;
const FILES = /^[A-Z][A-Za-z_]*\.md$|^(LICENSE|CODEOWNERS|package\.json|package-lock\.json|nx\.json|publiccode\.yml)$/;

/** Every path in backticks that begins at a folder of the project, and every relative link. */
export function pathsIn(text, folder = '.') {
  const plain = text.replace(/^```[\s\S]*?^```/gm, '');
  const named = [...plain.matchAll(/`([^`\s]+)`/g)]
    .map(([, path]) => path.replace(/:\d+$/, ''))
    .filter((path) => ROOTS.test(path) || FILES.test(path));
  const linked = [...plain.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target.replace(/#.*$/, ''))
    .filter((target) => target && !/^[a-z]+:/.test(target))
    .map((target) => join(folder, target));
  return [...new Set([...named, ...linked])];
}

/** `{a,b}` and `*` stand for several files: at least one must be there for each of the names in braces. */
export function isThere(path, exists = existsSync, glob = globSync) {
  if (/<[^>]+>|…/.test(path)) return true;
  const braces = /^(.*)\{([^}]+)\}(.*)$/.exec(path);
  if (braces) return braces[2].split(',').every((name) => isThere(`${braces[1]}${name}${braces[3]}`, exists, glob));
  return path.includes('*') ? glob(path).length > 0 : exists(path);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  let gone = 0;
  for (const file of globSync(['*.md', 'docs/**/*.md', 'docker/*.md', 'bench/*.md', '.github/*.md']).sort()) {
    for (const path of pathsIn(readFileSync(file, 'utf8'), dirname(file))) {
      if (isThere(path)) continue;
      gone++;
      console.error(`${file} names ${path}, which is not there`);
    }
  }
  process.exit(gone ? 1 : 0);
}
