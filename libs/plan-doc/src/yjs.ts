// The only doorway to Yjs: opening a document, taking updates in and out of it, and undoing one's own edits.
import * as Y from 'yjs';

export type YDoc = Y.Doc;
export type YFragment = Y.XmlFragment;
export type YText = Y.Text;
export type YUndo = Y.UndoManager;

/**
 * A new, empty document in memory.
 * @param clientId the writer's number in this document; random where it is left out. Two writers must never share one.
 */
export const openDoc = (clientId?: number): YDoc => {
  const doc = new Y.Doc();
  if (clientId !== undefined) doc.clientID = clientId;
  return doc;
};

/**
 * A document as the server keeps it. It changes nothing beyond what it is told to: formatting is tidied by the client
 * that formats.
 */
export const openServerDoc = (): YDoc => {
  const doc = openDoc();
  doc.on('afterTransaction', (transaction) => (transaction._needFormattingCleanup = false));
  return doc;
};

/** What `act` changes, as one update (Yjs V1 bytes); undefined where it changes nothing. */
export const changeBy = (doc: YDoc, act: () => void): Uint8Array | undefined => {
  let change: Uint8Array | undefined;
  const off = onUpdate(doc, (update) => (change = update));
  inOneAct(doc, act);
  off();
  return change;
};

/** Takes in an update (Yjs V1 bytes). Taking in the same one twice changes nothing. Throws where the bytes are none. */
export const takeIn = (doc: YDoc, update: Uint8Array, origin?: unknown): void => Y.applyUpdate(doc, update, origin);

/** All that the document holds as one update (Yjs V1 bytes), or only what `since` (a state vector) lacks. */
export const stateOf = (doc: YDoc, since?: Uint8Array): Uint8Array => Y.encodeStateAsUpdate(doc, since);

/** What the document knows of each writer (Yjs state vector, V1 bytes). Deletions do not move it. */
export const knownOf = (doc: YDoc): Uint8Array => Y.encodeStateVector(doc);

/** Hears every change of the document as an update; `local` tells edits made here from those taken in. */
export const onUpdate = (doc: YDoc, heard: (update: Uint8Array, local: boolean) => void): (() => void) => {
  const listener = (update: Uint8Array, _origin: unknown, _doc: YDoc, transaction: Y.Transaction): void =>
    heard(update, transaction.local);
  doc.on('update', listener);
  return () => doc.off('update', listener);
};

/** One act of a person: a single transaction, so that it travels, is stored and is undone as one. */
export const inOneAct = <T>(doc: YDoc, act: () => T, origin?: unknown): T => doc.transact(act, origin);

/**
 * Undoes and redoes what was done under these origins in one text, and never what others wrote.
 * @param captureMs edits closer together than this are undone as one
 */
export const undoOf = (fragment: YFragment, origins: readonly unknown[], captureMs = 500): YUndo =>
  new Y.UndoManager(fragment, {
    trackedOrigins: new Set(origins),
    captureTimeout: captureMs,
    // The editor marks what is no edit of a person's with this word.
    captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
  });

/** The root as rich text; created empty in memory where nothing has been written, which sends nothing. */
export const fragmentOf = (doc: YDoc, root: string): YFragment => doc.getXmlFragment(root);
export const textOf = (doc: YDoc, root: string): YText => doc.getText(root);

/** The first text of the first paragraph, as it stands; undefined where the root holds none. */
export const firstTextOf = (fragment: YFragment): Y.XmlText | undefined => {
  for (const block of fragment.toArray()) {
    if (!(block instanceof Y.XmlElement)) continue;
    for (const child of block.toArray()) {
      if (child instanceof Y.XmlText) return child;
      if (child instanceof Y.XmlElement) {
        const found = firstTextOf(child);
        if (found) return found;
      }
    }
  }
  return undefined;
};

/** Until where one's own writing in this document reaches; take it when all so far is stored. */
export const ownClockOf = (doc: YDoc): number => Y.getState(doc.store, doc.clientID);

/**
 * What one wrote oneself since `clock` (of `ownClockOf`) and has not deleted: to hand back words that were not stored.
 * Bears no word of anybody else. A line for each place in which one wrote.
 */
export const ownWordsSince = (doc: YDoc, clock: number): string => {
  let words = '';
  let last: Y.Item | undefined;
  for (const struct of doc.store.clients.get(doc.clientID) ?? []) {
    if (!(struct instanceof Y.Item) || struct.deleted || struct.id.clock + struct.length <= clock) continue;
    if (!(struct.content instanceof Y.ContentString)) continue;
    const follows = last?.right === struct || struct.id.clock < clock;
    words += `${words && !follows ? '\n' : ''}${struct.content.str.slice(Math.max(0, clock - struct.id.clock))}`;
    last = struct;
  }
  return words.trim();
};

export { Y };
