// The browser may keep a page whole for the way back: what it shows may have closed by then, or have been somebody else's.

/** The page comes anew instead, and nothing of it is seen until then. */
export function comesAnew(view: Pick<Window, 'addEventListener' | 'document' | 'location'>): void {
  view.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    view.document.documentElement.classList.add('hidden-at-once');
    view.location.reload();
  });
}
