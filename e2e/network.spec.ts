// "Alle rundt meg": the owner adds somebody without a login, places them nearest, and is told how many come home.
import { asks, expect, openPlan, PHONE, sectionOf, test, type Who } from './support/story';
import { look, speak } from './support/look';

test('Ola legger til en fetter, setter ham nærmest, sier at han kommer hjem, og ingen andre får vite det', async ({
  stage,
}) => {
  const ola = await stage.enter('ola');
  await openPlan(ola, /Min plan/);
  await ola.getByRole('link', { name: 'Alle rundt meg' }).click();
  await expect(ola.getByRole('heading', { level: 1 })).toHaveText('Alle rundt meg');
  const [near, helps] = [sectionOf(ola, 'Nærmest meg'), sectionOf(ola, 'De som hjelper meg')];
  const sentence = ola.getByRole('main').getByRole('status');
  await expect(sentence).toHaveText(/^4 personer kommer hjem til deg i løpet av en uke\.\s*$/);
  await expect(ola.getByRole('img', { name: /^Bilde av nettverket til Ola/ })).toBeVisible();
  await look(ola);

  await ola.getByRole('button', { name: 'Legg til en person' }).click();
  const form = ola.getByRole('dialog', { name: 'Legg til en person' });
  await form.getByRole('button', { name: 'Legg til en person' }).click();
  await expect(form.getByRole('alert')).toHaveText('Skriv hva de heter.');
  await form.getByLabel('Hva heter de?').fill('Torgeir Lie');
  await form.getByLabel('Hvem er de for deg?').fill('fetter');
  await form.getByLabel('Hva gjør de, og hvor ofte?').fill('Fisker når isen er gått');
  await look(ola, 'dialog[open]');
  await form.getByRole('button', { name: 'Legg til en person' }).click();
  await expect(helps).toContainText('Torgeir Lie, fetter');
  await expect(helps).toContainText('Fisker når isen er gått');

  // With the keyboard alone, and the focus goes along.
  await helps.getByRole('button', { name: /^Mer\s+om Torgeir Lie/ }).focus();
  await ola.keyboard.press('Enter');
  const place = helps.getByRole('button', { name: 'Sett nærmest meg' });
  await expect(place).toBeVisible();
  await ola.keyboard.press('Tab');
  await expect(place).toBeFocused();
  await ola.keyboard.press('Enter');
  await expect(near).toContainText('Torgeir Lie');
  const more = near.getByRole('button', { name: /^Mer\s+om Torgeir Lie/ });
  await expect(more).toBeFocused();
  await expect(helps).not.toContainText('Torgeir');
  await more.click();
  await near.getByRole('button', { name: 'Kommer hjem til meg', exact: true }).click();
  await expect(sentence).toHaveText(/^5 personer kommer hjem til deg i løpet av en uke\.\s*$/);
  await look(ola);

  // Who takes part is placed and spoken of too, and called what they are called.
  await helps.getByRole('button', { name: /^Mer\s+om Hege/ }).click();
  await helps.getByRole('button', { name: 'Endre' }).click();
  const about = ola.getByRole('dialog', { name: 'Om Hege' });
  await expect(about.getByLabel('Hva heter de?')).toHaveCount(0);
  await about.getByLabel('Nærmest meg').check();
  await about.getByLabel('Hva gjør de, og hvor ofte?').fill('Hver morgen klokka åtte');
  await about.getByRole('button', { name: 'Lagre' }).click();
  await expect(near).toContainText('Hver morgen klokka åtte');

  for (const who of ['kari', 'hege', 'anne'] satisfies Who[]) {
    const other = await stage.enter(who);
    await openPlan(other, /Ola Nordli/);
    await expect(other.getByRole('link', { name: 'Alle rundt meg' })).toHaveCount(0);
    await other.goto(ola.url());
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Her er det ingen plan du kan se');
    await expect(other.locator('body')).not.toContainText('Torgeir');
    await other.context().close();
  }

  await more.click();
  await near.getByRole('button', { name: 'Ta bort' }).click();
  await ola.getByRole('dialog', { name: 'Ta bort Torgeir Lie?' }).getByRole('button', { name: 'Ta bort' }).click();
  await expect(ola.getByRole('main')).not.toContainText('Torgeir');
  await expect(ola.getByRole('heading', { level: 1 })).toBeFocused();
});

