// Blocks of words as nodes of Yjs, made as an editor makes them.
import type { WordsNode } from './snapshot';
import { Y } from './yjs';

/** Every paragraph gets its text node, also an empty one: two who begin in it then write in the same text. */
export const paragraphOf = (words: string): Y.XmlElement => element('paragraph', [new Y.XmlText(words)]);

export const element = (name: string, children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement => {
  const made = new Y.XmlElement(name);
  made.insert(0, children);
  return made;
};

/** A paragraph or a list, with all that stands in it. */
export const blockOf = (node: WordsNode): Y.XmlElement =>
  node.type === 'paragraph'
    ? element('paragraph', inlineOf(node.content ?? []))
    : element(node.type, (node.content ?? []).map(blockOf));

/** What stands in a paragraph: pieces of text that follow each other are one text. */
export const inlineOf = (nodes: readonly WordsNode[]): (Y.XmlElement | Y.XmlText)[] => {
  const made: (Y.XmlElement | Y.XmlText)[] = [];
  let pieces: WordsNode[] = [];
  const close = (): void => {
    if (pieces.length > 0) made.push(textOf(pieces));
    pieces = [];
  };
  for (const node of nodes) {
    if (node.type === 'text') pieces.push(node);
    else {
      close();
      made.push(new Y.XmlElement(node.type));
    }
  }
  close();
  return made.some((child) => child instanceof Y.XmlText) ? made : [...made, new Y.XmlText()];
};

const textOf = (pieces: readonly WordsNode[]): Y.XmlText => {
  const text = new Y.XmlText();
  text.applyDelta(pieces.map((piece) => ({ insert: piece.text ?? '', attributes: marksOf(piece) })));
  return text;
};

/** An editor keeps a mark as an empty object under its name. */
export const marksOf = (piece: WordsNode): Record<string, object> =>
  Object.fromEntries((piece.marks ?? []).map(({ type }) => [type, {}]));
