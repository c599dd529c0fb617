// What is kept about Ola: he fetches his copy, asks for a correction, and reads the municipality's answer.
import { expect, test } from './support/story';
import { look } from './support/look';

test('Ola henter kopien sin, ber om retting, Inga svarer, og Ola får vite det', async ({ stage }) => {
  const ola = await stage.enter('ola');
  await ola.getByRole('button', { name: /Ola Nordli/ }).click();
  await ola.getByRole('link', { name: 'Innstillinger' }).click();
  await ola.getByRole('link', { name: 'Hent en kopi, eller be om at noe rettes' }).click();
  await expect(ola.getByRole('heading', { level: 1 })).toHaveText('Det som er lagret om meg');
  await look(ola);
  await ola.setViewportSize({ width: 1280, height: 900 });

  const [file] = await Promise.all([
    ola.waitForEvent('download'),
    ola.getByRole('link', { name: 'Hent kopi til å lese' }).click(),
  ]);
  const stream = await file.createReadStream();
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece));
  const page = Buffer.concat(pieces).toString('utf8');
  expect(page).toContain('Det som er lagret om Ola Nordli');
  for (const words of ['Mål', 'Tiltak', 'Hege Lund', 'Samtykker']) expect(page).toContain(words);
  const reading = await ola.context().newPage();
  await reading.setContent(page);
  await expect(reading.getByRole('heading', { level: 2 })).toHaveText(['Det som er lagret om meg', 'Planen din']);
  await look(reading);
  await reading.close();

  await ola.getByRole('button', { name: 'Send til kommunen' }).click();
  await expect(ola.getByRole('main').getByRole('alert').first()).toHaveText('Velg hva du vil.');
  await ola.getByLabel('Noe er feil og bør rettes').check();
  await ola.getByLabel(/Hva gjelder det/).fill('Jeg er født i mai, ikke i mars.');
  await ola.getByRole('button', { name: 'Send til kommunen' }).click();
  const asked = ola.getByRole('region', { name: 'Det du har bedt om' });
  await expect(asked).toContainText('Venter på svar fra kommunen');
  await look(ola);
  await ola.goto(new URL('/', ola.url()).href);

  const inga = await stage.enter('inga', { hat: /^koordinerende enhet/i });
  await inga.getByRole('main').getByRole('link', { name: 'Retting og sletting' }).click();
  const request = inga.getByRole('region', { name: 'Ola Nordli' });
  await expect(request).toContainText('Jeg er født i mai, ikke i mars.');
  await look(inga);
  await request.getByLabel(/Kommunen mener at det som står, er riktig/).check();
  await request.getByLabel('Forklar med vanlige ord').fill('Folkeregisteret sier mars.');
  await request.getByRole('button', { name: 'Svar' }).click();
  await expect(request).toContainText('Kommunen har sagt nei');

  // Told at once, without a reload.
  await ola.getByRole('link', { name: 'Les svaret' }).click();
  await expect(asked).toContainText('Folkeregisteret sier mars.');
  await expect(asked).toContainText('Datatilsynet');
  await ola.goto(new URL('/', ola.url()).href);
  await expect(ola.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(ola.getByRole('link', { name: 'Les svaret' })).toHaveCount(0);
});
