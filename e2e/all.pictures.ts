// Every screen, phone and desktop, into docs/images: looked at by people before they are committed.
import type { Page } from '@playwright/test';
import { test } from './support/story';

const shoot = async (page: Page, name: string, whole = false) => {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `docs/images/${name}.png`, fullPage: whole, animations: 'disabled', caret: 'hide' });
};

for (const phone of [false, true]) {
  const suffix = phone ? '-phone' : '';

  test(`pictures${suffix}`, async ({ browser, stage }) => {
    const stranger = await browser.newPage(phone ? { viewport: { width: 390, height: 844 } } : {});
    await stranger.goto(stage.server.url);
    await stranger.getByRole('heading', { level: 1 }).waitFor();
    await shoot(stranger, `landing${suffix}`);
    await stranger.locator('a[href*="/auth/sign-in"]').first().click();
    await stranger.getByRole('button', { name: 'Ola Nordli' }).waitFor();
    await shoot(stranger, `sign-in${suffix}`);

    const ola = await stage.enter('ola', { phone });
    await ola.getByRole('heading', { level: 1 }).waitFor();
    await shoot(ola, `home${suffix}`);
    const kari = await stage.enter('kari', { phone });
    await kari.getByRole('heading', { level: 1 }).waitFor();
    await shoot(kari, `plans${suffix}`);
  });
}
