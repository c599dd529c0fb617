// Something new waits: it is told outside the app without a word of what, as often as one wants, and in one's own calendar.
import { rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asks, expect, expectNoObstacles, test } from './support/story';
import { look } from './support/look';

const TEXT = 'Fjelldal kommune: Du har en ny melding. Logg inn slik du pleier.';
const NOON = '2026-11-24T11:00:00Z';

test('Kari får beskjed uten at det står hva det gjelder, og velger selv hvor ofte', async ({ stage }) => {
  await stage.server.restart(NOON);
  const inga = await stage.enter('inga', { hat: /^koordinerende enhet/i });
  const kari = await stage.enter('kari');
  await kari.goto(`${stage.server.url}/settings`);
  await expect(kari.getByText(`«${TEXT}»`)).toBeVisible();
  await kari.getByLabel('E-posten din').fill('kari');
  await kari.getByRole('button', { name: 'Lagre' }).click();
  await expect(kari.getByText('Skriv en e-postadresse')).toBeVisible();
  await kari.getByLabel('E-posten din').fill('kari.ny@fjelldal.example');
  await kari.getByRole('button', { name: 'Lagre' }).click();
  await expect(kari.getByText('Vi sender e-post til k•••@fjelldal.example.')).toBeVisible();
  await look(kari);

  // The date of a review has passed meanwhile, or comes near: it waits for her.
  const box = await kari.context().newPage();
  await box.goto(`${stage.server.url}/demo-mailbox`);
  await box.getByRole('button', { name: 'Gjør nå det som venter' }).click();
  // What the server does by itself each minute may have reached her before she changed the address.
  const hers = box.getByRole('listitem').filter({ hasText: /kari(\.ny)?@fjelldal\.example/ });
  await expect(hers.first()).toContainText(TEXT);
  await expectNoObstacles(box);

  // Whoever looks through what went out sees a name and a word of a plan.
  const slip = join(stage.server.data, 'mailbox', 'slip.json');
  writeFileSync(slip, JSON.stringify({ subject: 'Plan', text: 'Astrid og kolonihagen', to: '', at: NOON }));
  expect((await stage.server.leaks()).join()).toMatch(/"Plan".*"Astrid"/);
  rmSync(slip);

  await kari.getByRole('radio', { name: 'Aldri' }).check();
  await expect(kari.getByText('Samplan sender ingenting ut.')).toBeVisible();
  await inga.goto(`${stage.server.url}/look-up`);
  await expect(inga.getByRole('region', { name: 'Beskjeder som ikke kom fram' })).toContainText(
    'Alle beskjeder kom fram.',
  );
});

test('Ola viser datoene i sin egen kalender, og slår det av igjen', async ({ stage }) => {
  const ola = await stage.enter('ola', { phone: true });
  await ola.goto(`${stage.server.url}/settings`);
  await ola.getByRole('button', { name: 'Lag en lenke' }).click();
  const address = await ola.getByLabel('Lenken din').inputValue();
  await look(ola);
  const said = await (await ola.request.get(address)).text();
  expect(said).toMatch(/SUMMARY:Avtale/);
  expect(said).not.toMatch(/LOCATION|ATTENDEE|DESCRIPTION|Ola|plan/);
  await ola.getByRole('button', { name: 'Slå av' }).click();
  await expect(ola.getByRole('button', { name: 'Lag en lenke' })).toBeVisible();
  expect((await ola.request.get(address)).status()).toBe(404);
  const { me } = await asks<{ me: { calendarFeedSince: string | null } }>(ola, '{ me { calendarFeedSince } }');
  expect(me.calendarFeedSince).toBeNull();

  // One date alone, as a file: what it says is looked through when the story is over.
  const { plans } = await asks<{ plans: { id: string }[] }>(ola, '{ plans { id } }');
  await ola.goto(`${stage.server.url}/plan/${plans[0]?.id}`);
  const [file] = await Promise.all([ola.waitForEvent('download'), ola.locator('a[download="avtale.ics"]').click()]);
  expect(await readFile(await file.path(), 'utf8')).toMatch(/SUMMARY:Avtale/);
  const told = { what: 'a calendar file', text: 'SUMMARY:Møte med Astrid', isSent: true };
  expect((await stage.server.leaks([told])).join()).toContain('"Astrid"');
});
