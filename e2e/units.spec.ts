// Who works where: the leader says that somebody still works there, and what that opens.
import { expect, test } from './support/story';
import { look } from './support/look';

test('En som ikke er bekreftet, kommer ikke inn; lederen bekrefter, og da kommer hen inn', async ({ stage }) => {
  const jan = await stage.enter('jan');
  await expect(jan.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(jan.getByRole('link', { name: /Arne Sand/ })).toHaveCount(0);

  const bodil = await stage.enter('bodil', { hat: /tjenesteleder/ });
  await expect(bodil.getByRole('heading', { level: 1 })).toHaveText('Én ting venter på deg');
  await expect(bodil.getByRole('main')).toContainText('2 navn venter på deg i');
  await look(bodil);
  await bodil.setViewportSize({ width: 1280, height: 900 });
  await bodil.getByRole('link', { name: 'Se hvem det er' }).click();
  await expect(bodil.getByRole('heading', { name: 'Jobber de her fortsatt?' })).toBeVisible();
  await expect(bodil.getByText(/De du ikke bekrefter, mister tilgangen/)).toBeVisible();
  await expect(bodil.locator('main')).not.toContainText('Arne');
  await look(bodil);
  await bodil.setViewportSize({ width: 1280, height: 900 });
  await bodil.getByRole('button', { name: /^Jobber her\s*: Jan Tangen/ }).click();
  await expect(bodil.getByRole('heading', { level: 1 })).toHaveText('Ett navn venter på deg');
  await expect(bodil.getByRole('heading', { name: 'Mistet tilgangen' })).toHaveCount(0);

  // Nobody loads anything: what one is here is asked anew.
  await expect(jan.getByRole('link', { name: /Arne Sand/ }).first()).toBeVisible();

  await bodil.getByRole('button', { name: /^Har sluttet\s*: Jan Tangen/ }).click();
  const sure = bodil.getByRole('dialog', { name: 'Har Jan Tangen sluttet?' });
  await expect(sure.getByRole('heading')).toBeFocused();
  await look(bodil, 'dialog[open]');
  await bodil.setViewportSize({ width: 1280, height: 900 });
  await sure.getByRole('button', { name: 'Har sluttet' }).click();
  await expect(bodil.getByRole('button', { name: /Jan Tangen/ })).toHaveCount(0);
  await expect(jan.getByRole('link', { name: /Arne Sand/ })).toHaveCount(0);
});

test('Administratoren ser enhetene, lager en ny og henter inn folk fra et regneark', async ({ stage }) => {
  const admin = await stage.enter('admin');
  await admin.getByRole('link', { name: 'Enheter og folk' }).first().click();
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText('Enheter og folk');
  await look(admin);
  await admin.setViewportSize({ width: 1280, height: 900 });
  await admin.getByLabel('Søk etter enhet eller person').fill('kreft');
  await expect(admin.getByRole('row')).toHaveCount(2);
  await expect(admin.getByRole('row', { name: /Kreftkoordinator/ })).toContainText('også for Nordvik kommune');
  await admin.getByLabel('Søk etter enhet eller person').fill('');

  await admin.getByRole('button', { name: 'Ny enhet' }).click();
  const form = admin.getByRole('dialog', { name: 'Ny enhet' });
  await form.getByLabel('Navnet på enheten').fill('Logopedi');
  await form.getByLabel('Slik det står i en setning').fill('logopeden');
  await look(admin, 'dialog[open]');
  await admin.setViewportSize({ width: 1280, height: 900 });
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(admin.getByRole('row', { name: /Logopedi/ })).toContainText('Ingen folk ennå');

  await admin.getByRole('link', { name: 'Hent inn fra CSV' }).click();
  const list = (unit: string) => ({
    name: 'folk.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Fødselsnummer;Fornavn;Etternavn;Enhet;Tittel\r\n25856916742;Lise;Berg;${unit};logoped\r\n`),
  });
  await admin.getByLabel('Velg en CSV-fil').setInputFiles(list('Logoped'));
  await expect(admin.getByRole('row', { name: /Lise Berg/ })).toContainText('ingen enhet med det navnet');
  await look(admin);
  await admin.setViewportSize({ width: 1280, height: 900 });
  await admin.getByLabel('Velg en CSV-fil').setInputFiles(list('Logopedi'));
  await expect(admin.getByRole('row', { name: /Lise Berg/ })).toContainText('Blir lagt til');
  await admin.getByRole('button', { name: 'Legg til én person' }).click();
  await expect(admin.getByText('Én person er lagt til.').first()).toBeVisible();
  await admin.getByRole('link', { name: 'Tilbake til enhetene' }).click();
  await admin.getByRole('link', { name: 'Logopedi' }).click();
  await expect(admin.getByText('Lise Berg', { exact: true })).toBeVisible();
  await look(admin);
  await admin.setViewportSize({ width: 1280, height: 900 });

  await admin.getByRole('button', { name: 'Steng enheten' }).click();
  const sure = admin.getByRole('dialog', { name: 'Skal Logopedi stenges?' });
  await expect(sure).toContainText('Én person mister plassen sin her.');
  await expect(sure).toContainText('Ingen planer blir berørt.');
  await look(admin, 'dialog[open]');
  await admin.setViewportSize({ width: 1280, height: 900 });
  await sure.getByRole('button', { name: 'Steng enheten' }).click();
  await expect(admin.getByText('Ingen jobber her, og enheten har ikke tilgang til noen plan.')).toBeVisible();
  await expect(admin.getByText('Lise Berg', { exact: true })).toHaveCount(0);
  await look(admin);
  await admin.getByRole('button', { name: 'Åpne enheten igjen' }).click();
  await expect(admin.getByText('Ingen jobber her ennå.')).toBeVisible();
});
