// What an editor in a browser needs beside the grammar: undoing what was written in it, and nothing else.
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { undoOf, type YFragment, type YUndo } from './yjs';

/** Undoes one's own edits of a text, made in an editor bound to it; outlives that editor. */
export const undoOfEditor = (fragment: YFragment): YUndo => undoOf(fragment, [ySyncPluginKey]);
