// Where others are in the text: a caret with a knob in their party's colour, and what they have marked.
import { Extension } from '@tiptap/core';
import { Plugin, type EditorState } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';
import { createDecorations, yCursorPlugin } from '@tiptap/y-tiptap';

/** Who is where, as it travels beside the words; the server says who each one is. */
export type Presence = Parameters<typeof yCursorPlugin>[0];

const COLOURS: Readonly<Record<string, string>> = {
  person: 'person',
  representative: 'person',
  kin: 'kin',
  volunteer: 'kin',
  service: 'service',
  coordinator: 'coordinator',
  ke: 'ke',
};

export const colourOf = (party: unknown): string =>
  (typeof party === 'string' ? COLOURS[party] : undefined) ?? 'neutral';

const partyOf = (who: object): unknown => ('party' in who ? who.party : undefined);

// No name stands at the caret, for it would cover words; the page says it under the text.
const caretOf = (who: object): HTMLElement => {
  const caret = document.createElement('span');
  caret.className = 'caret';
  caret.dataset['color'] = colourOf(partyOf(who));
  caret.setAttribute('aria-hidden', 'true');
  return caret;
};

const choiceOf = (who: object) => ({ class: 'others-choice', 'data-color': colourOf(partyOf(who)) });

/** What others say of their place may point nowhere. Whoever cannot be drawn is left out; the words go on. */
function caretsOf(presence: Presence): Plugin<DecorationSet> {
  let now: EditorState | undefined;
  const canBeDrawn = (own: number, other: number): boolean => {
    if (own === other) return false;
    try {
      if (now) createDecorations(now, presence, (_own, each) => each === other, caretOf, choiceOf);
      return true;
    } catch {
      return false;
    }
  };
  const plugin: Plugin<DecorationSet> = yCursorPlugin(presence, {
    awarenessStateFilter: canBeDrawn,
    cursorBuilder: caretOf,
    selectionBuilder: choiceOf,
  });
  const drawn = (state: EditorState, draw: () => DecorationSet | undefined): DecorationSet => {
    now = state;
    try {
      return draw() ?? DecorationSet.empty;
    } catch {
      // Thrown in here, it would tear the words on the screen from the words that are shared.
      return DecorationSet.empty;
    } finally {
      now = undefined;
    }
  };
  const { spec } = plugin;
  return new Plugin<DecorationSet>({
    ...spec,
    state: {
      init: (config, state) => drawn(state, () => spec.state?.init.call(plugin, config, state)),
      apply: (change, before, from, to) => drawn(to, () => spec.state?.apply.call(plugin, change, before, from, to)),
    },
  });
}

export const carets = (presence: Presence) =>
  Extension.create({ name: 'carets', addProseMirrorPlugins: () => [caretsOf(presence)] });
