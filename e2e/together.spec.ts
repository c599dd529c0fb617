// Who takes part, what belongs to the plan besides words, and finding it again.
import { cast } from '@samplan/testing';
import { asks, expect, expectNoObstacles, openPlan, sectionOf, test } from './support/story';
import { signIt } from './support/sign';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

test('Ola inviterer Åse: hun får vite hvem som spør og hva det er, sier ja, og leser det Ola valgte, ikke mer', async ({
  stage,
}) => {
  const ola = await stage.enter('ola');
  await openPlan(ola, /Min plan/);
  await ola.getByRole('link', { name: 'Se hvem som er med' }).click();
  await ola.getByRole('button', { name: 'Inviter noen' }).click();
  await ola.getByRole('textbox', { name: 'Navn' }).fill(cast.ase.given);
  await ola.getByRole('button', { name: 'Finn', exact: true }).click();
  await ola.getByRole('button', { name: new RegExp(`^Velg ${cast.ase.name}`) }).click();
  await expectNoObstacles(ola);
  await ola.getByRole('radio', { name: 'Deltaker fra en tjeneste' }).check();
  const { plans } = await asks<{ plans: { sections: { id: string; title: string }[] }[] }>(
    ola,
    '{ plans { sections { id title } } }',
  );
  const leisure = plans[0]?.sections.find(({ title }) => title === 'Fritid')?.id;
  await ola.locator(`#grant-${leisure}`).selectOption({ label: 'Leser' });
  await ola.getByRole('button', { name: 'Send invitasjonen' }).click();
  await expect(ola.getByRole('main')).toContainText(cast.ase.name);
  await ola.getByRole('link', { name: 'Se og si ja' }).click();
  await signIt(ola, 'ola');

  const ase = await stage.enter('ase');
  await ase
    .getByRole('link', { name: /Hva venter på meg|Mine oppgaver/ })
    .first()
    .click();
  await ase.waitForURL(/\/waiting$/);
  await ase.locator('main .needs a').first().click();
  await ase.waitForURL(/\/invitation\//);
  await expect(ase.getByRole('main')).toContainText('Ola Nordli');
  await expectNoObstacles(ase);
  expect(await ase.locator('main').innerText()).not.toContain('Fritid');
  await ase.getByRole('button', { name: 'Ja, jeg vil være med' }).click();
  await ase.getByRole('heading', { level: 1, name: /Planen til Ola/ }).waitFor();
  await expect(sectionOf(ase, 'Fritid')).toBeVisible();
  await expect(sectionOf(ase, 'Helse')).toHaveCount(0);
  await ola.goto(ola.url().replace(/who-sees-what.*/, 'people'));
  await expect(ola.getByRole('main')).toContainText(cast.ase.name);
});

test('et vedlegg legges til, lastes ned som fil, og er borte for godt når det tas bort', async ({ stage }) => {
  const kari = await stage.enter('kari');
  await openPlan(kari, /Ola Nordli/);
  const home = sectionOf(kari, 'Hjem og hverdag');
  await home
    .locator('input[type="file"]')
    .setInputFiles({ name: 'busstider.pdf', mimeType: 'application/pdf', buffer: PDF });
  const link = home.getByRole('link', { name: /^Last ned busstider\.pdf/ });
  await expect(link).toBeVisible();
  const [download] = await Promise.all([kari.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('busstider.pdf');
  expect(kari.url()).not.toContain('/files/');

  await home
    .locator('input[type="file"]')
    .setInputFiles({ name: 'bilde.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') });
  await expect(home.getByRole('alert')).toBeVisible();
  await home.getByRole('button', { name: /Ta bort.*busstider/ }).click();
  const dialog = kari.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Ta bort/ }).click();
  await expect(link).toHaveCount(0);
});

test('Kari finner det hun leter etter, også med aa og oe, og adressen sier ingenting om det', async ({ stage }) => {
  const kari = await stage.enter('kari');
  await kari.getByRole('link', { name: 'Søk' }).first().click();
  await kari.getByRole('searchbox', { name: 'Hva leter du etter?' }).fill('hoener');
  await kari.keyboard.press('Enter');
  await expect(kari.getByRole('main')).toContainText('Maja');
  await expect(kari.locator('mark').first()).toContainText(/høner/i);
  expect(kari.url()).not.toMatch(/hoener|h%C3%B8ner/);
  await expectNoObstacles(kari);
});

test('det Hege skrev siden sist, kan hun ta med seg til journalen, og bare det', async ({ stage }) => {
  const hege = await stage.enter('hege');
  await openPlan(hege, /Ola Nordli/);
  await hege.getByRole('button', { name: /Åpne.*Hjem/ }).click();
  await sectionOf(hege, 'Hjem og hverdag')
    .getByRole('button', { name: /^Skriv her/ })
    .click();
  const text = sectionOf(hege, 'Hjem og hverdag').getByRole('textbox').first();
  await text.press('Control+End');
  await text.pressSequentially(' Nøkkelen ligger hos naboen.');
  await expect(hege.locator('sam-plan-bar sam-stored')).toContainText('Lagret');
  await hege.getByRole('button', { name: 'Kopier det som er mitt' }).click();
  const copy = hege.getByRole('dialog').getByRole('textbox');
  await expect(copy).toHaveValue(/Nøkkelen ligger hos naboen\./);
  await expect(copy).not.toHaveValue(/tommel opp/);
});
