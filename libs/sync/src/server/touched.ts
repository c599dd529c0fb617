// In which roots an update writes, told from what it hangs on before it is applied.
import * as Y from 'yjs';
import type { Contents } from './checks';

/**
 * The roots in which the update inserts or deletes something that the document does not have yet. What lies under a
 * parent that is collected has no root any more: it changes nothing that anybody sees.
 */
export function rootsTouched(doc: Y.Doc, { structs, deletes }: Contents): Set<string> {
  const { store } = doc;
  const names = new Map<unknown, string>();
  for (const [name, type] of doc.share) names.set(type, name);
  const roots = new Set<string>();

  const note = (item: Y.Item | Y.GC): void => {
    let parent: unknown = item instanceof Y.Item ? item.parent : null;
    while (parent instanceof Y.AbstractType && parent._item) parent = parent._item.parent;
    const name = names.get(parent);
    if (name !== undefined) roots.add(name);
  };
  // What hangs on something of the same update lies in the root of that; its first piece hangs on the document.
  const noteAt = (id: unknown): void => {
    if (id instanceof Y.ID && id.clock < Y.getState(store, id.client)) note(Y.getItem(store, id));
  };

  for (const struct of structs) {
    const state = Y.getState(store, struct.id.client);
    if (!(struct instanceof Y.Item) || struct.id.clock + struct.length <= state) continue;
    // Where the document has the beginning of it, the rest comes after that, whatever it says of itself.
    if (struct.id.clock < state) noteAt(Y.createID(struct.id.client, state - 1));
    const parent: unknown = struct.parent;
    if (typeof parent === 'string') roots.add(parent);
    else noteAt(parent);
    noteAt(struct.origin);
    noteAt(struct.rightOrigin);
  }
  for (const [client, ranges] of deletes.clients) {
    const mine = store.clients.get(client);
    const state = Y.getState(store, client);
    for (const { clock, len } of ranges) {
      if (!mine || clock >= state) continue;
      for (let at = Y.findIndexSS(mine, clock); at < mine.length; at++) {
        const struct = mine[at];
        if (!struct || struct.id.clock >= clock + len) break;
        if (!struct.deleted && !(struct instanceof Y.Skip)) note(struct);
      }
    }
  }
  return roots;
}
