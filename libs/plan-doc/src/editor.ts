// What an editor in a browser needs beside the grammar: undoing what was written in it, and nothing else.
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { undoOf, type YFragment, type YUndo } from './yjs';

/** Undoes one's own edits of a text, made in an editor bound to it; outlives that editor. */
export const undoOfEditor = (fragment: YFragment): YUndo => {
  const undo = undoOf(fragment, [ySyncPluginKey]);
  // The binding calls this at every move of a caret after somebody else's edit: each letter would be an act of its own.
  undo.stopCapturing = () => undefined;
  return undo;
};
