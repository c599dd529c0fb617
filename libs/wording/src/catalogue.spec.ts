// Every text of the catalogue can be said in every language, and says the same things in each.
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import * as everything from './index';
import type { Text } from './words';

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'nb' in value && 'nn' in value && 'en' in value;

/** All texts with where they stand: `problemTexts.notFound`. A name of a language in its own words is none. */
function* textsIn(value: unknown, path: string): Generator<[string, Text]> {
  if (isText(value) && path !== 'languageNames' && path !== 'LOCALES') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, path ? `${path}.${key}` : key);
}

const all = [...textsIn({ ...everything }, '')];

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

function* namesIn(parts: readonly Part[], choices: boolean): Generator<string> {
  for (const part of parts) {
    if ('value' in part && part.type !== 0 && (choices || !('options' in part))) yield part.value;
    if ('options' in part) for (const branch of Object.values(part.options)) yield* namesIn(branch.value, choices);
  }
}

const names = (pattern: string, choices: boolean): string[] =>
  [...new Set(namesIn(new IntlMessageFormat(pattern).getAst(), choices))].sort();

/** All that must be given, and what of it is shown: one language may choose by number where another need not. */
const holes = (pattern: string): string[] => names(pattern, true);
const shown = (pattern: string): string[] => names(pattern, false);

describe('the catalogue', () => {
  it('is found whole', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.map(([path]) => path)).toContain('problemTexts.notFound');
  });

  it.each(['nb', 'nn', 'en', 'se'] as const)('has texts in %s that can be said', (language) => {
    const values = (pattern: string) => Object.fromEntries(holes(pattern).map((name) => [name, 1]));
    for (const [path, text] of all) {
      const said = everything.say(text, language, values(text[language] ?? text.nb));
      expect(said.trim(), path).not.toBe('');
      expect(said, path).not.toMatch(/[{}]/);
    }
  });

  it('shows the same values in every language', () => {
    for (const [path, text] of all)
      for (const language of ['nn', 'en', 'se'] as const)
        expect(shown(text[language] ?? text.nb), `${path} in ${language}`).toEqual(shown(text.nb));
  });

  it('begins a line with a large letter, in Norwegian too', () => {
    expect(everything.begun('årlig')).toBe('Årlig');
  });

  it('gives no paragraph of law in any text but those of law.ts', () => {
    expect(all.filter(([path, text]) => text.nb.includes('§') && !path.startsWith('lawTexts.'))).toEqual([]);
  });
});
