// The door: kind pages for those who can not come in, the language that one chose, and the way out.
import { expect, signIn, stored, test } from './support/story';

for (const [person, reason] of [
  [/Uten fødselsnummer/, 'no-pid'],
  [/For lavt/, 'too-low'],
  [/ukjent/i, 'unknown-person'],
] as const) {
  test(`den som kommer ${reason}, møter en vennlig side som sier hva man kan gjøre`, async ({ page, stage }) => {
    await page.goto(stage.server.url);
    await page.locator('a[href*="/auth/sign-in"]').first().click();
    await page.getByRole('button', { name: person }).click();
    await page.waitForURL(`**/sign-in/${reason}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(/Ingenting|ingenting|kommunen|Prøv/);
    expect(page.url()).not.toMatch(/\d{11}/);
  });
}

test('den som ikke har plan ennå, får vite hva man kan gjøre', async ({ stage }) => {
  const eira = await stage.enter('eira');
  await expect(eira.getByRole('main')).toContainText('Du har ingen plan her ennå');
});

test('språket byttes uten at det man skriver, blir borte, og det huskes', async ({ stage }) => {
  const maja = await stage.enter('maja');
  await maja
    .getByRole('link', { name: /Min plan/ })
    .first()
    .click();
  await maja
    .getByRole('button', { name: /^(Skriv her|Begynn å skrive)/ })
    .first()
    .click();
  const text = maja.getByRole('textbox');
  await text.press('Control+End');
  await text.pressSequentially(' Før jeg byttet språk.');
  await expect(stored(maja)).toContainText('Lagret');
  await maja.locator('header sam-menu > button').click();
  await maja.locator('sam-language-list').getByText('Nynorsk').click();
  await expect(maja.locator('html')).toHaveAttribute('lang', 'nn');
  await expect(maja.getByText('Før jeg byttet språk.')).toBeVisible();
  await maja.reload();
  await expect(maja.locator('html')).toHaveAttribute('lang', 'nn');
  await expect(maja.getByText('Før jeg byttet språk.')).toBeVisible();
});

test('den som logger ut, er ute overalt, og kan ikke gå tilbake', async ({ page, stage }) => {
  await signIn(page, stage.server.url, 'rune');
  await page.getByRole('button', { name: /Rune/ }).first().click();
  await page
    .getByRole('button', { name: 'Logg ut' })
    .or(page.getByRole('menuitem', { name: 'Logg ut' }))
    .first()
    .click();
  await expect(page.locator('a[href*="/auth/sign-in"]').first()).toBeVisible();
  // What lies behind may be the form of the sign-in, which a browser does not send again by itself.
  await page.goBack().catch(() => undefined);
  await expect(page.locator('body')).not.toContainText('Planen til Rune');
  const answer = await page.request.post(`${stage.server.url}/graphql`, { data: { query: '{ me { name } }' } });
  expect((await answer.json()).errors[0].extensions.code).toBe('NOT_SIGNED_IN');
});
