import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cast, municipalities } from '@samplan/testing';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { mountIssuer } from '../../src/demo/issuer';
import { Sessions } from '../../src/identity/sessions';
import { until } from '../until';
import { Browser } from './browser';
import { ask } from './house';
import { demoServer, type DemoServer } from './demo-world';

let world: DemoServer;
beforeAll(async () => {
  world = await demoServer();
});
afterAll(() => world.end());

const browser = () => new Browser(world.config.baseUrl);
const sessions = () => world.running.app.get(Sessions);
const whoIs = (secret: string | undefined) => world.whoIs(secret);

describe('a sign-in', () => {
  it('ends where it was asked to, with a cookie that no script reads and no other site sends', async () => {
    const ola = browser();
    expect(await ola.signIn('ola', 'citizens', '/plan/1?a=b')).toBe('/plan/1?a=b');
    expect(await whoIs(ola.session)).toBe('Ola Nordli');
    const set = ola.setCookies
      .find((line) => line.startsWith('samplan='))
      ?.split('; ')
      .slice(1);
    expect(set).toEqual(['Path=/', 'HttpOnly', 'SameSite=Lax']);
  });

  it('asks with PKCE S256, state, nonce, a level and the language', async () => {
    const asked = new URL(await browser().to('/auth/sign-in?door=citizens&lang=nn'), world.config.baseUrl).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      acr_values: 'idporten-loa-substantial',
      ui_locales: 'nn',
    });
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(asked.get(name)?.length, name).toBeGreaterThanOrEqual(43);
  });

  it.each(['//evil.example', 'https://evil.example/', '/\\evil.example'])(
    'never leads on to another site: %s',
    async (back) => {
      expect(await browser().signIn('ola', 'citizens', back)).toBe('/');
    },
  );

  it('names who may come in on a page that says it is a demo', async () => {
    const me = browser();
    const page = await (await me.go(await me.to(await me.to('/auth/sign-in?door=citizens&lang=nn')))).text();
    expect(page).toContain('Demo – ikkje skriv om verkelege personar');
    for (const { name } of [cast.ola, cast.kari, cast.eira, cast.longname]) expect(page).toContain(name);
    expect(page).not.toContain(cast.ola.nationalId);
  });
});

describe('an answer that was tampered with lets nobody in', () => {
  const expectFailed = async (me: Browser, callback: string): Promise<void> => {
    expect(await me.to(callback)).toBe('/sign-in/failed');
    expect(me.session).toBeUndefined();
  };

  it('with another state', async () => {
    const me = browser();
    const callback = new URL(await me.chooseAtIssuer('ola'));
    callback.searchParams.set('state', `${callback.searchParams.get('state')?.slice(0, -1) ?? ''}_`);
    await expectFailed(me, callback.href);
  });

  it('in another browser than the one that asked', async () => {
    const callback = await browser().chooseAtIssuer('ola');
    await expectFailed(browser(), callback);
  });

  it('at another door', async () => {
    const me = browser();
    await expectFailed(me, (await me.chooseAtIssuer('ola')).replace('/callback/citizens', '/callback/fjelldal'));
  });

  it('a second time', async () => {
    const me = browser();
    const callback = await me.chooseAtIssuer('ola');
    expect(await me.to(callback)).toBe('/');
    const again = browser();
    await expectFailed(again, callback);
    expect(await me.to(callback)).toBe('/sign-in/failed');
  });

  it('with the code of another sign-in of the same browser', async () => {
    const me = browser();
    const [one, other] = [new URL(await me.chooseAtIssuer('ola')), new URL(await me.chooseAtIssuer('kari'))];
    other.searchParams.set('code', one.searchParams.get('code') ?? '');
    await expectFailed(me, other.href);
  });

  it.each(['nonce', 'verifier'])('with another %s than was asked with', async (what) => {
    const me = browser();
    const callback = await me.chooseAtIssuer('ola');
    await world.owner.query(`update sign_in set ${what} = repeat('x', 43)`);
    await expectFailed(me, callback);
  });

  it('from another issuer', async () => {
    const me = browser();
    const callback = new URL(await me.chooseAtIssuer('ola'));
    callback.searchParams.set('iss', 'https://evil.example');
    await expectFailed(me, callback.href);
  });

  it('while the database is away, with a page to begin again and nothing of it in the log', async () => {
    const me = browser();
    const callback = await me.chooseAtIssuer('ola');
    const { start } = sessions();
    const logged: string[] = [];
    const keep = (...parts: unknown[]) => void logged.push(parts.map(String).join(' '));
    world.running.app.useLogger({ log: keep, warn: keep, error: keep });
    try {
      sessions().start = () => Promise.reject(new Error(`account ${cast.ola.nationalId} is away`));
      await expectFailed(me, callback);
    } finally {
      sessions().start = start;
      world.running.app.useLogger(['warn', 'error']);
    }
    expect(logged.join('\n')).toContain('sign-in.ts');
    expect(logged.join('\n')).not.toContain(cast.ola.nationalId);
  });

  it('after ten minutes', async () => {
    const me = browser();
    const callback = await me.chooseAtIssuer('ola');
    world.clock.advance(10 * 60_000);
    await expectFailed(me, callback);
  });
});

