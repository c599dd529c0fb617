// Which act brought the letters that stand in roots of a document.
import { Y, type YDoc } from './yjs';

/** A piece of text in one of the roots. */
export interface WrittenSpan {
  readonly client: number;
  /** Which of the acts brought it. */
  readonly act: number;
}

/**
 * Does the acts one after another, and tells which of them brought text that is in these roots at the end.
 * @param alsoRemoved text that was removed too; asks a document that keeps what is removed (`gc` false)
 */
export const writersIn = (
  doc: YDoc,
  acts: readonly (() => void)[],
  roots: readonly string[],
  alsoRemoved: boolean,
): WrittenSpan[] => {
  // Per client, until which clock each act reached.
  const reached = new Map<number, { readonly upTo: number; readonly act: number }[]>();
  acts.forEach((run, act) => {
    const before = new Map(Y.decodeStateVector(Y.encodeStateVector(doc)));
    run();
    for (const [client, upTo] of Y.decodeStateVector(Y.encodeStateVector(doc)))
      if (upTo !== (before.get(client) ?? 0)) reached.set(client, [...(reached.get(client) ?? []), { upTo, act }]);
  });
  const found: WrittenSpan[] = [];
  for (const structs of doc.store.clients.values())
    for (const struct of structs) {
      if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue;
      if ((struct.deleted && !alsoRemoved) || !roots.includes(rootNameOf(struct) ?? '')) continue;
      const { client, clock } = struct.id;
      const end = clock + struct.length;
      let from = clock;
      for (const { upTo, act } of reached.get(client) ?? []) {
        if (upTo <= from) continue;
        found.push({ client, act });
        from = upTo;
        if (from >= end) break;
      }
    }
  return found;
};

/** The name of the root under which an item stands; undefined where that can no longer be told. */
export const rootNameOf = (item: Y.Item): string | undefined => {
  let parent: unknown = item.parent;
  while (parent instanceof Y.AbstractType && parent._item) parent = parent._item.parent;
  return parent instanceof Y.AbstractType ? Y.findRootTypeKey(parent) : undefined;
};
