// What opens over a page: each button is pressed by keyboard, and nothing of it reaches the server.
import type { Page } from '@playwright/test';
import { tabThrough } from './tabbing';
import { goTo, settle } from './walk';

declare global {
  interface Window {
    /** Of the app's own questions to the server, only what changes nothing gets through. */
    samIsStill: boolean;
    samOpener: HTMLElement | undefined;
  }
}

/** Before the app comes: lets the server be held out of what is pressed. */
export async function mayHoldStill(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.samIsStill = false;
    window.print = () => undefined;
    const ask = window.fetch;
    window.fetch = (what, how) =>
      window.samIsStill && typeof how?.body === 'string' && how.body.includes('"query":"mutation')
        ? Promise.reject(new TypeError('Failed to fetch'))
        : ask(what, how);
  });
}

/**
 * Presses each button of the page, one of those that say the same. What opens takes the focus, is gone through by Tab, is
 * closed by Esc and gives the focus back.
 * @returns what does not
 */
export async function openAll(page: Page, address: string): Promise<readonly string[]> {
  const faults: string[] = [];
  const pressed: string[] = [];
  const still = (is: boolean) => page.evaluate((wanted) => void (window.samIsStill = wanted), is);
  await still(true);
  for (let name = await takeNext(page, pressed); name !== undefined; name = await takeNext(page, pressed)) {
    pressed.push(name);
    await page.keyboard.press('Enter');
    await settle(page);
    const is = await page.evaluate(() => {
      const box = document.querySelector('dialog[open]');
      const opener = window.samOpener;
      const isExpanded = opener?.getAttribute('aria-expanded') === 'true';
      return {
        isDialog: box !== null,
        hasFocus: box?.contains(document.activeElement) ?? true,
        isWide: box !== null && box.scrollWidth > box.clientWidth,
        isMenu: isExpanded && opener?.closest('sam-menu') !== null,
        isExpanded,
        isAsItWas: opener?.isConnected === true && document.activeElement === opener,
      };
    });
    if (!is.hasFocus) faults.push(`"${name}" opens a question that does not take the focus`);
    if (is.isWide) faults.push(`"${name}" opens a question that is wider than it shows`);
    if (is.isDialog) faults.push(...(await tabThrough(page, 'Tab', 'dialog[open]')).map((one) => `"${name}": ${one}`));
    if (is.isDialog || is.isMenu || is.isExpanded) {
      await page.keyboard.press(is.isExpanded && !is.isMenu && !is.isDialog ? 'Enter' : 'Escape');
      await settle(page);
      const left = await page.evaluate(() => [
        ...(document.querySelector('dialog[open]') ? ['is not closed by Esc'] : []),
        ...(window.samOpener?.getAttribute('aria-expanded') === 'true' ? ['is not closed again'] : []),
        ...(document.activeElement === window.samOpener ? [] : ['does not give the focus back']),
      ]);
      faults.push(...left.map((one) => `"${name}" ${one}`));
      if (left.length === 0) continue;
    } else if (is.isAsItWas && new URL(address, page.url()).href === page.url()) continue;
    await goTo(page, '/no-such-page');
    await goTo(page, address);
  }
  await still(false);
  return faults;
}

/** Leads the focus to a button that says what none before it said. @returns what it says; undefined where there is no more */
const takeNext = (page: Page, pressed: readonly string[]): Promise<string | undefined> =>
  page.evaluate((before) => {
    // What it says only to a screen reader is of what it stands by: of such buttons one is as good as another.
    const sayOf = (one: HTMLElement): string => {
      const seen = document.createElement('p');
      seen.innerHTML = one.innerHTML;
      for (const unseen of seen.querySelectorAll('.sr')) unseen.remove();
      return (seen.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 40);
    };
    const all = document.querySelectorAll<HTMLElement>(
      `main button:not([type="submit"])${location.pathname === '/' ? ', header sam-menu > button' : ''}`,
    );
    window.samOpener = [...all].find(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        !one.matches(':disabled, [aria-disabled="true"]') &&
        !before.includes(sayOf(one)),
    );
    window.samOpener?.focus();
    return window.samOpener && sayOf(window.samOpener);
  }, pressed);
