// What is made of a person's name.

/** First letter of the first and of the last word, in upper case: `ON`. One letter for a name of one word. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('nb') ?? '').join('');
}
