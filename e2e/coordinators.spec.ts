// A coordinator is found: from the coordinating unit's question to the owner's yes.
import { asks, expect, test } from './support/story';
import { look } from './support/look';

test('Ja til Kari: kommunen spør en tjeneste, lederen foreslår, Kari sier ja, og Lea bestemmer', async ({ stage }) => {
  const lea = await stage.enter('lea', { phone: true });
  const { me } = await asks<{ me: { id: string } }>(lea, '{ me { id } }');
  const consent = { form: 'signed_here', language: 'nb', textVersion: '2026-11', givenById: me.id };
  await asks(lea, 'mutation ($input: OpenPlanInput!) { openPlan(input: $input) { __typename } }', {
    input: { ownerId: me.id, type: 'individual_plan', consent },
  });

  const inga = await stage.enter('inga', { hat: /^koordinerende/i });
  await inga.getByRole('link', { name: 'Koordinatorer' }).first().click();
  await inga.getByRole('button', { name: /Finn en koordinator\s+til Lea/ }).click();
  const begin = inga.getByRole('dialog', { name: /Finn en koordinator til Lea/ });
  await begin.getByLabel('Hva ønsker personen seg av en koordinator?').fill('En som kan komme hjem. Helst Kari.');
  await begin.getByRole('button', { name: 'Begynn' }).click();
  await expect(inga.getByRole('heading', { level: 1 })).toHaveText(/En koordinator til Lea/);
  await inga.getByRole('button', { name: 'Spør en tjeneste' }).click();
  const question = inga.getByRole('dialog', { name: 'Hvilken tjeneste skal finne en koordinator?' });
  await question.getByLabel(/Tjenesten for funksjonshemmede/).check();
  await question.getByLabel('Det lederen får se').fill('Ønsker en som kan komme hjem.');
  await look(inga, 'dialog[open]');
  await inga.setViewportSize({ width: 1280, height: 900 });
  await question.getByRole('button', { name: 'Send spørsmålet' }).click();
  await expect(inga.getByText(/er spurt. Svar innen/).first()).toBeVisible();
  await look(inga);

  const aud = await stage.enter('aud', { hat: /tjenesteleder/i });
  await aud.goto(new URL('/waiting', aud.url()).href);
  await aud.getByRole('link', { name: 'Se og svar' }).first().click();
  await expect(aud.getByText('Ønsker en som kan komme hjem.')).toBeVisible();
  await expect(aud.locator('main')).not.toContainText('Lea');
  await aud.getByRole('button', { name: 'Foreslå noen' }).click();
  await aud
    .getByRole('dialog')
    .getByLabel(/Kari Moen/)
    .check();
  await aud.getByRole('dialog').getByRole('button', { name: 'Spør' }).click();
  await expect(aud.getByText('Kari Moen er spurt')).toBeVisible();
  await look(aud);

  const kari = await stage.enter('kari');
  await kari.goto(new URL('/waiting', kari.url()).href);
  await kari.getByRole('listitem').filter({ hasText: 'Vil du være koordinator for noen?' }).getByRole('link').click();
  await expect(kari.getByRole('heading', { level: 1 })).toHaveText('Vil du være koordinator?');
  await expect(kari.locator('main')).not.toContainText('Lea');
  await look(kari);
  await kari.getByLabel('En hilsen til personen').fill('Hei. Jeg kommer gjerne på besøk.');
  await kari.getByRole('button', { name: 'Ja, det vil jeg' }).click();
  await expect(kari.getByRole('heading', { level: 1 })).toHaveText(/Lea/);

  await lea.goto(new URL('/coordinator', lea.url()).href);
  await expect(lea.getByRole('heading', { level: 1 })).toHaveText(/Kari Moen vil være koordinatoren din/);
  await expect(lea.getByText('«Hei. Jeg kommer gjerne på besøk.»')).toBeVisible();
  await look(lea);
  await lea.getByRole('button', { name: 'Ja til Kari' }).click();
  await expect(lea.getByRole('heading', { level: 1 })).toHaveText('Kari Moen er koordinatoren din');
  await expect(lea.getByText('Du har sagt ja til Kari.')).toBeVisible();

  await kari.goto(new URL('/', kari.url()).href);
  await expect(kari.getByRole('link', { name: /Lea/ }).first()).toBeVisible();
});

