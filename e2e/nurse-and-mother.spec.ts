// Marit is a nurse and the mother of one who has a plan; Eli works for two municipalities: each says which, and sees that alone.
import type { Page } from '@playwright/test';
import { expect, openPlan, PHONE, sectionOf, test } from './support/story';
import { look, lookHere } from './support/look';

test('Marit er både mamma og sykepleier, velger hvem hun er her som, og ser bare det som hører til', async ({
  stage,
}) => {
  const marit = await stage.enter('marit', { asAsked: true });
  const main = marit.getByRole('main');
  await expect(marit.getByRole('heading', { level: 1 })).toHaveText('Hei, Marit. Hvem er du her som nå?');
  await expect(main.getByRole('listitem')).toHaveText([
    /pårørende\s*mamma til Sunniva/,
    /sykepleier\s*hjemmesykepleien/,
  ]);
  await expect(main).toContainText(
    'Som sykepleier får du ikke åpne planen til Sunniva, selv om hjemmesykepleien er med i den.',
  );
  await expect(marit.getByRole('navigation').getByRole('link')).toHaveCount(0);
  await look(marit);

  await main.getByRole('button', { name: /sykepleier/ }).click();
  const banner = marit.getByRole('banner');
  await expect(banner).toContainText('Du er her som sykepleier i hjemmesykepleien');
  await expect(main).toContainText('Arne Sand');
  await expect(main).not.toContainText('Sunniva');
  await look(marit);
  await openPlan(marit, /Arne Sand/);
  const ofArne = marit.url();

  // The other tab of hers does not go on showing what it shows, once she is here as somebody else.
  const second = await marit.context().newPage();
  await second.goto(ofArne);
  await expect(sectionOf(second, 'Helse')).toBeVisible();

  await banner.getByRole('link', { name: 'Bytt' }).click();
  await main.getByRole('button', { name: /pårørende/ }).focus();
  await marit.keyboard.press('Enter');
  await expect(banner).toContainText('Du er her som pårørende');
  await expect(main).toContainText('Sunniva');
  await expect(main).not.toContainText('Arne');
  await lookHere(marit);
  await expect(second.getByRole('main')).not.toContainText('Arne');
  await expect(second.getByRole('banner')).toContainText('Du er her som pårørende');

  await marit.goto(ofArne);
  await expect(marit.getByRole('heading', { level: 1 })).toHaveText('Her er det ingen plan du kan se');
  await marit.getByRole('banner').getByRole('link', { name: 'Samplan' }).click();
  await openPlan(marit, /Sunniva Lie/);
  await expect(marit.getByRole('heading', { level: 1 })).toContainText('Sunniva');
});

test('Eli jobber for to kommuner: hun ser hvilken hun er i, går til den andre, og kommer dit neste gang', async ({
  stage,
}) => {
  const eli = await stage.enter('eli', { phone: true });
  const banner = eli.getByRole('banner');
  const whereOf = (page: Page) => page.locator('sam-hat-line');
  await expect(whereOf(eli)).toHaveText(/Du er her som kreftkoordinator i kreftkoordinatoren\s*,\s*Fjelldal kommune/);
  await banner.getByRole('link', { name: 'Bytt' }).click();
  const main = eli.getByRole('main');
  await expect(main.getByRole('region', { name: 'Andre kommuner' })).toContainText('Du er i Fjelldal kommune nå.');
  await look(eli);
  await eli.setViewportSize(PHONE);
  // The other tab of hers goes there too.
  const second = await eli.context().newPage();
  await second.goto(eli.url());
  await expect(whereOf(second)).toContainText('Fjelldal kommune');
  await main.getByRole('button', { name: 'Gå til Nordvik kommune' }).click();
  await expect(whereOf(eli)).toContainText('Du er i Nordvik kommune');
  await expect(whereOf(second)).toContainText('Nordvik kommune');

  const again = await stage.enter('eli', { asAsked: true });
  await expect(whereOf(again)).toContainText('Nordvik kommune');
  await again.getByRole('button', { name: /Eli Bakken/ }).click();
  await again.getByRole('button', { name: 'Gå til Fjelldal kommune' }).click();
  await expect(whereOf(again)).toContainText('Fjelldal kommune');
});
