// A page that one comes back to shows nothing that may have closed in the meantime.
import { expect, it, vi } from 'vitest';
import { comesAnew } from './way-back';

const shown = (persisted: boolean) => {
  const document = window.document.implementation.createHTMLDocument();
  const view = Object.assign(new EventTarget(), { document, location: { reload: vi.fn() } });
  comesAnew(view as unknown as Window);
  view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  return { isHidden: document.documentElement.classList.contains('hidden-at-once'), reload: view.location.reload };
};

it('a page that the browser kept whole is hidden, and comes anew', () => {
  const { isHidden, reload } = shown(true);
  expect(isHidden).toBe(true);
  expect(reload).toHaveBeenCalledOnce();
});

it('a page that comes from the server is left as it is', () => {
  const { isHidden, reload } = shown(false);
  expect(isHidden).toBe(false);
  expect(reload).not.toHaveBeenCalled();
});