test('En overlevering når den gamle koordinatoren allerede er borte', async ({ stage }) => {
  const bodil = await stage.enter('bodil', { hat: /tjenesteleder/i });
  await bodil.goto(new URL('/my-unit', bodil.url()).href);
  await bodil.getByRole('button', { name: /^Har sluttet\s*: Per Lund/ }).click();
  await bodil.getByRole('dialog').getByRole('button', { name: 'Har sluttet' }).click();
  await expect(bodil.getByRole('button', { name: /Per Lund/ })).toHaveCount(0);

  const inga = await stage.enter('inga', { hat: /^koordinerende/i });
  await inga.goto(new URL('/coordinators', inga.url()).href);
  await inga.getByRole('button', { name: /Finn en koordinator\s+til Astrid/ }).click();
  await inga.getByRole('dialog').getByRole('button', { name: 'Begynn' }).click();
  await inga.getByRole('button', { name: 'Spør en tjeneste' }).click();
  const question = inga.getByRole('dialog');
  await question.getByLabel(/Hjemmebasert omsorg/).check();
  await question.getByLabel('Det lederen får se').fill('Har mistet koordinatoren sin.');
  await question.getByRole('button', { name: 'Send spørsmålet' }).click();
  await expect(inga.getByText(/er spurt. Svar innen/).first()).toBeVisible();

  await bodil.getByRole('button', { name: 'Foreslå noen' }).click();
  await bodil
    .getByRole('dialog')
    .getByLabel(/Hege Lund/)
    .check();
  await bodil.getByRole('dialog').getByRole('button', { name: 'Spør' }).click();
  await expect(bodil.getByText('Hege Lund er spurt')).toBeVisible();
  const hege = await stage.enter('hege');
  await hege.goto(new URL('/waiting', hege.url()).href);
  await hege.getByRole('listitem').filter({ hasText: 'Vil du være koordinator for noen?' }).getByRole('link').click();
  await hege.getByRole('button', { name: 'Ja, det vil jeg' }).click();
  await expect(hege.getByRole('heading', { level: 1 })).toHaveText(/Astrid Berg/);

  // Astrid answers on paper; the coordinating unit enters it.
  await inga.getByRole('button', { name: 'Før svaret fra Astrid' }).click();
  const answer = inga.getByRole('dialog', { name: /Hva svarte Astrid/ });
  await answer.getByLabel('Ja til Hege Lund').check();
  await answer.getByLabel('På papir').check();
  await answer.getByRole('button', { name: 'Før svaret' }).click();
  await expect(inga.getByText(/De går gjennom overleveringen/)).toBeVisible();
  await look(inga);

  await hege.goto(new URL('/waiting', hege.url()).href);
  await hege
    .getByRole('listitem')
    .filter({ hasText: /Planen til Astrid/ })
    .getByRole('link')
    .first()
    .click();
  await expect(hege.getByText(/Per er ikke koordinator lenger/)).toBeVisible();
  await hege.getByLabel(/Har møttes/).check();
  await expect(hege.getByText(/5 ting gjenstår/)).toBeVisible();
  await look(hege);
  await hege.getByRole('button', { name: 'Ja, jeg tar over' }).click();
  await expect(hege.getByRole('heading', { level: 1 })).toHaveText('Du er koordinator for Astrid');
  await hege.getByRole('link', { name: 'Åpne planen' }).click();
  await expect(hege.getByRole('heading', { level: 1, name: /Plan/ })).toBeVisible();
});
