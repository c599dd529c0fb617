// A piece of a text around what was found in it, made from that text and from nothing else.
import { fold, isFound } from './stems';

export interface ExcerptPiece {
  readonly text: string;
  readonly found: boolean;
}

const BEFORE = 60;
const AFTER = 140;

interface Word {
  readonly from: number;
  readonly to: number;
  readonly isFound: boolean;
}

/** @param asked folded words; the last may be the beginning of one */
export function excerptOf(text: string, asked: readonly string[]): readonly ExcerptPiece[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const words = [...line.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }): Word => {
    const folded = fold(word);
    const found = asked.some((one, at) => isFound(one, at === asked.length - 1, folded));
    return { from: index, to: index + word.length, isFound: found };
  });
  const first = words.find((word) => word.isFound)?.from ?? 0;
  // The window begins and ends with a whole word.
  const from = first <= BEFORE ? 0 : (words.find((word) => word.from >= first - BEFORE)?.from ?? first);
  const reach = words.filter((word) => word.from >= from && word.to <= first + AFTER).at(-1)?.to;
  const to = reach === undefined || first + AFTER >= line.length ? Math.min(line.length, first + AFTER) : reach;
  const pieces: ExcerptPiece[] = from > 0 ? [{ text: '… ', found: false }] : [];
  let at = from;
  for (const word of words.filter((one) => one.isFound && one.from >= from && one.to <= to)) {
    if (word.from > at) pieces.push({ text: line.slice(at, word.from), found: false });
    pieces.push({ text: line.slice(word.from, word.to), found: true });
    at = word.to;
  }
  if (at < to) pieces.push({ text: line.slice(at, to), found: false });
  if (to < line.length) pieces.push({ text: ' …', found: false });
  return pieces;
}
