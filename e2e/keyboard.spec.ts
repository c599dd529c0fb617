// From sign-in to saved with no mouse.
import type { Locator, Page } from '@playwright/test';
import { cast, fixedPlanId } from '@samplan/testing';
import { ZOOMED } from './support/look';
import { expect, expectNoSidewaysScroll, sectionOf, stored, test } from './support/story';

/** Tabs forward until the focused element is named so; a person would not search for ever. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  await page.locator('a, button').filter({ hasText: name }).first().waitFor();
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const here = document.activeElement;
      return here?.matches('a, button') ? (here.textContent ?? '') : '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`no way to ${name} by Tab`);
}

/** Tabs forward to one that is there, or to its question where it is one of several answers. */
async function reach(page: Page, target: Locator, most = 80): Promise<void> {
  await target.waitFor();
  const isThere = () =>
    target.evaluate((one) => {
      const at = document.activeElement;
      const isSameQuestion =
        one instanceof HTMLInputElement && one.type === 'radio' && at?.matches(`[name="${one.name}"]`);
      return one === at || isSameQuestion === true;
    });
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error('no way to it by Tab');
}

const press = async (page: Page, target: Locator): Promise<void> => {
  await reach(page, target);
  await page.keyboard.press('Enter');
};

const write = async (page: Page, target: Locator, words: string): Promise<void> => {
  await reach(page, target);
  await page.keyboard.type(words);
};

/** By Tab to the question, and by the arrows to the answer. */
async function pick(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Space');
  for (let i = 0; i < 10 && !(await target.isChecked()); i++) await page.keyboard.press('ArrowDown');
  await expect(target).toBeChecked();
}

async function goByMenu(page: Page, link: string): Promise<void> {
  await press(page, page.getByRole('banner').getByRole('button', { name: 'Meny' }));
  await press(page, page.getByRole('banner').getByRole('link', { name: link }));
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

test('Ola setter to mål i planen og bytter rekkefølgen på dem, og Siv svarer, med tastatur alene', async ({
  stage,
}) => {
  const ola = await stage.enter('ola');
  await ola.goto(`${stage.server.url}/plan/${fixedPlanId(cast.ola)}`);
  await ola.getByRole('heading', { level: 1, name: 'Planen til Ola' }).waitFor();
  const leisure = sectionOf(ola, 'Fritid');
  for (const goal of ['Jeg vil fiske', 'Jeg vil spille i korps']) {
    await tabTo(ola, /Nytt mål.*Fritid/, 200);
    await ola.keyboard.press('Enter');
    await expect(ola.getByLabel('Hva vil du?')).toBeVisible();
    for (let i = 0; i < 5 && !(await ola.getByLabel('Hva vil du?').evaluate((e) => e === document.activeElement)); i++)
      await ola.keyboard.press('Tab');
    await ola.keyboard.type(goal);
    await tabTo(ola, /Sett det i planen/);
    await ola.keyboard.press('Enter');
    await expect(leisure).toContainText(goal);
  }
  const goals = () => leisure.locator('sam-goal').evaluateAll((all) => all.map((one) => one.textContent ?? ''));
  expect((await goals())[0]).toContain('Jeg vil fiske');
  await leisure.getByRole('button', { name: 'Mer om: Jeg vil fiske' }).focus();
  await ola.keyboard.press('Enter');
  await tabTo(ola, /Flytt ned/);
  await ola.keyboard.press('Enter');
  await expect.poll(async () => (await goals())[0]).toContain('Jeg vil spille i korps');
  await expect(ola.getByText('Målet er nå nummer 2 av 2.')).toBeAttached();

  const siv = await stage.enter('siv');
  await siv.goto(`${stage.server.url}/waiting`);
  await tabTo(siv, /Se og svar/);
  await siv.keyboard.press('Enter');
  await tabTo(siv, /Ja, vi tar det/);
  await siv.keyboard.press('Enter');
  await expect(siv.getByRole('main')).toContainText('Takk for ja');
});

test('Siv melder et behov, og Tone tar saken og avgjør den, med tastatur alene ved 400 %', async ({ stage }) => {
  const siv = await stage.enter('siv');
  await siv.setViewportSize(ZOOMED);
  await goByMenu(siv, 'Meld fra om et behov');
  await write(siv, siv.getByLabel('Fornavn'), cast.anders.given);
  await write(siv, siv.getByLabel('Etternavn'), cast.anders.family);
  await write(siv, siv.getByLabel('Fødselsnummer'), cast.anders.nationalId);
  await pick(siv, siv.getByLabel('Ja, og vil det selv'));
  await write(siv, siv.getByLabel('Hva er det behov for?'), 'Anders trenger én som holder oversikten.');
  await press(siv, siv.getByRole('button', { name: 'Send meldingen' }));
  await expect(siv.getByRole('heading', { level: 1 })).toHaveText('Mottatt');
  await siv.context().close();

  const tone = await stage.enter('tonevik', { hat: /^koordinerende/i });
  await tone.setViewportSize(ZOOMED);
  await goByMenu(tone, 'Innboks');
  await press(tone, tone.getByRole('link', { name: /Anders Holm/ }));
  await press(tone, tone.getByRole('button', { name: 'Ta saken' }));
  await write(tone, tone.getByLabel('Nytt notat'), 'Snakket med Anders på telefon.');
  await press(tone, tone.getByRole('button', { name: 'Lagre notatet' }));
  await expect(tone.getByText('Snakket med Anders på telefon.')).toBeVisible();
  await press(tone, tone.getByRole('link', { name: 'Skriv avgjørelsen' }));
  await pick(tone, tone.getByLabel('Individuell plan og koordinator'));
  await write(tone, tone.getByLabel('Hvorfor, så personen forstår det'), 'Du får hjelp fra flere.');
  await pick(tone, tone.getByLabel('Ja, på papir'));
  await press(tone, tone.getByRole('button', { name: 'Lagre og lag brevet' }));
  await expect(tone.getByRole('heading', { name: 'Svaret' })).toBeVisible();
  await expectNoSidewaysScroll(tone);
});

test('Esc Esc skjuler siden, også fra en boks, men ikke én Esc i hver sin boks', async ({ stage }) => {
  const ola = await stage.enter('ola');
  await ola.route('https://www.yr.no/', (route) => route.fulfill({ body: '' }));
  const address = `${stage.server.url}/plan/${fixedPlanId(cast.ola)}`;
  await ola.goto(address);
  const newGoal = sectionOf(ola, 'Fritid').getByRole('button', { name: /Nytt mål/ });
  const box = ola.locator('dialog[open]');
  for (let i = 0; i < 3; i++) {
    await newGoal.press('Enter');
    await expect(box).toBeVisible();
    await ola.keyboard.press('Escape');
    await expect(box).toHaveCount(0);
  }
  await newGoal.press('Enter');
  await expect(box).toBeVisible();
  expect(ola.url()).toBe(address);
  await ola.keyboard.press('Escape');
  await ola.keyboard.press('Escape');
  await ola.waitForURL('https://www.yr.no/');
  await ola.goBack().catch(() => undefined);
  expect(ola.url()).not.toContain('/plan/');
  await ola.context().close();
});
