// The GraphQL door itself: one shape of error, limits, forgery, what it tells in production, and the doorbell.
import { systemClock, today } from '@samplan/domain';
import { aPlan, cast, insertPerson, units, type BuiltPlan } from '@samplan/testing';
import { createClient, type Client } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { Bell } from '../../src/kernel/bell';
import { Database } from '../../src/kernel/database';
import { openHouse, type House } from './house';

describe('The GraphQL door', () => {
  let house: House;
  let plan: BuiltPlan;
  const post = (headers: Record<string, string>, body: string, method = 'POST', query = '') =>
    fetch(`${house.url}/graphql${query}`, { method, headers, ...(method === 'POST' && { body }) });
  const errorOf = async (response: Response): Promise<unknown> => JSON.parse(await response.text()).errors[0];

  beforeAll(async () => {
    house = await openHouse();
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .insert(house.rows, { words: house.write });
    await insertPerson(house.rows, cast.nina, today(systemClock));
  });
  afterAll(() => house.close());

  it('answers whoever is not signed in with one code', async () => {
    const { data, errors } = await house.ask(undefined, '{ me { name } }');
    expect({ data, errors }).toEqual({
      data: null,
      errors: [{ message: 'Nobody is signed in.', path: ['me'], extensions: { code: 'NOT_SIGNED_IN', missing: [] } }],
    });
    expect((await house.ask('samplan=forged', '{ plans { id } }')).errors[0]?.extensions).toMatchObject({
      code: 'NOT_SIGNED_IN',
    });
  });

  it.each([
    ['that is no GraphQL', '{ plans {'],
    ['for a field that is not there', '{ plans { patientId } }'],
    ['with a wrong argument', '{ plan(planId: 7.5) { id } }'],
    ['with a word that is none', 'mutation { chooseLanguage(language: klingon) { id } }'],
  ])('answers a question %s with BAD_INPUT and no suggestion', async (_what, query) => {
    const { errors, raw } = await house.ask(await house.signIn(cast.ola), query);
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_INPUT', missing: [] });
    expect(raw).not.toContain('Did you mean');
    expect(raw).not.toContain('stacktrace');
  });

  it('refuses what is too deep, too dear or too long', async () => {
    const cookie = await house.signIn(cast.ola);
    const dear = `{ plans { sections { ${Array.from({ length: 150 }, (_, i) => `a${i}: readers { name unit party }`).join(' ')} } } }`;
    expect((await house.ask(cookie, dear)).errors[0]?.extensions).toEqual({ code: 'TOO_MUCH', missing: [] });
    const long = `{ ${'me { name } '.repeat(2000)} }`;
    expect((await house.ask(cookie, long)).errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('refuses a form, a plain GET, a batch and a page of another site', async () => {
    const cookie = await house.signIn(cast.ola);
    const query = JSON.stringify({ query: '{ me { name } }' });
    const json = { 'content-type': 'application/json', cookie };
    expect((await post({ 'content-type': 'text/plain', cookie }, query)).status).toBe(400);
    expect((await post({ cookie }, '', 'GET', `?query=${encodeURIComponent('{ me { name } }')}`)).status).toBe(400);
    const batch = await post(json, `[${query},${query}]`);
    expect(batch.status).toBe(400);
    const foreign = await post({ ...json, origin: 'https://elsewhere.example' }, query);
    expect(foreign.status).toBe(403);
    expect(await errorOf(foreign)).toMatchObject({ extensions: { code: 'NOT_ALLOWED' } });
    expect((await post({ ...json, 'sec-fetch-site': 'cross-site' }, query)).status).toBe(403);
    expect((await post({ ...json, origin: 'http://localhost:41100' }, query)).status).toBe(200);
  });

  it('tells nothing of its schema in production and shows no landing page', async () => {
    const cookie = await house.signIn(cast.ola);
    expect((await house.ask(cookie, '{ __schema { types { name } } }')).errors[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
    });
    const page = await post({ accept: 'text/html' }, '', 'GET');
    expect(page.status).toBe(400);
    expect(await page.text()).not.toContain('<html');
  });

  it('answers the unexpected with a number alone, and logs no content', async () => {
    const database = house.app.get(Database, { strict: false });
    const { inTenant } = database;
    const logged: string[] = [];
    const cookie = await house.signIn(cast.ola);
    try {
      house.app.useLogger({ log: keep, warn: keep, error: keep });
      database.inTenant = () => Promise.reject(Object.assign(new Error('value "Tinka" is secret'), { code: '23505' }));
      const { raw, errors } = await house.ask(cookie, '{ plans { id } }');
      expect(errors[0]?.extensions).toEqual({
        code: 'UNEXPECTED',
        missing: [],
        incident: expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(raw).not.toContain('Tinka');
      expect(logged.join('\n')).toContain(String(errors[0]?.extensions['incident']));
      expect(logged.join('\n')).toContain('code=23505');
      expect(logged.join('\n')).not.toContain('Tinka');
    } finally {
      database.inTenant = inTenant;
      house.app.useLogger(false);
    }
    function keep(...parts: unknown[]): void {
      logged.push(...parts.map((part) => (part instanceof Error ? `${part.stack}` : String(part))));
    }
  });

  describe('and its doorbell', () => {
    const clients: Client[] = [];
    afterEach(async () => {
      for (const client of clients.splice(0)) await client.dispose();
    });
    const socketOf = (headers: Record<string, string>) =>
      class extends WebSocket {
        constructor(url: string | URL, protocols?: string | string[]) {
          super(url, protocols, { headers });
        }
      };
    /** Listens, and gives what was heard so far; resolves when the listening has begun. */
    const listen = async (who: keyof typeof cast) => {
      const heard: unknown[] = [];
      const closed: unknown[] = [];
      const cookie = await house.signIn(cast[who]);
      const client = createClient({
        url: `${house.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: socketOf({ cookie }),
        retryAttempts: 0,
        on: { closed: (event) => closed.push(event) },
      });
      clients.push(client);
      const fail = (problem: unknown) => closed.push(problem);
      client.subscribe(
        { query: 'subscription { changed { topic planId sectionId } }' },
        { next: ({ data }) => heard.push(data?.['changed']), error: fail, complete: () => undefined },
      );
      // The first ring that everybody hears tells that the listening has begun.
      await until(
        () => ring({ topic: 'plan', plan: plan.id }),
        () => heard.length > 0,
      );
      await quiet();
      heard.length = 0;
      return { heard, closed, cookie };
    };
    const ring = (what: {
      topic: 'plan' | 'words' | 'writing' | 'participants';
      plan?: BuiltPlan['id'];
      section?: ReturnType<BuiltPlan['section']>;
    }) => house.app.get(Bell, { strict: false }).ring(null, { tenant: plan.tenant, ...what });
    const quiet = () => new Promise((after) => setTimeout(after, 80));
    const until = async (again: () => unknown, isSo: () => boolean) => {
      for (let i = 0; i < 100 && !isSo(); i++) {
        await again();
        await new Promise((after) => setTimeout(after, 40));
      }
      expect(isSo()).toBe(true);
    };

    it('names a section to those who may read it, and rings for nobody else', async () => {
      const [hege, kari] = [await listen('hege'), await listen('kari')];
      hege.heard.length = 0;
      await ring({ topic: 'words', plan: plan.id, section: plan.section('health') });
      await ring({ topic: 'words', plan: plan.id, section: plan.section('home') });
      await quiet();
      const words = (section: string) => ({ topic: 'words', planId: plan.id, sectionId: plan.section(section) });
      expect(hege.heard).toEqual([words('home')]);
      expect(kari.heard).toEqual([words('health'), words('home')]);
    });

    it('rings for writing at most once a second in each section, and the page says that somebody writes', async () => {
      const ola = await listen('ola');
      for (let i = 0; i < 5; i++) await ring({ topic: 'writing', plan: plan.id, section: plan.section('leisure') });
      await quiet();
      expect(ola.heard).toHaveLength(1);
      const { raw } = await house.ask(ola.cookie, '{ plans { sections { id beingWritten } } }');
      expect(raw).toContain(`{"id":"${plan.section('leisure')}","beingWritten":true}`);
      expect(raw).toContain(`{"id":"${plan.section('home')}","beingWritten":false}`);
    });

    it('tells one who loses access to look again, and rings no more for that section', async () => {
      const hege = await listen('hege');
      const withdrawn = (to: string) =>
        house.rows.query(`update access_grant set withdrawn_at = ${to} where plan_id = $1 and unit_id = $2`, [
          plan.id,
          units.homeCare.id,
        ]);
      await withdrawn('now()');
      await quiet();
      expect(hege.heard).toEqual([{ topic: 'sections', planId: plan.id, sectionId: null }]);
      await ring({ topic: 'words', plan: plan.id, section: plan.section('home') });
      await quiet();
      expect(hege.heard).toHaveLength(1);
      await house.rows.query(
        'update participation set valid_to = oslo_today() - 1, valid_from = oslo_today() - 2 where person_id = $1',
        [cast.hege.person],
      );
      await quiet();
      expect(hege.heard[1]).toEqual({ topic: 'plan', planId: null, sectionId: null });
      await ring({ topic: 'participants', plan: plan.id });
      await quiet();
      expect(hege.heard).toHaveLength(2);
      await withdrawn('null');
      await house.rows.query('update participation set valid_to = null where person_id = $1', [cast.hege.person]);
    });

    it('closes for good when the session ends', async () => {
      const ola = await listen('ola');
      await house.rows.query('update session set ended_at = now() where person_id = $1', [cast.ola.person]);
      const [row] = await house.rows.query<{ id: string }>(
        'select id from session where person_id = $1 order by created_at desc limit 1',
        [cast.ola.person],
      );
      await house.rows.query("select pg_notify('changed', $1)", [
        JSON.stringify({ topic: 'session', tenant: plan.tenant, session: row?.id }),
      ]);
      await until(
        () => undefined,
        () => ola.closed.length > 0,
      );
      expect(ola.closed[0]).toMatchObject({ code: 4401 });
    });

    it('opens as often as a session may hold sockets and no oftener, and listens a few times on each', async () => {
      const cookie = await house.signIn(cast.kari);
      const open = () =>
        new Promise<{ client: Client; code?: number }>((resolve) => {
          const client = createClient({
            url: `${house.url.replace('http', 'ws')}/graphql`,
            webSocketImpl: socketOf({ cookie }),
            retryAttempts: 0,
            lazy: false,
            onNonLazyError: () => undefined,
            on: {
              connected: () => resolve({ client }),
              closed: (event) => resolve({ client, code: Number(Reflect.get(Object(event), 'code')) }),
            },
          });
          clients.push(client);
        });
      const opened = [];
      for (let i = 0; i < 13; i++) opened.push(await open());
      expect(opened.map(({ code }) => code)).toEqual([...Array<undefined>(12).fill(undefined), 4429]);
      await opened[0]?.client.dispose();
      await quiet();
      const again = await open();
      expect(again.code).toBeUndefined();
      const refused: unknown[] = [];
      for (let i = 0; i < 5; i++)
        again.client.subscribe(
          { query: 'subscription { changed { topic } }' },
          { next: () => undefined, error: (problem) => refused.push(problem), complete: () => undefined },
        );
      await until(
        () => undefined,
        () => refused.length > 0,
      );
      expect(refused).toEqual([[expect.objectContaining({ extensions: { code: 'TOO_MUCH', missing: [] } })]]);
    });

    it('does not open without a session, from another site, or for anything but a subscription', async () => {
      const closed = (headers: Record<string, string>, query: string) =>
        new Promise<unknown>((resolve) => {
          const client = createClient({
            url: `${house.url.replace('http', 'ws')}/graphql`,
            webSocketImpl: socketOf(headers),
            retryAttempts: 0,
          });
          clients.push(client);
          client.subscribe({ query }, { next: resolve, error: resolve, complete: () => resolve('complete') });
        });
      const bell = 'subscription { changed { topic } }';
      expect(await closed({}, bell)).toMatchObject({ code: 4401 });
      const cookie = await house.signIn(cast.kari);
      expect(await closed({ cookie, origin: 'https://elsewhere.example' }, bell)).toMatchObject({
        message: expect.stringContaining('403'),
      });
      expect(JSON.stringify(await closed({ cookie }, '{ me { name } }'))).toContain('Only subscriptions travel here.');
      expect(JSON.stringify(await closed({ cookie }, 'subscription { changed { content } }'))).toContain('BAD_INPUT');
    });
  });
});
