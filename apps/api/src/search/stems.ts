// Words as the search takes them: folded, and down to a root that forms of one word share.

const FOLDED: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** Lower case, with æ, ø and å as ae, oe and aa: as the database's function `folded`. */
export const fold = (word: string): string =>
  word
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .replace(/[æøå]/g, (letter) => FOLDED[letter] ?? letter);

/** The words of a text, folded. */
export const foldedWords = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

// The stemmer of PostgreSQL takes svømming, svømme and svømte for three words: it leaves -ing, -te and a doubled letter.
const ENDINGS = [
  'ingenes',
  'ingene',
  'ingens',
  'ingen',
  'inger',
  'ing',
  'ende',
  'ande',
  'ene',
  'ane',
  'ede',
  'ete',
  'dde',
  'tte',
  'de',
  'te',
  'en',
  'er',
  'ar',
  'et',
  'es',
  'a',
  'e',
  't',
  's',
];
/** A shorter root is that of too many words. */
const SHORTEST = 4;

/** @returns what forms of the word begin with, or undefined where that would be the beginning of too much */
export function rootOf(word: string): string | undefined {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
  const stem = ending ? word.slice(0, -ending.length) : word;
  const root = /([bdfgklmnprstv])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return root.length >= SHORTEST && root !== word ? root : undefined;
}

/** Is the second word, folded, what was asked for by the first? */
export function isFound(asked: string, isLast: boolean, word: string): boolean {
  if (word === asked || (isLast && word.startsWith(asked))) return true;
  const root = rootOf(asked);
  return root !== undefined ? word.startsWith(root) : rootOf(word) === asked;
}
