// The session ends while somebody writes: the page locks over the words, and nothing is lost for the one who wrote.
import { cast } from '@samplan/testing';
import { enterAs, expect, goInToWrite, test, wordsIn } from './support/story';
import { startServer, type Server } from './support/server';

const HOME = 'Hjem og hverdag';
let server: Server;

test.beforeAll(async () => {
  server = await startServer({ SAMPLAN_SESSION_IDLE_SECONDS: '12', SAMPLAN_SESSION_NOTICE_SECONDS: '6' });
});
test.afterAll(() => server.stop());
test.describe.configure({ timeout: 120_000 });

test('en tast forlenger når varselet kommer', async ({ browser }) => {
  const ola = await enterAs(browser, server, 'ola', {});
  const notice = ola.locator('sam-end-notice sam-notice');
  await expect(notice).toBeVisible({ timeout: 20_000 });
  await ola.keyboard.press('Shift');
  await expect(notice).toBeHidden();
  await ola.context().close();
});

for (const same of [true, false]) {
  const title = same
    ? 'det som ikke var lagret, blir lagret når den samme logger inn igjen'
    : 'det som ikke var lagret, blir kastet når en annen logger inn';
  test(title, async ({ browser }) => {
    const ola = await enterAs(browser, server, 'ola', {});
    await ola
      .getByRole('link', { name: /Min plan/ })
      .first()
      .click();
    const text = await goInToWrite(ola, HOME);
    await text.press('Control+End');
    await ola.context().setOffline(true);
    await text.pressSequentially(` Skrevet uten nett, ${same}.`);
    await ola.waitForTimeout(14_000);
    await ola.context().setOffline(false);
    const lock = ola.getByRole('dialog');
    await expect(lock).toBeVisible({ timeout: 20_000 });
    await expect(ola.locator('.ProseMirror')).toBeHidden();

    const opened = ola.waitForEvent('popup');
    await lock.getByRole('button').first().click();
    const again = await opened;
    await again
      .getByRole('button', { name: same ? cast.ola.name : cast.kari.name })
      .first()
      .click();
    await expect(lock).toBeHidden({ timeout: 20_000 });
    if (same) await expect(ola.locator('sam-plan-bar sam-stored')).toContainText('Lagret', { timeout: 20_000 });

    const later = await enterAs(browser, server, 'ola', {});
    await later
      .getByRole('link', { name: /Min plan/ })
      .first()
      .click();
    const words = wordsIn(later, HOME);
    await words.waitFor();
    if (same) await expect(words).toContainText(`Skrevet uten nett, ${same}.`);
    else await expect(words).not.toContainText(`Skrevet uten nett, ${same}.`);
    await ola.context().close();
    await later.context().close();
  });
}
