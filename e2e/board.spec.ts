// Who does what, when, for one who sees one part alone: the others are not there, not even as a number.
import { cast } from '@samplan/testing';
import { expect, expectNoObstacles, expectNoSidewaysScroll, openPlan, PHONE, test } from './support/story';

test('Siv, som bare leser én del, ser hvem som gjør hva der, og ingen av de andre', async ({ stage }) => {
  const siv = await stage.enter('siv');
  const answers: string[] = [];
  siv.on('response', async (response) => {
    if (response.url().endsWith('/graphql')) answers.push(await response.text().catch(() => ''));
  });
  await openPlan(siv, /Ola Nordli/);
  await siv.getByRole('link', { name: 'Se hvem som gjør hva, når' }).first().click();
  await expect(siv.getByRole('row', { name: /Siv/ })).toContainText('Trener lesing og skriving');
  await expect(siv.getByRole('row', { name: /Nina/ })).toContainText('Avtaler arbeidsutprøving');
  await expectNoObstacles(siv);
  for (const size of [PHONE, { width: 320, height: 256 }]) {
    await siv.setViewportSize(size);
    await expect(siv.getByRole('heading', { level: 2, name: /Nina/ })).toBeVisible();
    await expectNoSidewaysScroll(siv);
    await expectNoObstacles(siv);
  }
  const whole = [...answers, await siv.locator('body').innerText()].join('\n');
  expect(answers.length).toBeGreaterThan(1);
  for (const hidden of [cast.hege, cast.anne, cast.per]) {
    expect(whole).not.toContain(hidden.name);
    expect(whole).not.toContain(hidden.person);
  }
  for (const words of ['svømme', 'Tinka', 'regningene', 'hjemmesykepleien']) expect(whole).not.toContain(words);
});

test('det ingen gjør ennå, står først, og Kari spør noen derfra', async ({ stage }) => {
  const kari = await stage.enter('kari');
  await openPlan(kari, /Ola Nordli/);
  await kari.getByRole('link', { name: 'Se hvem som gjør hva, når' }).first().click();
  const nobody = kari.getByRole('region', { name: 'Ingen ennå' });
  await expect(nobody).toContainText('Skyss til svømmehallen');
  await nobody.getByRole('button', { name: /^Spør noen/ }).click();
  const dialog = kari.getByRole('dialog');
  await dialog.getByRole('radio', { name: /Ola/ }).check();
  await dialog.getByRole('button', { name: 'Spør', exact: true }).click();
  await expect(kari.getByRole('row', { name: /^Ola planeier/ })).toContainText('Skyss til svømmehallen');
  await expect(nobody).toHaveCount(0);
});
