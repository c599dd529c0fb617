// How much one must, and may, write to search.
import { search, type Text } from '@samplan/wording';

const LEAST = 2;
const MOST = 100;

/** @returns what is wrong with it, or undefined where it can be searched for */
export function lengthProblem(text: string): Text | undefined {
  const { length } = text.trim();
  if (length < LEAST) return search.tooShort;
  return length > MOST ? search.tooLong : undefined;
}
