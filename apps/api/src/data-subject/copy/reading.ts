// What comes from the database, before anything is known of it.
import type { Language } from '@samplan/domain';
import { sectionTitleOf } from '../../words/section-titles';

export type PlainRow = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a section is called, in the language of the copy. */
export function sectionIn(value: unknown, language: Language): string | null {
  if (!isRecord(value)) return null;
  const text = (field: string): string | null => (typeof value[field] === 'string' ? value[field] : null);
  return sectionTitleOf({ title_key: text('title_key'), title: text('title') }, language);
}
