// The session ends while somebody writes: the page locks over the words, and nothing is lost for the one who wrote.
import type { Page } from '@playwright/test';
import { cast } from '@samplan/testing';
import { enterAs, expect, goInToWrite, stored, test, wordsIn } from './support/story';
import { startServer, type Server } from './support/server';

const HOME = 'Hjem og hverdag';
const SECONDS = 1 / 60;
let server: Server;

test.beforeAll(async () => {
  server = await startServer({
    SAMPLAN_SESSION_IDLE_MINUTES: String(25 * SECONDS),
    SAMPLAN_SESSION_NOTICE_MINUTES: String(10 * SECONDS),
  });
});
test.afterAll(() => server.stop());

/** A line to the sync service that can be cut: what is typed then is on this device only. */
async function cuttable(page: Page): Promise<{ cut(): void; mend(): void }> {
  let isCut = false;
  await page.routeWebSocket(/\/sync\//, (socket) => {
    const onward = socket.connectToServer();
    socket.onMessage((message) => (isCut ? undefined : onward.send(message)));
  });
  return { cut: () => (isCut = true), mend: () => (isCut = false) };
}

const openPlan = (page: Page) =>
  page
    .getByRole('link', { name: /Min plan/ })
    .first()
    .click();

test('en tast forlenger når varselet kommer', async ({ browser }) => {
  const ola = await enterAs(browser, server, 'ola', {});
  const notice = ola.locator('sam-end-notice sam-notice');
  await expect(notice).toBeVisible();
  await ola.keyboard.press('Shift');
  await expect(notice).toBeHidden();
  await ola.context().close();
});

for (const who of ['ola', 'kari'] as const) {
  const title =
    who === 'ola'
      ? 'A13 det som ikke var lagret, blir lagret når den samme logger inn igjen'
      : 'A7 det som ikke var lagret, blir kastet når en annen logger inn';

  test(title, async ({ browser }) => {
    const context = await browser.newContext({ locale: 'nb-NO' });
    const page = await context.newPage();
    const line = await cuttable(page);
    await enterAs(browser, server, 'ola', {}, page);
    await openPlan(page);
    const text = await goInToWrite(page, HOME);
    await text.press('Control+End');
    line.cut();
    const unstored = ` Skrevet mens linja var brutt, før ${who} kom.`;
    await text.pressSequentially(unstored);

    const lock = page.getByRole('dialog');
    await expect(lock).toBeVisible({ timeout: 90_000 });
    await expect(page.getByText('Skrevet mens linja var brutt')).toBeHidden();
    line.mend();

    const opened = page.waitForEvent('popup');
    await lock.getByRole('button').first().click();
    const again = await opened;
    await again.getByRole('button', { name: cast[who].name }).first().click();
    await expect(lock).toBeHidden();
    if (who === 'ola') await expect(stored(page)).toContainText('Lagret');
    else await expect(page.getByText(cast.kari.name).first()).toBeVisible();

    const later = await enterAs(browser, server, 'ola', {});
    await openPlan(later);
    const words = wordsIn(later, HOME);
    await words.waitFor();
    if (who === 'ola') await expect(words).toContainText(unstored.trim());
    else await expect(words).not.toContainText(unstored.trim());
    await context.close();
    await later.context().close();
  });
}
