// What is asked for somebody and does not hold yet; answers on paper and orally; what stands of each answer; and taking back.
import { addDays, systemClock, today } from '@samplan/domain';
import {
  aPlan,
  cast,
  fakeClock,
  insertMunicipality,
  insertPerson,
  units,
  type BuiltPlan,
  type FakeClock,
} from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pdf } from '../../src/files/files.testing';
import { openHouse, type House } from './house';
import { actorOf, HIGH, signAll, signaturesOf } from './sign';

const WIDENINGS = `widenings { id state name level before purpose proposedBy { name } people { name } invitationId }`;
const SHARING = `query ($planId: ID!) { plan(planId: $planId) { sharing { mayWiden mayRecord mayWithdrawPlanConsent
  ${WIDENINGS} rows { id cells { sectionId level wished raiseTo } } } } }`;
const WIDEN = `mutation ($input: WidenAccessInput!) { widenAccess(input: $input) { __typename
  ... on AccessWidened { wideningId } ... on Refusal { code } } }`;
const ANSWER = `mutation ($planId: ID!, $id: ID!, $accept: Boolean!) {
  answerWidening(planId: $planId, wideningId: $id, accept: $accept) { sharing { ${WIDENINGS} } } }`;
const PREPARE = `mutation ($input: PrepareSigningInput!) { prepareSigning(input: $input) { __typename
  ... on Refusal { code } } }`;
const RECORD = `mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { __typename ... on Refusal { code } } }`;
const REFUSE = `mutation ($input: RecordAnswerInput!) { recordAnswer(input: $input) { __typename
  ... on AnswerRecorded { plan { id } } ... on Refusal { code } } }`;
const ALL = `mutation ($input: WithdrawAllInput!) { withdrawAll(input: $input) { __typename
  ... on AllWithdrawn { batchId measuresWithout } ... on Refusal { code } } }`;
const ALL_BACK = `mutation ($planId: ID!, $batchId: ID!) { giveAllBack(planId: $planId, batchId: $batchId) { __typename
  ... on Refusal { code } } }`;
const SHUT = `mutation ($planId: ID!) { withdrawPlanConsent(planId: $planId) { __typename ... on Refusal { code } } }`;
const PREPARE_PLAN = `mutation ($planId: ID!, $language: Language!) {
  preparePlanConsent(planId: $planId, language: $language, easyRead: true) { __typename ... on Signing { id
    text { heading easyRead } } ... on Refusal { code } } }`;
const CONSENTS = `query ($planId: ID!) { plan(planId: $planId) { consents { id kind state form witness scanId hasText
  givenBy { name } recordedBy { name } gives { name level purpose } } } }`;
const RECEIPT = `query ($planId: ID!, $id: ID!) { plan(planId: $planId) { consent(consentId: $id) { text { code
  items { heading } } } } }`;
const NEWS = '{ waiting { questions { kind by { name } about level ownerName planId } news { kind planId } } }';

type Key = keyof typeof cast;
const TODAY = today(systemClock);
const UNIT = units.homeCare;

