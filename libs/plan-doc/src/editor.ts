// What editors in a browser need beside the grammar: undoing what was written in one, and whose caret is in which.
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { undoOf, Y, type YDoc, type YFragment, type YUndo } from './yjs';

/** Undoes one's own edits of a text, made in an editor bound to it; outlives that editor. */
export const undoOfEditor = (fragment: YFragment): YUndo => {
  const undo = undoOf(fragment, [ySyncPluginKey]);
  // The binding calls this at every move of a caret after somebody else's edit: each letter would be an act of its own.
  undo.stopCapturing = () => undefined;
  return undo;
};

/** Hears every change of one text of a document. */
export const onChangeOf = (fragment: YFragment, heard: () => void): (() => void) => {
  fragment.observeDeep(heard);
  return () => fragment.unobserveDeep(heard);
};

/**
 * The root in which a caret stands.
 * @param place the anchor or head that an editor said of its caret; it came from another browser and may point nowhere
 */
export const rootOfCaret = (doc: YDoc, place: unknown): string | undefined => {
  try {
    const at = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(place), doc);
    let type: Y.AbstractType<unknown> | undefined = at?.type;
    for (;;) {
      const parent: unknown = type?._item?.parent;
      if (!(parent instanceof Y.AbstractType)) break;
      type = parent;
    }
    return type && Y.findRootTypeKey(type);
  } catch {
    // Yjs throws at what is no place, or a place of a text that is not here; such a caret stands nowhere.
    return undefined;
  }
};
