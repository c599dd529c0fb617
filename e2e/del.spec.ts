// Del: what matters is written in peace and shared as one edit, or shown as it is written by the owner's switch.
import type { Page } from '@playwright/test';
import { expect, expectNoObstacles, expectNoSidewaysScroll, openPlan, sectionOf, stored, test } from './support/story';

const mine = (page: Page) => sectionOf(page, 'Dette er viktig for meg');
const theirs = (page: Page) => sectionOf(page, /Dette er viktig for Emil/);
const textOf = (page: Page) => mine(page).locator('sam-in-peace').getByRole('textbox').first();

test('Emil skriver i fred, Kari ser ingenting før han deler, og han kan angre', async ({ stage }) => {
  const emil = await stage.enter('emil', { phone: true });
  await openPlan(emil, /Min plan|Begynn/);
  const kari = await stage.enter('kari');
  await openPlan(kari, /Emil/);

  await expect(mine(emil)).toContainText('«Vet ikke ennå» er også et svar.');
  await mine(emil).getByRole('button', { name: 'Vet ikke ennå' }).click();
  await expect(textOf(emil)).toContainText('Jeg vet ikke ennå.');
  await textOf(emil).press('Control+End');
  await textOf(emil).pressSequentially(' Men jeg liker hester.');
  await expect(mine(emil)).toContainText('Leses av: bare du, til du deler.');
  await expect(stored(emil)).toContainText('Lagret');
  await expectNoObstacles(emil, 'main');
  await expectNoSidewaysScroll(emil);
  await mine(emil).getByRole('button', { name: 'Behold for meg selv' }).click();
  await expect(mine(emil)).toContainText('Dette er ikke delt ennå');
  await emil.reload();
  await expect(mine(emil)).toContainText('Men jeg liker hester.');
  await kari.reload();
  await expect(theirs(kari)).toContainText('Emil');
  await expect(theirs(kari)).not.toContainText('hester');

  await mine(emil).getByRole('button', { name: 'Del med dem som er med' }).click();
  await expect(mine(emil)).toContainText(/Delt kl\. \d\d\.\d\d\. *Kari kan lese det nå\./);
  await expect(theirs(kari)).toContainText('Men jeg liker hester.');
  await expectNoObstacles(emil, 'main');

  await mine(emil)
    .getByRole('button', { name: /^Angre/ })
    .click();
  await expect(theirs(kari)).not.toContainText('hester');
  await expect(mine(emil)).toContainText('Men jeg liker hester.');
  await expect(mine(emil)).toContainText('Dette er ikke delt ennå');
});

test('Rune ser både det som er delt og det han har endret, og får tilbake det han slettet', async ({ stage }) => {
  const rune = await stage.enter('rune');
  // The first question of all is asked alone.
  await rune.getByRole('radio', { name: /^Vet ikke/ }).check();
  await rune.getByRole('button', { name: 'Videre' }).click();
  await openPlan(rune, /Min plan/);
  await expect(mine(rune)).toContainText('Du har endret teksten siden du delte');
  await expect(mine(rune)).toContainText('male den ene veggen mørkeblå');
  await mine(rune).getByText('Dette er delt nå').click();
  await expect(mine(rune).locator('details')).toContainText('Det er første gang jeg har hatt nøkkel');
  await mine(rune).getByRole('button', { name: 'Skriv videre' }).click();
  await expect(textOf(rune)).toBeEditable();
  // An editor that has just begun may set the caret once more.
  await expect(async () => {
    await textOf(rune).press('Control+End');
    await textOf(rune).press('Shift+Home');
    expect(await rune.evaluate(() => String(getSelection()))).toContain('Jeg vil ringe broren min');
  }).toPass();
  await textOf(rune).press('Delete');
  await expect(mine(rune)).toContainText('Slettet: 2 setninger.');
  await mine(rune).getByRole('button', { name: 'Hent tilbake' }).click();
  await expect(textOf(rune)).toContainText('Jeg vil ringe broren min. Ikke ennå.');
  await expectNoObstacles(rune, 'main');
});

test('med «Vis mens jeg skriver» ser Kari ordene etter hvert som de kommer', async ({ stage }) => {
  const emil = await stage.enter('emil');
  await openPlan(emil, /Min plan|Begynn/);
  const kari = await stage.enter('kari');
  await openPlan(kari, /Emil/);
  await mine(emil)
    .getByRole('button', { name: /^(Skriv videre|Begynn å skrive)/ })
    .click();
  await expect(textOf(emil)).toBeEditable();
  await textOf(emil).press('Control+End');
  await textOf(emil).pressSequentially(' Jeg liker å vaske traktoren.');
  await mine(emil).getByRole('switch', { name: 'Vis mens jeg skriver' }).check();
  await expect(theirs(kari)).toContainText('Jeg liker å vaske traktoren.');
  await mine(emil)
    .getByRole('button', { name: /^Skriv her/ })
    .click();
  const text = mine(emil).locator('sam-section-words').getByRole('textbox');
  await expect(text).toBeEditable();
  await text.press('Control+End');
  await text.pressSequentially(' Og hunden.');
  await expect(theirs(kari)).toContainText('Og hunden.');
  await mine(emil).getByRole('button', { name: 'Ferdig' }).click();
  await mine(emil).getByRole('switch', { name: 'Vis mens jeg skriver' }).uncheck();
  await expect(mine(emil)).toContainText('Leses av: Kari');
});
