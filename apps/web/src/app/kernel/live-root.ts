// One text of a section's live words, by its root: its words as signals, what an editor is bound to, one's own undoing.
import { computed, signal, type Signal } from '@angular/core';
import type * as PlanDoc from '@samplan/plan-doc';
import type { Replica } from '@samplan/sync/client';
import type { LiveBinding } from '@samplan/ui/live-text';
import { ySignal, type Holder } from './y-signal';

/** The section's own words; the library that says so is fetched only where somebody writes. */
export const BODY: typeof PlanDoc.BODY = 'body';
/** What the owner is good at, in the section of what matters. */
export const STRENGTHS: typeof PlanDoc.STRENGTHS = 'section:strengths';

export class LiveRoot {
  /** The words as they stand, as JSON; read it only where they are shown. */
  readonly words: Signal<unknown>;
  readonly canUndo: Signal<boolean>;
  private readonly erasedNow = signal(0);
  /** How many sentences one's own last act took away; none again when one writes on. */
  readonly erased = this.erasedNow.asReadonly();
  private readonly fragment: PlanDoc.YFragment;
  private bound: LiveBinding | undefined;

  constructor(
    readonly name: string,
    private readonly replica: Replica,
    private readonly planDoc: typeof PlanDoc,
    /** Counts the changes of the whole document. */
    version: Signal<number>,
    private readonly holder: Holder,
  ) {
    const { doc } = replica;
    this.fragment = planDoc.fragmentOf(doc, name);
    let changes = 0;
    const changed = ySignal(
      (heard) => planDoc.onChangeOf(this.fragment, heard),
      () => changes++,
      holder,
    );
    this.words = computed(() => (changed(), planDoc.wordsAt(doc, name)));
    this.canUndo = computed(() => (version(), (this.bound?.undo.undoStack.length ?? 0) > 0));
  }

  /** Made when the first editor needs it, so that a text that is only read costs little. */
  get binding(): LiveBinding {
    if (this.bound) return this.bound;
    const { fragment } = this;
    const undo = this.planDoc.undoOfEditor(fragment);
    this.watchErased(undo);
    this.holder.onDestroy(() => undo.destroy());
    this.bound = { extensions: this.planDoc.tiptapExtensions(), fragment, undo, presence: this.replica.awareness };
    return this.bound;
  }

  private watchErased(undo: PlanDoc.YUndo): void {
    const count = () => sentencesIn(this.planDoc.plainText(this.planDoc.wordsAt(this.replica.doc, this.name)));
    let [before, now] = [count(), count()];
    undo.on('stack-item-added', ({ type }) => {
      [before, now] = [now, count()];
      this.erasedNow.set(type === 'undo' ? Math.max(0, before - now) : 0);
    });
    undo.on('stack-item-updated', ({ type }) => {
      now = count();
      this.erasedNow.set(type === 'undo' ? Math.max(0, before - now) : 0);
    });
  }

  /** Takes back one's own last act here, with the editor open or not. @returns whether there was one */
  undo(): boolean {
    return this.bound !== undefined && this.bound.undo.undo() !== null;
  }
}

const SENTENCES = new Intl.Segmenter('nb', { granularity: 'sentence' });

const sentencesIn = (text: string): number =>
  [...SENTENCES.segment(text)].filter(({ segment }) => /\p{L}/u.test(segment)).length;
