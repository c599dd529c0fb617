// A machine that many use: who signs in next, in the same browser, finds nothing of the one before, in no corner of it.
import type { Page } from '@playwright/test';
import { enterAs, expect, goInToWrite, stored, test } from './support/story';

const HOME = 'Hjem og hverdag';
const SECRET = 'Kanarifuglen til Ola er hemmelig.';

/** Writes down what a page says to other tabs of the same browser. */
async function listenAtDoors(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const post = BroadcastChannel.prototype.postMessage;
    BroadcastChannel.prototype.postMessage = function (message) {
      said.push(this.name);
      post.call(this, message);
    };
  });
}

/** What a page has said to other tabs, and all that the browser keeps for the site besides cookies. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    said: Reflect.get(globalThis, 'said'),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    stored: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  }));

test('A7 felles nettleser: den som logger inn etterpå, finner ingenting etter den som skrev', async ({
  browser,
  stage,
}) => {
  const context = await browser.newContext({ locale: 'nb-NO' });
  const page = await context.newPage();
  await listenAtDoors(page);
  await enterAs(browser, stage.server, 'ola', {}, page);
  await page
    .getByRole('link', { name: /Min plan/ })
    .first()
    .click();
  const text = await goInToWrite(page, HOME);
  await text.press('Control+End');
  await text.pressSequentially(` ${SECRET}`);
  await expect(stored(page)).toContainText('Lagret');
  const address = page.url();
  const nothing = { said: [], databases: [], caches: [], workers: 0 };
  const ofOla = await kept(page);
  expect(ofOla).toMatchObject(nothing);
  expect(ofOla.stored).not.toContain('Kanari');

  // The tab of the one before stays open, as it does on a machine that somebody just walks away from.
  const next = await context.newPage();
  await context.clearCookies();
  await enterAs(browser, stage.server, 'siv', {}, next);
  await next.goto(address);
  await next.getByRole('heading', { level: 1 }).first().waitFor();
  await expect(next.locator('body')).not.toContainText('Kanari');
  const ofSiv = await kept(next);
  expect(ofSiv).toMatchObject(nothing);
  expect(ofSiv.stored).not.toContain('Kanari');
  expect(JSON.stringify(await context.storageState({ indexedDB: true }))).not.toContain('Kanari');

  await page.goBack();
  await page.goForward();
  await expect(page.locator('body')).not.toContainText('Kanari');
  await context.close();
});
