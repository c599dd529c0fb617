// Takes one picture for the documents, once the page stands still.
import type { Page } from '@playwright/test';

export async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `docs/images/${name}.png`, animations: 'disabled', caret: 'hide' });
}
