// Going through the pages as the app itself does, without loading it anew: to an address, into a language.
import type { Page } from '@playwright/test';
import { expect } from './story';

/** Answers that a page still waits for. */
const waiting = new WeakMap<Page, Set<unknown>>();

/** Keeps account of what the page asks the API, so that it is looked at when all is there. */
export function listen(page: Page): void {
  const asked = new Set<unknown>();
  waiting.set(page, asked);
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql') && request.method() === 'POST') asked.add(request);
  });
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
}

/** Until the page is there: nothing is fetched, two frames were painted since, and its heading stands. */
export async function settle(page: Page): Promise<void> {
  const isQuiet = () => waiting.get(page)?.size === 0;
  do {
    await expect.poll(isQuiet, { intervals: [5, 10, 20, 40] }).toBe(true);
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  } while (!isQuiet());
  await page.waitForFunction(
    () =>
      document.querySelector('main h1') !== null &&
      document.querySelector('main [aria-busy="true"]') === null &&
      document.querySelector('main[data-left]') === null,
    null,
    { polling: 'raf' },
  );
}

/** By the app's own router, as with the browser's back and forward. */
export async function goTo(page: Page, address: string): Promise<void> {
  if (new URL(address, page.url()).href === page.url()) return settle(page);
  await page.evaluate((to) => {
    const main = document.querySelector('main');
    const before = document.querySelector('router-outlet + *');
    main?.setAttribute('data-left', '');
    const there = new MutationObserver(() => {
      if (document.querySelector('router-outlet + *') === before) return;
      main?.removeAttribute('data-left');
      there.disconnect();
    });
    if (main) there.observe(main, { childList: true, subtree: true });
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  await settle(page);
}

/** From now on in this language, as by the menu. */
export async function speakHere(page: Page, language: string): Promise<void> {
  const is = await page.evaluate((wanted) => {
    if (document.documentElement.lang === wanted) return true;
    document.querySelector<HTMLElement>(`sam-language-list button[lang="${wanted}"]`)?.click();
    return false;
  }, language);
  if (!is) await settle(page);
}