test('det som er endret i et annet vindu, blir ikke skrevet over', async ({ stage }) => {
  const ola = await stage.enter('ola');
  await openPlan(ola, /Min plan/);
  await ola.getByRole('link', { name: 'Alle rundt meg' }).click();
  const helps = sectionOf(ola, 'De som hjelper meg');
  await helps.getByRole('button', { name: /^Mer\s+om Gerd/ }).click();
  await helps.getByRole('button', { name: 'Endre' }).click();
  const form = ola.getByRole('dialog', { name: 'Om Gerd' });
  const does = form.getByLabel('Hva gjør de, og hvor ofte?');
  await does.fill('Vafler på tirsdager');
  const planId = new URL(ola.url()).pathname.split('/')[2];
  const { plan } = await asks<{ plan: { network: { people: { id: string; name: string }[] } } }>(
    ola,
    'query ($planId: ID!) { plan(planId: $planId) { network { people { id name } } } }',
    { planId },
  );
  const contactId = plan.network.people.find(({ name }) => name === 'Gerd')?.id;
  await asks(
    ola,
    'mutation ($input: ChangeNetworkPersonInput!) { changeNetworkPerson(input: $input) { people { id } } }',
    {
      input: { planId, contactId, set: { does: 'Kaffe på mandager' }, seen: { does: 'Kaffe på tirsdager' } },
    },
  );
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(form.getByRole('alert')).toContainText('Noen endret det samme');
  await expect(form.getByRole('alert')).toContainText('Nå står det: Kaffe på mandager');
  await expect(does).toHaveValue('Vafler på tirsdager');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(helps).toContainText('Vafler på tirsdager');
});

test('Astrid, som skriv nynorsk, set sonen nærast seg på telefonen', async ({ stage }) => {
  const astrid = await stage.enter('astrid', { phone: true });
  await speak(astrid, 'nn');
  await astrid.reload();
  await openPlan(astrid, /Planen min/);
  await astrid.getByRole('link', { name: 'Alle rundt meg' }).click();
  const [near, helps] = [sectionOf(astrid, 'Nærast meg'), sectionOf(astrid, 'Dei som hjelper meg')];
  await expect(near).toContainText('Ingen enno.');
  await expect(astrid.getByRole('main').getByRole('status')).toHaveText(/^Sei kven som kjem heim til deg/);
  await helps.getByRole('button', { name: /^Meir\s+om Geir/ }).click();
  await helps.getByRole('button', { name: 'Set nærast meg' }).click();
  await expect(near).toContainText('Geir');
  await look(astrid);
  await astrid.setViewportSize(PHONE);
});

test('Ola skriver hva han er god til, og Kari leser det', async ({ stage }) => {
  const ola = await stage.enter('ola');
  await openPlan(ola, /Min plan/);
  const strengths = ola.getByRole('group', { name: 'Dette er jeg god til' });
  await expect(strengths).toContainText('Jeg kan skru.');
  await strengths.getByRole('button', { name: 'Skriv hva du er god til' }).click();
  const text = strengths.getByRole('textbox');
  await expect(text).toBeEditable();
  await ola.keyboard.press('Control+End');
  await ola.keyboard.type(' Og jeg kan le.');
  await strengths.getByRole('button', { name: 'Ferdig' }).click();
  await expect(strengths.getByRole('button', { name: 'Skriv hva du er god til' })).toBeFocused();
  await look(ola, 'sam-strengths');

  const kari = await stage.enter('kari');
  await openPlan(kari, /Ola Nordli/);
  const read = kari.getByRole('group', { name: 'Dette er jeg god til' });
  await expect(read).toContainText('Og jeg kan le.');
  await expect(read.getByRole('button')).toHaveCount(0);
});
