// The owner's signature over the wire: signed by signing in anew, by the same person, once, under what was shown.
import { createHash } from 'node:crypto';
import { units } from '@samplan/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Browser } from './browser';
import { demoServer, type DemoServer } from './demo-world';
import { ask } from './house';

const MINE = '{ plans { id } }';
const SHARING = `query ($planId: ID!) { plan(planId: $planId) { sharing { mayWiden mayRecord mayWithdrawPlanConsent
  widenings { id state sectionTitle name level before purpose until } rows { id cells { sectionId level raiseTo } } } } }`;
const WIDEN = `mutation ($input: WidenAccessInput!) { widenAccess(input: $input) { __typename
  ... on AccessWidened { wideningId } ... on Refusal { code } } }`;
const TEXT = 'language easyRead version code heading items { heading lines { label text } } notes';
const PREPARE = `mutation ($input: PrepareSigningInput!) { prepareSigning(input: $input) { __typename
  ... on Signing { id until text { ${TEXT} } } ... on Refusal { code } } }`;
const PREPARE_PLAN = `mutation ($planId: ID!) { preparePlanConsent(planId: $planId, language: nb, easyRead: false) {
  __typename ... on Signing { id text { ${TEXT} } } } }`;
const SEEN = 'query ($planId: ID!) { plan(planId: $planId) { id } }';
const TAKE_OFF = `mutation ($planId: ID!, $id: ID!) {
  answerWidening(planId: $planId, wideningId: $id, accept: false) { id } }`;
const RECEIPT = `query ($planId: ID!, $id: ID!) { plan(planId: $planId) { consent(consentId: $id) {
  signedAt acr consent { kind state form gives { name sectionTitle level purpose } } text { ${TEXT} } } } }`;

