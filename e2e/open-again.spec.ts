// Closing a plan with how it went, and getting it back: the owner asks, the coordinating unit opens it, nobody else is let in by that.
import { cast } from '@samplan/testing';
import { expect, openPlan, test } from './support/story';
import { DESKTOP, look } from './support/look';

test('Arne avslutter planen, ber om den igjen, og koordinerende enhet åpner den bare for ham', async ({ stage }) => {
  const arne = await stage.enter('arne');
  await arne.getByRole('link', { name: 'Min plan' }).first().click();
  await arne.getByRole('button', { name: 'Avslutt planen' }).click();
  const closing = arne.getByRole('dialog', { name: 'Avslutte planen?' });
  await expect(closing).toContainText('Kari Moen');
  await closing.getByLabel('Målene er nådd').check();
  await closing.getByLabel('Hvordan gikk det?').fill('Jeg kom meg opp på Storhøa.');
  await look(arne, 'dialog[open]');
  await arne.setViewportSize(DESKTOP);
  await closing.getByRole('button', { name: 'Avslutt planen' }).click();
  await expect(arne.getByText('Jeg kom meg opp på Storhøa.')).toBeVisible();

  await arne.getByRole('button', { name: 'Be om å åpne planen igjen' }).click();
  const wish = arne.getByRole('dialog', { name: 'Åpne planen igjen?' });
  await expect(wish).toContainText('De ser ikke hva som står i den.');
  await look(arne, 'dialog[open]');
  await arne.setViewportSize(DESKTOP);
  await wish.getByRole('button', { name: 'Be om det' }).click();
  await expect(arne.getByRole('main').getByText(/Du har bedt om å åpne planen igjen/)).toBeVisible();

  const inga = await stage.enter('inga', { hat: /^koordinerende enhet/i });
  await inga.goto(new URL('/reopenings', inga.url()).href);
  const asked = inga.getByRole('region', { name: 'Arne Sand' });
  await expect(asked).toContainText('Planen blir et utkast som bare Arne Sand kan åpne.');
  await expect(inga.getByRole('main')).not.toContainText('Storhøa');
  await look(inga);
  await inga.setViewportSize(DESKTOP);
  await asked.getByRole('button', { name: /^Åpne planen igjen/ }).click();
  await expect(inga.getByText('Ingen venter på å få åpnet en plan igjen.')).toBeVisible();

  await expect(arne.getByText('Planen er et utkast. Den er ikke i gang ennå.')).toBeVisible();
  await expect(arne.getByText('Jeg kom meg opp på Storhøa.')).toBeVisible();
  await look(arne, '#how-it-stands ~ *');
  const kari = await stage.enter('kari');
  await expect(kari.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(kari.getByRole('link', { name: /Arne Sand/ })).toHaveCount(0);
  await openPlan(kari, /Rune Hagen/);
});

test('Ola logger ikke inn, og koordinerende enhet skriver inn at han vil avslutte planen', async ({ stage }) => {
  const inga = await stage.enter('inga', { hat: /^koordinerende enhet/i });
  await inga.goto(new URL('/look-up', inga.url()).href);
  await inga.getByLabel('Fødselsnummer').fill(cast.ola.nationalId);
  await inga.getByRole('button', { name: 'Finn' }).click();
  const found = inga.getByRole('region', { name: 'Ola Nordli' });
  await found.getByRole('button', { name: 'Skriv inn at Ola Nordli vil avslutte planen' }).click();
  await found.getByRole('button', { name: 'Skriv inn' }).click();
  await expect(found.getByText('Velg hvordan det ble sagt.')).toBeVisible();
  await found.getByLabel('Muntlig, med vitne').check();
  await found.getByLabel('Vitnets fulle navn').fill('Per Aas');
  await found.getByLabel('Det er ikke bruk for den lenger').check();
  await found.getByLabel('Hvordan gikk det?').fill('Nå greier jeg turen alene.');
  await look(inga);
  await inga.setViewportSize(DESKTOP);
  await found.getByRole('button', { name: 'Skriv inn' }).click();
  await expect(found.getByText('Ola Nordli har en plan som er avsluttet.')).toBeVisible();

  const ola = await stage.enter('ola');
  await expect(ola.getByText(/Koordinerende enhet har skrevet inn det du sa/).first()).toBeVisible();
  await ola.goto(new URL('/waiting', ola.url()).href);
  await expect(ola.getByText(/Koordinerende enhet har skrevet inn det du sa/)).toBeVisible();
  await ola.getByRole('link', { name: 'Hjem' }).first().click();
  await openPlan(ola, /^Min plan/);
  await expect(ola.getByText('Nå greier jeg turen alene.')).toBeVisible();
  await expect(ola.getByText(/Inga Strand i koordinerende enhet skrev det inn.*med Per Aas som vitne/)).toBeVisible();
});
