// The grammar of written words, declared once: the editor's extensions, and the ProseMirror schema made from them.
import {
  getSchema,
  Mark,
  markInputRule,
  mergeAttributes,
  Node,
  wrappingInputRule,
  type Extensions,
} from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    words: {
      toggleStrong: () => ReturnType;
      toggleBullets: () => ReturnType;
      breakLine: () => ReturnType;
    };
  }
}

const document = Node.create({ name: 'doc', topNode: true, content: '(paragraph | bulletList)+' });

const text = Node.create({ name: 'text', group: 'inline' });

const paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', mergeAttributes(HTMLAttributes), 0],
});

const hardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addCommands() {
    return {
      breakLine:
        () =>
        ({ commands }) =>
          commands.insertContent({ type: this.name }),
    };
  },
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.breakLine() };
  },
});

const bulletList = Node.create({
  name: 'bulletList',
  content: 'listItem+',
  parseHTML: () => [{ tag: 'ul' }, { tag: 'ol' }],
  renderHTML: ({ HTMLAttributes }) => ['ul', mergeAttributes(HTMLAttributes), 0],
  addCommands() {
    return {
      toggleBullets:
        () =>
        ({ commands }) =>
          commands.toggleList(this.name, 'listItem'),
    };
  },
  addKeyboardShortcuts() {
    return { 'Mod-Shift-8': () => this.editor.commands.toggleBullets() };
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*[-*]\s$/, type: this.type })];
  },
});

// Any block may come first in an item: two people who each take away what the other leaned on then still leave a
// lawful item, and an editor throws away what is not lawful, words and all.
const listItem = Node.create({
  name: 'listItem',
  content: '(paragraph | bulletList)+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', mergeAttributes(HTMLAttributes), 0],
  // Tab is not taken: it must lead out of the text for those who steer by keyboard.
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Backspace: () => {
        const { $from, empty } = this.editor.state.selection;
        const first = $from.depth > 1 && $from.node(-1).type.name === this.name && $from.index(-1) === 0;
        return empty && $from.parentOffset === 0 && first ? this.editor.commands.liftListItem(this.name) : false;
      },
    };
  },
});

const bold = Mark.create({
  name: 'bold',
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }],
  renderHTML: ({ HTMLAttributes }) => ['strong', mergeAttributes(HTMLAttributes), 0],
  addCommands() {
    return {
      toggleStrong:
        () =>
        ({ commands }) =>
          commands.toggleMark(this.name),
    };
  },
  addKeyboardShortcuts() {
    return { 'Mod-b': () => this.editor.commands.toggleStrong(), 'Mod-B': () => this.editor.commands.toggleStrong() };
  },
  addInputRules() {
    return [markInputRule({ find: /(?:^|\s)(\*\*(?!\s+\*\*)((?:[^*]+))\*\*(?!\s+\*\*))$/, type: this.type })];
  },
});

/** What the editor is made of: paragraphs, bullet lists, line breaks and bold; nothing else. */
export const tiptapExtensions = (): Extensions => [document, paragraph, text, hardBreak, bulletList, listItem, bold];

export const schema: Schema = getSchema(tiptapExtensions());

/** Which nodes may stand directly in which; the server's check of what arrives. */
export const LAWFUL_CHILDREN: Readonly<Record<string, readonly string[]>> = {
  doc: ['paragraph', 'bulletList'],
  paragraph: ['text', 'hardBreak'],
  bulletList: ['listItem'],
  listItem: ['paragraph', 'bulletList'],
  hardBreak: [],
};

export const LAWFUL_MARKS: readonly string[] = Object.keys(schema.marks);
