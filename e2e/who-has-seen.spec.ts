// "Hvem har sett planen min": Hege opens a part of Ola's plan, and Ola reads that she did, as what, and why she could.
import { expect, openPlan, sectionOf, test, type Who } from './support/story';
import { look, speak } from './support/look';

test('Hege leser en del av planen, og Ola ser det: hvilken dag, for hvilken tjeneste og hvorfor', async ({ stage }) => {
  const ola = await stage.enter('ola');
  await openPlan(ola, /Min plan/);
  await ola.getByRole('link', { name: 'Hvem har sett planen min' }).click();
  await expect(ola.getByRole('heading', { level: 1 })).toHaveText('Hvem har sett planen min');
  const main = ola.getByRole('main');
  await expect(main.getByRole('status')).toHaveText(/har lest i planen din i \S+\. Det du selv åpner, ser ingen\.$/);
  await look(ola);

  const hege = await stage.enter('hege');
  await openPlan(hege, /Ola Nordli/);
  await sectionOf(hege, 'Helse').getByRole('button', { name: /^Åpne/ }).click();
  await expect(sectionOf(hege, 'Helse')).toContainText('Leses av');

  await ola.reload();
  const row = main.getByRole('listitem').filter({ hasText: 'Hege Lund' });
  await expect(row).toContainText(/Hege Lund, hjemmesykepleien: \S+ dag(er, sist|,) i dag\./);
  await expect(row).toContainText(/Hege fikk se det fordi du sa ja \d+\. \S+\./);
  const days = row.getByRole('button', { name: /^Vis dagene\s+for Hege Lund$/ });
  await expect(days).toHaveAttribute('aria-expanded', 'false');
  await expect(row).not.toContainText('Helse');
  await days.focus();
  await ola.keyboard.press('Enter');
  await expect(row.getByRole('definition').filter({ hasText: 'Åpnet: ' }).first()).toHaveText(
    /^\s*\d\d\.\d\d\s+Åpnet: «Helse»\s*$/,
  );
  await expect(row.getByRole('button', { name: /^Skjul dagene\s+for Hege Lund$/ })).toBeFocused();
  await look(ola);

  await row.getByText(/^Jeg lurer på dette/).click();
  await row.getByRole('button', { name: 'Spør Hege' }).click();
  await expect(row).toContainText('Du spurte Hege');
  await look(ola);
  await hege.goto(new URL('/waiting', hege.url()).href);
  const asked = hege.getByRole('listitem').filter({ hasText: 'Ola lurer på hvorfor du har åpnet planen i' });
  await asked.getByRole('button', { name: 'Send svaret' }).click();
  await expect(asked).toContainText('Skriv et svar først.');
  await asked.getByLabel('Svar kort').fill('Jeg forberedte møtet.');
  await look(hege);
  await asked.getByRole('button', { name: 'Send svaret' }).click();
  await expect(asked).toHaveCount(0);
  await ola.goto(new URL('/waiting', ola.url()).href);
  const news = ola.getByRole('listitem').filter({ hasText: 'Hege har svart deg på hvorfor planen ble åpnet i' });
  await news.getByRole('link', { name: 'Les svaret' }).click();
  await expect(row).toContainText('Hege svarte: «Jeg forberedte møtet.»');
  await look(ola);
  const whole = ola.waitForEvent('download');
  await main.getByRole('link', { name: 'Last ned hele lista' }).click();
  expect((await whole).suggestedFilename()).toBe('hvem-har-sett-planen-min.csv');

  await ola.emulateMedia({ media: 'print' });
  await expect(row, 'on paper the days stand there').toContainText('Åpnet: «Helse»');
  await ola.emulateMedia({ media: 'screen' });

  for (const who of ['kari', 'hege', 'anne'] satisfies Who[]) {
    const other = await stage.enter(who);
    await openPlan(other, /Ola Nordli/);
    await expect(other.getByRole('link', { name: 'Hvem har sett planen min' })).toHaveCount(0);
    await other.goto(ola.url());
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Her er det ingen plan du kan se');
    await expect(other.getByRole('main')).not.toContainText('hjemmesykepleien');
    await other.context().close();
  }

  // Kari opened the plan whole.
  await ola.reload();
  await expect(main.getByRole('listitem').filter({ hasText: 'Kari Moen' })).toContainText('i dag.');
  await expect(main).toContainText('Kari fikk se det som koordinatoren din.');
  for (const [language, heading, button] of [
    ['nn', 'Kven har sett planen min', 'Vis dagane'],
    ['en', 'Who has seen my plan', 'Show the days'],
  ] as const) {
    await speak(ola, language);
    await ola.reload();
    await expect(ola.getByRole('heading', { level: 1 })).toHaveText(heading);
    await main
      .getByRole('button', { name: new RegExp(`^${button}`) })
      .first()
      .click();
    await look(ola);
  }
});
