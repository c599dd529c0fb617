// Which named roots the document of a section may hold.
import type { SectionKind } from '@samplan/domain';

export type RootType = 'xml' | 'text';
export interface Root {
  readonly name: string;
  readonly type: RootType;
}

/** The root that holds the words of a section. Named roots merge when two people begin at once; nested ones do not. */
export const BODY = 'body';
/** Load-test sections alone: a plain text beside the words. */
export const PLAIN = 'text';

const WORDS: readonly Root[] = [{ name: BODY, type: 'xml' }];
const MEASURED: readonly Root[] = [...WORDS, { name: PLAIN, type: 'text' }];

export const lawfulRoots = (kind: SectionKind): readonly Root[] => (kind === 'measuring' ? MEASURED : WORDS);
