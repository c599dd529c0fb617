// From a report of need to its decision, for somebody who does not sign in: the letters are on paper.
import { cast } from '@samplan/testing';
import { look, lookHere } from './support/look';
import { asks, expect, test } from './support/story';

/** Nobody in the demo bears it. */
const NATIONAL_ID = cast.eira.nationalId;
const DESKTOP = { width: 1280, height: 900 };

test('Gerd ringer kommunen: fra melding til avgjørelse på papir, uten innlogging', async ({ stage }) => {
  const tone = await stage.enter('tonevik', { hat: /^koordinerende enhet/i });
  await tone.setViewportSize(DESKTOP);
  const main = tone.getByRole('main');

  // She has no eID: what she says is entered, and the receipt is a letter.
  await tone.getByRole('link', { name: 'Innboks' }).first().click();
  await main.getByRole('link', { name: 'Skriv inn en melding' }).click();
  await main.getByRole('button', { name: 'Lagre og lag kvittering' }).click();
  await expect(main.getByText('Velg hvem som melder.')).toBeVisible();
  await lookHere(tone);
  await main.getByLabel('Personen selv').check();
  await main.getByLabel('Fornavn').fill('Gerd');
  await main.getByLabel('Etternavn').fill('Haugen');
  await main.getByLabel('Fødselsnummer').fill(NATIONAL_ID);
  await main.getByLabel('Hva er det behov for?').fill('Fem tjenester kommer hjem til meg, og ingen vet om hverandre.');
  await main.getByRole('button', { name: 'Lagre og lag kvittering' }).click();
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(/^Gerd Haugen, \d+ år$/);
  await expect(main).toContainText('Dag 1 av');
  await main.getByRole('link', { name: 'Brev om at meldingen er mottatt' }).click();
  await expect(main).toContainText('Vi har fått meldingen');
  await expect(main).toContainText('Hei, Gerd Haugen.');
  await lookHere(tone);
  await main.getByRole('link', { name: 'Tilbake til saken' }).click();

  // The talk, and the wish in her own words.
  await main.getByLabel('Nytt notat').fill('Snakket med Gerd på telefon. Hun vil ha én å ringe til.');
  await main.getByRole('button', { name: 'Lagre notatet' }).click();
  await expect(main.getByText('Snakket med Gerd på telefon.')).toBeVisible();
  await main.getByRole('button', { name: 'Skriv ned ønsket' }).click();
  await main.getByLabel(/Hva ønsker personen/).fill('En som kan komme hjem.');
  await main.getByLabel('Personen har sagt ja til teksten').check();
  await main.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(main.getByText('«En som kan komme hjem.»')).toBeVisible();
  await main.getByLabel('Plan i en annen kommune?').selectOption({ label: 'Nei' });
  await look(tone);
  await tone.setViewportSize(DESKTOP);

  // Beside the list stands what came, and what comes next.
  await tone.getByRole('link', { name: 'Innboks' }).first().click();
  await main.getByRole('link', { name: /Gerd Haugen/ }).click();
  const shown = main.getByRole('region', { name: /Gerd Haugen/ });
  await expect(shown).toContainText('Fem tjenester kommer hjem til meg');
  await expect(shown).toContainText('Neste: finn en koordinator');
  await lookHere(tone);
  await shown.getByRole('link', { name: 'Åpne saken' }).click();

  // The decision, with the letter as it will be; what is written is not lost with the page.
  await main.getByRole('link', { name: 'Skriv avgjørelsen' }).click();
  await main.getByRole('button', { name: 'Lagre og lag brevet' }).click();
  await expect(main.getByText('Velg hva det blir.')).toBeVisible();
  await main.getByLabel('Individuell plan og koordinator').check();
  await main.getByLabel('Hvorfor, så personen forstår det').fill('Du får hjelp fra fem steder som må snakke sammen.');
  await main.getByLabel('Ja, på papir').check();
  await expect(main.getByText('Utkastet er lagret.')).toBeVisible();
  await tone.reload();
  await expect(main.getByLabel('Ja, på papir')).toBeChecked();
  await expect(main.getByText('Dette er grunnen: Du får hjelp fra fem steder')).toBeVisible();
  await look(tone);
  await tone.setViewportSize(DESKTOP);
  await main.getByRole('button', { name: 'Lagre og lag brevet' }).click();
  await expect(main.getByRole('heading', { name: 'Svaret' })).toBeVisible();
  await main.getByRole('link', { name: 'Brev om svaret' }).click();
  await expect(main).toContainText('Du får en individuell plan');
  await expect(main).toContainText('Koordinatoren din blir en som du sier ja til.');

  // The plan is hers, and the coordinating unit sees nothing of it.
  const { plans } = await asks<{ plans: readonly object[] }>(tone, '{ plans { id } }');
  expect(plans).toEqual([]);
  await tone.getByRole('link', { name: 'Innboks' }).first().click();
  await expect(main.getByRole('complementary', { name: 'Avgjort nylig' })).toContainText('Gerd Haugen');
});

test('Siv melder om Emil på jobb, og ser etterpå bare at det er mottatt; Emil leser alt', async ({ stage }) => {
  const siv = await stage.enter('siv');
  await siv.setViewportSize(DESKTOP);
  const main = siv.getByRole('main');
  await siv.goto(`${stage.server.url}/report-need`);
  await main.getByLabel('Fornavn').fill('Emil');
  await main.getByLabel('Etternavn').fill('Vang');
  await main.getByLabel('Fødselsnummer').fill(cast.emil.nationalId);
  await main.getByLabel('Ja, og vil det selv').check();
  await main.getByLabel('Hva er det behov for?').fill('Emil mangler én som holder oversikten.');
  await main.getByRole('button', { name: 'Send meldingen' }).click();
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Mottatt');
  await look(siv);
  await siv.goto(`${stage.server.url}/report-need`);
  await expect(main.getByRole('heading', { name: 'Dette har du meldt' })).toBeVisible();
  await expect(main).not.toContainText('oversikten');

  const emil = await stage.enter('emil', { phone: true });
  await emil.goto(`${stage.server.url}/my-case`);
  await expect(emil.getByRole('main')).toContainText('Emil mangler én som holder oversikten.');
  await expect(emil.getByRole('main')).toContainText('Siv Dahl, skolen');
  await lookHere(emil);
});
