// The first words of a document, written by the server before anybody opens it.
import { element, paragraphOf } from './blocks';
import { BODY } from './sections';
import { beginWords } from './server-acts';
import { fragmentOf, inOneAct, openDoc, stateOf, type Y } from './yjs';

/** A paragraph, or a bullet list of one-paragraph items. */
export type SeedBlock = string | { readonly list: readonly string[] };

/**
 * Words as one update (Yjs V1 bytes) for a new document: those of the root `body`, and of the roots of its goals and
 * measures. Every paragraph gets its text node, also an empty one: two people who begin in the same empty paragraph then
 * write in the same text, and neither makes a rival.
 * @param clientId the writer's number; the same number and words give the same bytes
 * @param paragraphs in reading order; none gives one empty paragraph
 * @param items plain text by root; a line break begins a paragraph
 */
export const seedUpdate = (
  clientId: number,
  paragraphs: readonly SeedBlock[] = [],
  items: Readonly<Record<string, string>> = {},
): Uint8Array => {
  const doc = openDoc(clientId);
  inOneAct(doc, () => {
    fragmentOf(doc, BODY).insert(0, (paragraphs.length ? paragraphs : ['']).map(seeded));
    beginWords(doc, items);
  });
  const update = stateOf(doc);
  doc.destroy();
  return update;
};

const seeded = (block: SeedBlock): Y.XmlElement =>
  typeof block === 'string'
    ? paragraphOf(block)
    : element(
        'bulletList',
        block.list.map((item) => element('listItem', [paragraphOf(item)])),
      );