describe('nobody comes in who', () => {
  it.each([
    ['has no national id', 'no-pid', '/sign-in/no-pid'],
    ['signed in at too low a level', 'too-low', '/sign-in/too-low'],
    ['is unknown here', 'unknown', '/sign-in/unknown-person'],
    ['gave up at the issuer', 'cancel', '/sign-in/cancelled'],
  ])('%s', async (_what, who, page) => {
    const me = browser();
    expect(await me.signIn(who)).toBe(page);
    expect(me.session).toBeUndefined();
  });

  it.each(['ola', 'astrid', 'geir', 'lise'])('does not work there, by the door of the staff: %s', async (who) => {
    const me = browser();
    expect(await me.signIn(who, 'fjelldal')).toBe('/sign-in/unknown-person');
    expect(me.session).toBeUndefined();
    expect(await me.signIn(who)).toBe('/');
  });

  it('no longer works there', async () => {
    const until = (date: string) =>
      world.owner.query(`update unit_membership set valid_to = ${date} where person_id = $1`, [cast.siv.person]);
    await until('oslo_today() - 1');
    expect(await browser().signIn('siv', 'fjelldal')).toBe('/sign-in/unknown-person');
    await until('oslo_today()');
    expect(await browser().signIn('siv', 'fjelldal')).toBe('/');
  });

  it('works for another organisation in the same municipality', async () => {
    expect(await browser().signIn('nina', 'fjelldal')).toBe('/sign-in/unknown-person');
    expect(await browser().signIn('hege', 'nav')).toBe('/sign-in/unknown-person');
    const nina = browser();
    expect(await nina.signIn('nina', 'nav')).toBe('/');
    expect(await whoIs(nina.session)).toBe('Nina Sæther');
    const maddi = browser();
    expect(await maddi.signIn('maddi', 'dalheim')).toBe('/');
  });

  it('works elsewhere than the door is for', async () => {
    expect(await browser().signIn('mikkel', 'fjelldal')).toBe('/sign-in/unknown-person');
    const kari = browser();
    expect(await kari.signIn('kari', 'fjelldal')).toBe('/');
    expect(await whoIs(kari.session)).toBe('Kari Moen');
  });
});

describe('by the sign-in of an employer', () => {
  const hats = '{ hats { hat parts { ownerName } closed { ownerName } } plans { owner { givenName } } }';
  const wear = 'mutation { wearHat(hat: private) { __typename ... on Refusal { code missing } } }';
  const asked = async (who: Browser, query: string) =>
    (await ask(world.config.baseUrl, `samplan=${who.session}`, { query })).raw;

  it('one is here at work alone: nothing of one’s own life is open, offered or named', async () => {
    const marit = browser();
    await marit.signIn('marit', 'fjelldal');
    const atWork = await asked(marit, hats);
    expect(atWork).toContain('"hats":[{"hat":"work","parts":[],"closed":[]}]');
    expect(atWork).toContain('"givenName":"Arne"');
    expect(atWork).not.toContain('Sunniva');
    expect(await asked(marit, wear)).toContain('"code":"NOT_ALLOWED","missing":["wears-hat"]');
    await marit.signIn('marit');
    expect(await asked(marit, hats)).toContain('{"hat":"private","parts":[{"ownerName":"Sunniva"}],"closed":[]}');
    expect(await asked(marit, wear)).toContain('HatWorn');
  });
});

