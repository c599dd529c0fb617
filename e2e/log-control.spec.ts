// "Avvik i loggen": a log controller sees what is unusual, without names, marks it, and sees that the log is whole.
import { expect, openPlan, test } from './support/story';
import { look } from './support/look';

test('Solveig ser hva som er uvanlig i loggen, merker det, får vite et navn og ser at loggen er hel', async ({
  stage,
}) => {
  const ola = await stage.enter('ola');
  await openPlan(ola, /Min plan/);
  await ola.getByRole('link', { name: 'Hvem har sett planen min' }).click();
  const line = ola.getByRole('main').getByRole('listitem').filter({ hasText: 'Nina Sæther' });
  await line.getByText('Jeg lurer på dette').click();
  await look(ola);
  await line.getByRole('button', { name: 'Spør kommunen' }).click();
  await expect(line).toContainText(/Du spurte kommunen .*Svaret kommer her\./);

  for (const phone of [false, true]) {
    const solveig = await stage.enter('logg', { phone });
    if (phone) await solveig.getByRole('button', { name: 'Meny' }).click();
    await solveig.getByRole('link', { name: 'Avvik i loggen' }).first().click();
    const heading = solveig.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(phone ? 'Én ting i loggen er uvanlig' : 'To ting i loggen er uvanlige');
    const main = solveig.getByRole('main');
    await expect(main).not.toContainText(phone ? 'Kari Moen' : /Hege|Lund|Kari|Moen|Ola|Nordli/);
    await look(solveig);
    if (phone) continue;

    const night = main.getByRole('listitem').filter({ hasText: 'Om natten' });
    await expect(night).toContainText(/Ansatt A-\d\d åpnet .* om natten/);
    await expect(night).toContainText('som hjemmesykepleien');
    await night.getByRole('button', { name: /^Undersøk/ }).click();
    const dialog = solveig.getByRole('dialog');
    await look(solveig);
    await dialog.getByRole('button', { name: 'Vis navnet' }).click();
    await expect(dialog.getByRole('alert')).toHaveText('Skriv hvorfor du trenger navnet.');
    await dialog.getByRole('textbox').fill('Spør lederen om vaktlista.');
    await dialog.getByRole('button', { name: 'Vis navnet' }).click();
    await expect(night).toContainText(/Hege Lund \(ansatt A-\d\d\) åpnet/);

    await night.getByRole('button', { name: /^Sett på, i orden/ }).click();
    await dialog.getByRole('textbox').fill('Nattevakt.');
    await dialog.getByRole('button', { name: 'Sett på, i orden' }).click();
    await expect(heading).toHaveText('Én ting i loggen er uvanlig');
    await expect(heading).toBeFocused();
    await expect(night).toContainText('«Nattevakt.»');
    await expect(night.getByRole('button')).toHaveCount(0);

    await expect(main).toContainText(/Noen lurer på hvorfor ansatt A-\d\d har åpnet planen deres/);
    await main.getByRole('button', { name: 'Svar' }).click();
    await look(solveig);
    await dialog.getByRole('textbox').fill('Hun forberedte møtet.');
    await dialog.getByRole('button', { name: 'Send svaret' }).click();
    await expect(main).not.toContainText('Noen lurer på');

    await solveig.getByRole('button', { name: 'Kontroller nå' }).click();
    await expect(main.getByRole('status')).toContainText('Loggen er hel.');
    await look(solveig);
    await solveig.context().close();
  }
  await ola.reload();
  await line.getByText('Jeg lurer på dette').click();
  await expect(line).toContainText('De svarte: «Hun forberedte møtet.»');
});
