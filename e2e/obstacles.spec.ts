// Nothing stands in anybody's way: axe on every page, in every language, phone and desktop; nothing scrolls sideways.
import type { Page } from '@playwright/test';
import { enterAs, expect, expectNoObstacles, expectNoSidewaysScroll, PHONE, test, type Who } from './support/story';

const LANGUAGES = ['nb', 'nn', 'en', 'se'] as const;
const LANDING = [
  '/',
  '/sign-in/no-pid',
  '/sign-in/too-low',
  '/sign-in/unknown-person',
  '/sign-in/cancelled',
  '/sign-in/failed',
  '/sign-in/ended',
  '/no-such-page',
];

async function look(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await expectNoObstacles(page);
  await expectNoSidewaysScroll(page);
}

async function speak(page: Page, language: string): Promise<void> {
  const done = await page.request.post('/graphql', {
    data: { query: `mutation { chooseLanguage(language: ${language}) { id } }` },
    headers: { 'apollo-require-preflight': 'true' },
  });
  expect((await done.json()).errors).toBeUndefined();
}

for (const phone of [false, true]) {
  const where = phone ? 'telefon' : 'skrivebord';

  for (const language of LANGUAGES) {
    test(`ingen hindringer for den som ikke er logget inn, ${where}, ${language}`, async ({ browser, stage }) => {
      const context = await browser.newContext({ locale: language, ...(phone ? { viewport: PHONE } : {}) });
      const page = await context.newPage();
      for (const path of LANDING) {
        await page.goto(`${stage.server.url}${path}`);
        await look(page);
      }
      await context.close();
    });
  }

  const pages: [Who, string[]][] = [
    ['ola', ['/', 'plan', 'people']],
    ['kari', ['/', 'plan', 'people']],
    ['hege', ['/', 'plan']],
    ['eira', ['/']],
    ['emil', ['/', 'plan', 'people']],
  ];
  for (const [who, paths] of pages) {
    test(`ingen hindringer for ${who}, ${where}`, async ({ browser, stage }) => {
      test.setTimeout(120_000);
      const page = await enterAs(browser, stage.server, who, { phone });
      const asked = await page.request.post(`${stage.server.url}/graphql`, { data: { query: '{ plans { id } }' } });
      const id: string = (await asked.json()).data.plans[0]?.id ?? '';
      for (const language of LANGUAGES) {
        await speak(page, language);
        for (const path of paths) {
          const address = path === '/' ? '/' : path === 'plan' ? `/plan/${id}` : `/plan/${id}/people`;
          await page.goto(`${stage.server.url}${address}`);
          await look(page);
        }
      }
      await speak(page, 'nb');
      await page.context().close();
    });
  }

  test(`ingen hindringer mens to skriver, ${where}`, async ({ browser, stage }) => {
    const page = await enterAs(browser, stage.server, 'ola', { phone });
    await page.goto(`${stage.server.url}/`);
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
    await page.context().close();
  });
}

test('alt er til å lese ved 400 % (320 px bredt)', async ({ browser, stage }) => {
  const page = await enterAs(browser, stage.server, 'ola', {});
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(`${stage.server.url}/`);
  await look(page);
  await page
    .getByRole('link', { name: /Min plan/ })
    .first()
    .click();
  await look(page);
  await page.context().close();
});
