// A section's words as plain JSON and as plain text, for pages, search, print and archive: none of them needs Yjs.
import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import { BODY, ITEM_NOUNS, itemRoots, parseItemRoot, STRENGTHS } from './sections';
import { fragmentOf, type YDoc } from './yjs';

/** A ProseMirror node as JSON, of the grammar in schema.ts. */
export interface WordsNode {
  readonly type: string;
  readonly text?: string;
  readonly marks?: readonly { readonly type: string }[];
  readonly content?: readonly WordsNode[];
}

export const emptyWords: WordsNode = { type: 'doc', content: [{ type: 'paragraph' }] };

/** Words by field of one goal or measure; only those that say something. */
export type ItemWords = Readonly<Record<string, WordsNode>>;

/** The words of a section's goals and measures, `goal:<id>` to its fields, and of what the owner is good at, under `section`. */
export type SectionItems = Readonly<Record<string, ItemWords>>;

/** What the words of a section say: its own, and those of its goals and measures. */
export interface SaidWords {
  readonly body: WordsNode;
  readonly items: SectionItems;
  /** All of it as lines: the section's own words first. */
  readonly text: string;
}

/** What the document says now. The JSON is lawful by the schema whatever was merged; the text has a line a block. */
export const wordsOf = (doc: YDoc): SaidWords => {
  const body = wordsAt(doc, BODY);
  const items: Record<string, Record<string, WordsNode>> = {};
  const lines = [plainText(body)];
  for (const root of rootsBesideBody(doc)) {
    const words = wordsAt(doc, root);
    const { item, field } = partsOf(root) ?? {};
    const text = plainText(words);
    if (!item || !field || text === '') continue;
    (items[item] ??= {})[field] = words;
    lines.push(text);
  }
  return { body, items, text: lines.filter((line) => line !== '').join('\n') };
};

const STRENGTHS_PARTS = { item: 'section', field: 'strengths' } as const;

const partsOf = (root: string): { readonly item: string; readonly field: string } | undefined =>
  root === STRENGTHS ? STRENGTHS_PARTS : parseItemRoot(root);

/** What the owner is good at, as the stored copy has it. */
export const strengthsIn = (items: SectionItems): WordsNode =>
  items[STRENGTHS_PARTS.item]?.[STRENGTHS_PARTS.field] ?? emptyWords;

/** Roots beside the section's own that the document has, the same way everywhere: in whatever order they came to be. */
const rootsBesideBody = (doc: YDoc): readonly string[] => {
  const found = [...doc.share.keys()].flatMap((name) => parseItemRoot(name) ?? []);
  const idsOf = (noun: string) => [...new Set(found.filter((root) => root.noun === noun).map(({ id }) => id))].sort();
  const ofItems = ITEM_NOUNS.flatMap((noun) => idsOf(noun).flatMap((id) => itemRoots(noun, id)));
  return [STRENGTHS, ...ofItems].filter((root) => doc.share.has(root));
};

/** What one root of the document says now, lawful by the schema. */
export const wordsAt = (doc: YDoc, root: string): WordsNode =>
  lawful(readNode(yXmlFragmentToProsemirrorJSON(fragmentOf(doc, root)))) ?? emptyWords;

/** Lines of plain text; a list item begins with "– ". */
export const plainText = (node: WordsNode): string => linesOf(node).join('\n').trim();

export const isEmptyWords = (node: WordsNode | null | undefined): boolean => !node || plainText(node) === '';

/** Reads JSON that came from outside. @returns the words, or empty ones where it is no document */
export const readWords = (json: unknown): WordsNode => lawful(readNode(json)) ?? emptyWords;

/** Reads the words of items that came from outside, leaving out what is none. */
export const readItems = (json: unknown): SectionItems => {
  const items: Record<string, Record<string, WordsNode>> = {};
  for (const [item, fields] of Object.entries(isRecord(json) ? json : {}))
    for (const [field, node] of Object.entries(isRecord(fields) ? fields : {})) {
      const words = partsOf(`${item}:${field}`) ? readWords(node) : undefined;
      if (words && !isEmptyWords(words)) (items[item] ??= {})[field] = words;
    }
  return items;
};

const linesOf = (node: WordsNode): string[] => {
  if (node.type === 'paragraph') return inlineOf(node).split('\n');
  const lines = (node.content ?? []).flatMap(linesOf);
  // A point that says nothing is not said.
  if (node.type === 'listItem' && lines.every((line) => line.trim() === '')) return [];
  return node.type === 'listItem' ? lines.map((line, at) => (at === 0 ? `– ${line}` : `  ${line}`)) : lines;
};

const inlineOf = (node: WordsNode): string =>
  (node.content ?? []).map((child) => (child.type === 'hardBreak' ? '\n' : (child.text ?? ''))).join('');

// Merging two edits can leave a list without items; such a shell holds no words, and is left out by all alike.
const lawful = (node: WordsNode): WordsNode | undefined => {
  if (node.type === 'paragraph')
    return node.content?.length ? { ...node, content: joined(node.content) } : { type: 'paragraph' };
  if (!['doc', 'bulletList', 'listItem'].includes(node.type)) return undefined;
  const content = (node.content ?? []).flatMap((child) => lawful(child) ?? []);
  return content.length ? { type: node.type, content } : undefined;
};

const joined = (nodes: readonly WordsNode[]): WordsNode[] => {
  const all: WordsNode[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (node.type === 'text' && !node.text) continue;
    if (last?.type === 'text' && node.type === 'text' && marksOf(last) === marksOf(node))
      all[all.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` };
    else all.push(node);
  }
  return all;
};

const marksOf = (node: WordsNode): string => (node.marks ?? []).map(({ type }) => type).join();

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without the NUL and the halves of characters that PostgreSQL takes for no text: one of them would stop a whole plan. */
const storable = (text: string): string => text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');

const readNode = (json: unknown): WordsNode => {
  if (!isRecord(json) || typeof json['type'] !== 'string') return { type: 'unknown' };
  const { type, text, marks, content } = json;
  const bold = Array.isArray(marks) && marks.some((mark) => isRecord(mark) && mark['type'] === 'bold');
  return {
    type,
    ...(typeof text === 'string' ? { text: storable(text) } : {}),
    ...(bold ? { marks: [{ type: 'bold' }] } : {}),
    ...(Array.isArray(content) ? { content: content.map(readNode) } : {}),
  };
};
