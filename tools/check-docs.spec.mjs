// The checks of the documents bite: each on a planted fault.
import { describe, expect, it } from 'vitest';
import { isThere, pathsIn } from './check-doc-paths.mjs';
import { glossaryFaults } from './check-glossary.mjs';

const lists = { ROLES: ['owner', 'coordinator'], PLAN_ROLES: ['coordinator'] };
const row = (word) => `| \`${word}\` | ord | ord | meaning | Samplan | – |`;
const glossary = (...words) => ['## Roles: `ROLES`', '', ...words.map(row)].join('\n');

describe('the glossary check', () => {
  it('is content when each word has its row', () => {
    expect(glossaryFaults(lists, glossary('owner', 'coordinator'))).toEqual([]);
  });

  it('finds a word without a row', () => {
    expect(glossaryFaults({ ...lists, ROLES: [...lists.ROLES, 'guest'] }, glossary('owner', 'coordinator'))).toEqual([
      '"guest" of ROLES has no row',
    ]);
  });

  it('finds a row without a word, a row that stands twice, and an empty cell', () => {
    const text = `${glossary('owner', 'coordinator', 'boss', 'owner')}\n${row('owner').replace('meaning', '')}`;
    expect(glossaryFaults(lists, text)).toEqual([
      '"boss" stands under ROLES but is no word of it',
      '"owner" stands twice under ROLES',
      '"owner" has an empty cell',
      '"owner" stands twice under ROLES',
    ]);
  });

  it('finds a heading of a list that is gone', () => {
    expect(glossaryFaults(lists, `${glossary('owner', 'coordinator')}\n## Old: \`OLD\``)).toHaveLength(1);
  });
});

describe('the check of paths', () => {
  it('sees paths in backticks and relative links, and leaves code blocks and addresses alone', () => {
    const text = 'See `libs/a.ts:12`, [b](../b.md#c), [d](https://e.no), `npm start`.\n```\n`docs/f.md`\n```\n';
    expect(pathsIn(text, 'docs/adr')).toEqual(['libs/a.ts', 'docs/b.md']);
  });

  it('finds what is gone, one of several in braces too', () => {
    const exists = (path) => path === 'libs/a.ts';
    expect(isThere('libs/a.ts', exists)).toBe(true);
    expect(isThere('libs/{a,b}.ts', exists)).toBe(false);
    expect(isThere('docs/*.none', exists)).toBe(false);
  });
});
