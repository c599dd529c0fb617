// Looking at the plan: Ola says how it goes on his phone, Kari sees it come and decides, and nobody goes without a new date;
// and a date that nobody sees to, which reaches the coordinating unit.
import { addDays, osloMidnight, systemClock, today } from '@samplan/domain';
import { enterAs, expect, expectNoObstacles, expectNoSidewaysScroll, openPlan, test } from './support/story';
import { startServer } from './support/server';

const WALK = '«Jeg vil gå tur med Tinka hver dag»';
const WORK = '«Jeg vil tilbake på verkstedet to dager i uka»';
const TRIAL = 'Avtaler arbeidsutprøving med Fjelldal Båt og Motor';

test('Ola sier hvordan det går, Kari ser det komme og bestemmer om tiltak, Nina blir spurt på nytt, og de går ikke uten ny dato', async ({
  stage,
}) => {
  const ola = await stage.enter('ola', { phone: true });
  await openPlan(ola, /Min plan/);
  await ola.getByRole('link', { name: 'Se på planen' }).click();
  await expect(ola.getByRole('heading', { level: 1 })).toHaveText(WALK);
  await ola.getByRole('button', { name: 'Neste mål' }).click();
  await expect(ola.getByRole('heading', { level: 1 })).toHaveText(WORK);
  await expect(ola.getByRole('heading', { level: 1 })).toBeFocused();
  // What was said the last time stands there.
  await expect(ola.getByRole('main')).toContainText('«Jeg savner verkstedet.»');

  const kari = await stage.enter('kari');
  await openPlan(kari, /Ola Nordli/);
  await kari.getByRole('link', { name: 'Se på planen' }).click();
  await kari.getByRole('link', { name: /^Jeg vil tilbake på verkstedet/ }).click();
  const others = kari.getByRole('region', { name: 'De andre sier' });
  await expect(others.getByRole('listitem').filter({ hasText: 'Ola' })).toContainText('Har ikke svart ennå');

  // What is written before anything is chosen is his alone, and stands there when he comes back.
  const sentence = ola.getByRole('textbox', { name: 'Én setning, om du vil' });
  await sentence.fill('Jeg har tatt bussen');
  await expect(ola.getByText('Bare du ser det til du har valgt hvordan det går.')).toBeVisible();
  await ola.reload();
  await expect(sentence).toHaveValue('Jeg har tatt bussen');
  await expect(others.getByRole('listitem').filter({ hasText: 'Ola' })).toContainText('Har ikke svart ennå');
  await ola.getByRole('radio', { name: 'Bedre' }).check();
  await sentence.fill('Jeg har tatt bussen alene seks ganger.');
  await ola.getByRole('button', { name: 'Neste mål' }).click();
  await expect(others.getByRole('listitem').filter({ hasText: 'Ola' })).toContainText(
    /Bedre.*«Jeg har tatt bussen alene seks ganger\.»/,
  );
  await expectNoSidewaysScroll(ola);
  await expectNoObstacles(kari, 'main');

  const trial = kari.getByRole('group', { name: `${TRIAL}: hva gjør vi?` });
  await trial.getByRole('radio', { name: 'Prøve noe annet' }).check();
  await expect(kari.getByRole('main')).toContainText('Nina blir spurt om å si ja på nytt når dere');
  await kari.getByRole('textbox', { name: new RegExp(`^Hvorfor.*${TRIAL}`) }).fill('Kortere dager først.');
  await kari.getByRole('link', { name: 'Ny dato' }).click();
  await expect(kari.getByRole('heading', { level: 1 })).toHaveText('Før vi går: dette gjør vi');
  await expect(kari.getByRole('listitem').filter({ hasText: TRIAL })).toContainText('Nina blir spurt på nytt');
  await kari.getByRole('button', { name: 'Avslutt gjennomgangen' }).click();
  await expect(kari.getByRole('heading', { level: 1 })).toHaveText('Før vi går: dette gjør vi');
  await kari.getByRole('radio', { name: /Om 13 uker/ }).check();
  await expectNoObstacles(kari, 'main');
  await kari.getByRole('button', { name: 'Avslutt gjennomgangen' }).click();
  await expect(kari.getByRole('heading', { level: 1 })).toHaveText(/^Vi ser på planen igjen: /);

  // It stands there until the next time, as what was said then.
  await ola.getByRole('link', { name: /^Jeg vil tilbake på verkstedet/ }).click();
  await expect(ola.getByRole('radio', { name: 'Bedre' })).not.toBeChecked();
  await expect(ola.getByRole('main')).toContainText('«Jeg har tatt bussen alene seks ganger.»');
});

test('en dato som ingen ser til: alle i planen ser det, og til slutt får koordinerende enhet vite det, til Kari setter en ny', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  // Maja's date is eleven days past as the demo begins; three weeks past it, it is for the coordinating unit to ask.
  const server = await startServer(
    {},
    new Date(osloMidnight(addDays(today(systemClock), 14)) + 36_000_000).toISOString(),
  );
  try {
    const inga = await enterAs(browser, server, 'inga', { hat: /^koordinerende enhet/i });
    await inga.goto(`${server.url}/waiting`);
    const task = inga.getByRole('listitem').filter({ hasText: 'Maja Holm: Planen skulle vært sett på' });
    await expect(task).toContainText('Kari Moen er koordinator.');
    await task.getByRole('link', { name: 'Se koordinatoren' }).click();
    await inga.getByRole('button', { name: /Be om ny dato\s+for Maja/ }).click();
    await expect(inga.getByRole('status').filter({ hasText: 'Kari er bedt om å finne en ny dato.' })).toHaveCount(1);
    await inga.goto(`${server.url}/waiting`);

    const ida = await enterAs(browser, server, 'ida', { phone: true });
    await openPlan(ida, /Maja/);
    await expect(ida.getByRole('main')).toContainText('Kommunen vet det, og hjelper med å finne en ny dato.');

    const kari = await enterAs(browser, server, 'kari', {});
    await kari.goto(`${server.url}/waiting`);
    await expect(kari.getByRole('main')).toContainText('Koordinerende enhet ber deg finne en ny dato');
    const mine = kari.getByRole('listitem').filter({ hasText: 'Maja: Planen skulle vært sett på' });
    await mine.getByRole('link', { name: 'Se på planen' }).click();
    await kari.getByRole('link', { name: 'Ny dato' }).click();
    await kari.getByRole('radio', { name: /Om 26 uker/ }).check();
    await kari.getByRole('button', { name: 'Avslutt gjennomgangen' }).click();
    await expect(kari.getByRole('heading', { level: 1 })).toHaveText(/^Vi ser på planen igjen: /);
    await expect(ida.getByRole('main')).not.toContainText('Kommunen vet det');
    await inga.reload();
    await expect(inga.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(task).toHaveCount(0);
  } finally {
    await server.stop();
  }
});
