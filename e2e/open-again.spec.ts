// Closing a plan with how it went, and getting it back: the owner asks, the coordinating unit opens it, nobody else is let in by that.
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
