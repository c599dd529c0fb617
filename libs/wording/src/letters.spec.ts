// The standard letters name what they may, and say the same in each language.
import { LETTER_FIELDS_OF, LETTER_KINDS, filledLetter, unknownFields } from '@samplan/domain';
import { describe, expect, it } from 'vitest';
import { standardLetter } from './letters';

const LANGUAGES = ['nb', 'nn', 'en'] as const;
const named = (text: string) => [...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, field]) => field))].sort();

describe('The standard letters', () => {
  it.each(LETTER_KINDS)('%s name only what that letter may, and the same in each language', (kind) => {
    for (const language of LANGUAGES) {
      const letter = standardLetter(kind, language);
      expect(unknownFields(kind, letter)).toEqual([]);
      expect(named(letter.body)).toEqual(named(standardLetter(kind, 'nb').body));
      const values = Object.fromEntries(LETTER_FIELDS_OF[kind].map((field) => [field, 'x']));
      expect(filledLetter(letter, values).body).not.toMatch(/[{}]/);
    }
  });

  it('say how to complain wherever something is decided', () => {
    const saying = LETTER_KINDS.filter((kind) => standardLetter(kind, 'nb').body.includes('kan du klage'));
    expect(saying).toEqual(LETTER_KINDS.filter((kind) => !['need-received', 'need-delayed'].includes(kind)));
  });
});
