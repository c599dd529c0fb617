// Leads to a place on the page, for the eye and for the keyboard.

/** @param id of an element that can take the focus */
export function jumpTo(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}
