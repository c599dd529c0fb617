// Words that stand nowhere else, each with who may ever meet it.
import type { PersonId } from '@samplan/domain';

export interface Canary {
  readonly kind: string;
  readonly may: (who: PersonId) => boolean;
}

const MARK = /zk[a-p]{6}q/g;

/** All canaries in a text. */
export const canariesIn = (text: string): readonly string[] => [...new Set(text.match(MARK) ?? [])];

let hatched = 0;

/** A word that was never said before. */
export const hatch = (): string =>
  `zk${[...(hatched++).toString(16).padStart(6, '0')].map((digit) => 'abcdefghijklmnop'[parseInt(digit, 16)]).join('')}q`;
