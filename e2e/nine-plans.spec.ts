// Ten minutes with nine plans: what needs the coordinator stands first, what can wait is put off, and the rest is said to be fine.
import { look, DESKTOP } from './support/look';
import { ninePlans } from './support/server';
import { expect, test } from './support/story';

test('Kari har ti minutter og ni planer: hun ser hva som venter, minner om et svar, utsetter noe, og er ferdig', async ({
  stage,
}) => {
  await ninePlans(stage.server);
  const kari = await stage.enter('kari');
  const main = kari.getByRole('main');
  const heading = kari.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Fire ting venter på deg');
  await expect(main).toContainText('De andre sju planene trenger ikke noe fra deg nå.');
  await expect(main.getByRole('listitem').filter({ hasText: 'Maja: Planen skulle vært sett' })).toBeVisible();
  await look(kari);
  await kari.setViewportSize(DESKTOP);

  await kari
    .getByRole('link', { name: /^Mine oppgaver/ })
    .first()
    .click();
  const late = main
    .getByRole('region', { name: /^(Venter på deg|Over fristen)$/ })
    .getByRole('listitem')
    .filter({ hasText: 'voksenopplæringen har ikke svart' });
  await late.getByRole('button', { name: 'Minn om det' }).click();
  await expect(late).toHaveCount(0);
  const nobody = main
    .getByRole('region', { name: /^(Venter på deg|Over fristen)$/ })
    .getByRole('listitem')
    .filter({ hasText: 'Maja: ingen har ansvar' });
  await nobody.getByRole('button', { name: 'Utsett' }).click();
  const dialog = kari.getByRole('dialog', { name: /^Utsett: / });
  await expect(dialog).toContainText('Bare du ser at du utsetter.');
  await look(kari, 'dialog[open]');
  await kari.setViewportSize(DESKTOP);
  await dialog.getByRole('button', { name: 'Utsett' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Velg hvorfor.');
  await dialog.getByLabel('avtalt senere').check();
  await dialog.getByRole('button', { name: 'Utsett' }).click();
  await expect(nobody).toHaveCount(0);
  await expect(kari.getByRole('region', { name: 'Utsatt av deg' })).toContainText('2 ting');

  // A task of one plan alone, and done.
  await kari.getByLabel('Plan', { exact: true }).selectOption('Nora Eide');
  const task = kari.getByRole('listitem').filter({ hasText: 'Følger Nora til trening' });
  await task.getByRole('button', { name: 'Ferdig' }).click();
  await expect(kari.getByRole('region', { name: 'Gjort de siste to ukene' })).toContainText('Følger Nora til trening');

  await kari.getByRole('link', { name: 'Mine planer' }).first().click();
  await expect(heading).toHaveText('To ting venter på deg');

  // Nobody else meets any of it.
  const ola = await stage.enter('ola');
  await expect(ola.getByRole('main')).not.toContainText('Minn om det');
});