describe('a sign-in that is closed', () => {
  const close = (person: string, on: Pick<pg.ClientBase, 'query'> = world.owner) =>
    on.query(
      `insert into sign_in_closing (tenant_id, person_id, reason, closed_by, closed_at)
       select tenant_id, id, 'asked-for', id, now() from person where id = $1`,
      [person],
    );
  const open = () => world.owner.query('update sign_in_closing set opened_by = closed_by, opened_at = now()');

  it.each(['citizens', 'fjelldal'])(
    'lets nobody in by any door, says so, and lets them in once it is open: %s',
    async (door) => {
      await close(cast.hege.person);
      const hege = browser();
      expect(await hege.signIn('hege', door)).toBe('/sign-in/closed');
      expect(hege.session).toBeUndefined();
      await open();
      expect(await hege.signIn('hege', door)).toBe('/');
    },
  );

  it('lets in where it is not closed', async () => {
    await close(cast.eli.person);
    const eli = browser();
    expect(await eli.signIn('eli')).toBe('/');
    expect((await sessions().find(`samplan=${eli.session}`))?.tenant).toBe(municipalities.nordvik.id);
    await open();
  });

  it('begins no session that was under way when it was closed', async () => {
    const nina = browser();
    const callback = await nina.chooseAtIssuer('nina');
    const closing = await world.owner.connect();
    try {
      await closing.query('begin');
      await closing.query('select from person where id = $1 for no key update', [cast.nina.person]);
      const landing = nina.to(callback);
      await until(async () => {
        const { rows } = await world.owner.query("select from pg_stat_activity where wait_event_type = 'Lock'");
        return rows.length > 0;
      }, 'the session that waits');
      await close(cast.nina.person, closing);
      await closing.query('commit');
      expect(await landing).toBe('/sign-in/closed');
      expect(nina.session).toBeUndefined();
    } finally {
      closing.release();
      await open();
    }
  });
});

