// Saying no, and asking first: nobody answers for a measure who has not said yes.
import { expect, measureOf, openPlan, sectionOf, test } from './support/story';
import { signIt } from './support/sign';

const READING = 'Lager leseoppgaver til hverdagen';

test('Siv spør først, får svar, og sier nei med en grunn: tiltaket står uten ansvarlig', async ({ stage }) => {
  const siv = await stage.enter('siv');
  await siv
    .getByRole('link', { name: /Hva venter på meg|Mine oppgaver/ })
    .first()
    .click();
  await siv.getByRole('link', { name: 'Se og svar' }).first().click();
  await siv.getByRole('link', { name: 'Spør først' }).click();
  await siv.getByRole('textbox', { name: /^Skriv til/ }).fill('Holder det med tre oppgaver i måneden?');
  await siv.getByRole('button', { name: 'Send' }).click();
  await expect(siv.getByRole('main')).toContainText('Holder det med tre oppgaver i måneden?');

  const kari = await stage.enter('kari');
  await openPlan(kari, /Ola Nordli/);
  const measure = await measureOf(kari, READING);
  await expect(measure).toContainText('har spurt om noe');
  await measure.getByRole('link', { name: /spør om/ }).click();
  await kari.getByRole('textbox', { name: /^Skriv til/ }).fill('Ja, tre er nok.');
  await kari.getByRole('button', { name: 'Send' }).click();

  await expect(siv.getByRole('main')).toContainText('Ja, tre er nok.');
  await siv.getByRole('link', { name: 'Tilbake til svaret' }).click();
  await siv.getByRole('link', { name: /^Nei, fordi/ }).click();
  await siv.getByLabel('vi har ikke folk på den tiden').check();
  await siv.getByLabel('Med egne ord').fill('Vi mangler en lærer fram til jul.');
  await siv.getByRole('button', { name: 'Send svaret' }).click();
  await expect(siv.getByRole('button', { name: 'Send svaret' })).toHaveCount(0);

  const ola = await stage.enter('ola');
  await openPlan(ola, /Min plan/);
  const seen = await measureOf(ola, READING);
  await expect(seen).toContainText('Ingen ennå');
  await expect(seen).toContainText('Vi mangler en lærer fram til jul.');
});

test('den som ikke kan lese delen, kan ikke få ansvaret: Kari kan spørre Ola, Ola sier ja og signerer, og Nina får spørsmålet', async ({
  stage,
}) => {
  const kari = await stage.enter('kari');
  await openPlan(kari, /Ola Nordli/);
  const measure = await measureOf(kari, 'Skyss til svømmehallen');
  await measure.getByRole('button', { name: /^Spør noen/ }).click();
  const dialog = kari.getByRole('dialog');
  await dialog.getByRole('radio', { name: /NAV/ }).check();
  await expect(dialog).toContainText('kan ikke lese Helse');
  await dialog.getByRole('button', { name: /^Spør Ola om NAV kan lese Helse/ }).click();
  await expect(dialog).toContainText('er spurt om');
  await dialog.getByRole('button', { name: 'Lukk' }).last().click();

  const ola = await stage.enter('ola');
  await ola
    .getByRole('link', { name: /Hva venter på meg|Mine oppgaver/ })
    .first()
    .click();
  await expect(ola.getByRole('main')).toContainText(/NAV.*Helse/);
  await ola.getByRole('button', { name: 'Ja' }).first().click();
  await expect(ola.getByRole('main')).toContainText('Én endring venter på ditt ja');
  await ola.getByRole('link', { name: 'Se og si ja' }).click();
  await signIt(ola, 'ola');

  await measure.getByRole('button', { name: /^Spør noen/ }).click();
  await dialog.getByRole('radio', { name: /NAV/ }).check();
  await dialog.getByRole('button', { name: 'Spør', exact: true }).click();
  await expect(sectionOf(kari, 'Helse')).toContainText(/Venter på ja/);
});
