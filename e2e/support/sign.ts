// Signing what stands on the owner's list, as a person does: by signing in once more at the demo's issuer.
import type { Page } from '@playwright/test';
import { cast } from '@samplan/testing';
import { expect, type Who } from './story';

/** From the page to sign, to the receipt. */
export async function signIt(page: Page, who: Who): Promise<void> {
  await page.getByRole('button', { name: 'Ja. Logg inn og signer' }).click();
  await page.getByRole('button', { name: cast[who].name }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du har sagt ja');
}
