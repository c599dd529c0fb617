// Pictures of the work between the meetings, phone and desktop: first pages by role, tasks, reviews, and the pages of those who keep it moving.
import { test, type Who } from './support/story';
import { ninePlans } from './support/server';
import { shoot } from './support/shoot';

const KE = /^koordinerende enhet/i;

interface Picture {
  readonly name: string;
  readonly who: Who;
  readonly path: string;
  readonly hat?: RegExp;
  /** On a desktop, what is pressed first: it opens beside the list. */
  readonly press?: RegExp;
}

/** The case that the demo's handler has talked about, with the person's wish. */
const CASE = '/inbox/f3000000-0000-4000-8000-000000000002';

const PICTURES: readonly Picture[] = [
  { name: 'home-next-of-kin', who: 'marit', path: '/', hat: /^pårørende/i },
  { name: 'home-unit-leader', who: 'bodil', path: '/', hat: /tjenesteleder/i },
  { name: 'home-administrator', who: 'admin', path: '/' },
  { name: 'home-log-controller', who: 'logg', path: '/' },
  { name: 'nine-plans', who: 'kari', path: '/' },
  { name: 'tasks', who: 'kari', path: '/waiting' },
  { name: 'home-ke', who: 'tonevik', path: '/', hat: KE },
  { name: 'inbox', who: 'tonevik', path: '/inbox', hat: KE, press: /^Lea Haug/ },
  { name: 'case', who: 'tonevik', path: CASE, hat: KE },
  { name: 'decide', who: 'tonevik', path: `${CASE}/decide`, hat: KE },
  { name: 'register', who: 'tonevik', path: '/register', hat: KE },
  { name: 'coordinators', who: 'tonevik', path: '/coordinators', hat: KE },
  { name: 'overview', who: 'tonevik', path: '/overview', hat: KE },
  { name: 'deaths', who: 'tonevik', path: '/deaths', hat: KE },
  { name: 'my-case', who: 'lea', path: '/my-case' },
  { name: 'report-need', who: 'siv', path: '/report-need' },
  { name: 'settings', who: 'ola', path: '/settings' },
  { name: 'municipality', who: 'admin', path: '/municipality' },
  { name: 'deadlines', who: 'admin', path: '/municipality/deadlines' },
];

for (const phone of [false, true]) {
  const suffix = phone ? '-phone' : '';

  test(`pictures of the work between the meetings${suffix}`, async ({ stage }) => {
    if (!phone) await ninePlans(stage.server);
    for (const { name, who, path, hat, press } of PICTURES) {
      const page = await stage.enter(who, { phone, ...(hat && { hat }) });
      await page.goto(stage.server.url + path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      if (press && !phone) await page.getByRole('main').getByRole('link', { name: press }).click();
      await shoot(page, `${name}${suffix}`);
      await page.context().close();
    }

    const kari = await stage.enter('kari', { phone });
    await kari.goto(`${stage.server.url}/waiting`);
    await kari.getByRole('link', { name: 'Se på planen' }).first().click();
    await kari.getByRole('heading', { level: 1 }).first().waitFor();
    await shoot(kari, `review${suffix}`);
    await kari.context().close();
  });
}
