// A coordinator is found: from a report of need to the person's yes; and one after another.
import { cast } from '@samplan/testing';
import { expect, test } from './support/story';
import { look } from './support/look';

test('Fra melding til koordinator: skolen melder, Tone spør en tjeneste, Kari sier ja, og Anders sier «Ja til Kari»', async ({
  stage,
}) => {
  const siv = await stage.enter('siv');
  await siv.goto(new URL('/report-need', siv.url()).href);
  await siv.getByLabel('Fornavn').fill('Anders');
  await siv.getByLabel('Etternavn').fill('Holm');
  await siv.getByLabel('Fødselsnummer').fill(cast.anders.nationalId);
  await siv.getByLabel('Ja, og vil det selv').check();
  await siv.getByLabel('Hva er det behov for?').fill('Anders trenger én som holder oversikten.');
  await siv.getByRole('button', { name: 'Send meldingen' }).click();
  await expect(siv.getByRole('heading', { level: 1 })).toHaveText('Mottatt');

  const tone = await stage.enter('tonevik', { hat: /^koordinerende/i });
  await tone.getByRole('link', { name: 'Innboks' }).first().click();
  await tone.getByRole('link', { name: /Anders Holm/ }).click();
  await tone.getByRole('link', { name: 'Åpne saken' }).click();
  await expect(tone.getByText(/^Dag 1 av/).first()).toBeVisible();
  await tone.getByRole('button', { name: 'Ta saken' }).click();
  await tone.getByLabel('Nytt notat').fill('Snakket med Anders.');
  await tone.getByRole('button', { name: 'Lagre notatet' }).click();
  await expect(tone.getByText('Snakket med Anders.')).toBeVisible();
  await tone.getByRole('button', { name: 'Skriv ned ønsket' }).click();
  await tone.getByLabel(/Hva ønsker personen/).fill('En som kan komme hjem. Helst Kari.');
  await tone.getByLabel('Personen har sagt ja til teksten').check();
  await tone.getByRole('button', { name: 'Lagre', exact: true }).click();
  const theCase = tone.url();
  await tone.getByRole('button', { name: 'Finn en koordinator' }).click();
  await tone.getByRole('link', { name: 'Se letingen etter koordinator' }).click();
  await expect(tone.getByRole('heading', { level: 1 })).toHaveText(/En koordinator til Anders/);
  await tone.getByRole('button', { name: 'Spør en tjeneste' }).click();
  const question = tone.getByRole('dialog', { name: 'Hvilken tjeneste skal finne en koordinator?' });
  await question.getByLabel(/Tjenesten for funksjonshemmede/).check();
  await question.getByLabel('Det lederen får se').fill('Ønsker en som kan komme hjem.');
  await look(tone, 'dialog[open]');
  await tone.setViewportSize({ width: 1280, height: 900 });
  await question.getByRole('button', { name: 'Send spørsmålet' }).click();
  await expect(tone.getByText(/er spurt. Svar innen/).first()).toBeVisible();
  await look(tone);

  const aud = await stage.enter('aud', { hat: /tjenesteleder/i });
  await aud.goto(new URL('/waiting', aud.url()).href);
  await aud.getByRole('link', { name: 'Se og svar' }).first().click();
  await expect(aud.getByText('Ønsker en som kan komme hjem.')).toBeVisible();
  await expect(aud.locator('main')).not.toContainText('Anders');
  await aud.getByRole('button', { name: 'Foreslå noen' }).click();
  await aud
    .getByRole('dialog')
    .getByLabel(/Kari Moen/)
    .check();
  await aud.getByRole('dialog').getByRole('button', { name: 'Spør' }).click();
  await expect(aud.getByText('Kari Moen er spurt')).toBeVisible();
  await look(aud);

  const kari = await stage.enter('kari');
  await kari.goto(new URL('/waiting', kari.url()).href);
  await kari.getByRole('listitem').filter({ hasText: 'Vil du være koordinator for noen?' }).getByRole('link').click();
  await expect(kari.getByRole('heading', { level: 1 })).toHaveText('Vil du være koordinator?');
  await expect(kari.locator('main')).not.toContainText('Anders');
  await look(kari);
  await kari.getByLabel('En hilsen til personen').fill('Hei. Jeg kommer gjerne på besøk.');
  await kari.getByRole('button', { name: 'Ja, det vil jeg' }).click();
  await expect(kari.getByRole('heading', { level: 1 })).toHaveText(/Anders/);

  const anders = await stage.enter('anders', { phone: true });
  await anders.goto(new URL('/coordinator', anders.url()).href);
  await expect(anders.getByRole('heading', { level: 1 })).toHaveText(/Kari Moen vil være koordinatoren din/);
  await expect(anders.getByText('«Hei. Jeg kommer gjerne på besøk.»')).toBeVisible();
  await look(anders);
  await anders.getByRole('button', { name: 'Ja til Kari' }).click();
  await expect(anders.getByRole('heading', { level: 1 })).toHaveText('Kari Moen blir koordinatoren din');
  await expect(anders.getByText('Du har sagt ja til Kari.')).toBeVisible();

  // Until it is decided there is no plan, and nobody coordinates.
  await kari.goto(new URL('/', kari.url()).href);
  await expect(kari.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(kari.getByRole('link', { name: /Anders/ })).toHaveCount(0);
  await tone.goto(theCase);
  await expect(tone.getByText('Kari Moen blir koordinator når saken er avgjort.')).toBeVisible();
  await tone.getByRole('link', { name: 'Skriv avgjørelsen' }).click();
  await tone.getByLabel('Individuell plan og koordinator').check();
  await tone.getByLabel('Hvorfor, så personen forstår det').fill('Du får hjelp fra flere som må snakke sammen.');
  await tone.getByLabel('Ja, på papir').check();
  await tone.getByRole('button', { name: 'Lagre og lag brevet' }).click();
  await expect(tone.getByRole('heading', { name: 'Svaret' })).toBeVisible();

  // Kari coordinates, and it stands among her plans; Siv, who reported it, knows no more than that it was received.
  await kari.goto(new URL('/', kari.url()).href);
  await expect(kari.getByRole('link', { name: /Anders/ }).first()).toBeVisible();
  await anders.goto(new URL('/', anders.url()).href);
  await expect(anders.getByRole('main')).toContainText('Kari Moen');
  await siv.goto(new URL('/report-need', siv.url()).href);
  await expect(siv.getByRole('heading', { name: 'Dette har du meldt' })).toBeVisible();
  await expect(siv.getByRole('main')).not.toContainText('Kari');
});

test('En overlevering når den gamle koordinatoren allerede er borte', async ({ stage }) => {
  const bodil = await stage.enter('bodil', { hat: /tjenesteleder/i });
  await bodil.goto(new URL('/my-unit', bodil.url()).href);
  await bodil.getByRole('button', { name: /^Har sluttet\s*: Per Lund/ }).click();
  await bodil.getByRole('dialog').getByRole('button', { name: 'Har sluttet' }).click();
  await expect(bodil.getByRole('button', { name: /Per Lund/ })).toHaveCount(0);

  const inga = await stage.enter('inga', { hat: /^koordinerende/i });
  await inga.goto(new URL('/coordinators', inga.url()).href);
  await inga.getByRole('button', { name: /Finn en koordinator\s+til Astrid/ }).click();
  await inga.getByRole('dialog').getByRole('button', { name: 'Begynn' }).click();
  await inga.getByRole('button', { name: 'Spør en tjeneste' }).click();
  const question = inga.getByRole('dialog');
  await question.getByLabel(/Hjemmebasert omsorg/).check();
  await question.getByLabel('Det lederen får se').fill('Har mistet koordinatoren sin.');
  await question.getByRole('button', { name: 'Send spørsmålet' }).click();
  await expect(inga.getByText(/er spurt. Svar innen/).first()).toBeVisible();

  await bodil.getByRole('button', { name: 'Foreslå noen' }).click();
  await bodil
    .getByRole('dialog')
    .getByLabel(/Hege Lund/)
    .check();
  await bodil.getByRole('dialog').getByRole('button', { name: 'Spør' }).click();
  await expect(bodil.getByText('Hege Lund er spurt')).toBeVisible();
  const hege = await stage.enter('hege');
  await hege.goto(new URL('/waiting', hege.url()).href);
  await hege.getByRole('listitem').filter({ hasText: 'Vil du være koordinator for noen?' }).getByRole('link').click();
  await hege.getByRole('button', { name: 'Ja, det vil jeg' }).click();
  await expect(hege.getByRole('heading', { level: 1 })).toHaveText(/Astrid Berg/);

  // Astrid answers on paper; the coordinating unit enters it.
  await inga.getByRole('button', { name: 'Før svaret fra Astrid' }).click();
  const answer = inga.getByRole('dialog', { name: /Hva svarte Astrid/ });
  await answer.getByLabel('Ja til Hege Lund').check();
  await answer.getByLabel('På papir').check();
  await answer.getByRole('button', { name: 'Før svaret' }).click();
  await expect(inga.getByText(/De går gjennom overleveringen/)).toBeVisible();
  await look(inga);

  await hege.goto(new URL('/waiting', hege.url()).href);
  await hege
    .getByRole('listitem')
    .filter({ hasText: /Planen til Astrid/ })
    .getByRole('link')
    .first()
    .click();
  await expect(hege.getByText(/Per er ikke koordinator lenger/)).toBeVisible();
  await hege.getByLabel(/Har møttes/).check();
  await expect(hege.getByText(/To ting gjenstår/)).toBeVisible();
  await look(hege);
  await hege.getByRole('button', { name: 'Ja, jeg tar over' }).click();
  await expect(hege.getByRole('heading', { level: 1 })).toHaveText('Du er koordinator for Astrid');
  await hege.getByRole('link', { name: 'Åpne planen' }).click();
  await expect(hege.getByRole('heading', { level: 1, name: /Plan/ })).toBeVisible();
});
