// Which named roots the document of a section may hold.
import { GOAL_FIELDS, MEASURE_FIELDS, type SectionKind } from '@samplan/domain';

export type RootType = 'xml' | 'text';
export interface Root {
  readonly name: string;
  readonly type: RootType;
}

/** The root that holds the words of a section. Named roots merge when two people begin at once; nested ones do not. */
export const BODY = 'body';
/** Load-test sections alone: a plain text beside the words. */
export const PLAIN = 'text';

/**
 * What the owner is good at: a text of its own in the section of what matters, with that section's readers and writers. In
 * the stored copy it stands by the two parts of its name, as the words of goals and measures do.
 */
export const STRENGTHS = 'section:strengths';

const WORDS: readonly Root[] = [{ name: BODY, type: 'xml' }];
const WISHES: readonly Root[] = [...WORDS, { name: STRENGTHS, type: 'xml' }];
const MEASURED: readonly Root[] = [...WORDS, { name: PLAIN, type: 'text' }];

/** The roots that every section of this kind has. */
export const lawfulRoots = (kind: SectionKind): readonly Root[] => {
  if (kind === 'what-matters') return WISHES;
  return kind === 'measuring' ? MEASURED : WORDS;
};

/** Texts that a section of this kind has beside its own words, whatever goals and measures stand there. */
export const besideBody = (kind: SectionKind): readonly string[] =>
  lawfulRoots(kind).flatMap(({ name, type }) => (name === BODY || type === 'text' ? [] : [name]));

const WITH_ITEMS: readonly SectionKind[] = ['life-area', 'agreement', 'transition', 'crisis', 'meeting'];

/** May goals and measures stand in a section of this kind? */
export const mayHoldItems = (kind: SectionKind): boolean => WITH_ITEMS.includes(kind);

/** What has words of its own in a section, and the fields of those words, in reading order. */
export const ITEM_FIELDS = { goal: GOAL_FIELDS, measure: MEASURE_FIELDS } as const;
export type ItemNoun = keyof typeof ITEM_FIELDS;
export const ITEM_NOUNS = ['goal', 'measure'] as const satisfies readonly ItemNoun[];

/** A root of a goal or a measure, taken apart. */
export interface ItemRoot {
  readonly noun: ItemNoun;
  readonly id: string;
  readonly field: string;
  /** `goal:<id>`: which item, whatever the field. */
  readonly item: string;
}

const PARTS = /^(goal|measure):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):([a-z]+)$/;

/** @returns undefined where the name is not that of an item's root */
export const parseItemRoot = (name: string): ItemRoot | undefined => {
  const [, first, id, field] = PARTS.exec(name) ?? [];
  const noun = ITEM_NOUNS.find((known) => known === first);
  if (!noun || !id || !field || !ITEM_FIELDS[noun].some((known) => known === field)) return undefined;
  return { noun, id, field, item: `${noun}:${id}` };
};

/** All roots of one item, in reading order. */
export const itemRoots = (noun: ItemNoun, id: string): readonly string[] =>
  ITEM_FIELDS[noun].map((field) => `${noun}:${id}:${field}`);
