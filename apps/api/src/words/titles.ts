// What goals and measures are called, as their sections' words were last projected, without reading the rest of them.
import { plainText, readWords } from '@samplan/plan-doc';
import type { Tx } from '../kernel/database';

/** The words that a noun is called by. */
const TITLE_OF = { goal: 'words', measure: 'what' } as const;

export interface Titled {
  readonly id: string;
  readonly section: string;
}

/** Words on one line. */
export const onOneLine = (words: unknown): string => plainText(readWords(words)).replace(/\s+/g, ' ').trim();

/** By id; what nothing is written of has an empty title. */
export async function titlesOf(
  tx: Pick<Tx, 'query'>,
  noun: keyof typeof TITLE_OF,
  items: readonly Titled[],
): Promise<ReadonlyMap<string, string>> {
  if (items.length === 0) return new Map();
  const rows = await tx.query<{ id: string; words: unknown }>(
    `select i.id, p.items -> ($1 || ':' || i.id) -> $2 as words
     from unnest($3::uuid[], $4::uuid[]) i(id, section) join projection p on p.section_id = i.section`,
    [noun, TITLE_OF[noun], items.map(({ id }) => id), items.map(({ section }) => section)],
  );
  return new Map(rows.map(({ id, words }) => [id, onOneLine(words)]));
}
