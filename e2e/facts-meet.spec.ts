// Two people and one fact: neither value is lost, and what others change does not move what one reads or writes.
import { expect, goInToWrite, measureOf, openPlan, sectionOf, test } from './support/story';

const TRIAL = 'Avtaler arbeidsutprøving med Fjelldal Båt og Motor';

test('Kari og Nina endrer samme frist på likt: Nina får se begge, og velger', async ({ stage }) => {
  const [kari, nina] = [await stage.enter('kari'), await stage.enter('nina')];
  await openPlan(kari, /Ola Nordli/);
  await openPlan(nina, /Ola Nordli/);
  await nina.getByRole('button', { name: /Åpne.*Skole/ }).click();
  const [karis, ninas] = [await measureOf(kari, TRIAL), await measureOf(nina, TRIAL)];
  for (const measure of [karis, ninas]) await measure.getByRole('button', { name: /^Endre tid og annet/ }).click();

  await ninas.getByLabel('Frist eller slutt').fill('2027-03-10');
  await karis.getByLabel('Frist eller slutt').fill('2027-02-03');
  await karis.getByLabel('Frist eller slutt').blur();
  await expect(karis).toContainText('3. februar');
  await ninas.getByLabel('Frist eller slutt').blur();

  const dialog = nina.getByRole('dialog', { name: /Kari endret .* samtidig som deg/ });
  await expect(dialog).toContainText('Ingenting er borte');
  await expect(dialog).toContainText('3. februar');
  await expect(dialog).toContainText('10. mars');
  await dialog.getByRole('radio').last().check();
  await dialog.getByRole('button', { name: /^Bruk det/ }).click();
  await expect(karis).toContainText('10. mars');

  await kari.getByRole('link', { name: 'Slik har planen endret seg' }).first().click();
  await expect(kari.getByRole('main')).toContainText(/Nina.* endret fristen .*fra 3\. februar.* til 10\. mars/);
  await expect(kari.getByRole('main')).toContainText(/(Du|Kari).* endret fristen .* til 3\. februar/);
});

test('det andre legger til, flytter ikke det jeg skriver', async ({ stage }) => {
  const [ola, kari] = [await stage.enter('ola'), await stage.enter('kari')];
  await openPlan(ola, /Min plan/);
  await openPlan(kari, /Ola Nordli/);
  const text = await goInToWrite(ola, 'Økonomi og bolig');
  await text.press('Control+End');
  await text.pressSequentially(' Jeg skriver');
  await text.evaluate((box) => box.scrollIntoView({ block: 'center' }));
  const before = await text.boundingBox();

  await sectionOf(kari, 'Hjem og hverdag')
    .getByRole('button', { name: /^Legg til tiltak/ })
    .first()
    .click();
  const dialog = kari.getByRole('dialog', { name: 'Et nytt tiltak' });
  await dialog.getByLabel('Hva skal gjøres?').fill('Vanner plantene');
  await dialog.getByRole('button', { name: 'Legg det i planen' }).click();
  await expect(sectionOf(ola, 'Hjem og hverdag')).toContainText('Vanner plantene');

  await text.pressSequentially(' videre.');
  await expect(text).toContainText('Jeg skriver videre.');
  await expect(text).toBeFocused();
  const after = await text.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(3);
});
