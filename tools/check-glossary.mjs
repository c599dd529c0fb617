// Fails when a word of libs/domain/src/vocabulary.ts has no row in docs/glossary.md, or a row there has no word.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * @param lists the closed lists by name: { ROLES: ['owner', …] }
 * @param text the glossary: headings that name a list in backticks, below each a table whose first cell is the word;
 *   a heading that names more lists borrows the rows of those. A list without a heading has its rows anywhere.
 * @returns one sentence a fault
 */
export function glossaryFaults(lists, text) {
  const faults = [];
  const rows = new Map();
  const borrowed = new Map();
  let list = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) {
      const named = [...line.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name);
      for (const name of named.filter((name) => !lists[name])) faults.push(`a heading names ${name}, no list`);
      [list = ''] = named;
      borrowed.set(list, named.slice(1));
      rows.set(list, rows.get(list) ?? new Set());
    }
    const word = /^\| `([^`]+)`\s*\|/.exec(line)?.[1];
    if (!word) continue;
    if (!lists[list]?.includes(word)) faults.push(`"${word}" stands under ${list || 'no list'} but is no word of it`);
    if (
      line
        .split('|')
        .slice(2, -1)
        .some((cell) => cell.trim() === '')
    )
      faults.push(`"${word}" has an empty cell`);
    if (rows.get(list)?.has(word)) faults.push(`"${word}" stands twice under ${list}`);
    rows.get(list)?.add(word);
  }
  for (const [name, words] of Object.entries(lists)) {
    const places = rows.has(name) ? [name, ...(borrowed.get(name) ?? [])] : [...rows.keys()];
    for (const word of words)
      if (!places.some((place) => rows.get(place)?.has(word))) faults.push(`"${word}" of ${name} has no row`);
  }
  return faults;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lists = Object.fromEntries(
    Object.entries(await import('../libs/domain/src/vocabulary.ts')).filter(([, words]) => Array.isArray(words)),
  );
  const faults = glossaryFaults(lists, readFileSync('docs/glossary.md', 'utf8'));
  for (const fault of faults) console.error(`docs/glossary.md: ${fault}`);
  process.exit(faults.length ? 1 : 0);
}
