// The letters of a municipality: which there are, and what may be put in where a letter names it.
import type { LetterField, LetterKind } from './vocabulary';

/** What each letter may name, as `{name}`; a municipality's own text may name these and no others. */
export const LETTER_FIELDS_OF: Readonly<Record<LetterKind, readonly LetterField[]>> = {
  'need-received': ['name', 'municipality', 'received', 'due', 'handler'],
  'need-delayed': ['name', 'municipality', 'received', 'reason', 'new-date', 'handler'],
  'need-plan': ['name', 'municipality', 'reason', 'coordinator', 'handler'],
  'need-coordinator': ['name', 'municipality', 'reason', 'coordinator', 'handler'],
  'need-child-coordinator': ['name', 'municipality', 'reason', 'coordinator', 'handler'],
  'need-light-plan': ['name', 'municipality', 'reason', 'coordinator', 'handler'],
  'need-refused': ['name', 'municipality', 'received', 'reason', 'handler'],
};

export interface LetterText {
  readonly title: string;
  /** Paragraphs, an empty line between them. */
  readonly body: string;
}

/** What stands for each field of a letter. */
export type LetterValues = Readonly<Partial<Record<LetterField, string>>>;

const FIELD = /\{([^{}]*)\}/g;

/** What stands in braces in a text and is no field of that letter, each once; empty where all may be put in. */
export function unknownFields(kind: LetterKind, { title, body }: LetterText): readonly string[] {
  const known: readonly string[] = LETTER_FIELDS_OF[kind];
  const named = [...`${title}\n${body}`.matchAll(FIELD)].map(([, field = '']) => field);
  return [...new Set(named)].filter((field) => !known.includes(field));
}

/**
 * The letter with what it names put in.
 * @throws Error where it names what is not given, so that no half letter reaches anybody
 */
export function filledLetter({ title, body }: LetterText, values: LetterValues): LetterText {
  const given = new Map(Object.entries(values));
  const filled = (text: string): string =>
    text.replace(FIELD, (_, field: string) => {
      const value = given.get(field);
      if (value === undefined) throw new Error(`A letter names ${field}, which is not given.`);
      return value;
    });
  return { title: filled(title), body: filled(body) };
}
