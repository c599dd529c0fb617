// The first words of a document, written by the server before anybody opens it.
import { BODY } from './sections';
import { fragmentOf, inOneAct, openDoc, stateOf, Y } from './yjs';

/** A paragraph, or a bullet list of one-paragraph items. */
export type SeedBlock = string | { readonly list: readonly string[] };

/**
 * Words as one update (Yjs V1 bytes) for the root `body` of a new document. Every paragraph gets its text node, also an
 * empty one: two people who begin in the same empty paragraph then write in the same text, and neither makes a rival.
 * @param clientId the writer's number; the same number and words give the same bytes
 * @param paragraphs in reading order; none gives one empty paragraph
 */
export const seedUpdate = (clientId: number, paragraphs: readonly SeedBlock[] = []): Uint8Array => {
  const doc = openDoc(clientId);
  inOneAct(doc, () => fragmentOf(doc, BODY).insert(0, (paragraphs.length ? paragraphs : ['']).map(blockOf)));
  const update = stateOf(doc);
  doc.destroy();
  return update;
};

const blockOf = (block: SeedBlock): Y.XmlElement =>
  typeof block === 'string'
    ? paragraphOf(block)
    : element(
        'bulletList',
        block.list.map((item) => element('listItem', [paragraphOf(item)])),
      );

const paragraphOf = (words: string): Y.XmlElement => element('paragraph', [new Y.XmlText(words)]);

const element = (name: string, children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement => {
  const made = new Y.XmlElement(name);
  made.insert(0, children);
  return made;
};
