// A yes has a last day: when it is over, the part closes by itself, also for one who has it open and only reads.
import { osloMidnight, addDays, systemClock, today } from '@samplan/domain';
import { enterAs, expect, openPlan, sectionOf, test } from './support/story';
import { startServer, type Server } from './support/server';
import { signIt } from './support/sign';

/** Long enough to sign in and open the plan on a busy machine. */
const BEFORE_MIDNIGHT_MS = 30_000;
let server: Server;

test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

test('et samtykke går ut mens Siv har delen åpen: den lukker seg ved midnatt, og Ola ser at det er over', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const lastDay = today(systemClock);
  const before = await enterAs(browser, server, 'ola', {});
  await openPlan(before, /Min plan/);
  await before.getByRole('link', { name: 'Hvem ser hva', exact: true }).click();
  await before.getByRole('button', { name: /^Voksenopplæringen, Helse:\s*–?\s*Ser ikke$/ }).click();
  const dialog = before.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Leser/ }).check();
  await dialog.getByLabel('Hvor lenge').selectOption({ label: 'Til en dato' });
  await dialog.getByLabel('Siste dag').fill(lastDay);
  await dialog.getByRole('button', { name: 'Legg til det jeg skal si ja til' }).click();
  await before.getByRole('link', { name: 'Se og si ja' }).click();
  await signIt(before, 'ola');
  await before.context().close();

  const midnight = osloMidnight(addDays(lastDay, 1));
  await server.restart(new Date(midnight - BEFORE_MIDNIGHT_MS).toISOString());
  const siv = await enterAs(browser, server, 'siv', {});
  await openPlan(siv, /Ola Nordli/);
  const health = sectionOf(siv, 'Helse');
  await health.getByRole('button', { name: /^Åpne/ }).click();
  await expect(health).toBeVisible();
  await expect(siv.getByRole('heading', { name: 'Du har ikke lenger tilgang til denne delen' })).toBeVisible({
    timeout: 2 * BEFORE_MIDNIGHT_MS,
  });
  await expect(health).toHaveCount(0);

  const ola = await enterAs(browser, server, 'ola', {});
  await openPlan(ola, /Min plan/);
  await ola.getByRole('link', { name: 'Hvem ser hva', exact: true }).click();
  await expect(ola.getByRole('button', { name: /^Voksenopplæringen, Helse:\s*–?\s*Ser ikke$/ })).toBeVisible();
  await ola.getByRole('link', { name: 'Les det du sa ja til' }).click();
  const ended = ola.getByRole('listitem').filter({ hasText: 'Gått ut' });
  await expect(ended).toContainText('«Helse»');
});
