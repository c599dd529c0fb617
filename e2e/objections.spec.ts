// "Jeg er uenig" and "Ta ut til vi er enige": what the owner says against the plan stands in it, and works at once.
import { expect, expectNoObstacles, measureOf, openPlan, sectionOf, test } from './support/story';

// The section's own text says it too, in other words.
const WALK = 'Går tur med Tinka';
const HOME = 'Hjem og hverdag';
const FAMILY = 'Familie og nettverk';

test('Ola er uenig i det som står om hjemmet: Hege ser det ved teksten, og ser det når han tar det bort', async ({
  stage,
}) => {
  const [ola, hege] = [await stage.enter('ola'), await stage.enter('hege')];
  await openPlan(hege, /Ola Nordli/);
  await hege
    .getByRole('button', { name: /Åpne.*Hjem/ })
    .first()
    .click();
  await expect(sectionOf(hege, HOME)).toContainText('Leses av');
  await openPlan(ola, /Min plan/);
  const home = sectionOf(ola, HOME);
  await home.getByRole('button', { name: /^Jeg er uenig\s+i teksten/ }).click();
  await ola.getByLabel('Med dine egne ord').fill('Jeg vil handle på fredager.');
  await ola.getByRole('button', { name: 'Sett det i planen' }).click();
  await expect(home).toContainText('Du er uenig: Jeg vil handle på fredager.');
  await expect(sectionOf(hege, HOME)).toContainText('Ola er uenig: Jeg vil handle på fredager.');
  await home.getByRole('button', { name: 'Ta bort at du er uenig' }).click();
  await expect(sectionOf(hege, HOME)).not.toContainText('Ola er uenig');
  await expect(home).not.toContainText('Du er uenig');
});

test('Ola tar ut et tiltak til de er enige: Kari, som skrev det, ser at det er ute; Anne ser det ikke før han setter det inn', async ({
  stage,
}) => {
  const [ola, kari, anne] = [await stage.enter('ola'), await stage.enter('kari'), await stage.enter('anne')];
  await openPlan(anne, /Ola Nordli/);
  await anne.getByRole('button', { name: /Åpne.*Familie/ }).click();
  await expect(sectionOf(anne, FAMILY)).toContainText(WALK);
  await openPlan(kari, /Ola Nordli/);
  await openPlan(ola, /Min plan/);
  const family = sectionOf(ola, FAMILY);
  await (await measureOf(ola, WALK)).getByRole('button', { name: /^Ta ut til vi er enige/ }).click();
  await ola.getByRole('button', { name: 'Ta ut', exact: true }).click();

  await expect(family.locator('sam-taken-out')).toContainText(WALK);
  await expect(family.getByRole('heading', { level: 2, name: FAMILY })).toBeFocused();
  await expect(family.locator('sam-measure-row')).toHaveCount(0);
  // Its own text can still be taken out, for that is not what is out.
  await expect(family.getByRole('button', { name: /^Ta ut til vi er enige/ })).toBeVisible();
  await expect(sectionOf(kari, FAMILY).locator('sam-taken-out')).toContainText('Bare Ola og de som skrev det');
  await expect(sectionOf(kari, FAMILY).locator('sam-measure-row')).toHaveCount(0);
  await expect(sectionOf(kari, FAMILY).getByRole('button', { name: 'Sett inn igjen' })).toHaveCount(0);
  await expect(sectionOf(anne, FAMILY)).not.toContainText(WALK);
  await expectNoObstacles(ola);

  await family.getByRole('button', { name: 'Sett inn igjen' }).click();
  for (const page of [ola, kari, anne]) {
    await expect(sectionOf(page, FAMILY).locator('sam-measure-row')).toContainText(WALK);
    await expect(sectionOf(page, FAMILY).locator('sam-taken-out')).not.toContainText(WALK);
  }
});
