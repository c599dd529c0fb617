// A session from sign-in to its end, whoever or whatever ends it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Sessions } from '../../src/identity/sessions';
import { Browser } from './browser';
import { demoServer, type DemoServer } from './demo-world';

let world: DemoServer;
beforeAll(async () => {
  world = await demoServer();
});
afterAll(() => world.end());

const browser = () => new Browser(world.config.baseUrl);
const sessions = () => world.running.app.get(Sessions);
const whoIs = (secret: string | undefined) => world.whoIs(secret);

const form = (html: string): { action: string; fields: Record<string, string> } => ({
  action: /<form[^>]* action="([^"]+)"/.exec(html)?.[1] ?? '',
  fields: Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  ),
});

describe('a session', () => {
  const signedIn = async (who = 'ola') => {
    const me = browser();
    await me.signIn(who);
    const actor = await sessions().find(`samplan=${me.session}`);
    return { me, session: actor!.session, cookie: me.session };
  };

  it('has a new secret after each sign-in, and the old one is worth nothing', async () => {
    const { me, cookie } = await signedIn();
    await me.signIn('kari');
    expect(me.session).not.toBe(cookie);
    expect(await whoIs(cookie)).toBeUndefined();
    expect(await whoIs(me.session)).toBe('Kari Moen');
  });

  it('tells when it ends, and how long before that the notice comes', async () => {
    const { cookie } = await signedIn();
    const answer = await fetch(`${world.config.baseUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `samplan=${cookie}` },
      body: JSON.stringify({ query: 'mutation { extendSession { now idleEndsAt endsAt noticeSeconds } }' }),
    });
    const inMs = (ms: number) => new Date(world.clock.now() + ms).toISOString();
    const { idleMs, absoluteMs, noticeMs } = world.config.session;
    expect(await answer.json()).toEqual({
      data: {
        extendSession: {
          now: inMs(0),
          idleEndsAt: inMs(idleMs),
          endsAt: inMs(absoluteMs),
          noticeSeconds: noticeMs / 1000,
        },
      },
    });
  });

  it('is not in the database as the cookie bears it, nor is a token readable there', async () => {
    const { cookie } = await signedIn();
    const { rows } = await world.owner.query<{ all: string }>(
      `select string_agg(s::text || encode(id_token_cipher, 'escape'), '') as all from session s`,
    );
    expect(rows[0]?.all).not.toContain(cookie);
    expect(rows[0]?.all).not.toMatch(/eyJ/);
  });

  it('ends after 30 idle minutes, and whoever holds a socket hears of it', async () => {
    const { session, cookie } = await signedIn();
    world.clock.advance(30 * 60_000 - 1);
    expect(await whoIs(cookie)).toBe('Ola Nordli');
    const heard = new Promise((done) => sessions().onEnded((ended) => ended === session && done(true)));
    world.clock.advance(1);
    expect(await whoIs(cookie)).toBeUndefined();
    expect(await sessions().isAlive(session)).toBe(false);
    await sessions().sweep();
    expect(await heard).toBe(true);
  });

  it('lives on while somebody writes, to the eighth hour and no further', async () => {
    const { session } = await signedIn();
    for (let minutes = 0; minutes < 8 * 60; minutes += 20) {
      expect(await sessions().isAlive(session), `${minutes} min`).toBe(true);
      await sessions().touch(session);
      world.clock.advance(20 * 60_000);
    }
    expect(await sessions().isAlive(session)).toBe(false);
    await sessions().touch(session);
    expect(await sessions().isAlive(session)).toBe(false);
  });

  it('that could not be touched for once is touched by the next key, not a minute later', async () => {
    const { session } = await signedIn();
    world.clock.advance(20 * 60_000);
    await world.owner.query('revoke update on session from samplan_app');
    await expect(sessions().touch(session)).rejects.toThrow();
    await world.owner.query('grant update on session to samplan_app');
    await sessions().touch(session);
    world.clock.advance(20 * 60_000);
    expect(await sessions().isAlive(session)).toBe(true);
  });

  it('that ended this moment is answered as over', async () => {
    const { session } = await signedIn();
    await sessions().end(session);
    await expect(sessions().times(session)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  it('once past its time is not woken by a touch', async () => {
    const { session } = await signedIn();
    world.clock.advance(31 * 60_000);
    await sessions().touch(session);
    expect(await sessions().isAlive(session)).toBe(false);
  });

  it('ends when the issuer says so in a frame without any cookie, by issuer and session', async () => {
    const { session, cookie } = await signedIn();
    const { rows } = await world.owner.query<{ issuer: string; issuer_sid: string }>(
      'select issuer, issuer_sid from session where id = $1',
      [session],
    );
    const tell = (iss: string, sid: string) =>
      fetch(`${world.config.baseUrl}/auth/front-channel-logout?${new URLSearchParams({ iss, sid }).toString()}`);
    const { issuer, issuer_sid: sid } = rows[0]!;
    expect((await tell('https://evil.example', sid)).status).toBe(400);
    expect((await tell(issuer, '')).status).toBe(400);
    expect((await tell(issuer, 'another')).status).toBe(200);
    expect(await whoIs(cookie)).toBe('Ola Nordli');
    const answer = await tell(issuer, sid);
    expect([answer.status, answer.headers.get('x-frame-options')]).toEqual([200, null]);
    expect(await whoIs(cookie)).toBeUndefined();
  });

  it('ends with all others of the account when the person says so from another place, and that one goes on', async () => {
    const [here, there, other] = [await signedIn(), await signedIn(), await signedIn('kari')];
    const say = (cookie: string | undefined) =>
      fetch(`${world.config.baseUrl}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: `samplan=${cookie}` },
        body: JSON.stringify({ query: 'mutation { signOutElsewhere }' }),
      }).then((answer) => answer.json());
    await world.owner.query('update session set ended_at = now() where ended_at is null and not (id = any ($1))', [
      [here, there, other].map(({ session }) => session),
    ]);
    const heard = new Promise((done) => sessions().onEnded((ended) => ended === there.session && done(true)));
    expect(await say(here.cookie)).toEqual({ data: { signOutElsewhere: 1 } });
    expect(await heard).toBe(true);
    expect(await whoIs(there.cookie)).toBeUndefined();
    expect([await whoIs(here.cookie), await whoIs(other.cookie)]).toEqual(['Ola Nordli', 'Kari Moen']);
    expect(await say(here.cookie)).toEqual({ data: { signOutElsewhere: 0 } });
    const { rows } = await world.owner.query(
      "select hat, rule, details from audit where session_id = $1 and action = 'sign-out-elsewhere' limit 1",
      [here.session],
    );
    expect(rows).toEqual([{ hat: 'account', rule: 'S3', details: { wears: 'private' } }]);
  });

  it('ends here and at the issuer when the person signs out, with no token in an address', async () => {
    const { me, cookie } = await signedIn();
    const answer = await me.go('/auth/sign-out', { method: 'POST', headers: { origin: world.config.baseUrl } });
    expect(me.session).toBeUndefined();
    expect(await whoIs(cookie)).toBeUndefined();
    const out = form(await answer.text());
    expect(out.action).toBe(`${world.config.baseUrl}/demo-issuer/session/end`);
    const leaving = await me.go(out.action, { method: 'POST', body: new URLSearchParams(out.fields) });
    expect(leaving.headers.get('cache-control')).toBe('private, no-cache');
    const page = await leaving.text();
    expect(page).toContain('/auth/front-channel-logout?iss=');
    const confirm = form(page.replaceAll("'", '"'));
    const back = await me.post(/action="([^"]+session\/end\/confirm)"/.exec(page)?.[1] ?? confirm.action, {
      xsrf: /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '',
      logout: 'yes',
    });
    expect(back).toBe(`${world.config.baseUrl}/auth/signed-out`);
    expect(await me.to(back)).toBe('/?signed-out');
  });

  it('is not ended by a page of another site', async () => {
    const { me, cookie } = await signedIn();
    const answer = await me.go('/auth/sign-out', { method: 'POST', headers: { origin: 'https://evil.example' } });
    expect(answer.status).toBe(403);
    expect(await whoIs(cookie)).toBe('Ola Nordli');
  });
});
