// GraphQL cannot spell the vocabulary's hyphens; here a word of an answer becomes the word of the vocabulary.

/** @returns the vocabulary's word, or undefined for a word that only a newer server knows */
export const wordOf = <Word extends string>(words: readonly Word[], wire: string): Word | undefined =>
  words.find((word) => word === wire || word.replaceAll('-', '_') === wire);
