// "Hvem ser hva": taking a part away from somebody who has it open, and giving it back within the minute.
import type { Page } from '@playwright/test';
import { expect, goInToWrite, openPlan, sectionOf, stored, test, wordsIn } from './support/story';
import { look, lookHere, speak } from './support/look';

const WORK = 'Skole, arbeid og aktivitet';

/** A line to the words that can be cut: what is typed then is on this device only. */
async function cuttable(page: Page): Promise<() => void> {
  let isCut = false;
  await page.routeWebSocket(/\/sync\//, (socket) => {
    const onward = socket.connectToServer();
    socket.onMessage((message) => (isCut ? undefined : onward.send(message)));
  });
  return () => (isCut = true);
}

const toWhoSeesWhat = async (page: Page, name: string) => {
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
};

test('Ola tar bort en del som Siv har åpen: siden hennes lukker den og gir henne setningen tilbake, og Ola angrer', async ({
  stage,
}) => {
  const siv = await stage.enter('siv');
  const cut = await cuttable(siv);
  await openPlan(siv, /Ola Nordli/);
  await sectionOf(siv, WORK).getByRole('button', { name: /^Åpne/ }).click();
  const text = await goInToWrite(siv, WORK);
  await text.press('Control+End');
  await text.pressSequentially(' Vi øver på beskjeder.');
  await expect(stored(siv)).toContainText('Lagret');
  cut();
  await text.pressSequentially(' Halvskrevet av Siv');

  const ola = await stage.enter('ola');
  await openPlan(ola, /Min plan/);
  await toWhoSeesWhat(ola, 'Hvem ser hva');
  const cell = ola.getByRole('button', { name: /^Voksenopplæringen, Skole, arbeid og aktivitet:\s*Skriver$/ });
  await expect(cell).toBeVisible();
  await expect(ola.getByRole('button', { name: /Mine notater/ })).toHaveCount(0);
  await look(ola);
  await ola.setViewportSize({ width: 1280, height: 900 });

  // With the keyboard alone.
  await cell.focus();
  await ola.keyboard.press('Enter');
  const why = ola.getByRole('dialog', { name: 'Hvorfor kan de det?' });
  await expect(why).toContainText('Fordi du sa ja');
  await expect(why).toContainText('Lesing og skriving');
  await expect(why).toContainText('Siv Dahl');
  await look(ola, 'dialog[open]');
  await ola.setViewportSize({ width: 1280, height: 900 });
  await why.getByRole('button', { name: 'Endre' }).click();
  const change = ola.getByRole('dialog', {
    name: /^Hva får voksenopplæringen gjøre med «Skole, arbeid og aktivitet»\?$/,
  });
  await expect(change.getByRole('heading')).toBeFocused();
  await change.getByRole('radio', { name: /^Ser ikke/ }).check();
  await expect(change).toContainText('Det gjelder med en gang. Voksenopplæringen får ikke vite hvorfor.');
  await look(ola, 'dialog[open]');
  await ola.setViewportSize({ width: 1280, height: 900 });
  await change.getByRole('button', { name: 'Ta bort' }).click();
  const undo = ola.getByRole('button', { name: /^Angre/ });
  await expect(undo).toBeFocused();
  await expect(ola.getByRole('main')).toContainText(/Tatt bort kl\. \d\d\.\d\d\.\s*Voksenopplæringen kan ikke lese/);
  await expect(cell).toHaveCount(0);

  await expect(siv.getByRole('heading', { name: 'Du har ikke lenger tilgang til denne delen' })).toBeVisible();
  await expect(sectionOf(siv, WORK)).toHaveCount(0);
  await expect(siv.locator('sam-closed-door')).toContainText('Halvskrevet av Siv');
  await expect(siv.locator('body')).not.toContainText('Vi øver på beskjeder.');
  await look(siv);

  await undo.click();
  await expect(cell).toBeVisible();
  await expect(undo).toHaveCount(0);
  await sectionOf(siv, WORK).getByRole('button', { name: /^Åpne/ }).click();
  await expect(wordsIn(siv, WORK)).toContainText('Vi øver på beskjeder.');
  await expect(siv.getByRole('heading', { name: 'Du har ikke lenger tilgang til denne delen' })).toHaveCount(0);
  await expect(siv.locator('sam-closed-door')).toContainText('Halvskrevet av Siv');

  await ola.getByRole('link', { name: 'Min plan' }).first().click();
  await expect(wordsIn(ola, WORK)).toContainText('Vi øver på beskjeder.');
  await expect(wordsIn(ola, WORK)).not.toContainText('Halvskrevet');
});

test('Siv ser sin egen tilgang og hvorfor, og bare dem hun deler en del med', async ({ stage }) => {
  const siv = await stage.enter('siv');
  await openPlan(siv, /Ola Nordli/);
  await siv.getByRole('link', { name: 'Hvem ser hva', exact: true }).click();
  await expect(siv.getByRole('heading', { level: 1 })).toHaveText('Dette har du tilgang til');
  const main = siv.getByRole('main');
  await expect(main.getByRole('listitem')).toHaveCount(1);
  await expect(main.getByRole('heading', { level: 2 })).toHaveText(WORK);
  await expect(main).toContainText(/Fordi Ola sa ja/);
  await expect(main).toContainText('Du er her for voksenopplæringen.');
  await expect(main).toContainText('Kari');
  await expect(main).not.toContainText('Hege');
  await expect(main.getByRole('button')).toHaveCount(0);
  await look(siv);
});

