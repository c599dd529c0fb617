// Where others are in the text: a caret with a knob in their party's colour, and what they have marked.
import { Extension } from '@tiptap/core';
import { yCursorPlugin } from '@tiptap/y-tiptap';

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

// No name stands at the caret, for it would cover words; the page says it under the text.
const caretOf = (who: { party?: unknown }): HTMLElement => {
  const caret = document.createElement('span');
  caret.className = 'caret';
  caret.dataset['color'] = colourOf(who.party);
  caret.setAttribute('aria-hidden', 'true');
  return caret;
};

export const carets = (presence: Presence) =>
  Extension.create({
    name: 'carets',
    addProseMirrorPlugins: () => [
      yCursorPlugin(presence, {
        cursorBuilder: caretOf,
        selectionBuilder: (who: { party?: unknown }) => ({ class: 'others-choice', 'data-color': colourOf(who.party) }),
      }),
    ],
  });
