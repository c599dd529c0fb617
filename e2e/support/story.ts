// What every story has: one server for each file, people who sign in as a person does, and a look for obstacles.
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import {
  test as base,
  expect,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Download,
  type Locator,
  type Page,
} from '@playwright/test';
import { cast, type CastKey } from '@samplan/testing';
import type { Outgoing } from './leaks';
import { running, startServer, type Server } from './server';

export { expect };
export type Who = CastKey;

export interface Stage {
  readonly server: Server;
  /** Opens a browser context of its own and signs somebody of the cast in, through the issuer's page. */
  enter(who: Who, options?: Entrance): Promise<Page>;
}

export interface Entrance {
  readonly phone?: boolean;
  readonly language?: 'nb' | 'nn' | 'en';
  /** What they are here as, where they are asked; their work unless told. */
  readonly hat?: RegExp;
  /** Stays at that question. */
  readonly asAsked?: boolean;
}

export const PHONE = { width: 390, height: 844 };

export async function signIn(page: Page, url: string, who: Who): Promise<void> {
  await page.goto(url);
  await page.locator('a[href*="/auth/sign-in"]').first().click();
  await page.getByRole('button', { name: cast[who].name }).first().click();
  await page.waitForURL((address) => !/demo-issuer|\/auth\//.test(address.pathname));
}

/** Says what they are here as, where they can be several. */
async function choose(page: Page, who: Who, hat?: RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (new URL(page.url()).pathname !== '/choose-hat') return;
  const title = cast[who].works[0]?.title;
  await page.getByRole('button', { name: hat ?? new RegExp(`^${title}`, 'i') }).click();
  await page.waitForURL((address) => address.pathname !== '/choose-hat');
}

/** The server of one file of stories: what another file changed, nobody meets. */
class Theatre {
  private playing: { readonly file: string; readonly server: Promise<Server> } | undefined;

  async serverFor(file: string): Promise<Server> {
    if (this.playing?.file !== file) {
      await this.close();
      this.playing = { file, server: startServer() };
    }
    return this.playing.server;
  }

  async close(): Promise<void> {
    const before = this.playing;
    this.playing = undefined;
    await (await before?.server)?.stop();
  }
}

/** What pages said went wrong within them since the story began. */
const faults: string[] = [];

/** The calendar files that people of the story took with them. */
const taken: Promise<Outgoing>[] = [];

async function calendarOf(download: Download): Promise<Outgoing> {
  const text = await readFile(await download.path(), 'utf8');
  return { what: 'a calendar file that was taken', text, isSent: true };
}

/** A page that breaks may still show what a story asks for: the story fails all the same. */
function watch(context: BrowserContext): void {
  const look = (page: Page) =>
    page.on('download', (download) => {
      if (download.suggestedFilename().endsWith('.ics')) taken.push(calendarOf(download));
    });
  context.pages().forEach(look);
  context.on('page', look);
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('console', (said) => {
    if (said.type() === 'error' && said.text().startsWith('ERROR')) faults.push(said.text());
  });
}

export const test = base.extend<{ stage: Stage; faultless: void }, { theatre: Theatre }>({
  faultless: [
    async ({ browser }, give) => {
      faults.length = 0;
      taken.length = 0;
      await give();
      const files = await Promise.all(taken);
      // A story's pages would go on knocking at its server behind all stories after it.
      await Promise.all(browser.contexts().map((context) => context.close()));
      expect(faults, 'what went wrong within the pages').toEqual([]);
      const said = await Promise.all([...running].map((server) => server.leaks(files)));
      expect(said.flat(), 'what notices, calendars and the log of the server say').toEqual([]);
    },
    { auto: true },
  ],
  theatre: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
    async ({}, give) => {
      const theatre = new Theatre();
      await give(theatre);
      await theatre.close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  stage: async ({ browser, theatre }, give, { file }) => {
    const server = await theatre.serverFor(file);
    const enter = (who: Who, options: Entrance = {}) => enterAs(browser, server, who, options);
    await give({ server, enter });
  },
});

/** Signs somebody in, in a context of their own, or in a page that is there already. */
export async function enterAs(
  browser: Browser,
  server: Server,
  who: Who,
  options: Entrance,
  own?: Page,
): Promise<Page> {
  const page = own ?? (await (await browser.newContext(entranceOf(options))).newPage());
  watch(page.context());
  await signIn(page, server.url, who);
  if (!options.asAsked) await choose(page, who, options.hat);
  return page;
}

const entranceOf = ({ language, phone }: Entrance): BrowserContextOptions => ({
  locale: language === 'en' ? 'en-GB' : language === 'nn' ? 'nn-NO' : 'nb-NO',
  ...(phone ? { viewport: PHONE, hasTouch: true, isMobile: true } : {}),
});

/** A section of the plan page: its heading names it. */
export const sectionOf = (page: Page, title: string | RegExp): Locator => page.getByRole('region', { name: title });

/** Goes in to write, as the button under the text says. */
export async function goInToWrite(page: Page, title: string | RegExp): Promise<Locator> {
  const section = sectionOf(page, title);
  await section.getByRole('button', { name: /^(Skriv her|Begynn å skrive|Write here|Begin to write)/ }).click();
  const text = section.locator('sam-section-words').getByRole('textbox');
  await expect(text).toBeEditable();
  return text;
}

/** The section's own words, read or written, as a person reads them. */
export const wordsIn = (page: Page, title: string | RegExp): Locator =>
  sectionOf(page, title).locator('sam-section-words').locator('.ProseMirror, sam-words-view').first();

/** What the bar of the plan says about what I wrote. */
export const stored = (page: Page): Locator => page.locator('sam-plan-bar sam-stored');

/** WCAG 2.0-2.2 A and AA and the best practices of axe. @returns what stands in somebody's way here, or within a part of it */
export async function obstaclesIn(page: Page, within?: string): Promise<readonly string[]> {
  // Brought once to a page that is not loaded anew: bringing it takes longer than looking.
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) })
    .setLegacyMode(true)
    // What passes is not written out, which takes as long as the looking.
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
}

/** Nothing stands in anybody's way. */
export async function expectNoObstacles(page: Page, within?: string): Promise<void> {
  expect(await obstaclesIn(page, within)).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, 'the page is wider than the window').toBeLessThanOrEqual(0);
}

/** Goes from home to a plan, by the link that names it. */
export async function openPlan(page: Page, link: RegExp): Promise<void> {
  await page.getByRole('link', { name: link }).first().click();
  await page.getByRole('heading', { level: 1, name: /Plan/ }).waitFor();
}

/** A measure on the plan's page, by its title; opened so that all of it shows. */
export async function measureOf(page: Page, title: string): Promise<Locator> {
  const measure = page.locator('sam-measure-row').filter({ hasText: title });
  const more = measure.getByRole('button', { name: new RegExp(`^Mer\\s+om: ${title}`) });
  if ((await more.getAttribute('aria-expanded')) !== 'true') await more.click();
  return measure;
}

/** Asks the API as the page's person: to set a stage, never to prove anything. */
export async function asks<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const answer = await page.request.post(new URL('/graphql', page.url()).href, { data: { query, variables } });
  const { data, errors } = await answer.json();
  expect(errors).toBeUndefined();
  return data;
}
