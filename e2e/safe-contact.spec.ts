// The first question of all: Rune is asked it alone before he meets his plan, and Kari is told what to obey.
import { expect, openPlan, PHONE, test } from './support/story';
import { look, lookHere } from './support/look';

const FIRST = 'Er det noen som ikke skal vite at du har en plan?';

test('Rune blir spurt alene før alt annet, og svaret hans blir fulgt', async ({ stage }) => {
  const rune = await stage.enter('rune', { phone: true });
  const heading = rune.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(FIRST);
  await expect(rune.getByRole('navigation')).toHaveCount(0);
  await expect(rune.getByRole('link', { name: 'Min plan' })).toHaveCount(0);
  await expect(rune.getByRole('button', { name: /^Skjul siden/ })).toBeVisible();
  await lookHere(rune);

  // No other address comes before the question, and whoever goes away without an answer is asked again.
  for (const address of ['/search', '/waiting', '/']) {
    await rune.goto(new URL(address, rune.url()).href);
    await expect(heading).toHaveText(FIRST);
  }

  await rune.getByRole('button', { name: 'Videre' }).click();
  await expect(rune.getByRole('main').getByRole('alert')).toHaveText('Velg ett av svarene.');
  await rune.getByLabel('Ja, det er noen').check();
  await rune.getByLabel('Ring meg på dagtid').check();
  await rune.getByLabel('Hvilket nummer er trygt?').fill('12');
  await rune.getByRole('button', { name: 'Videre' }).click();
  await expect(rune.getByRole('main').getByRole('alert')).toHaveText('Skriv et telefonnummer med minst åtte siffer.');
  await lookHere(rune);
  await rune.getByLabel('Hvilket nummer er trygt?').fill('00 00 12 34');
  await rune.getByRole('button', { name: 'Videre' }).click();
  await expect(heading).toHaveText('Hei, Rune');
  await rune.reload();
  await expect(heading).toHaveText('Hei, Rune');

  const kari = await stage.enter('kari');
  await openPlan(kari, /Rune Hagen/);
  await kari.goto(`${kari.url().replace(/\/$/, '')}/people`);
  const reach = kari.getByRole('region', { name: 'Slik når du Rune trygt' });
  await expect(reach).not.toContainText('1234');
  await reach.getByRole('button', { name: 'Vis' }).click();
  await expect(reach.getByRole('status')).toContainText('Ring 00001234, mellom kl. 8 og 16.');
  await expect(reach.getByRole('status')).toContainText('Ikke send brev');
  await look(kari);
});

test('Rune finner svaret sitt igjen i innstillingene, og kan si at han ikke vet', async ({ stage }) => {
  const rune = await stage.enter('rune');
  await rune.getByRole('button', { name: /Rune Hagen/ }).click();
  await rune.getByRole('link', { name: 'Innstillinger' }).click();
  await expect(rune.getByRole('heading', { level: 1 })).toHaveText('Innstillinger');
  await look(rune);
  await rune.setViewportSize({ width: 1280, height: 900 });
  await rune.getByRole('link', { name: 'Endre hvordan vi trygt når deg' }).click();
  await expect(rune.getByLabel('Hvilket nummer er trygt?')).toHaveValue('00001234');
  await rune.getByLabel('Vet ikke, eller vil ikke svare nå').check();
  await rune.getByRole('button', { name: 'Lagre' }).click();
  await expect(rune.getByRole('heading', { level: 1 })).toHaveText('Innstillinger');
  await rune.goto(new URL('/', rune.url()).href);
  const asks = rune.getByRole('region', { name: 'Hvordan kan vi trygt nå deg?' });
  await expect(asks.getByRole('link', { name: 'Svar' })).toBeVisible();
  await look(rune);
  await rune.setViewportSize(PHONE);
  await asks.getByRole('button', { name: 'Ikke nå' }).click();
  await expect(asks).toHaveCount(0);
});

test('Inga slår opp Astrid med fødselsnummer, og ser bare hvordan hun trygt kan nås', async ({ stage }) => {
  const inga = await stage.enter('inga', { hat: /^koordinerende enhet/ });
  await inga.getByRole('button', { name: /^Meny/ }).click();
  await inga.getByRole('link', { name: 'Trygg kontakt' }).filter({ visible: true }).click();
  await expect(inga.getByRole('heading', { level: 1 })).toHaveText('Trygg kontakt');
  await inga.getByLabel('Fødselsnummer').fill('308642 44218');
  await inga.getByRole('button', { name: 'Finn' }).click();
  const found = inga.getByRole('region', { name: 'Astrid Berg' });
  await expect(found).toContainText('SMS til 00000000, mellom kl. 8 og 20.');
  await expect(inga.getByRole('main')).not.toContainText('Per Lund');
  expect(inga.url()).not.toMatch(/\d{11}/);
  await look(inga);

  const grade = found.getByLabel('Adressen i Folkeregisteret');
  const shown = found.getByRole('status');
  for (const kept of ['Fortrolig adresse (kode 7)', 'Åpen adresse']) {
    await grade.selectOption(kept);
    await found.getByRole('button', { name: 'Lagre' }).click();
    await expect(shown.getByText('Fortrolig adresse (kode 7)')).toHaveCount(kept === 'Åpen adresse' ? 0 : 1);
    await look(inga);
  }
});
