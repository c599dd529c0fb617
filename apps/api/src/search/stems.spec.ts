// Forms of one word share a root, short words are left alone, and a piece of a text is made of that text.
import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt';
import { fold, foldedWords, isFound, rootOf } from './stems';

describe('A root', () => {
  it('is shared by svømming, svømme and svømte', () => {
    expect(new Set(['svømming', 'svømme', 'svømmer', 'svømmingen'].map((word) => rootOf(fold(word))))).toEqual(
      new Set(['svoem']),
    );
    for (const one of ['svømming', 'svømme', 'svømte'].map(fold))
      for (const other of ['svømming', 'svømme', 'svømte'].map(fold)) expect(isFound(one, true, other)).toBe(true);
  });

  it('is not made of words that are short', () => {
    for (const word of ['mening', 'seng', 'ting', 'NAV', 'hest']) expect(rootOf(fold(word))).toBeUndefined();
  });

  it('has its letters folded', () => {
    expect(foldedWords('Åse, ærlig & SØT 2')).toEqual(['aase', 'aerlig', 'soet', '2']);
  });
});

describe('An excerpt', () => {
  const said = (text: string, ...asked: string[]) => excerptOf(text, asked.map(fold));

  it('flags what was found, in its own letters', () => {
    expect(said('Ola går til svømming på onsdager.', 'svoemme')).toEqual([
      { text: 'Ola går til ', found: false },
      { text: 'svømming', found: true },
      { text: ' på onsdager.', found: false },
    ]);
  });

  it('is a window around the first that was found, of whole words', () => {
    const text = `${'foran '.repeat(60)}svømming ${'etter '.repeat(60)}`;
    const all = said(text, 'svømming')
      .map((piece) => piece.text)
      .join('');
    expect(all.startsWith('… foran ')).toBe(true);
    expect(all.endsWith(' etter …')).toBe(true);
    expect(all.length).toBeLessThan(230);
  });

  it('is the beginning where nothing is found in it', () => {
    expect(said('Kort tekst.', 'annet')).toEqual([{ text: 'Kort tekst.', found: false }]);
    expect(said('', 'annet')).toEqual([]);
  });
});
