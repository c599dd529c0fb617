// A section's words as plain JSON and as plain text, for pages, search, print and archive: none of them needs Yjs.
import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import { BODY } from './sections';
import { fragmentOf, type YDoc } from './yjs';

/** A ProseMirror node as JSON, of the grammar in schema.ts. */
export interface WordsNode {
  readonly type: string;
  readonly text?: string;
  readonly marks?: readonly { readonly type: string }[];
  readonly content?: readonly WordsNode[];
}

export const emptyWords: WordsNode = { type: 'doc', content: [{ type: 'paragraph' }] };

/** What the document says now. The JSON is lawful by the schema whatever was merged; the text has a line a block. */
export const wordsOf = (doc: YDoc): { body: WordsNode; text: string } => {
  const body = lawful(readNode(yXmlFragmentToProsemirrorJSON(fragmentOf(doc, BODY)))) ?? emptyWords;
  return { body, text: plainText(body) };
};

/** Lines of plain text; a list item begins with "– ". */
export const plainText = (node: WordsNode): string => linesOf(node).join('\n').trim();

export const isEmptyWords = (node: WordsNode | null | undefined): boolean => !node || plainText(node) === '';

/** Reads JSON that came from outside. @returns the words, or empty ones where it is no document */
export const readWords = (json: unknown): WordsNode => lawful(readNode(json)) ?? emptyWords;

const linesOf = (node: WordsNode): string[] => {
  if (node.type === 'paragraph') return inlineOf(node).split('\n');
  const lines = (node.content ?? []).flatMap(linesOf);
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

const readNode = (json: unknown): WordsNode => {
  if (!isRecord(json) || typeof json['type'] !== 'string') return { type: 'unknown' };
  const { type, text, marks, content } = json;
  const bold = Array.isArray(marks) && marks.some((mark) => isRecord(mark) && mark['type'] === 'bold');
  return {
    type,
    ...(typeof text === 'string' ? { text } : {}),
    ...(bold ? { marks: [{ type: 'bold' }] } : {}),
    ...(Array.isArray(content) ? { content: content.map(readNode) } : {}),
  };
};
