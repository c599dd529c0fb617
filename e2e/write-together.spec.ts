// Two people write one plan: the outcome that all else stands on.
import type { Page } from '@playwright/test';
import { expect, goInToWrite, sectionOf, stored, test, wordsIn } from './support/story';
import { enterAs } from './support/story';
import { startServer } from './support/server';

const HOME = 'Hjem og hverdag';

const openPlan = async (page: Page) => {
  await page
    .getByRole('link', { name: /Min plan|Planen til Ola|Ola Nordli/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /Ola/ }).waitFor();
};

test('Ola skriver hva som er viktig, og Kari og Ola formulerer en tekst sammen', async ({ stage }) => {
  const ola = await stage.enter('ola');
  await openPlan(ola);
  const matters = await goInToWrite(ola, 'Dette er viktig for meg');
  await matters.press('Control+End');
  await matters.pressSequentially(' Jeg vil lage middag selv.');
  await expect(stored(ola)).toContainText('Lagret');

  const kari = await stage.enter('kari');
  await openPlan(kari);
  await expect(wordsIn(kari, /Dette er viktig/)).toContainText('Jeg vil lage middag selv.');

  const olas = await goInToWrite(ola, HOME);
  const karis = await goInToWrite(kari, HOME);
  await olas.press('Control+End');
  await olas.pressSequentially(' Jeg lager middag tre dager i uka');
  await expect(karis).toContainText('Jeg lager middag tre dager i uka');
  await karis.press('Control+End');
  await karis.pressSequentially(', og Kari ringer på mandag.');
  await expect(olas).toContainText('Jeg lager middag tre dager i uka, og Kari ringer på mandag.');
  await expect(stored(ola)).toContainText('Lagret');
  await expect(stored(kari)).toContainText('Lagret');
  await expect(sectionOf(ola, HOME)).toContainText('Leses av:');
});

test('ord som to skriver i samme setning på likt, blir stående begge to', async ({ stage }) => {
  const [ola, kari] = await Promise.all([stage.enter('ola'), stage.enter('kari')]);
  await Promise.all([openPlan(ola), openPlan(kari)]);
  const olas = await goInToWrite(ola, 'Fritid');
  const karis = await goInToWrite(kari, 'Fritid');
  await olas.press('Control+End');
  await olas.pressSequentially(' Vi drar på tur til fjellet.');
  await expect(karis).toContainText('Vi drar på tur til fjellet.');
  await karis.press('Control+End');
  for (let i = 0; i < 'til fjellet.'.length; i++) await karis.press('ArrowLeft');
  await Promise.all([
    olas.pressSequentially(' Tinka blir med hver gang.', { delay: 15 }),
    karis.pressSequentially('med buss og sekk ', { delay: 15 }),
  ]);
  const sentence = 'Vi drar på tur med buss og sekk til fjellet. Tinka blir med hver gang.';
  await expect(olas).toContainText(sentence);
  await expect(karis).toContainText(sentence);
});

test('det som viste Lagret, står der etter at serveren ble drept midt i en setning, og resten kommer av seg selv', async ({
  browser,
}) => {
  const server = await startServer();
  try {
    const ola = await enterAs(browser, server, 'ola', {});
    const kari = await enterAs(browser, server, 'kari', {});
    await Promise.all([openPlan(ola), openPlan(kari)]);
    const text = await goInToWrite(ola, HOME);
    const karis = await goInToWrite(kari, HOME);
    await text.press('Control+End');
    await text.pressSequentially(' Før strømmen gikk.');
    await expect(karis).toContainText('Før strømmen gikk.');
    await expect(stored(ola)).toContainText('Lagret');

    const typing = text.pressSequentially(' Midt i setningen fortsetter jeg å skrive,', { delay: 40 });
    await expect(karis).toContainText('Midt i');
    await server.kill9();
    await typing;
    await text.pressSequentially(' helt til slutten.');
    await expect(stored(ola)).toContainText('Bare på denne enheten');

    await server.restart();
    await expect(stored(ola)).toContainText('Lagret');
    const whole = 'Før strømmen gikk. Midt i setningen fortsetter jeg å skrive, helt til slutten.';
    await expect(karis).toContainText(whole);

    const later = await enterAs(browser, server, 'ola', {});
    await openPlan(later);
    await expect(wordsIn(later, HOME)).toContainText(whole);
  } finally {
    await server.stop();
  }
});

test('Angre tar bort det jeg skrev, ikke det den andre skrev', async ({ stage }) => {
  const [ola, kari] = await Promise.all([stage.enter('ola'), stage.enter('kari')]);
  await Promise.all([openPlan(ola), openPlan(kari)]);
  const olas = await goInToWrite(ola, 'Familie og nettverk');
  const karis = await goInToWrite(kari, 'Familie og nettverk');
  await karis.press('Control+End');
  await karis.pressSequentially(' Kari sine ord.');
  await expect(olas).toContainText('Kari sine ord.');
  await olas.press('Control+End');
  await olas.pressSequentially(' Ola sine ord.');
  await expect(karis).toContainText('Ola sine ord.');
  await olas.press('Control+z');
  await expect(karis).not.toContainText('Ola sine ord.');
  await expect(olas).toContainText('Kari sine ord.');
  await olas.press('Control+Shift+z');
  await expect(karis).toContainText('Ola sine ord.');
});

test('teksten hopper ikke når man går inn for å skrive, eller ut igjen', async ({ stage }) => {
  const ola = await stage.enter('ola');
  await openPlan(ola);
  const first = () => wordsIn(ola, HOME).locator('p').first();
  await wordsIn(ola, HOME).evaluate((words) => words.scrollIntoView({ block: 'center' }));
  // Where it stands in the window, as the eye has it.
  const box = async () => {
    const { x, y, width } = (await first().boundingBox()) ?? { x: -1, y: -1, width: -1 };
    return { x: Math.round(x), y: Math.round(y), width: Math.round(width) };
  };
  await ola.evaluate(() => document.fonts.ready);
  let reading = await box();
  const isStill = async () => {
    const before = reading;
    reading = await box();
    return JSON.stringify(before) === JSON.stringify(reading);
  };
  await expect.poll(isStill, { intervals: [300] }).toBe(true);
  await goInToWrite(ola, HOME);
  expect(await box()).toEqual(reading);
  await sectionOf(ola, HOME).getByRole('button', { name: 'Ferdig' }).click();
  await expect(sectionOf(ola, HOME).getByRole('button', { name: /Skriv her/ })).toBeVisible();
  expect(await box()).toEqual(reading);
});