test('Astrid, som skriv nynorsk, spør om éin ting om gongen på telefonen', async ({ stage }) => {
  const astrid = await stage.enter('astrid', { phone: true });
  await speak(astrid, 'nn');
  await astrid.reload();
  await openPlan(astrid, /Planen min/);
  await toWhoSeesWhat(astrid, 'Kven ser kva');
  await expect(astrid.getByRole('table')).toHaveCount(0);
  await astrid.getByLabel('Kven ser', { exact: true }).selectOption('Helse');
  await expect(astrid.getByRole('list', { name: 'Kven ser Helse' }).getByText('Du', { exact: true })).toBeVisible();
  await astrid.getByRole('button', { name: 'Kva ser …' }).click();
  await astrid.getByLabel('Kva ser', { exact: true }).selectOption({ index: 0 });
  await astrid
    .getByRole('list', { name: /^Kva .* ser$/ })
    .getByRole('button')
    .first()
    .click();
  await expect(astrid.getByRole('dialog', { name: /^Kvifor kan/ })).toContainText('Fordi');
  await astrid.getByRole('button', { name: 'Lukk' }).click();
  await look(astrid);
  await speak(astrid, 'en');
  await astrid.reload();
  await expect(astrid.getByRole('heading', { level: 1 })).toHaveText('Who sees what');
  await look(astrid);
  await astrid.setViewportSize({ width: 320, height: 640 });
  await lookHere(astrid);
});

test('Ola går gjennom hele siden med tastatur og skjermleser', async ({ stage }) => {
  const ola = await stage.enter('ola');
  await ola.clock.install();
  await openPlan(ola, /Min plan/);
  await toWhoSeesWhat(ola, 'Hvem ser hva');
  await expect(ola.getByRole('heading', { level: 1 })).toBeFocused();

  // A table that is one to a screen reader: named, with heads for rows and columns, and a whole sentence in each cell.
  const table = ola.getByRole('table', { name: /^Hver rad er en person eller tjeneste/ });
  await expect(table.getByRole('columnheader', { name: 'Helse' })).toBeVisible();
  const row = table.getByRole('row').filter({ has: ola.getByRole('rowheader', { name: /^Hjemmesykepleien/ }) });
  const cells = row.getByRole('button');
  const names = await cells.evaluateAll((buttons) =>
    buttons.map((button) => (button.textContent ?? '').replaceAll(/\s+/g, ' ').trim()),
  );
  expect(
    names.slice(0, -1).every((name) => /^Hjemmesykepleien, .+: ?–? ?(Leser|Foreslår|Skriver|Ser ikke)$/.test(name)),
    names.join(' | '),
  ).toBe(true);
  expect(names.at(-1)).toMatch(/^Ta bort alt for hjemmesykepleien$/);

  // Tab goes through the row cell by cell, in the order of the columns, and ends at the way to take all.
  await cells.first().focus();
  for (let at = 1; at < names.length; at++) {
    await ola.keyboard.press('Tab');
    await expect(cells.nth(at)).toBeFocused();
  }

  // A dialog takes the focus to its heading, keeps it within, and gives it back to the cell.
  const cell = row.getByRole('button', { name: /^Hjemmesykepleien, Helse:/ });
  await cell.focus();
  await ola.keyboard.press('Enter');
  const why = ola.getByRole('dialog', { name: 'Hvorfor kan de det?' });
  await expect(why.getByRole('heading', { level: 2 })).toBeFocused();
  await ola.keyboard.press('Escape');
  await expect(why).toHaveCount(0);
  await expect(cell).toBeFocused();

  // Less, with the keys alone: what follows is in a live region, what was done is announced, and Angre has the focus.
  await ola.keyboard.press('Enter');
  await ola.getByRole('button', { name: 'Endre' }).press('Enter');
  const change = ola.getByRole('dialog', { name: /^Hva får hjemmesykepleien gjøre med «Helse»\?$/ });
  await expect(change.getByRole('heading', { level: 2 })).toBeFocused();
  await change.getByRole('radio', { checked: true }).focus();
  while (!(await change.getByRole('radio', { name: /^Leser/ }).isChecked())) await ola.keyboard.press('ArrowUp');
  await expect(change.locator('[aria-live="polite"]').filter({ hasText: 'Det gjelder med en gang.' })).toBeVisible();
  await change.getByRole('button', { name: 'Gjør det slik' }).press('Enter');
  const undo = ola.getByRole('button', { name: /^Angre\s*Hjemmesykepleien, «Helse»$/ });
  await expect(undo).toBeFocused();
  await expect(ola.getByRole('status').filter({ hasText: 'Hjemmesykepleien kan bare lese «Helse».' })).toHaveCount(1);
  // Its minute over, the button goes; whoever stood at it is led to the heading of the page.
  await ola.clock.fastForward('01:01');
  await expect(undo).toHaveCount(0);
  await expect(ola.getByRole('heading', { level: 1 })).toBeFocused();
});
