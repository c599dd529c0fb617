// A text that several write at once: Tiptap bound to a shared root, with a toolbar under it and the others' carets in it.
import {
  afterNextRender,
  Component,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import { Editor, Extension, type EditorOptions, type Extensions } from '@tiptap/core';
import { Collaboration, type CollaborationOptions } from '@tiptap/extension-collaboration';
import { Plugin } from '@tiptap/pm/state';
import { carets, type Presence } from './carets';

export interface LiveTextTexts {
  /** The language of these texts, where it is not the one of the page. */
  readonly lang: string | null;
  readonly tools: string;
  /** The letter on the button, F in Norwegian. */
  readonly boldSign: string;
  readonly bold: string;
  readonly list: string;
  readonly undo: string;
  readonly redo: string;
}

/** What the text is bound to. */
export interface LiveBinding {
  readonly extensions: Extensions;
  readonly fragment: NonNullable<CollaborationOptions['fragment']>;
  /** Undoes one's own edits alone; outlives the editor. */
  readonly undo: NonNullable<NonNullable<CollaborationOptions['yUndoOptions']>['undoManager']>;
  readonly presence: Presence;
}

/** Where the caret goes when one comes in: where one clicked, in pixels from the text's upper left corner, or the end. */
export type CaretPlace = { readonly x: number; readonly y: number } | 'end';

// Quotation marks round nothing are not shown.
const blankness = Extension.create({
  name: 'blankness',
  addProseMirrorPlugins: () => [
    new Plugin({ props: { attributes: ({ doc }) => ({ class: doc.textContent.trim() === '' ? 'blank' : '' }) } }),
  ],
});

@Component({
  selector: 'sam-live-text',
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['./written.css', './live-text.css'],
  templateUrl: './live-text.html',
})
export class LiveText {
  readonly binding = input.required<LiveBinding>();
  readonly texts = input.required<LiveTextTexts>();
  readonly labelledBy = input.required<string>();
  readonly describedBy = input<string>();
  readonly own = input(false);
  readonly canWrite = input(false);
  readonly caret = input<CaretPlace>('end');
  /** Something was typed, or undone, here. */
  readonly typed = output();
  /** Escape: one wants out of the text. */
  readonly left = output();

  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  private editor: Editor | undefined;
  protected readonly state = signal({ bold: false, list: false, undo: false, redo: false });

  constructor() {
    afterNextRender(() => this.open());
    effect(() => {
      const canWrite = this.canWrite();
      if (!this.editor || this.editor.isEditable === canWrite) return;
      this.editor.setOptions({ editorProps: this.props() });
      this.editor.setEditable(canWrite, false);
      if (canWrite) this.goIn(this.editor);
      else this.editor.commands.blur();
    });
    inject(DestroyRef).onDestroy(() => this.editor?.destroy());
  }

  protected bold(): void {
    this.editor?.chain().focus(null, { scrollIntoView: false }).toggleMark('bold').run();
  }
  protected list(): void {
    this.editor?.chain().focus(null, { scrollIntoView: false }).toggleList('bulletList', 'listItem').run();
  }
  protected undo(): void {
    if (this.editor?.commands.undo()) this.typed.emit();
    this.editor?.commands.focus(null, { scrollIntoView: false });
  }
  protected redo(): void {
    if (this.editor?.commands.redo()) this.typed.emit();
    this.editor?.commands.focus(null, { scrollIntoView: false });
  }

  private open(): void {
    const { extensions, fragment, undo, presence } = this.binding();
    const editor = new Editor({
      element: this.place().nativeElement,
      extensions: [
        ...extensions,
        Collaboration.configure({ fragment, yUndoOptions: { undoManager: undo } }),
        carets(presence),
        blankness,
      ],
      editable: this.canWrite(),
      injectCSS: false,
      enablePasteRules: false,
      editorProps: this.props(),
      onTransaction: ({ editor: changed, transaction }) => {
        this.note(changed);
        if (transaction.docChanged && transaction.getMeta('addToHistory') !== false) this.typed.emit();
      },
    });
    this.editor = editor;
    this.note(editor);
    if (this.canWrite()) this.goIn(editor);
  }

  private props(): EditorOptions['editorProps'] {
    return {
      attributes: this.attributes(),
      handleKeyDown: (_view, event) => {
        if (event.key !== 'Escape' || event.isComposing) return false;
        this.left.emit();
        return true;
      },
    };
  }

  // Only an object is heard here: the editor spreads it over a textbox's role, also where one cannot write.
  private attributes(): Record<string, string> {
    const look = { class: this.own() ? 'written own' : 'written', 'aria-labelledby': this.labelledBy() };
    if (!this.canWrite()) return { ...look, role: 'group' };
    const describedBy = this.describedBy();
    return {
      ...look,
      role: 'textbox',
      'aria-multiline': 'true',
      ...(describedBy ? { 'aria-describedby': describedBy } : {}),
    };
  }

  private note(editor: Editor): void {
    const { undoStack, redoStack } = this.binding().undo;
    this.state.set({
      bold: editor.isActive('bold'),
      list: editor.isActive('bulletList'),
      undo: undoStack.length > 0,
      redo: redoStack.length > 0,
    });
  }

  // Focus without scrolling: the page stays where the person has it.
  private goIn(editor: Editor): void {
    const caret = this.caret();
    const { left, top } = editor.view.dom.getBoundingClientRect();
    const clicked = caret === 'end' ? null : editor.view.posAtCoords({ left: left + caret.x, top: top + caret.y });
    // The place first: an element that gets the focus before it makes the browser put the caret at its beginning.
    editor.commands.setTextSelection(clicked?.pos ?? editor.state.doc.content.size);
    editor.view.focus();
  }
}
