// From sign-in to saved with no mouse.
import type { Page } from '@playwright/test';
import { cast } from '@samplan/testing';
import { expect, stored, test } from './support/story';

/** Tabs forward until the focused element is named so; a person would not search for ever. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  await page.locator('a, button').filter({ hasText: name }).first().waitFor();
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (name.test(focused)) return;
  }
  throw new Error(`no way to ${name} by Tab`);
}

test('Ola logger inn, skriver og ser Lagret med tastatur alene', async ({ browser, stage }) => {
  const page = await browser.newPage();
  await page.goto(stage.server.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await tabTo(page, /Logg inn|Innbyggere|innbygger/);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: cast.ola.name }).first().waitFor();
  await tabTo(page, /Ola Nordli/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Ola/ }).waitFor();
  await tabTo(page, /Min plan/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Planen til Ola' }).waitFor();
  await tabTo(page, /(Skriv her|Begynn å skrive).*viktig/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Skrevet uten mus.');
  await expect(stored(page)).toContainText('Lagret');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox')).toBeHidden();
  await expect(page.locator(':focus')).toContainText(/Skriv her/);
  await expect(page.getByText('Skrevet uten mus.')).toBeVisible();
});