describe('one who is somebody in several municipalities', () => {
  const ask = async (me: Browser, query: string) => {
    const answer = await me.go('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: world.config.baseUrl },
      body: JSON.stringify({ query }),
    });
    const said: { data: unknown } = JSON.parse(await answer.text());
    return said.data;
  };
  const WHERE = '{ me { tenant { name } otherTenants { name } hat } }';
  const in_ = (name: string, ...others: string[]) => ({
    me: { tenant: { name }, otherTenants: others.map((other) => ({ name: other })), hat: 'work' },
  });
  const enter = (me: Browser, to: string) =>
    ask(me, `mutation { enterTenant(tenantId: "${to}") { __typename ... on Refusal { code } } }`);
  const { fjelldal, nordvik } = municipalities;
  const entered = { enterTenant: { __typename: 'TenantEntered' } };
  const refused = { enterTenant: { __typename: 'EnterTenantRefused', code: 'NOT_ALLOWED' } };
  afterEach(() => world.owner.query('update account set chosen_tenant_id = null'));

  it('goes on in another in a session of its own, which ends when the old one would have, and comes there next time', async () => {
    const eli = browser();
    await eli.signIn('eli');
    await ask(eli, 'mutation { wearHat(hat: work) { __typename } }');
    const before = eli.session;
    expect(await ask(eli, WHERE)).toEqual(in_(fjelldal.name, nordvik.name));
    expect(await enter(eli, nordvik.id)).toEqual(entered);
    expect([await whoIs(before), await ask(eli, WHERE)]).toEqual([undefined, in_(nordvik.name, fjelldal.name)]);
    const { rows } = await world.owner.query<{ begun: Date; tenant_id: string; actions: string[] }>(
      `select s.created_at as begun, s.tenant_id, (select array_agg(a.action) from audit a where a.session_id = s.id) as actions
       from session s where account_id = $1 order by last_active_at desc, ended_at nulls first limit 3`,
      [cast.eli.account],
    );
    expect(new Set(rows.map(({ begun }) => begun.getTime())).size).toBe(1);
    expect(rows.map(({ tenant_id, actions }) => [tenant_id, actions])).toContainEqual([nordvik.id, ['enter-tenant']]);
    const again = browser();
    await again.signIn('eli', 'fjelldal');
    expect(await ask(again, WHERE)).toMatchObject({ me: { tenant: { name: nordvik.name } } });
  });

  it.each([nordvik.id, fjelldal.id, 'nordvik'])('nobody goes where they are nobody, or are already: %s', async (to) => {
    const hege = browser();
    await hege.signIn('hege');
    expect(await ask(hege, WHERE)).toEqual(in_(fjelldal.name));
    expect(await enter(hege, to)).toEqual(refused);
    expect(await ask(hege, WHERE)).toEqual(in_(fjelldal.name));
  });

  it('a door of the staff leads only where they work for that employer, and a closed sign-in nowhere', async () => {
    await world.owner.query(
      `insert into person (tenant_id, account_id, given_name) values ($1, $2, 'Siv i Nordvik') on conflict do nothing`,
      [nordvik.id, cast.siv.account],
    );
    const [atWork, atHome] = [browser(), browser()];
    await atWork.signIn('siv', 'fjelldal');
    expect([await ask(atWork, WHERE), await enter(atWork, nordvik.id)]).toEqual([in_(fjelldal.name), refused]);
    await atHome.signIn('siv');
    expect(await ask(atHome, WHERE)).toMatchObject(in_(fjelldal.name, nordvik.name));
    await world.owner.query(
      `insert into sign_in_closing (tenant_id, person_id, reason, closed_by, closed_at)
       select tenant_id, id, 'asked-for', id, now() from person where account_id = $1 and tenant_id = $2`,
      [cast.siv.account, nordvik.id],
    );
    expect([await ask(atHome, WHERE), await enter(atHome, nordvik.id)]).toEqual([in_(fjelldal.name), refused]);
    await world.owner.query('update sign_in_closing set opened_by = closed_by, opened_at = now()');
  });
});

describe('whom a sign-in means', () => {
  it('is the person in the municipality where the plan is, of several', async () => {
    await world.owner.query(
      `insert into person (tenant_id, account_id, given_name) select id, $1, 'Ola i Nordvik' from tenant where slug = 'nordvik'`,
      [cast.ola.account],
    );
    const ola = browser();
    await ola.signIn('ola');
    expect(await whoIs(ola.session)).toBe('Ola Nordli');
  });

  it('speaks the language of the sign-in until another is chosen', async () => {
    const language = async () =>
      (await world.owner.query<{ l: string }>('select language l from person where id = $1', [cast.astrid.person]))
        .rows[0]?.l;
    await world.owner.query(`update person set language = 'nb', language_chosen = false where id = $1`, [
      cast.astrid.person,
    ]);
    await browser().signIn('astrid');
    expect(await language()).toBe('nn');
    await world.owner.query(`update person set language = 'en', language_chosen = true where id = $1`, [
      cast.astrid.person,
    ]);
    await browser().signIn('astrid');
    expect(await language()).toBe('en');
  });

  it('may be staff without a national id, known by issuer and subject', async () => {
    await world.owner.query('insert into account_login values ($1, $2, $3)', [
      `${world.config.baseUrl}/demo-issuer`,
      'no-pid',
      cast.hege.account,
    ]);
    const hege = browser();
    expect(await hege.signIn('no-pid', 'fjelldal')).toBe('/');
    expect(await whoIs(hege.session)).toBe('Hege Lund');
  });
});

it('the pretending issuer stays away from a folder that is not marked as a demo', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samplan-real-'));
  const express = world.running.app.getHttpAdapter().getInstance();
  expect(() => mountIssuer(express, world.config, folder)).toThrow('is not marked as a demo');
  rmSync(folder, { recursive: true });
});
