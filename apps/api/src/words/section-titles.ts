// What sections are called, in the language of whoever asks.
import type { Language, SectionId } from '@samplan/domain';
import { say, sectionTitle } from '@samplan/wording';
import { ownTitle } from '../access/own-title';
import type { Tx } from '../kernel/database';

export interface TitleRow {
  /** Of a section that every plan has. */
  readonly title_key: string | null;
  /** As people named it. */
  readonly title: string | null;
}

export function sectionTitleOf({ title_key, title }: TitleRow, language: Language): string {
  const text = title_key === null ? undefined : sectionTitle(title_key);
  return text ? say(text, language) : (title ?? title_key ?? '');
}

export async function sectionTitlesOf(
  tx: Pick<Tx, 'query'>,
  sections: readonly SectionId[],
  language: Language,
): Promise<ReadonlyMap<SectionId, string>> {
  const rows = await tx.query<TitleRow & { readonly id: SectionId }>(
    `select s.id, s.title_key, ${ownTitle('s')} as title from section s where s.id = any ($1::uuid[])`,
    [sections],
  );
  return new Map(rows.map((row) => [row.id, sectionTitleOf(row, language)]));
}
