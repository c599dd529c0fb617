// Writers for tests: each has a document and edits it as the editor does, through ProseMirror and its binding.
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state';
import { splitListItem, wrapInList } from '@tiptap/pm/schema-list';
import { splitBlock, toggleMark, joinBackward, lift } from '@tiptap/pm/commands';
import type { Node } from '@tiptap/pm/model';
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap';
import { schema } from './schema';
import { seedUpdate } from './seed';
import { bodyOf } from './words';
import { inOneAct, onUpdate, openDoc, takeIn, type YDoc } from './yjs';

/** mulberry32: small, even enough, and the same everywhere. */
export const randomOf = (seed: number) => {
  let a = seed >>> 0;
  const next = (): number => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { next, below: (n: number): number => Math.floor(next() * n) };
};
export type Random = ReturnType<typeof randomOf>;

export class Writer {
  readonly doc: YDoc;
  readonly sent: Uint8Array[] = [];

  constructor(
    readonly clientId: number,
    seed: Uint8Array = seedUpdate(1),
  ) {
    this.doc = openDoc(clientId);
    takeIn(this.doc, seed);
    onUpdate(this.doc, (update, local) => local && this.sent.push(update));
  }

  /** What the editor shows; reading it also mends what cannot be shown, as the editor does. */
  read(): Node {
    return initProseMirrorDoc(bodyOf(this.doc).fragment, schema).doc;
  }

  edit(act: (state: EditorState) => EditorState): void {
    const { fragment } = bodyOf(this.doc);
    const { doc, mapping } = initProseMirrorDoc(fragment, schema);
    const shown = doc.childCount ? doc : doc.type.createAndFill();
    if (!shown) throw new Error('The grammar has no empty document');
    const next = act(EditorState.create({ schema, doc: shown })).doc;
    if (next.eq(doc)) return;
    inOneAct(this.doc, () => updateYFragment(this.doc, fragment, next, { mapping, isOMark: new Map() }));
  }

  /** Types at the end of the first paragraph. */
  type(words: string): void {
    this.edit((state) => state.apply(state.tr.insertText(words, 1 + (state.doc.firstChild?.content.size ?? 0))));
  }

  /** One random act of an editor. */
  anything(random: Random): void {
    this.edit((state) => {
      const places: number[] = [];
      state.doc.descendants((node, pos) => {
        if (node.isTextblock) for (let at = 0; at <= node.content.size; at++) places.push(pos + 1 + at);
      });
      const place = () => places[random.below(places.length)] ?? 1;
      const [from, to] = [place(), place()].sort((a, b) => a - b);
      const at = random.next() < 0.7 ? from : to;
      const selected = state.apply(
        state.tr.setSelection(TextSelection.create(state.doc, from ?? 1, random.next() < 0.7 ? from : to)),
      );
      const kind = random.below(10);
      if (kind < 4)
        return state.apply(state.tr.insertText(`${'abcæøå'[random.below(6)] ?? 'x'}${random.below(9)}`, at));
      if (kind === 4) return selected.apply(selected.tr.deleteSelection());
      if (kind === 5) {
        const broken = schema.nodes['hardBreak'];
        return broken ? state.apply(state.tr.insert(at ?? 1, broken.create())) : state;
      }
      const { bulletList, listItem } = schema.nodes;
      const { bold } = schema.marks;
      if (!bulletList || !listItem || !bold) return state;
      const commands: Command[] = [
        toggleMark(bold),
        wrapInList(bulletList),
        splitListItem(listItem),
        splitBlock,
        joinBackward,
        lift,
      ];
      let after = selected;
      commands[random.below(commands.length)]?.(selected, (tr) => (after = selected.apply(tr)));
      return after;
    });
  }
}

/** Everybody gets all that everybody sent. */
export const exchange = (writers: readonly Writer[]): void => {
  for (let moved = true; moved;) {
    moved = false;
    for (const from of writers) {
      const updates = from.sent.splice(0);
      moved ||= updates.length > 0;
      for (const to of writers) if (to !== from) for (const update of updates) takeIn(to.doc, update);
    }
  }
};
