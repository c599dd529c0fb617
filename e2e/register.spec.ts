// Tone's question, answered in one look: how many plans there are, which have no coordinator, and which are over date.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { look } from './support/look';
import { asks, expect, test } from './support/story';

const DESKTOP = { width: 1280, height: 900 };

/** Per Lund works in the home care service no more: those whom he coordinates have nobody. */
async function perLeaves(admin: Page): Promise<void> {
  const { units } = await asks<{ units: { units: { id: string; name: string }[] } }>(
    admin,
    '{ units { units { id name } } }',
  );
  const unit = units.units.find(({ name }) => name === 'Hjemmebasert omsorg')?.id;
  const { unit: of } = await asks<{ unit: { members: { id: string; name: string }[] } }>(
    admin,
    'query ($unitId: ID!) { unit(unitId: $unitId) { members { id name } } }',
    { unitId: unit },
  );
  const member = of.members.find(({ name }) => name === 'Per Lund')?.id;
  await asks(
    admin,
    'mutation ($unitId: ID!, $membershipId: ID!) { endMembership(unitId: $unitId, membershipId: $membershipId) { __typename } }',
    { unitId: unit, membershipId: member },
  );
}

async function savedBy(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

test('Tone ser hvor mange planer som er i gang, hvem som er uten koordinator og hva som er over dato', async ({
  stage,
}) => {
  const admin = await stage.enter('admin');
  await perLeaves(admin);
  await admin.context().close();

  const tone = await stage.enter('tonevik', { hat: /^koordinerende enhet/i });
  await tone.setViewportSize(DESKTOP);
  await tone.getByRole('link', { name: 'Oversikt' }).first().click();
  const main = tone.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Oversikt');
  await expect(main).toContainText(/planer er i gang\. 2 er uten koordinator, og én skulle vært sett på\./);
  await expect(main).toContainText('Du ser tall og datoer, aldri det som står i planene.');
  await look(tone);
  await tone.setViewportSize(DESKTOP);

  await main.getByRole('link', { name: /^Se hvilke\s*: uten koordinator/ }).click();
  await expect(main.getByRole('status')).toHaveText('2 planer');
  const table = main.getByRole('table');
  for (const owner of ['Astrid Berg', 'Sunniva Lie'])
    await expect(table.getByRole('row', { name: owner })).toContainText('Ingen koordinator');
  await look(tone);
  await tone.setViewportSize(DESKTOP);
  await main.getByLabel('Vis bare').selectOption({ label: 'Over dato' });
  await expect(main.getByRole('status')).toHaveText('Én plan');
  await expect(table.getByRole('row', { name: 'Maja Holm' })).toContainText('Over dato');

  await tone.getByRole('link', { name: 'Oversikt' }).first().click();
  const waited = main.getByRole('figure', { name: 'Ventetiden går ned: fra 27 til 21 dager' });
  await waited.getByText('Vis som tabell').click();
  await expect(waited.getByRole('row')).toHaveCount(3);
  await main.getByRole('figure', { name: '2 av planene er for barn' }).getByText('Vis som tabell').click();
  await main.getByRole('row', { name: '80 år og over' }).getByRole('link').last().click();
  await expect(table.getByRole('row', { name: 'Astrid Berg' })).toBeVisible();
  await expect(table.getByRole('row', { name: 'Maja Holm' })).toHaveCount(0);
  await tone.goBack();

  const figures = await savedBy(tone, 'Last ned tall (CSV)');
  expect(figures).toContain('Uten koordinator;;;Færre enn 5');
  expect(figures).not.toMatch(/Astrid|Sunniva|Maja|Kari/);
  expect(await savedBy(tone, 'Last ned liste til KPR')).toMatch(
    /;Astrid Berg;[\d-]+;ja, i gang;Individuell plan;nei;;/,
  );

  // Before anybody had left.
  await main.getByLabel('Vis hvordan det var').fill('2026-06-01');
  await expect(main).toContainText('Slik var det 1. juni 2026:');
  await expect(main.getByRole('heading', { name: 'Dette kommer' })).toHaveCount(0);
});
