// Makes a document say what another says, as one edit that touches only what differs: whose letters are whose is kept.
import { updateYFragment } from '@tiptap/y-tiptap';
import { schema } from './schema';
import { wordsAt, type WordsNode } from './snapshot';
import { fragmentOf, inOneAct, Y, type YDoc, type YFragment } from './yjs';

/** What some roots of a document say, by their names. */
export type WordsByRoot = Readonly<Record<string, WordsNode>>;

export const wordsIn = (doc: YDoc, roots: readonly string[]): WordsByRoot =>
  Object.fromEntries(roots.map((root) => [root, wordsAt(doc, root)]));

/** Do they say the same, letter by letter and mark by mark? Both as read from a document or by `readWords`. */
export const saySame = (one: WordsByRoot, other: WordsByRoot): boolean =>
  Object.keys(one).every((root) => JSON.stringify(one[root]) === JSON.stringify(other[root]));

/** From now on the document says in these roots what the words say, and in its other roots what it said. */
export const sayWords = (doc: YDoc, words: WordsByRoot): void =>
  inOneAct(doc, () => {
    for (const [root, node] of Object.entries(words)) {
      if (saySame({ [root]: node }, wordsIn(doc, [root]))) continue;
      const fragment = fragmentOf(doc, root);
      updateYFragment(doc, fragment, schema.nodeFromJSON(node), { mapping: new Map(), isOMark: new Map() });
      giveTexts(fragment);
    }
  });

/** Every paragraph has its text node: two who begin in it then write in the same text. */
const giveTexts = (parent: YFragment | Y.XmlElement): void => {
  for (const child of parent.toArray()) {
    if (!(child instanceof Y.XmlElement)) continue;
    if (child.nodeName !== 'paragraph') giveTexts(child);
    else if (!child.toArray().some((piece) => piece instanceof Y.XmlText)) child.insert(0, [new Y.XmlText()]);
  }
};
