// Own words → goal → who does what by when → looked at again: the outcome, in bokmål and, shorter, in nynorsk.
import type { Page } from '@playwright/test';
import { expect, expectNoObstacles, openPlan, PHONE, sectionOf, test } from './support/story';

/** As the menu does it; the language stays with the person. */
const inNynorsk = async (page: Page) => {
  await page.locator('sam-menu > button').first().click();
  await page.getByRole('button', { name: 'Nynorsk' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
  await page.keyboard.press('Escape');
};

test('Ola har et mål med egne ord, Kari spør hjemmesykepleien, Hege sier ja, og Ola ser det', async ({ stage }) => {
  const ola = await stage.enter('ola');
  await openPlan(ola, /Min plan/);
  const health = sectionOf(ola, 'Helse');
  await health.getByRole('button', { name: 'Nytt mål i Helse' }).click();
  const asked = ola.getByRole('dialog', { name: 'Et nytt mål' });
  await asked.getByLabel('Hva vil du?').fill('Jeg vil tørre å dykke');
  await asked.getByLabel('bli bedre').check();
  await asked.getByRole('button', { name: 'Sett det i planen' }).click();
  await expect(health).toContainText('Jeg vil tørre å dykke');

  const kari = await stage.enter('kari');
  await openPlan(kari, /Ola Nordli/);
  const goal = sectionOf(kari, 'Helse').getByRole('article').filter({ hasText: 'Jeg vil tørre å dykke' });
  await goal.getByRole('button', { name: /^Legg til tiltak/ }).click();
  const measure = kari.getByRole('dialog', { name: 'Et nytt tiltak' });
  await measure.getByLabel('Hva skal gjøres?').fill('Følge til svømming');
  await measure.getByLabel('Hvor mye').fill('Én time hver gang, én person');
  await measure.getByLabel('Hvor ofte').selectOption('week');
  await measure.getByLabel('onsdag').check();
  await measure.getByLabel('Klokkeslett').fill('17:00');
  await measure.getByRole('button', { name: 'Legg det i planen' }).click();
  await kari.getByLabel('hjemmesykepleien', { exact: false }).first().check();
  await kari.getByRole('button', { name: 'Spør', exact: true }).click();
  await expect(goal).toContainText('Onsdager kl. 17');
  await expect(goal).toContainText(/Venter på ja/);

  const hege = await stage.enter('hege');
  await hege
    .getByRole('link', { name: /Hva venter på meg|Mine oppgaver/ })
    .first()
    .click();
  await expect(hege.getByRole('main')).toContainText('Én ting venter på deg');
  await expect(hege.getByRole('main')).toContainText('Følge til svømming');
  await hege.getByRole('link', { name: 'Se og svar' }).first().click();
  await expect(hege.getByRole('heading', { level: 1 })).toContainText('Kan hjemmesykepleien ta ansvar for dette?');
  await expect(hege.getByRole('main')).toContainText('Jeg vil tørre å dykke');
  await expectNoObstacles(hege);
  await hege.getByRole('button', { name: 'Ja, vi tar det' }).click();
  await expect(hege.getByRole('main')).toContainText('Takk for ja');

  // Nobody loads anything: the doorbell brings it.
  await expect(health).toContainText('Har sagt ja');
  await ola.goto(`${stage.server.url}/waiting`);
  await expect(ola.getByRole('main')).toContainText(/Hege har sagt ja/);

  await ola.goto(stage.server.url);
  await openPlan(ola, /Min plan/);
  await ola.getByRole('link', { name: 'Se hvem som gjør hva, når' }).first().click();
  await expect(ola.getByRole('row', { name: /Hege/ })).toContainText('Følge til svømming');
  await expect(ola.getByRole('row', { name: /Hege/ })).toContainText('onsdager kl. 17');
  await expectNoObstacles(ola);
  await ola.setViewportSize(PHONE);
  await expect(ola.getByRole('heading', { level: 2, name: /Hege/ })).toBeVisible();
  await expectNoObstacles(ola);
});

test('på nynorsk: Lise får eit spørsmål frå Per, og seier ja', async ({ stage }) => {
  const per = await stage.enter('perlund');
  await inNynorsk(per);
  await openPlan(per, /Astrid/);
  const leisure = sectionOf(per, 'Fritid');
  await leisure
    .getByRole('button', { name: /^Legg til tiltak/ })
    .first()
    .click();
  const measure = per.getByRole('dialog', { name: 'Eit nytt tiltak' });
  await measure.getByLabel('Kva skal gjerast?').fill('Legg opp masker til strikkinga');
  await measure.getByRole('button', { name: 'Legg det i planen' }).click();
  await per.getByLabel('Lise', { exact: false }).first().check();
  await per.getByRole('button', { name: 'Spør', exact: true }).click();
  await expect(leisure).toContainText('Ventar på ja frå Lise');

  const lise = await stage.enter('lise');
  await inNynorsk(lise);
  await lise
    .getByRole('link', { name: /Kva ventar på meg/ })
    .first()
    .click();
  await lise.getByRole('link', { name: 'Sjå og svar' }).first().click();
  await lise.getByRole('button', { name: /^Ja/ }).click();
  await expect(leisure).toContainText('Har sagt ja');
});
