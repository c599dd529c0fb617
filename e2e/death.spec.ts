// After a death nothing is sent: the coordinator enters it, all is shut at once, and what was a mistake is undone within a day.
import { asks, expect, openPlan, test } from './support/story';
import { DESKTOP, look } from './support/look';

test('Etter et dødsfall blir ingenting sendt, og er det en feil, kan det angres samme dag', async ({ stage }) => {
  const arne = await stage.enter('arne', { phone: true });
  await expect(arne.getByRole('heading', { level: 1 })).toBeVisible();
  const kari = await stage.enter('kari');
  await openPlan(kari, /Arne Sand/);
  await kari.getByRole('button', { name: /^Før inn dødsfall/ }).click();
  const form = kari.getByRole('dialog', { name: 'Er Arne Sand død?' });
  await expect(form).toContainText('Det blir ikke sendt noe mer til eller om Arne Sand.');
  await form.getByRole('button', { name: 'Før inn dødsfallet' }).click();
  await expect(form.getByRole('alert')).toHaveText('Velg en dag som har vært. Den må være etter fødselsdagen.');
  await look(kari, 'dialog[open]');
  await kari.setViewportSize(DESKTOP);
  await form.getByLabel('Hvilken dag døde Arne Sand?').fill('2026-11-01');
  await form.getByRole('button', { name: 'Før inn dødsfallet' }).click();

  await expect(kari).toHaveURL(/\/$/);
  await expect(kari.getByRole('main')).not.toContainText('Arne');
  expect(JSON.stringify(await asks(kari, '{ waiting { questions { ownerName } news { ownerName } } }'))).not.toContain(
    'Arne',
  );
  // Whoever sits with the open page is out at once.
  await expect(arne.getByRole('heading', { name: 'Siden er låst' })).toBeVisible();

  const inga = await stage.enter('inga', { hat: /^koordinerende enhet/i });
  await inga.getByRole('button', { name: /^Meny/ }).click();
  await inga.getByRole('link', { name: 'Dødsfall' }).filter({ visible: true }).click();
  await expect(inga.getByRole('heading', { level: 1 })).toHaveText('Dødsfall');
  await expect(inga.getByRole('region', { name: 'Arne Sand' })).toContainText('Ført inn av Kari Moen');
  await look(inga);
  await inga.setViewportSize(DESKTOP);
  await inga.getByRole('button', { name: /^Angre\s*: Arne Sand/ }).click();
  await expect(inga.getByText('Ingen dødsfall er ført inn.')).toBeVisible();

  await expect(kari.getByRole('link', { name: /Arne Sand/ }).first()).toBeVisible();
});
