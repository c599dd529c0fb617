// What may stand in a section's document, asked of each piece as it arrives: roots, nodes, marks, depth and size.
import type { SectionKind } from '@samplan/domain';
import { LAWFUL_CHILDREN, LAWFUL_MARKS } from './schema';
import { lawfulRoots, mayHoldItems, parseItemRoot, type RootType } from './sections';
import { stateOf, Y, type YDoc } from './yjs';

export const MAX_DEPTH = 20;
export const MAX_BYTES = 2 * 1024 * 1024;

interface Watch {
  readonly kind: SectionKind;
  problem: string | undefined;
  /** Never less than the state's true size. */
  bytes: number;
}

const watches = new WeakMap<YDoc, Watch>();

/**
 * Why a document is not lawful for a section of this kind, or undefined. The first call reads all of it; from then on
 * each change is read once as it comes, so that asking after every batch costs what the batch brought. The answer holds
 * for the document's life: a refused one is thrown away, never mended. Bears no words of the text.
 */
export const shapeProblem = (kind: SectionKind, doc: YDoc): string | undefined => {
  const watch = watches.get(doc) ?? begin(kind, doc);
  if (watch.bytes > MAX_BYTES) watch.bytes = stateOf(doc).byteLength;
  return watch.problem ?? (watch.bytes > MAX_BYTES ? 'too large' : undefined);
};

const begin = (kind: SectionKind, doc: YDoc): Watch => {
  const watch: Watch = { kind, problem: undefined, bytes: stateOf(doc).byteLength };
  for (const structs of doc.store.clients.values())
    for (const struct of structs) if (struct instanceof Y.Item) watch.problem ??= itemProblem(kind, doc, struct);
  watches.set(doc, watch);
  doc.on('afterTransaction', onTransaction);
  doc.on('update', onUpdate);
  return watch;
};

const onUpdate = (update: Uint8Array, _origin: unknown, doc: YDoc): void => {
  const watch = watches.get(doc);
  if (watch) watch.bytes += update.byteLength;
};

const onTransaction = (transaction: Y.Transaction): void => {
  const { doc } = transaction;
  const watch = watches.get(doc);
  if (!watch || watch.problem) return;
  for (const [client, structs] of doc.store.clients) {
    const known = transaction.beforeState.get(client) ?? 0;
    if (known === transaction.afterState.get(client)) continue;
    for (let at = Y.findIndexSS(structs, known); at < structs.length; at++) {
      const struct = structs[at];
      if (struct instanceof Y.Item) watch.problem ??= itemProblem(watch.kind, doc, struct);
    }
  }
};

const itemProblem = (kind: SectionKind, doc: YDoc, item: Y.Item): string | undefined => {
  const parent = item.parent;
  // Collected with its parent: nothing is left to look at.
  if (!(parent instanceof Y.AbstractType)) return undefined;
  if (item.parentSub !== null) return 'attributes are not lawful';
  const depth = depthOf(parent);
  if (depth > MAX_DEPTH) return 'too deep';
  const place = placeOf(kind, doc, parent);
  if (place === undefined) return 'unlawful root';
  return place === 'text' ? textProblem(item, kind, parent) : childProblem(item, place);
};

const depthOf = (type: Y.AbstractType<unknown>): number => {
  let depth = 0;
  for (let at: Y.AbstractType<unknown> | null = type; at; at = parentOf(at)) depth++;
  return depth;
};

const parentOf = (type: Y.AbstractType<unknown>): Y.AbstractType<unknown> | null => {
  const parent = type._item?.parent;
  return parent instanceof Y.AbstractType ? parent : null;
};

/** `text`, or the name of the node that the parent is; undefined where no such parent may be. */
const placeOf = (kind: SectionKind, doc: YDoc, parent: Y.AbstractType<unknown>): string | undefined => {
  if (parent._item === null) {
    const type = rootType(kind, Y.findRootTypeKey(parent));
    return type === 'text' ? 'text' : type === 'xml' ? 'doc' : undefined;
  }
  if (parent instanceof Y.XmlText) return 'text';
  return parent instanceof Y.XmlElement && Object.hasOwn(LAWFUL_CHILDREN, parent.nodeName)
    ? parent.nodeName
    : undefined;
};

/** How a root of this name is read in a section of this kind; undefined where it may not stand there. */
export const rootType = (kind: SectionKind, name: string): RootType | undefined =>
  lawfulRoots(kind).find((root) => root.name === name)?.type ??
  (mayHoldItems(kind) && parseItemRoot(name) ? 'xml' : undefined);

const childProblem = (item: Y.Item, place: string): string | undefined => {
  const { content } = item;
  if (content instanceof Y.ContentDeleted) return undefined;
  if (!(content instanceof Y.ContentType)) return 'loose content';
  const name =
    content.type instanceof Y.XmlText
      ? 'text'
      : content.type instanceof Y.XmlElement
        ? content.type.nodeName
        : undefined;
  return name !== undefined && LAWFUL_CHILDREN[place]?.includes(name) ? undefined : 'a node out of place';
};

const textProblem = (item: Y.Item, kind: SectionKind, parent: Y.AbstractType<unknown>): string | undefined => {
  const { content } = item;
  if (content instanceof Y.ContentString || content instanceof Y.ContentDeleted) return undefined;
  if (!(content instanceof Y.ContentFormat) || parent._item === null) return 'embedded content';
  return LAWFUL_MARKS.includes(content.key) && isPlainMark(content.value) ? undefined : 'an unknown mark';
};

const isPlainMark = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0);
