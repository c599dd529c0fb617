// Nothing stands in the way before sign-in, in Sámi, and in what opens; every-page.spec.ts looks at each page as it stands.
import type { Browser } from '@playwright/test';
import { DESKTOP, look, lookHere, lookIn, speak } from './support/look';
import { asks, enterAs, expect, test, type Who } from './support/story';

const LANGUAGES = ['nb', 'nn', 'en', 'se'] as const;
const OUTSIDE = [
  '/',
  ...['no-pid', 'too-low', 'unknown-person', 'cancelled', 'failed', 'ended'].map((why) => `/sign-in/${why}`),
];
const INSIDE: [Who, string[], readonly (typeof LANGUAGES)[number][]][] = [
  ['ola', ['/', 'plan', 'people', '/no-such-page'], ['se']],
  ['kari', ['/', 'plan', 'people'], ['se']],
  ['hege', ['/', 'plan'], LANGUAGES],
  ['eira', ['/'], LANGUAGES],
  ['emil', ['/', 'plan', 'people'], LANGUAGES],
];

interface Plans {
  readonly plans: readonly { readonly id: string }[];
}

test.describe.configure({ timeout: 480_000 });

const visitor = async (browser: Browser, locale: string) => (await browser.newContext({ locale })).newPage();

for (const language of LANGUAGES) {
  test(`ingen hindringer for den som ikke er logget inn (${language})`, async ({ browser, stage }) => {
    const page = await visitor(browser, language);
    for (const path of OUTSIDE) {
      await page.goto(`${stage.server.url}${path}`);
      await lookIn(page, language);
    }
    await page.goto(stage.server.url);
    await page.locator('a[href*="/auth/sign-in"]').first().click();
    await lookIn(page, language);
    await page.context().close();
  });
}

for (const [who, paths, languages] of INSIDE) {
  test(`ingen hindringer for ${who}, på noe språk`, async ({ browser, stage }) => {
    const page = await enterAs(browser, stage.server, who, {});
    const { plans } = await asks<Plans>(page, '{ plans { id } }');
    const plan = `/plan/${plans[0]?.id}`;
    for (const language of languages) {
      await speak(page, language);
      for (const path of paths) {
        await page.goto(stage.server.url + (path === 'plan' ? plan : path === 'people' ? `${plan}/people` : path));
        await lookIn(page, language);
      }
    }
    await speak(page, 'nb');
    await page.context().close();
  });
}

test('ingen hindringer mens man skriver, i menyen, eller i spørsmålet om samtykke', async ({ browser, stage }) => {
  const page = await enterAs(browser, stage.server, 'ola', {});
  await page
    .getByRole('link', { name: /Min plan/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^(Skriv her|Begynn å skrive)/ })
    .first()
    .click();
  await expect(page.getByRole('textbox')).toBeEditable();
  await look(page);
  await page.setViewportSize(DESKTOP);
  await page.getByRole('banner').locator('sam-menu > button').click();
  await lookHere(page);
  await page.context().close();

  const eira = await enterAs(browser, stage.server, 'eira', {});
  await eira.getByRole('main').getByRole('button').first().click();
  await eira.getByRole('dialog').waitFor();
  await look(eira);
  await eira.context().close();
});
