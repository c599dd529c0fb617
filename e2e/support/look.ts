// Looking for obstacles: as wide as a desktop, then as a phone.
import type { Page } from '@playwright/test';
import { asks, expect, expectNoObstacles, expectNoSidewaysScroll, PHONE } from './story';

export const DESKTOP = { width: 1280, height: 900 };
/** What is left of a window of 1280 × 1024 at 400 %. */
export const ZOOMED = { width: 320, height: 256 };

/** Looks as it stands, first on a desktop, then on a phone; at all of the page, or within a part of it. */
export async function look(page: Page, within?: string): Promise<void> {
  for (const size of [DESKTOP, PHONE]) {
    await page.setViewportSize(size);
    await lookHere(page, within);
  }
}

/** In bokmål in both sizes; in another language on a phone alone, where its longer words have least room. */
export const lookIn = (page: Page, language: string, within?: string): Promise<void> =>
  language === 'nb' ? look(page, within) : page.setViewportSize(PHONE).then(() => lookHere(page, within));

export async function lookHere(page: Page, within?: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  await expectNoObstacles(page, within);
  await expectNoSidewaysScroll(page);
}

/** The page's person speaks another language from the next page on. */
export const speak = (page: Page, language: string): Promise<unknown> =>
  asks(page, `mutation { chooseLanguage(language: ${language}) { id } }`);
