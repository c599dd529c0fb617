// Every screen, phone and desktop, into docs/images: looked at by people before they are committed.
import { asks, goInToWrite, measureOf, sectionOf, test, type Who } from './support/story';
import { shoot } from './support/shoot';
import { signIt } from './support/sign';

for (const phone of [false, true]) {
  const suffix = phone ? '-phone' : '';

  test(`pictures${suffix}`, async ({ browser, stage }) => {
    const stranger = await browser.newPage(phone ? { viewport: { width: 390, height: 844 } } : {});
    await stranger.goto(stage.server.url);
    await stranger.getByRole('heading', { level: 1 }).waitFor();
    await shoot(stranger, `landing${suffix}`);
    await stranger.locator('a[href*="/auth/sign-in"]').first().click();
    await stranger.getByRole('button', { name: 'Ola Nordli' }).first().waitFor();
    await shoot(stranger, `sign-in${suffix}`);

    const ola = await stage.enter('ola', { phone });
    await ola.getByRole('heading', { level: 1 }).waitFor();
    await shoot(ola, `home${suffix}`);
    await ola
      .getByRole('link', { name: /Min plan/ })
      .first()
      .click();
    await ola.getByRole('heading', { level: 1, name: 'Planen til Ola' }).waitFor();
    await shoot(ola, `plan${suffix}`);
    await goInToWrite(ola, 'Hjem og hverdag');
    const kari = await stage.enter('kari', { phone });
    await kari.getByRole('heading', { level: 1 }).waitFor();
    await shoot(kari, `plans${suffix}`);
    await kari
      .getByRole('link', { name: /Ola Nordli/ })
      .first()
      .click();
    await kari.getByRole('heading', { level: 1, name: 'Planen til Ola' }).waitFor();
    const karis = await goInToWrite(kari, 'Hjem og hverdag');
    await karis.press('Control+End');
    await karis.pressSequentially(' Kari ringer mandag kl. 10.');
    await ola.getByText('Kari skriver her nå').waitFor();
    await sectionOf(ola, 'Hjem og hverdag').evaluate((section) => section.scrollIntoView({ block: 'center' }));
    await shoot(ola, `writing${suffix}`);
    await sectionOf(ola, 'Hjem og hverdag').getByRole('button', { name: 'Ferdig' }).click();
    await ola.getByRole('link', { name: 'Se hvem som er med' }).click();
    await ola.getByRole('heading', { level: 1, name: 'Hvem er med' }).waitFor();
    await ola.locator('sam-person-row').first().waitFor();
    await shoot(ola, `people${suffix}`);
    await ola.goto(ola.url().replace('/people', '/who-does-what'));
    await ola.getByRole('heading', { level: 1, name: 'Hvem gjør hva, når' }).waitFor();
    await shoot(ola, `board${suffix}`);
    await ola.goto(ola.url().replace('/who-does-what', '/network'));
    await ola.getByRole('heading', { level: 1, name: 'Alle rundt meg' }).waitFor();
    await shoot(ola, `network${suffix}`);
    await ola.goto(ola.url().replace('/network', '/who-sees-what'));
    await ola.getByRole('button', { name: /Leser/ }).first().waitFor();
    await shoot(ola, `who-sees-what${suffix}`);
    await ola.goto(ola.url().replace('/who-sees-what', '/who-has-seen'));
    await ola
      .getByRole('button', { name: /Vis dagene/ })
      .first()
      .waitFor();
    await shoot(ola, `who-has-seen${suffix}`);
    await ola.goto(ola.url().replace('/who-has-seen', ''));
    const measure = await measureOf(ola, 'Avtaler arbeidsutprøving med Fjelldal Båt og Motor');
    await measure.evaluate((row) => row.scrollIntoView({ block: 'center' }));
    await shoot(ola, `measure${suffix}`);
    await measure.getByRole('button', { name: /^Spør en annen/ }).click();
    await ola.getByRole('dialog').getByRole('radio').first().waitFor();
    await shoot(ola, `ask${suffix}`);
    await ola.goto(`${stage.server.url}/search`);
    await ola.getByRole('searchbox').fill('Tinka');
    await ola.keyboard.press('Enter');
    await ola.locator('sam-search mark').first().waitFor();
    await shoot(ola, `search${suffix}`);
    await kari.context().close();
    await ola.context().close();

    const siv = await stage.enter('siv', { phone });
    await siv.goto(`${stage.server.url}/waiting`);
    await siv.getByRole('link', { name: 'Se og svar' }).first().waitFor();
    await shoot(siv, `waiting${suffix}`);
    await siv.getByRole('link', { name: 'Se og svar' }).first().click();
    await siv.getByRole('link', { name: /^Nei, fordi/ }).waitFor();
    await shoot(siv, `answer${suffix}`);
    await siv.context().close();

    const eira = await stage.enter('eira', { phone });
    await eira.getByRole('heading', { level: 1 }).waitFor();
    await shoot(eira, `no-plan${suffix}`);
    const astrid = await stage.enter('astrid', { phone });
    await astrid
      .getByRole('link', { name: /Planen min/ })
      .first()
      .click();
    await astrid.getByRole('heading', { level: 1, name: /Astrid/ }).waitFor();
    await shoot(astrid, `plan-nynorsk${suffix}`);
    const hege = await stage.enter('hege', { phone });
    await hege
      .getByRole('link', { name: /Ola Nordli/ })
      .first()
      .click();
    await hege.getByRole('heading', { level: 1, name: 'Planen til Ola' }).waitFor();
    await shoot(hege, `plan-service${suffix}`);
  });

  test(`pictures of who may what${suffix}`, async ({ stage }) => {
    const at = async (who: Who, path: string, name: string, hat?: RegExp) => {
      const page = await stage.enter(who, { phone, ...(hat && { hat }) });
      await page.goto(stage.server.url + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await shoot(page, `${name}${suffix}`);
      await page.context().close();
    };
    const rune = await stage.enter('rune', { phone });
    await rune.getByLabel('Ja, det er noen').check();
    await shoot(rune, `first-question${suffix}`);
    await rune.context().close();
    const marit = await stage.enter('marit', { phone, asAsked: true });
    await shoot(marit, `choose-hat${suffix}`);
    await marit.context().close();
    await at('admin', '/units', 'units');
    await at('bodil', '/my-unit', 'my-unit', /tjenesteleder/);
    await at('logg', '/log-control', 'log-control');

    const ola = await stage.enter('ola', { phone });
    const { plans } = await asks<{ plans: { id: string; sharing: Sharing }[] }>(
      ola,
      '{ plans { id sharing { rows { id unit cells { sectionId level raiseTo } } } } }',
    );
    const plan = plans[0];
    const row = plan?.sharing.rows.find(({ unit, cells }) => unit && cells.some(isRaised));
    const cell = row?.cells.find(isRaised);
    await asks(ola, 'mutation ($input: WidenAccessInput!) { widenAccess(input: $input) { __typename } }', {
      input: {
        ...{ planId: plan?.id, sectionId: cell?.sectionId, unitId: row?.id, seen: 'none', to: 'read' },
        ...{ purpose: 'for å legge timene når du er uthvilt', until: '2027-06-30' },
      },
    });
    await ola.goto(`${stage.server.url}/plan/${plan?.id}/sign`);
    await ola.getByRole('button', { name: 'Ja. Logg inn og signer' }).waitFor();
    await shoot(ola, `sign${suffix}`);
    await signIt(ola, 'ola');
    await shoot(ola, `receipt${suffix}`);
  });
}

interface Cell {
  readonly sectionId: string;
  readonly level: string;
  readonly raiseTo: readonly string[];
}
interface Sharing {
  readonly rows: readonly { readonly id: string; readonly unit: string | null; readonly cells: readonly Cell[] }[];
}
const isRaised = ({ level, raiseTo }: Cell): boolean => level === 'none' && raiseTo.includes('read');