describe('More for somebody', () => {
  let house: House;
  let clock: FakeClock;
  let plan: BuiltPlan;
  const cookies = new Map<string, string>();
  const cookieOf = async (key: Key) => {
    const cookie =
      cookies.get(key) ?? (await house.signIn(cast[key], key === 'maja' ? 'coordinating-unit' : undefined));
    cookies.set(key, cookie);
    return cookie;
  };
  const ask = async (key: Key, query: string, variables: object = {}) =>
    house.ask(await cookieOf(key), query, variables);
  const widen = async (key: Key, more: object = {}) => {
    const sectionId = plan.section('work');
    const input = { planId: plan.id, sectionId, unitId: UNIT.id, to: 'read', seen: 'none', purpose: 'bussen', ...more };
    return (await ask(key, WIDEN, { input })).raw;
  };
  const idIn = (raw: string) => /"wideningId":"([^"]+)"/.exec(raw)?.[1] ?? '';
  const sharing = async (key: Key) => (await ask(key, SHARING, { planId: plan.id })).raw;
  const consents = async (key: Key) => (await ask(key, CONSENTS, { planId: plan.id })).raw;
  const answer = (key: Key, id: string, accept: boolean) => ask(key, ANSWER, { planId: plan.id, id, accept });
  const given = () =>
    house.rows.query('select level from access_grant where plan_id = $1 and section_id = $2 and unit_id = $3', [
      plan.id,
      plan.section('work'),
      UNIT.id,
    ]);
  const record = async (key: Key, more: object) => {
    const input = {
      planId: plan.id,
      form: 'orally',
      on: TODAY,
      language: 'nb',
      easyRead: true,
      ownerAgreed: true,
      ...more,
    };
    return (await ask(key, RECORD, { input })).raw;
  };
  const refuse = async (key: Key, more: object) => {
    const input = {
      planId: plan.id,
      state: 'refused',
      form: 'orally',
      on: TODAY,
      witness: 'Inga Strand',
      language: 'nb',
      ...more,
    };
    return (await ask(key, REFUSE, { input })).raw;
  };

  beforeAll(async () => {
    clock = fakeClock(Date.now());
    house = await openHouse({}, clock);
    await insertMunicipality(house.rows, 'fjelldal');
    for (const one of [cast.siv, cast.maja]) await insertPerson(house.rows, one, TODAY);
  });
  beforeEach(async () => {
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    plan = await aPlan()
      .of(cast.ola)
      .lasting(addDays(TODAY, -20), addDays(TODAY, 200))
      .coordinatedBy(cast.kari)
      .withGrant(['home', 'health'], cast.hege, 'edit')
      .withGrant('work', cast.nina, 'read')
      .withSection('meeting', 'meeting', 'Møte')
      .withMeasure('swim', 'home', 'Svømme', { responsible: { unit: 'homeCare', who: cast.hege, state: 'accepted' } })
      .insert(house.rows, { words: house.write });
  });
  afterAll(() => house.close());

  it('is proposed by the coordinator, put on the list by the owner, and holds when it is signed', async () => {
    expect(await sharing('kari')).toContain('"mayWiden":true,"mayRecord":true,"mayWithdrawPlanConsent":false');
    expect(await sharing('ola')).toContain('"mayWiden":true,"mayRecord":false,"mayWithdrawPlanConsent":true');
    const id = idIn(await widen('kari'));
    const proposed = `{"id":"${id}","state":"proposed","name":"${UNIT.shortName}","level":"read","before":"none","purpose":"bussen","proposedBy":{"name":"Kari Moen"},"people":[{"name":"${cast.hege.name}"}],"invitationId":null}`;
    for (const key of ['ola', 'kari'] as const) expect(await sharing(key)).toContain(`"widenings":[${proposed}]`);
    for (const key of ['hege', 'nina'] as const) {
      expect(await sharing(key)).toContain(
        '"mayWiden":false,"mayRecord":false,"mayWithdrawPlanConsent":false,"widenings":[]',
      );
      expect(await sharing(key)).not.toContain('"raiseTo":["');
    }
    expect((await ask('ola', NEWS)).raw).toContain(
      `{"kind":"access_wished","by":{"name":"Kari Moen"},"about":"${UNIT.shortName}","level":"read"`,
    );
    expect(
      (await ask('ola', PREPARE, { input: { planId: plan.id, wideningIds: [id], language: 'nb', easyRead: false } }))
        .raw,
    ).toContain('STALE');
    expect((await answer('kari', id, true)).errors[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await answer('ola', id, true)).raw).toContain(`"id":"${id}","state":"to_sign"`);
    expect(await given()).toEqual([]);
    await signAll(house, plan);
    expect(await given()).toEqual([{ level: 'read' }]);
    expect(await sharing('ola')).toContain('"widenings":[]');
    expect((await ask('kari', NEWS)).raw).toContain('"kind":"access_answered"');
    expect((await ask('hege', NEWS)).raw).toContain('"kind":"access_given"');
  });

  it('is taken off the list, refused and taken back without anything having been given', async () => {
    const own = idIn(await widen('ola'));
    // What the owner is about to sign is not changed by another, who learns no more than that it waits.
    expect(await widen('kari', { to: 'edit' })).toContain('ALREADY_SO');
    expect(await sharing('kari')).toContain('"widenings":[]');
    for (const accept of [true, false])
      expect((await answer('kari', own, accept)).data).toEqual({ answerWidening: null });
    expect((await answer('ola', own, false)).raw).toContain('"widenings":[]');
    const proposed = idIn(await widen('kari'));
    expect((await answer('ola', proposed, false)).raw).toContain('"widenings":[]');
    expect((await answer('ola', proposed, true)).errors[0]?.extensions).toMatchObject({ code: 'ANSWERED_ALREADY' });
    const again = idIn(await widen('kari'));
    expect((await answer('kari', again, false)).raw).toContain('"widenings":[]');
    expect(await given()).toEqual([]);
  });

  it('is asked for what a grant can give, where the asker reads, for those whom they know of, from what they saw', async () => {
    expect(await widen('kari', { seen: 'read' })).toContain('STALE');
    expect(await widen('kari', { sectionId: plan.section('home'), seen: 'edit', to: 'edit' })).toContain('ALREADY_SO');
    expect(await widen('ola', { sectionId: plan.section('whatMatters'), to: 'edit' })).toContain('NOT_ALLOWED');
    expect(await widen('ola', { until: '2020-01-01' })).toContain('BAD_INPUT');
    expect(await widen('ola', { purpose: 'x'.repeat(201) })).toContain('BAD_INPUT');
    for (const hidden of ['meeting', 'own'])
      expect(await widen('kari', { sectionId: plan.section(hidden) })).toContain('NOT_FOUND');
    expect(await widen('ola', { sectionId: plan.section('own') })).toContain('NOT_ALLOWED');
    expect(await widen('ola', { unitId: units.school.id })).toContain('BAD_INPUT');
    expect(await widen('hege')).toContain('NOT_ALLOWED');
    expect(await widen('siv')).toContain('NOT_FOUND');
    const id = idIn(await widen('ola'));
    const input = { planId: plan.id, wideningIds: [id], language: 'se', easyRead: false };
    expect((await ask('ola', PREPARE, { input })).raw).toContain('BAD_INPUT');
    expect((await ask('kari', PREPARE, { input: { ...input, language: 'nb' } })).raw).toContain('NOT_ALLOWED');
  });

  it('names in the text those of the unit who get it, and nobody who is there as its coordinator or is close to the owner', async () => {
    const works = async (key: Key) =>
      house.rows.query(
        'insert into unit_membership (tenant_id, unit_id, person_id, valid_from) values ($1, $2, $3, $4)',
        [plan.tenant, UNIT.id, cast[key].person, TODAY],
      );
    for (const key of ['kari', 'nina'] as const) await works(key);
    await house.rows.query("update participation set unit_id = $2 where plan_id = $1 and role = 'coordinator'", [
      plan.id,
      UNIT.id,
    ]);
    for (const [role, unit] of [
      ['participant', UNIT.id],
      ['next-of-kin', null],
    ])
      await house.rows.query(
        `insert into participation (tenant_id, plan_id, unit_id, person_id, role, valid_from) values ($1, $2, $3, $4, $5, $6)`,
        [plan.tenant, plan.id, unit, cast.nina.person, role, TODAY],
      );
    const wideningIds = [idIn(await widen('ola'))];
    const input = { planId: plan.id, wideningIds, language: 'nb', easyRead: false };
    const text = 'text { items { lines { label text } } }';
    const shown = PREPARE.replace('... on Refusal', `... on Signing { ${text} } ... on Refusal`);
    expect((await ask('ola', shown, { input })).raw).toContain(
      `{"label":"Hvem","text":"${cast.hege.name}. Også andre derfra som blir med i planen."}`,
    );
  });

  it('is entered by the coordinator as said orally, before a witness who is another; the owner is told', async () => {
    const id = idIn(await widen('kari'));
    for (const witness of [null, 'Kari Moen', 'kari  moen', cast.ola.name, 'Inga'])
      expect(await record('kari', { wideningIds: [id], witness })).toContain('BAD_INPUT');
    const said = { wideningIds: [id], witness: 'Inga Strand' };
    expect(await record('kari', { ...said, ownerAgreed: false })).toContain('BAD_INPUT');
    expect(await record('kari', { ...said, on: '2099-01-01' })).toContain('BAD_INPUT');
    expect(await record('kari', { ...said, form: 'signed_here' })).toContain('BAD_INPUT');
    expect(await record('ola', said)).toContain('NOT_ALLOWED');
    expect(await record('hege', said)).toContain('NOT_ALLOWED');
    const [wish] = await house.rows.query<{ own: string }>(
      `insert into access_wish (tenant_id, plan_id, section_id, person_id, level, wished_by)
       values ($1, $2, $3, $4, 'edit', $4) returning id as own`,
      [plan.tenant, plan.id, plan.section('work'), cast.kari.person],
    );
    const own = wish?.own ?? '';
    expect(await record('kari', { ...said, wideningIds: [own] })).toContain('NOT_ALLOWED');
    const [asked] = await house.rows.query<{ by: string }>(
      `insert into access_wish (tenant_id, plan_id, section_id, unit_id, level, wished_by)
       values ($1, $2, $3, $4, 'read', $5) returning id as by`,
      [plan.tenant, plan.id, plan.section('health'), units.labourAndWelfare.id, cast.hege.person],
    );
    expect(await record('kari', { ...said, wideningIds: [asked?.by ?? ''] })).toContain('NOT_FOUND');
    expect(await given()).toEqual([]);
    expect(await record('kari', said)).toContain('ConsentRecorded');
    expect(await given()).toEqual([{ level: 'read' }]);
    expect((await ask('ola', NEWS)).raw).toContain('"kind":"consent_recorded"');
    const told = `"kind":"information","state":"given","form":"orally","witness":"Inga Strand","scanId":null,"hasText":true,"givenBy":{"name":"${cast.ola.name}"},"recordedBy":{"name":"Kari Moen"},"gives":[{"name":"${UNIT.shortName}","level":"read","purpose":"bussen"}]`;
    for (const key of ['ola', 'kari'] as const) expect(await consents(key)).toContain(told);
    expect(await consents('hege')).toContain('"form":"orally","witness":null');
    expect(await consents('nina')).not.toContain('"orally"');
    expect(await record('kari', said)).toContain('STALE');
  });

  it('is not entered by one who takes part for the unit that would get it: nobody enters a yes to themselves', async () => {
    await house.rows.query(
      `with works as (insert into unit_membership (tenant_id, unit_id, person_id, valid_from) values ($1, $3, $4, $5))
       insert into participation (tenant_id, plan_id, unit_id, person_id, role, valid_from) values ($1, $2, $3, $4, 'participant', $5)`,
      [plan.tenant, plan.id, UNIT.id, cast.kari.person, TODAY],
    );
    const id = idIn(await widen('kari', { sectionId: plan.section('whatMatters'), to: 'comment' }));
    expect(id).not.toBe('');
    expect(await record('kari', { wideningIds: [id], witness: 'Inga Strand' })).toContain('NOT_ALLOWED');
    const toUnit = 'select from access_grant where section_id = $1 and unit_id = $2';
    expect(await house.rows.query(toUnit, [plan.section('whatMatters'), UNIT.id])).toEqual([]);
  });

  it('is read again by each as far as it concerns them, under a code that tells of nobody else', async () => {
    const receipt = async (key: Key, consentId: string) =>
      (await ask(key, RECEIPT, { planId: plan.id, id: consentId })).raw;
    const codeOf = (raw: string) => /"code":"([^"]+)"/.exec(raw)?.[1];
    const sign = async () => {
      const consent = await signAll(house, plan);
      await house.rows.query('update access_grant set withdrawn_at = now() where consent_id = $1', [consent]);
      return consent;
    };
    const home = plan.section('home');
    const toHege = { sectionId: home, unitId: null, personId: cast.hege.person, seen: 'edit', to: 'edit' };
    await house.rows.query("update access_grant set level = 'read' where section_id = $1", [home]);
    await widen('ola', { ...toHege, seen: 'read' });
    const alone = await sign();
    await widen('ola', { ...toHege, seen: 'read' });
    await widen('ola', { unitId: units.labourAndWelfare.id, seen: 'read', to: 'edit' });
    const [together] = (
      await house.rows.query<{ id: string }>(
        `select c.id from consent c join access_grant g on g.consent_id = c.id where g.person_id = $1 and c.id <> $2
           and c.plan_id = $3 and c.signed_at is not null`,
        [cast.hege.person, (await sign()) && alone, plan.id],
      )
    ).map(({ id }) => id);
    const [one, other] = [await receipt('hege', alone), await receipt('hege', together ?? '')];
    expect(codeOf(one)).toMatch(/^[0-9a-f ]{14}$/);
    expect(codeOf(other)).toBe(codeOf(one));
    expect(codeOf(await receipt('ola', together ?? ''))).not.toBe(codeOf(other));
  });

  it('is entered from a paper with its scan, sealed, which the owner and whoever scanned it may fetch', async () => {
    const id = idIn(await widen('kari'));
    const scan = async (key: Key, body: Buffer, headers: Record<string, string> = {}) =>
      fetch(`${house.url}/consents/${plan.id}/scan`, {
        method: 'POST',
        headers: { cookie: await cookieOf(key), 'content-type': 'application/octet-stream', ...headers },
        body: new Uint8Array(body),
      });
    expect((await scan('kari', Buffer.from('no paper'))).status).toBe(422);
    expect((await scan('kari', pdf(), { origin: 'https://evil.example' })).status).toBe(403);
    expect([
      (await scan('ola', pdf())).status,
      (await scan('hege', pdf())).status,
      (await scan('siv', pdf())).status,
    ]).toEqual([403, 403, 404]);
    const { id: scanId } = JSON.parse(await (await scan('kari', pdf('Underskrift'))).text());
    const [stored] = await house.rows.query<{ bytes: Buffer }>('select bytes from consent_scan where id = $1', [
      scanId,
    ]);
    expect(stored?.bytes.includes('Underskrift')).toBe(false);
    expect(await record('kari', { wideningIds: [id], form: 'on_paper' })).toContain('BAD_INPUT');
    const [others] = await house.rows.query<{ id: string }>(
      `insert into consent_scan (tenant_id, plan_id, type, size, sha256, bytes, added_by)
       values ($1, $2, 'image/png', 1, '\\x00', '\\x00', $3) returning id`,
      [plan.tenant, plan.id, cast.hege.person],
    );
    expect(await record('kari', { wideningIds: [id], form: 'on_paper', scanId: others?.id })).toContain('BAD_INPUT');
    expect(await record('kari', { wideningIds: [id], form: 'on_paper', scanId })).toContain('ConsentRecorded');
    expect(await consents('ola')).toContain(`"scanId":"${scanId}"`);
    expect(await consents('hege')).not.toContain(scanId);
    const fetched = async (key: Key) =>
      fetch(`${house.url}/consents/scan/${scanId}`, { headers: { cookie: await cookieOf(key) } });
    for (const key of ['ola', 'kari'] as const) expect(await (await fetched(key)).text()).toContain('Underskrift');
    for (const key of ['hege', 'siv'] as const) expect((await fetched(key)).status).toBe(404);
    expect(
      await house.rows.query("select from audit where plan_id = $1 and action = 'download-scan'", [plan.id]),
    ).toHaveLength(2);
    await house.rows.query(
      `insert into consent_scan (tenant_id, plan_id, type, size, sha256, bytes, added_by)
       select $1, $2, 'image/png', 1, '\\x00', '\\x00', $3 from generate_series(1, 20)`,
      [plan.tenant, plan.id, cast.kari.person],
    );
    expect((await scan('kari', pdf())).status).toBe(413);
  });

  it('is answered with no, or not clarified, which gives nothing and stands among the answers', async () => {
    const wideningId = idIn(await widen('kari'));
    expect(await refuse('kari', { wideningId, state: 'given' })).toContain('BAD_INPUT');
    expect(await refuse('kari', { wideningId, state: 'not_clarified' })).toContain('AnswerRecorded');
    expect(await sharing('ola')).toContain(`"id":"${wideningId}","state":"proposed"`);
    expect(await refuse('kari', { wideningId })).toContain(`"plan":{"id":"${plan.id}"}`);
    expect(await sharing('ola')).toContain('"widenings":[]');
    for (const state of ['refused']) expect(await consents('ola')).toContain(`"kind":"information","state":"${state}"`);
    expect(await consents('ola')).toContain('"state":"not_clarified"');
    expect(await given()).toEqual([]);
  });

  it('has expired after its last day, and is withdrawn when all that it gave is', async () => {
    await widen('ola', { until: TODAY });
    await signAll(house, plan);
    expect(await consents('ola')).toContain(`"state":"given","form":"signed_here"`);
    await house.rows.query(
      'update consent set valid_to = oslo_today() - 1 where plan_id = $1 and valid_to is not null',
      [plan.id],
    );
    expect(await consents('ola')).toContain('"state":"expired","form":"signed_here"');
    await ask('ola', ALL, { input: { planId: plan.id, unitId: units.labourAndWelfare.id } });
    expect(await consents('ola')).toContain('"state":"withdrawn"');
  });

  it('all of it is taken away in one go, and given back within a minute, all or nothing', async () => {
    const standing = () =>
      house.rows.query(
        'select id, level, withdrawn_at is null as holds from access_grant where plan_id = $1 order by id',
        [plan.id],
      );
    const before = await standing();
    const { raw } = await ask('ola', ALL, { input: { planId: plan.id, unitId: UNIT.id } });
    expect(raw).toContain('"measuresWithout":1');
    const batchId = /"batchId":"([^"]+)"/.exec(raw)?.[1] ?? '';
    expect((await standing()).filter(({ holds }: { holds?: boolean }) => !holds)).toHaveLength(2);
    expect((await ask('ola', ALL, { input: { planId: plan.id, unitId: UNIT.id } })).raw).toContain('ALREADY_SO');
    expect((await ask('kari', ALL_BACK, { planId: plan.id, batchId })).raw).toContain('NOT_ALLOWED');
    expect((await ask('ola', ALL_BACK, { planId: plan.id, batchId })).raw).toContain('AccessGivenBack');
    expect(await standing()).toEqual(before);
    const again = /"batchId":"([^"]+)"/.exec(
      (await ask('ola', ALL, { input: { planId: plan.id, unitId: UNIT.id } })).raw,
    )?.[1];
    clock.advance(60_000);
    expect((await ask('ola', ALL_BACK, { planId: plan.id, batchId: again })).raw).toContain('TOO_LATE');
    expect((await standing()).filter(({ holds }: { holds?: boolean }) => !holds)).toHaveLength(2);
  });

  it('is nobody’s once the owner takes back that the plan is made: it is closed to them, and opens again as it was', async () => {
    expect((await ask('kari', SHUT, { planId: plan.id })).raw).toContain('NOT_ALLOWED');
    expect((await ask('ola', PREPARE_PLAN, { planId: plan.id, language: 'nb' })).raw).toContain('ALREADY_SO');
    expect((await ask('ola', SHUT, { planId: plan.id })).raw).toContain('PlanConsentChanged');
    for (const key of ['kari', 'hege', 'nina'] as const) {
      expect((await ask(key, SHARING, { planId: plan.id })).data).toEqual({ plan: null });
      expect((await ask(key, NEWS)).raw).toContain('{"kind":"plan_shut","planId":null}');
    }
    expect(await sharing('ola')).toContain('"mayWithdrawPlanConsent":false');
    expect(await consents('ola')).toContain('"kind":"plan_is_made","state":"withdrawn"');
    expect((await ask('ola', PREPARE_PLAN, { planId: plan.id, language: 'se' })).raw).toContain('BAD_INPUT');
    const { raw } = await ask('ola', PREPARE_PLAN, { planId: plan.id, language: 'nn' });
    expect(raw).toContain('"text":{"heading":"Vil du ha ein plan?","easyRead":true}');
    expect((await ask('hege', SHARING, { planId: plan.id })).data, 'a text gives nothing before it is signed').toEqual({
      plan: null,
    });
    const signing = /"Signing","id":"([^"]+)"/.exec(raw)?.[1] ?? '';
    await signaturesOf(house).sign(await actorOf(house, signing, cast.ola), signing, HIGH);
    expect(await sharing('hege')).toContain(plan.section('home'));
    expect(await consents('ola')).toContain('"kind":"plan_is_made","state":"given","form":"signed_here"');
  });

  it.each(['refused', 'not_clarified'])('is nobody’s where it is entered that the plan itself is %s', async (state) => {
    expect(await refuse('kari', { state })).toBe(
      '{"data":{"recordAnswer":{"__typename":"AnswerRecorded","plan":null}}}\n',
    );
    for (const key of ['kari', 'hege'] as const)
      expect((await ask(key, SHARING, { planId: plan.id })).data).toEqual({ plan: null });
    expect(await sharing('ola')).toContain('"mayWiden":true');
  });

  it('a plan that has lost its coordinator waits for the coordinating unit, by the owner’s name alone', async () => {
    await house.rows.query(
      `insert into tenant_role (tenant_id, person_id, role) values ($1, $2, 'coordinating-unit')`,
      [plan.tenant, cast.maja.person],
    );
    expect((await ask('maja', NEWS)).raw).not.toContain('plan_without_coordinator');
    await house.rows.query(
      "update participation set ended_at = now() - interval '1 day' where plan_id = $1 and role = 'coordinator'",
      [plan.id],
    );
    const { raw } = await ask('maja', NEWS);
    expect(raw).toContain(
      `{"kind":"plan_without_coordinator","by":null,"about":null,"level":null,"ownerName":"${cast.ola.name}","planId":null}`,
    );
    expect(raw).not.toContain(plan.id);
    expect((await ask('hege', NEWS)).raw).not.toContain('plan_without_coordinator');
    await ask('ola', SHUT, { planId: plan.id });
    expect((await ask('maja', NEWS)).raw).not.toContain('plan_without_coordinator');
  });
});
