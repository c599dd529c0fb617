// What one person wrote in a document since some act of its log, as lines; words of others are never among them.
import { BODY, parseItemRoot, STRENGTHS } from './sections';
import { rootNameOf } from './writers';
import { fragmentOf, openServerDoc, takeIn, Y } from './yjs';

/** One row of the log. */
export interface LoggedAct {
  readonly updates: readonly Uint8Array[];
  /** Is what it brought mine: all of it, none, or what it brought to these items (`measure:<id>`)? */
  readonly mine: boolean | readonly string[];
}

/** Lines by root, in reading order, of what stands in a document now and was brought by those acts. */
export type OwnWords = ReadonlyMap<string, readonly string[]>;

/**
 * A change of form, a splitting of a paragraph, an undone removal and a move from one document to another insert words
 * anew that somebody had written before: words stay with whoever wrote them first.
 * @param docs the whole log of each document
 * @returns what is mine in each, in the same order
 */
export const ownWordsIn = (docs: readonly (readonly LoggedAct[])[]): readonly OwnWords[] => {
  const removed = nothing();
  const found = docs.map((acts) => ownWords(acts, removed));
  // What was moved may have come to a document that was read before the one that it came from.
  return docs.length > 1 ? docs.map((acts) => ownWords(acts, removed)) : found;
};

export const ownWordsAt = (acts: readonly LoggedAct[]): OwnWords => ownWords(acts, nothing());

const ownWords = (acts: readonly LoggedAct[], removed: Removed): OwnWords => {
  const doc = openServerDoc();
  // What is removed is kept, to be known again where it is put back.
  doc.gc = false;
  const authors = new Authors(removed);
  let mine: LoggedAct['mine'] = false;
  doc.on('afterTransaction', (transaction) => authors.hear(transaction, mine));
  for (const act of acts) {
    mine = act.mine;
    for (const update of act.updates) takeIn(doc, update);
  }
  const found = new Map<string, readonly string[]>();
  for (const root of doc.share.keys()) {
    if (root !== BODY && root !== STRENGTHS && !parseItemRoot(root)) continue;
    const lines = linesOf(fragmentOf(doc, root), authors);
    if (lines.length > 0) found.set(root, lines);
  }
  doc.destroy();
  return found;
};

/** Shorter pieces, and single words, are written by many: they are known again where the same act had removed them. */
const SHORTEST_OF_ACT = 2;
const SHORTEST_WHOLE = 3;
const SHORTEST_PART = 8;

interface Removed {
  readonly mine: Set<string>;
  readonly others: Set<string>;
}

const nothing = (): Removed => ({ mine: new Set(), others: new Set() });

/** Whose each letter is. */
class Authors {
  private readonly mine = new Map<number, Set<number>>();
  private ofAct = nothing();

  constructor(private readonly removed: Removed) {}

  isMine(item: Y.Item, at: number): boolean {
    return this.mine.get(item.id.client)?.has(item.id.clock + at) ?? false;
  }

  hear(transaction: Y.Transaction, mine: LoggedAct['mine']): void {
    // First what is gone, for the same act may put it somewhere else.
    this.ofAct = nothing();
    Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
      if (struct instanceof Y.Item && struct.content instanceof Y.ContentString) this.remember(struct);
    });
    const { doc, beforeState, afterState } = transaction;
    for (const [client, structs] of doc.store.clients) {
      const known = beforeState.get(client) ?? 0;
      if (known === afterState.get(client)) continue;
      for (let at = Y.findIndexSS(structs, known); at < structs.length; at++) {
        const struct = structs[at];
        if (struct instanceof Y.Item && struct.content instanceof Y.ContentString)
          this.attribute(struct, struct.content.str, isOf(mine, struct));
      }
    }
  }

  /** The letters of an item in pieces of one hand each. */
  private remember(item: Y.Item): void {
    if (!(item.content instanceof Y.ContentString)) return;
    const { str } = item.content;
    let from = 0;
    for (let at = 1; at <= str.length; at++) {
      if (at < str.length && this.isMine(item, at) === this.isMine(item, from)) continue;
      const piece = str.slice(from, at);
      const hand = this.isMine(item, from) ? 'mine' : 'others';
      if (piece.length >= SHORTEST_OF_ACT) this.ofAct[hand].add(piece);
      if (piece.length >= SHORTEST_WHOLE) this.removed[hand].add(piece);
      from = at;
    }
  }

  private attribute(item: Y.Item, text: string, isMine: boolean): void {
    const whose = Array.from({ length: text.length }, () => isMine);
    // Where both had written the same, it is not taken for mine.
    for (const hand of ['mine', 'others'] as const) {
      if (text.length < SHORTEST_OF_ACT) break;
      for (const piece of this.ofAct[hand]) mark(whose, text, piece, hand === 'mine', () => true);
      if (text.length < SHORTEST_WHOLE) continue;
      for (const piece of this.removed[hand]) mark(whose, text, piece, hand === 'mine', isTelling);
    }
    const clocks = this.mine.get(item.id.client) ?? new Set<number>();
    this.mine.set(item.id.client, clocks);
    whose.forEach((is, at) => is && clocks.add(item.id.clock + at));
  }
}

const isOf = (mine: LoggedAct['mine'], item: Y.Item): boolean => {
  if (typeof mine === 'boolean') return mine;
  const root = parseItemRoot(rootNameOf(item) ?? '');
  return root !== undefined && mine.includes(root.item);
};

const isTelling = (piece: string): boolean => piece.length >= SHORTEST_PART && /\S\s+\S/.test(piece);

/** Marks where a text repeats a piece that had been removed. */
const mark = (
  whose: boolean[],
  text: string,
  piece: string,
  isMine: boolean,
  tells: (piece: string) => boolean,
): void => {
  if (piece === text || (tells(text) && piece.includes(text))) return void whose.fill(isMine);
  if (!tells(piece)) return;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length))
    whose.fill(isMine, at, at + piece.length);
};

const linesOf = (parent: Y.XmlFragment | Y.XmlElement, authors: Authors): readonly string[] =>
  parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return lineOf(child, authors);
    return child instanceof Y.XmlElement ? linesOf(child, authors) : [];
  });

/** What is mine of one text; where others wrote between, dots stand. */
const lineOf = (text: Y.XmlText, authors: Authors): readonly string[] => {
  let line = '';
  let gap = '';
  for (let item = text._start; item; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentString)) continue;
    const { str } = item.content;
    for (let at = 0; at < str.length; at++) {
      if (!authors.isMine(item, at)) gap += str[at] ?? '';
      else {
        line += gap === '' ? '' : /\S/.test(gap) ? ' … ' : gap;
        gap = '';
        line += str[at] ?? '';
      }
    }
  }
  const plain = line.replace(/^[ …]+|\s+$/g, '').replace(/ +… +/g, ' … ');
  return plain === '' ? [] : [plain];
};
