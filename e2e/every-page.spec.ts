// Every page there is, as somebody meets it: in three languages, on a desktop, on a phone and at 400 %, and by keyboard alone.
import type { Browser, Page } from '@playwright/test';
import { visits, type Visit } from './support/all-visits';
import { DESKTOP, ZOOMED } from './support/look';
import { mayHoldStill, openAll } from './support/opening';
import { faultsIn, stuckIn } from './support/page-looks';
import { allPaths, isOf } from './support/paths';
import { NO_IDS, setPages, type Ids } from './support/set-pages';
import { expect, obstaclesIn, PHONE, test, type Stage } from './support/story';
import { tabThrough, watchFocus } from './support/tabbing';
import { goTo, listen, settle, speakHere } from './support/walk';

const LANGUAGES = ['nb', 'nn', 'en'] as const;
const SIZES = [DESKTOP, PHONE, ZOOMED] as const;

test.describe.configure({ timeout: 480_000 });

let ids: Ids | undefined;

for (const [whom, all] of Object.entries(visits(NO_IDS))) {
  test(`Hver side er til å bruke, med tastatur alene og ved 400 %, for ${whom}`, async ({ browser, stage }) => {
    ids ??= await setPages(stage.server);
    const faults: string[] = [];
    for (const visit of visits(ids)[whom] ?? all) {
      const page = await arrive(browser, stage, visit);
      const [who, addresses] = visit;
      for (const [nth, address] of addresses.entries())
        faults.push(...(await faultsOf(page, address, nth)).map((fault) => `${who} at ${address} ${fault}`));
      await page.context().close();
    }
    expect(faults).toEqual([]);
  });
}

test('Ingen side i appen er glemt av dem som ser på alle', () => {
  const addresses = Object.values(visits(NO_IDS)).flatMap((all) => all.flatMap(([, pages]) => pages));
  expect(allPaths().filter((path) => !addresses.some(isOf(path)))).toEqual([]);
});

async function arrive(browser: Browser, stage: Stage, [who, , entrance]: Visit): Promise<Page> {
  const page = who === 'nobody' ? await browser.newPage({ locale: 'nb-NO' }) : await stage.enter(who, entrance);
  await watchFocus(page);
  await mayHoldStill(page);
  listen(page);
  await page.goto(stage.server.url);
  await settle(page);
  return page;
}

/** In the languages to and fro, for each change asks the server anew. */
async function faultsOf(page: Page, address: string, nth: number): Promise<readonly string[]> {
  const faults: string[] = [];
  await goTo(page, address);
  const languages = nth % 2 === 0 ? LANGUAGES : [...LANGUAGES].reverse();
  for (const language of languages) {
    await speakHere(page, language);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const found = [...(await faultsIn(page, language)), ...(await obstaclesIn(page))];
      if (language === 'nb' && size === DESKTOP) found.push(...(await tabThrough(page, 'Tab')));
      if (language === 'nb' && size === ZOOMED)
        found.push(
          ...(await stuckIn(page)),
          ...(await tabThrough(page, 'Shift+Tab')),
          ...(await openAll(page, address)),
        );
      faults.push(...found.map((fault) => `(${language}, ${size.width} px): ${fault}`));
    }
  }
  return faults;
}
