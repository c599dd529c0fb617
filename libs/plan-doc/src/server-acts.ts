// What the server itself does to the words of a document: begins roots, takes their words out, puts words back.
// Nothing here removes a paragraph. What somebody wrote in it without knowing, and sends later, would vanish with it;
// in a paragraph that only lost its text it stands, or is refused by its root.
import { blockOf, inlineOf, marksOf, paragraphOf } from './blocks';
import { isEmptyWords, wordsAt, type WordsNode } from './snapshot';
import { fragmentOf, inOneAct, Y, type YDoc, type YFragment } from './yjs';

/**
 * Gives roots their first words, each at least an empty paragraph.
 * @param words plain text by root; a line break begins a paragraph
 */
export const beginWords = (doc: YDoc, words: Readonly<Record<string, string>>): void =>
  inOneAct(doc, () => {
    for (const [root, text] of Object.entries(words))
      fragmentOf(doc, root).insert(0, text.split(/\r\n|\r|\n/).map(paragraphOf));
  });

/** Takes the words out of roots; their paragraphs stay, without text. @returns what they said */
export const takeWords = (doc: YDoc, roots: readonly string[]): Record<string, WordsNode> =>
  inOneAct(doc, () => {
    const taken = Object.fromEntries(roots.map((root) => [root, wordsAt(doc, root)]));
    for (const root of roots) strip(fragmentOf(doc, root));
    return taken;
  });

/**
 * Puts words into roots, before whatever stands there; in the paragraphs that they were taken out of, where those are
 * there and empty.
 */
export const putWords = (doc: YDoc, words: Readonly<Record<string, WordsNode>>): void =>
  inOneAct(doc, () => {
    for (const [root, { content = [] }] of Object.entries(words)) {
      const fragment = fragmentOf(doc, root);
      if (isEmptyWords(wordsAt(doc, root)) && fits(fragment, content)) fill(fragment, content);
      else fragment.insert(0, content.map(blockOf));
    }
  });

type Parent = YFragment | Y.XmlElement;

const elementsOf = (parent: Parent): Y.XmlElement[] =>
  parent.toArray().filter((child) => child instanceof Y.XmlElement);

const strip = (parent: Parent): void => {
  // From the end, for what is removed moves what comes after it.
  for (let at = parent.length - 1; at >= 0; at--) {
    const child = parent.get(at);
    if (child instanceof Y.XmlText) child.delete(0, child.length);
    else if (child instanceof Y.XmlElement && child.nodeName === 'hardBreak') parent.delete(at);
    else if (child instanceof Y.XmlElement) strip(child);
  }
};

/** Are there blocks for all of these, of the same kinds and in the same order? */
const fits = (parent: Parent, nodes: readonly WordsNode[]): boolean => {
  const blocks = elementsOf(parent);
  return nodes.every((node, at) => {
    const block = blocks[at];
    if (block?.nodeName !== node.type) return false;
    return node.type === 'paragraph' ? block.get(0) instanceof Y.XmlText : fits(block, node.content ?? []);
  });
};

const fill = (parent: Parent, nodes: readonly WordsNode[]): void => {
  const blocks = elementsOf(parent);
  nodes.forEach((node, at) => {
    const block = blocks[at];
    if (!block) return;
    const { content = [] } = node;
    if (node.type !== 'paragraph') fill(block, content);
    else if (content.every(({ type }) => type === 'text')) write(block, content);
    else block.insert(0, inlineOf(content));
  });
};

/** Into the text that is there, so that two who are in it stay in the same one. */
const write = (paragraph: Y.XmlElement, pieces: readonly WordsNode[]): void => {
  const text = paragraph.get(0);
  if (!(text instanceof Y.XmlText)) return;
  let at = 0;
  for (const piece of pieces) {
    text.insert(at, piece.text ?? '', marksOf(piece));
    at += piece.text?.length ?? 0;
  }
};