describe('A signature', () => {
  let world: DemoServer;
  let ola: Browser;
  let planId: string;
  let work: string;
  const cookieOf = (who: Browser) => `samplan=${who.session ?? ''}`;
  const as = (who: Browser, query: string, variables: object = {}) =>
    ask(world.config.baseUrl, cookieOf(who), { query, variables });
  const widen = async (more: object = {}) => {
    const input = {
      planId,
      sectionId: work,
      unitId: units.homeCare.id,
      to: 'read',
      seen: 'none',
      purpose: 'for å komme før bussen går',
      until: '2099-06-30',
      ...more,
    };
    return /"wideningId":"([^"]+)"/.exec((await as(ola, WIDEN, { input })).raw)?.[1] ?? '';
  };
  const prepare = async (...wideningIds: string[]) => {
    const { raw } = await as(ola, PREPARE, { input: { planId, wideningIds, language: 'nb', easyRead: false } });
    return { raw, id: /"Signing","id":"([^"]+)"/.exec(raw)?.[1] ?? '' };
  };
  /** From the page through the issuer. @returns the address of our callback, not yet gone to */
  const anew = async (signing: string, who = 'ola', browser = ola) => {
    const choice = await browser.to(await browser.to(`/auth/sign-anew?signing=${signing}`));
    return browser.to(await browser.post(choice, { who }));
  };
  const rows = async (sql: string) => (await world.owner.query(sql, [planId])).rows;
  const given = () =>
    rows(`select g.level from access_grant g join section s on s.id = g.section_id where g.plan_id = $1
      and s.title_key = 'work' and g.unit_id = '${units.homeCare.id}'`);

  beforeAll(async () => {
    world = await demoServer();
  });
  beforeEach(async () => {
    ola = new Browser(world.config.baseUrl);
    await ola.signIn('ola');
    const { raw } = await as(ola, MINE);
    planId = /"plans":\[\{"id":"([^"]+)"/.exec(raw)?.[1] ?? '';
    work = (await rows("select id from section where plan_id = $1 and title_key = 'work'"))[0].id;
  });
  afterEach(() => rows("update access_wish set state = 'withdrawn' where plan_id = $1 and state = 'to-sign'"));
  afterAll(() => world.end());

  it('by another person than the one who is signed in gives nothing, and changes no session', async () => {
    const { id } = await prepare(await widen());
    const before = ola.session;
    expect(await ola.to(await anew(id, 'kari'))).toBe(`/plan/${planId}/sign?problem=other`);
    expect(ola.session).toBe(before);
    expect(await world.whoIs(ola.session)).toBe('Ola Nordli');
    expect(await given()).toEqual([]);
  });

  it('that is given up at the door gives nothing, and may be tried again', async () => {
    const { id } = await prepare(await widen());
    expect(await ola.to(await anew(id, 'cancel'))).toBe(`/plan/${planId}/sign?problem=cancelled`);
    expect(await given()).toEqual([]);
    expect(await ola.to(await anew(id, 'too-low'))).toBe(`/plan/${planId}/sign?problem=other`);
  });

  it('asks the issuer to see them anew, whoever it takes them for', async () => {
    const { id } = await prepare(await widen());
    const asked = new URL(await ola.to(`/auth/sign-anew?signing=${id}`), world.config.baseUrl).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({ prompt: 'login', max_age: '0', response_type: 'code' });
  });

  it('is not accepted from an issuer that saw them before they were sent there', async () => {
    const { id } = await prepare(await widen());
    const callback = await anew(id);
    await world.owner.query("update sign_in set created_at = created_at + interval '2 minutes'");
    expect(await ola.to(callback)).toBe(`/plan/${planId}/sign?problem=other`);
    expect(await given()).toEqual([]);
  });

  it('is worth nothing in another session, of the same person too', async () => {
    const { id } = await prepare(await widen());
    const again = new Browser(world.config.baseUrl);
    await again.signIn('ola');
    expect(await again.to(`/auth/sign-anew?signing=${id}`)).toBe('/sign-in/failed');
    expect(await new Browser(world.config.baseUrl).to(`/auth/sign-anew?signing=${id}`)).toBe('/sign-in/failed');
    const callback = await anew(id);
    await ola.signIn('ola');
    expect(await ola.to(callback)).toBe('/sign-in/failed');
    expect(await given()).toEqual([]);
  });

  it('under what has become something else since it was shown is refused', async () => {
    const { id } = await prepare(await widen());
    const callback = await anew(id);
    await widen({ to: 'comment' });
    expect(await ola.to(callback)).toBe(`/plan/${planId}/sign?problem=stale`);
    expect(await given()).toEqual([]);
  });

  it('under what was taken off the list after it was shown gives nothing', async () => {
    const widening = await widen();
    const { id } = await prepare(widening);
    const callback = await anew(id);
    await as(ola, TAKE_OFF, { planId, id: widening });
    expect(await ola.to(callback)).toBe(`/plan/${planId}/sign?problem=stale`);
    expect(await given()).toEqual([]);
  });

  it('gives what the text says, from then on, on a consent that can be read again; and is used once', async () => {
    const widening = await widen();
    expect((await as(ola, SHARING, { planId })).raw).toContain(
      `{"id":"${widening}","state":"to_sign","sectionTitle":"Skole, arbeid og aktivitet","name":"${units.homeCare.shortName}","level":"read","before":"none","purpose":"for å komme før bussen går","until":"2099-06-30"}`,
    );
    const { id, raw } = await prepare(widening);
    expect(raw).toContain('lese «Skole, arbeid og aktivitet»');
    expect(raw).toContain('til og med 30. juni 2099');
    expect(await given()).toEqual([]);
    const session = ola.session;
    const landed = await ola.to(await anew(id));
    const consent = /^\/plan\/[^/]+\/who-sees-what\/signed\/(.+)$/.exec(landed)?.[1] ?? '';
    expect(landed).toBe(`/plan/${planId}/who-sees-what/signed/${consent}`);
    expect(ola.session).toBe(session);
    expect(await given()).toEqual([{ level: 'read' }]);
    const receipt = (await as(ola, RECEIPT, { planId, id: consent })).raw;
    expect(receipt).toContain('"acr":"idporten-loa-high"');
    expect(receipt).toContain('"kind":"information","state":"given","form":"signed_here"');
    expect(receipt).toContain(/"text":\{.*\}/.exec(raw)?.[0].slice(0, 400) ?? 'no text');
    const [kept] = await rows(
      'select t.body, t.hash from consent_text t where t.plan_id = $1 order by made_at desc limit 1',
    );
    expect(createHash('sha256').update(sorted(kept.body)).digest().equals(kept.hash)).toBe(true);
    expect(
      await rows("select details->>'acr' as acr from audit where plan_id = $1 and action = 'sign-consent'"),
    ).toEqual([{ acr: 'idporten-loa-high' }]);

    expect(await ola.to(await anew(id))).toBe(`/plan/${planId}/sign?problem=stale`);
    expect(await given()).toEqual([{ level: 'read' }]);
    const hege = new Browser(world.config.baseUrl);
    await hege.signIn('hege');
    expect((await as(hege, '{ waiting { news { kind sectionTitle } } }')).raw).toContain(
      '{"kind":"access_given","sectionTitle":"Skole, arbeid og aktivitet"}',
    );
    expect((await as(hege, RECEIPT, { planId, id: consent })).raw).toContain('"acr":null');
    const nina = new Browser(world.config.baseUrl);
    await nina.signIn('nina');
    expect((await as(nina, RECEIPT, { planId, id: consent })).data).toEqual({ plan: { consent: null } });
  });

  it('of the plan itself opens it again to those it was closed to, and comes back to its own page where it is given up', async () => {
    const hege = new Browser(world.config.baseUrl);
    await hege.signIn('hege');
    const isOpen = async () => (await as(hege, SEEN, { planId })).raw.includes(planId);
    await as(ola, 'mutation ($planId: ID!) { withdrawPlanConsent(planId: $planId) { __typename } }', { planId });
    const { raw } = await as(ola, PREPARE_PLAN, { planId });
    expect(raw).toContain('"heading":"Jeg, Ola Nordli, sier ja til at planen min lages."');
    const id = /"id":"([^"]+)"/.exec(raw)?.[1] ?? '';
    expect(await ola.to(await anew(id, 'cancel'))).toBe(`/plan/${planId}/plan-consent?problem=cancelled`);
    expect(await isOpen()).toBe(false);
    const consent = (await ola.to(await anew(id))).split('/signed/').at(-1);
    expect(await isOpen()).toBe(true);
    const receipt = (await as(ola, RECEIPT, { planId, id: consent })).raw;
    expect(receipt).toContain('"acr":"idporten-loa-high"');
    expect(receipt).toContain('"kind":"plan_is_made","state":"given","form":"signed_here"');
    expect(await ola.to(await anew(id))).toBe(`/plan/${planId}/plan-consent?problem=stale`);
  });

  it('comes too late after ten minutes', async () => {
    const { id } = await prepare(await widen({ to: 'comment', seen: 'read' }));
    const callback = await anew(id);
    world.clock.advance(10 * 60_000);
    expect(await ola.to(callback)).toBe(`/plan/${planId}/sign?problem=late`);
    expect(await given()).toEqual([{ level: 'read' }]);
  });
});

/** As anybody may check it: JSON with its keys in order. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
