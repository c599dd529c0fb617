// The GraphQL door itself: one shape of error, limits, forgery, and what it tells in production.
import { systemClock, today } from '@samplan/domain';
import { cast, insertMunicipality, insertPerson } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../src/kernel/database';
import { openHouse, type House } from './house';

describe('The GraphQL door', () => {
  let house: House;
  const post = (headers: Record<string, string>, body: string, method = 'POST', query = '') =>
    fetch(`${house.url}/graphql${query}`, { method, headers, ...(method === 'POST' && { body }) });
  const errorOf = async (response: Response): Promise<unknown> => JSON.parse(await response.text()).errors[0];

  beforeAll(async () => {
    house = await openHouse();
    await insertMunicipality(house.rows, 'fjelldal');
    for (const who of [cast.ola, cast.nina]) await insertPerson(house.rows, who, today(systemClock));
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
});
