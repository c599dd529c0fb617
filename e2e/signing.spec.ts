// Saying yes: what an owner gives is collected, read, signed by signing in anew, and holds from then; or is entered from paper.
import type { Page } from '@playwright/test';
import { expect, openPlan, sectionOf, test } from './support/story';
import { DESKTOP, look } from './support/look';
import { signIt } from './support/sign';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

const toWhoSeesWhat = async (page: Page) => {
  await page.getByRole('link', { name: 'Hvem ser hva', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvem ser hva');
};

/** Looks at it on a phone as well, and goes on at the desk. */
const lookBoth = async (page: Page, within?: string) => {
  await look(page, within);
  await page.setViewportSize(DESKTOP);
};

test('Ola lar Siv lese Fritid: det venter til han har signert, og da får hun delen på siden hun har åpen', async ({
  stage,
}) => {
  const siv = await stage.enter('siv');
  await openPlan(siv, /Ola Nordli/);
  await expect(sectionOf(siv, 'Fritid')).toHaveCount(0);

  const ola = await stage.enter('ola');
  await openPlan(ola, /Min plan/);
  await toWhoSeesWhat(ola);
  await ola.getByRole('button', { name: /^Voksenopplæringen, Fritid:\s*–?\s*Ser ikke$/ }).click();
  const dialog = ola.getByRole('dialog', { name: 'Hva får voksenopplæringen gjøre med «Fritid»?' });
  await dialog.getByRole('radio', { name: /^Leser/ }).check();
  await dialog.getByLabel('Hvorfor').fill('for å øve på det jeg liker');
  await dialog.getByLabel('Hvor lenge').selectOption({ label: 'Til en dato' });
  await dialog.getByRole('button', { name: 'Legg til det jeg skal si ja til' }).click();
  await expect(dialog.getByLabel('Siste dag')).toBeFocused();
  await dialog.getByLabel('Siste dag').fill('2030-06-30');
  await expect(dialog).toContainText('Da kan Siv Dahl i voksenopplæringen lese «Fritid» til og med 30. juni 2030.');
  await lookBoth(ola, 'dialog[open]');
  await dialog.getByRole('button', { name: 'Legg til det jeg skal si ja til' }).click();
  const pending = ola.getByRole('button', { name: /^Voksenopplæringen, Fritid:\s*Leser\?\s*venter på ditt ja$/ });
  await expect(pending).toBeFocused();
  await expect(ola.getByRole('main')).toContainText(
    'Én endring venter på ditt ja. Det gjelder ikke før du har sagt ja.',
  );
  await lookBoth(ola);

  await ola.getByRole('link', { name: 'Se og si ja' }).click();
  const text = ola.getByRole('article');
  await expect(text).toContainText('lese «Fritid»');
  await expect(text).toContainText('for å øve på det jeg liker');
  await expect(text).toContainText('til og med 30. juni 2030');
  await lookBoth(ola);
  await ola.getByRole('button', { name: 'Les det i lettlest' }).click();
  await expect(text).toContainText('Vil du si ja?');
  await expect(text).toContainText('Du bestemmer.');
  await lookBoth(ola);

  // Given up at the sign-in: nothing is signed, and nothing lost.
  await ola.getByRole('button', { name: 'Ja. Logg inn og signer' }).click();
  await ola.getByRole('button', { name: 'Avbryt' }).click();
  await expect(ola.getByRole('main').getByRole('alert')).toContainText('Ingenting er signert, og alt er som før.');
  await expect(text).toContainText('lese «Fritid»');
  await expect(sectionOf(siv, 'Fritid')).toHaveCount(0);

  await signIt(ola, 'ola');
  await expect(sectionOf(siv, 'Fritid')).toBeVisible();
  await expect(ola.getByRole('main')).toContainText('Ola Nordli, selv');
  await expect(ola.getByRole('main')).toContainText(/Kontrollkode\s*[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}/);
  await lookBoth(ola);
  await ola.getByRole('link', { name: 'Tilbake til Hvem ser hva' }).click();
  await ola.getByRole('button', { name: /^Voksenopplæringen, Fritid:\s*Leser$/ }).click();
  const why = ola.getByRole('dialog', { name: 'Hvorfor kan de det?' });
  await expect(why).toContainText('for å øve på det jeg liker');
  await why.getByRole('link', { name: 'Les det du sa ja til' }).click();
  await expect(ola.getByRole('listitem').filter({ hasText: '«Fritid»' }).first()).toContainText('Signert her');
  await lookBoth(ola);

  // All that he gave them goes in one press, and comes back in one.
  await ola.getByRole('link', { name: 'Hvem ser hva' }).first().click();
  await ola.getByRole('button', { name: /^Ta bort alt\s*for voksenopplæringen$/ }).click();
  const all = ola.getByRole('dialog', { name: 'Ta bort alt for voksenopplæringen?' });
  await expect(all).toContainText('«Fritid»');
  await lookBoth(ola, 'dialog[open]');
  await all.getByRole('button', { name: 'Ta bort alt' }).click();
  await expect(sectionOf(siv, 'Fritid')).toHaveCount(0);
  const undo = ola.getByRole('button', { name: /^Angre/ });
  await expect(undo).toBeFocused();
  await expect(undo).toHaveCount(1);
  await undo.click();
  await expect(sectionOf(siv, 'Fritid')).toBeVisible();
  await expect(ola.getByRole('button', { name: /^Voksenopplæringen, Fritid:\s*Leser$/ })).toBeVisible();
});

test('Kari foreslår noe og skriver inn et ja på papir, og Ola ser at det var hun som gjorde det', async ({ stage }) => {
  const kari = await stage.enter('kari');
  await openPlan(kari, /Ola Nordli/);
  await toWhoSeesWhat(kari);
  await kari.getByRole('button', { name: /^NAV.*, Fritid:\s*–?\s*Ser ikke$/ }).click();
  const dialog = kari.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Leser/ }).check();
  await dialog.getByLabel('Hvorfor').fill('for å finne en jobb som passer');
  await expect(dialog).toContainText('Det gjelder først når Ola har sagt ja og signert.');
  await dialog.getByRole('button', { name: 'Foreslå for Ola' }).click();
  await expect(kari.getByRole('button', { name: /^NAV.*Leser\?\s*venter på ja fra Ola$/ })).toBeFocused();
  await lookBoth(kari);

  await kari.getByRole('link', { name: 'Skriv inn et svar på papir eller muntlig' }).click();
  await expect(kari.getByRole('heading', { level: 1 })).toHaveText('Skriv inn et svar');
  await kari.getByRole('checkbox', { name: /^NAV.* får lese «Fritid»/ }).check();
  await kari.getByLabel('Dato på papiret').fill('2026-11-01');
  await kari.getByRole('button', { name: 'Lagre svaret' }).click();
  await expect(kari.getByRole('main').getByRole('alert')).toContainText('Legg ved papiret.');
  await lookBoth(kari);
  await kari
    .getByLabel('Papiret, skannet eller fotografert')
    .setInputFiles({ name: 'samtykke-ola.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expect(kari.getByRole('main')).toContainText('samtykke-ola.pdf er lagt ved.');
  await kari.getByRole('checkbox', { name: 'Jeg så at Ola selv ville dette.' }).check();
  await kari.getByRole('button', { name: 'Lagre svaret' }).click();
  await expect(kari.getByRole('heading', { level: 1 })).toHaveText('Det Ola har svart');
  await lookBoth(kari);

  const ola = await stage.enter('ola');
  await openPlan(ola, /Min plan/);
  await toWhoSeesWhat(ola);
  await ola.getByRole('button', { name: /^NAV.*, Fritid:\s*Leser$/ }).click();
  const why = ola.getByRole('dialog', { name: 'Hvorfor kan de det?' });
  await expect(why).toContainText('Det ble gjort på papir.');
  await why.getByRole('link', { name: 'Les det du sa ja til' }).click();
  const row = ola.getByRole('listitem').filter({ hasText: 'På papir' }).first();
  await expect(row).toContainText('skrevet inn av Kari Moen');
  const [paper] = await Promise.all([
    ola.context().waitForEvent('response', (answer) => answer.url().includes('/consents/scan/')),
    row.getByRole('link', { name: /^Se papiret/ }).click(),
  ]);
  expect(paper.status()).toBe(200);
});

test('Ola vil ikke ha planen lenger: den lukkes for Kari med en gang, og åpnes igjen når han sier ja', async ({
  stage,
}) => {
  const kari = await stage.enter('kari');
  await openPlan(kari, /Ola Nordli/);
  await expect(sectionOf(kari, 'Helse')).toBeVisible();
  const ola = await stage.enter('ola');
  await openPlan(ola, /Min plan/);
  await toWhoSeesWhat(ola);
  await ola.getByRole('link', { name: 'Jeg vil ha koordinator, men ikke plan' }).click();
  await lookBoth(ola);
  await ola.getByRole('button', { name: 'Ta tilbake samtykket til planen' }).click();
  const sure = ola.getByRole('dialog', { name: 'Skal planen lukkes for alle andre?' });
  await sure.getByRole('button', { name: 'Ta tilbake samtykket til planen' }).click();
  await expect(ola.getByRole('main')).toContainText('Planen er lukket for alle andre enn deg.');
  await expect(sectionOf(kari, 'Helse')).toHaveCount(0);
  await lookBoth(ola);

  await ola.getByRole('link', { name: 'Les planen min' }).click();
  await expect(ola.getByRole('main')).toContainText('Planen er lukket for alle andre enn deg.');
  await expect(sectionOf(ola, 'Helse')).toBeVisible();
  await lookBoth(ola);
  await ola.getByRole('link', { name: 'Gi samtykke til planen' }).click();
  await expect(ola.getByRole('main')).toContainText('Jeg, Ola Nordli, sier ja til at planen min lages.');
  await lookBoth(ola);
  await signIt(ola, 'ola');
  await lookBoth(ola);
  await kari.goto(stage.server.url);
  await openPlan(kari, /Ola Nordli/);
  await expect(sectionOf(kari, 'Helse')).toBeVisible();
});
