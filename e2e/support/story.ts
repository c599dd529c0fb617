// What every story has: one server for each worker, people who sign in as a person does, and a look for obstacles.
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Browser, type Page } from '@playwright/test';
import { CAST } from '@samplan/testing';
import { startServer, type Server } from './server';

export { expect };
export type Who = keyof typeof CAST;

export interface Stage {
  readonly server: Server;
  /** Opens a browser context of its own and signs somebody of the cast in, through the issuer's page. */
  enter(who: Who, options?: Entrance): Promise<Page>;
}

export interface Entrance {
  readonly phone?: boolean;
  readonly language?: 'nb' | 'nn' | 'en';
}

export const PHONE = { width: 390, height: 844 };

export async function signIn(page: Page, url: string, who: Who): Promise<void> {
  const { givenName, familyName } = CAST[who];
  await page.goto(url);
  await page.locator('a[href*="/auth/sign-in"]').first().click();
  await page
    .getByRole('button', { name: `${givenName} ${familyName}`.trim() })
    .first()
    .click();
  await page.waitForURL((address) => !/demo-issuer|\/auth\//.test(address.pathname));
}

export const test = base.extend<{ stage: Stage }, { server: Server }>({
  server: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
    async ({}, give) => {
      const server = await startServer();
      await give(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  stage: async ({ browser, server }, give) => {
    const enter = (who: Who, options: Entrance = {}) => enterAs(browser, server, who, options);
    await give({ server, enter });
  },
});

export async function enterAs(browser: Browser, server: Server, who: Who, options: Entrance): Promise<Page> {
  const context = await browser.newContext({
    locale: options.language === 'en' ? 'en-GB' : options.language === 'nn' ? 'nn-NO' : 'nb-NO',
    ...(options.phone ? { viewport: PHONE, hasTouch: true, isMobile: true } : {}),
  });
  const page = await context.newPage();
  await signIn(page, server.url, who);
  return page;
}

/** WCAG 2.0-2.2 A and AA and the best practices of axe: nothing stands in anybody's way here. */
export async function expectNoObstacles(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`)).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, 'the page is wider than the window').toBeLessThanOrEqual(0);
}
