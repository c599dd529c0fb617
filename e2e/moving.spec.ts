// Moving a measure to where fewer may read: told beforehand, and true afterwards.
import { expect, measureOf, openPlan, sectionOf, test } from './support/story';

const MEDICINE = 'Gjør medisinene klare før kl. 8';

test('Kari flytter et tiltak til en del med færre lesere: hun ser hvem som ikke ser det lenger, og Hege mister det', async ({
  stage,
}) => {
  const [kari, hege] = [await stage.enter('kari'), await stage.enter('hege')];
  await openPlan(hege, /Ola Nordli/);
  await hege
    .getByRole('button', { name: /Åpne.*Hjem/ })
    .first()
    .click();
  await expect(sectionOf(hege, 'Hjem og hverdag')).toContainText(MEDICINE);

  await openPlan(kari, /Ola Nordli/);
  const measure = await measureOf(kari, MEDICINE);
  await measure.getByRole('button', { name: /^Flytt til en annen del/ }).click();
  const dialog = kari.getByRole('dialog', { name: /^Flytt/ });
  await dialog.getByLabel('Økonomi og bolig').check();
  await expect(dialog).toContainText(/Kan ikke lese det lenger:.*Hege/);
  await expect(dialog).toContainText(/Kan lese det etterpå:.*Per/);
  await expect(dialog).toContainText(/mister ansvaret/);
  await dialog.getByRole('button', { name: 'Flytt', exact: true }).click();

  await expect(sectionOf(kari, 'Økonomi og bolig')).toContainText(MEDICINE);
  await expect(sectionOf(kari, 'Hjem og hverdag')).not.toContainText(MEDICINE);
  await expect(sectionOf(hege, 'Hjem og hverdag')).not.toContainText(MEDICINE);
  await hege
    .getByRole('link', { name: /Hva venter på meg|Mine oppgaver/ })
    .first()
    .click();
  await expect(hege.getByRole('main')).toContainText('Et ansvar er avsluttet');
  await expect(hege.getByRole('main')).not.toContainText(MEDICINE);
});
