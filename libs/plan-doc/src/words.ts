// Written words as named roots of a section's document: declared once, reached by name, edited by plain calls.
import { BODY, STRENGTHS } from './sections';
import { firstTextOf, fragmentOf, inOneAct, type YDoc, type YFragment } from './yjs';

/** One text of a section. Positions count UTF-16 units within its first paragraph. */
export interface WordsField {
  /** What an editor is bound to. */
  readonly fragment: YFragment;
  /** The first paragraph, without marks. */
  first(): string;
  /** Writes into the first paragraph, which is there before anybody writes. Throws RangeError where it is not. */
  insert(at: number, words: string): void;
  remove(at: number, length: number): void;
}

const fieldOf = (doc: YDoc, root: string): WordsField => {
  const fragment = fragmentOf(doc, root);
  const paragraph = () => {
    const text = firstTextOf(fragment);
    if (!text) throw new RangeError('The text has no first paragraph yet');
    return text;
  };
  return {
    fragment,
    first: () => {
      const text = firstTextOf(fragment);
      return text
        ? text.toDelta().reduce((all: string, piece: { insert?: unknown }) => all + String(piece.insert), '')
        : '';
    },
    insert: (at, words) => inOneAct(doc, () => paragraph().insert(at, words)),
    remove: (at, length) => inOneAct(doc, () => paragraph().delete(at, length)),
  };
};

/**
 * Declares the words of a row that lives in a section: each field is a root `<noun>:<id>:<field>`, so that two people
 * who open the same new row and type at once both keep their words.
 */
export const words = <const Field extends string>(noun: string, fields: readonly Field[]) => ({
  roots: (id: string): readonly string[] => fields.map((field) => `${noun}:${id}:${field}`),
  of: (doc: YDoc, id: string): Record<Field, WordsField> => {
    const made: Partial<Record<Field, WordsField>> = {};
    for (const field of fields) made[field] = fieldOf(doc, `${noun}:${id}:${field}`);
    if (isWhole(made, fields)) return made;
    throw new TypeError('A field of the words is missing');
  },
});

const isWhole = <Field extends string>(
  made: Partial<Record<Field, WordsField>>,
  fields: readonly Field[],
): made is Record<Field, WordsField> => fields.every((field) => made[field] !== undefined);

/** The words of a section itself. */
export const bodyOf = (doc: YDoc): WordsField => fieldOf(doc, BODY);

/** What the owner is good at, in the section of what matters. */
export const strengthsOf = (doc: YDoc): WordsField => fieldOf(doc, STRENGTHS);
