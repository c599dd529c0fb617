// A plan's way from draft to active: what is missing is said, and leads to where it is filled in.
import { addDays, systemClock, today } from '@samplan/domain';
import { expect, expectNoObstacles, openPlan, sectionOf, test } from './support/story';

const inDays = (days: number) => addDays(today(systemClock), days);

test('Emils plan kan ikke starte før den har et mål og en dato for neste gang, og sier det', async ({ stage }) => {
  const kari = await stage.enter('kari');
  await openPlan(kari, /Emil/);
  await kari.getByRole('button', { name: 'Start planen' }).click();
  const cannot = kari.getByRole('dialog', { name: 'Planen kan ikke starte ennå' });
  await expect(cannot).toContainText(/minst ett mål/i);
  await cannot.getByRole('link', { name: /^Gå til/ }).click();

  const emil = await stage.enter('emil');
  await openPlan(emil, /Min plan/);
  await sectionOf(emil, 'Fritid').getByRole('button', { name: 'Nytt mål i Fritid' }).click();
  const dialog = emil.getByRole('dialog', { name: 'Et nytt mål' });
  await dialog.getByLabel('Hva vil du?').fill('Jeg vil lære å kjøre båt');
  await dialog.getByRole('button', { name: 'Sett det i planen' }).click();
  await expect(sectionOf(emil, 'Fritid')).toContainText('Jeg vil lære å kjøre båt');

  await expect(sectionOf(kari, 'Fritid')).toContainText('Jeg vil lære å kjøre båt');
  await kari.getByRole('button', { name: 'Start planen' }).click();
  const start = kari.getByRole('dialog', { name: 'Start planen' });
  await start.getByRole('button', { name: 'Start planen' }).click();
  await expect(start).toContainText('Velg en dato.');
  await start.getByLabel('Vi ser på planen igjen').fill(inDays(30));
  await start.getByRole('button', { name: 'Start planen' }).click();
  await expect(kari.getByRole('main')).toContainText('Planen er i gang.');
  await expect(emil.getByRole('main')).not.toContainText('Planen er et utkast');
  await expectNoObstacles(kari);
});
