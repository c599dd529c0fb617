// What is about a person: a copy of all of it and of nothing else, and asking that something is corrected or erased.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { answerDue, systemClock, today } from '@samplan/domain';
import { cast, insertPerson, units } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ABOUT_PERSON } from '../../src/data-subject/copy/about-person';
import { ABOUT_PLANS } from '../../src/data-subject/copy/about-plans';
import { COVERED, EXEMPT } from '../../src/data-subject/copy/covered';
import { fullPlan, type FullPlan } from './full-plan';
import { openHouse, type Answer, type House } from './house';

const FIELDS = 'id kind words state refusal answer seenAt';
const MINE = `{ me { dataRequests { ${FIELDS} } } }`;
const ASK = `mutation ($kind: DataRequestKind!, $words: String!) { askOfData(kind: $kind, words: $words) { ${FIELDS} } }`;
const ALL = `{ dataRequests { name request { ${FIELDS} } } }`;
const ANSWER = `mutation ($input: AnswerDataRequestInput!) { answerDataRequest(input: $input) { request { ${FIELDS} } } }`;
const WAITS = '{ waiting { questions { kind ownerName answerBy } } }';
const SEE = `mutation { seeDataAnswers { ${FIELDS} } }`;

type Who = keyof typeof cast;

describe('What is about a person', () => {
  let house: House;
  let ola: FullPlan;
  const cookies = new Map<Who, string>();
  const cookieOf = async (key: Who) => {
    const cookie =
      cookies.get(key) ?? (await house.signIn(cast[key], key === 'inga' ? 'coordinating-unit' : undefined));
    cookies.set(key, cookie);
    return cookie;
  };
  const ask = async (key: Who, query: string, variables: object = {}): Promise<Answer> =>
    house.ask(await cookieOf(key), query, variables);
  const codeOf = ({ errors }: Answer) => errors[0]?.extensions['code'];
  const fetched = async (key: Who | undefined, format: 'html' | 'json', headers: Record<string, string> = {}) => {
    const cookie = key ? { cookie: await cookieOf(key) } : {};
    return fetch(`${house.url}/my-data/samplan.${format}`, { headers: { ...cookie, ...headers } });
  };
  const copyOf = async (key: Who, format: 'html' | 'json' = 'json') => (await fetched(key, format)).text();
  const lastAct = async () => {
    const rows = await house.rows.query('select action, rule, hat, details from audit order by id desc limit 1');
    return rows[0];
  };

  beforeAll(async () => {
    house = await openHouse();
    ola = await fullPlan(
      house,
      { owner: cast.ola, coordinator: cast.kari, helper: cast.hege, unit: 'homeCare' },
      'Olaord',
    );
    await fullPlan(house, { owner: cast.maja, coordinator: cast.kari, helper: cast.siv, unit: 'school' }, 'Majaord');
    const own = ola.plan.section('own');
    await house.rows.query(
      `update projection set body = '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Olaordegne"}]}]}'
       where section_id = $1`,
      [own],
    );
    await insertPerson(house.rows, cast.inga, today(systemClock));
    await house.rows.query('delete from data_request');
  });
  afterAll(() => house.close());

  it('is copied from every table that names a person or a plan, or the table is left out for a reason', async () => {
    const tables = await house.rows.query<{ name: string }>(
      `select distinct c.table_name as name from information_schema.columns c join pg_tables t on t.tablename = c.table_name
       where t.schemaname = 'public' and (c.column_name in ('plan_id', 'person_id', 'owner_id', 'account_id', 'section_id',
         'actor_id', 'doc_id', 'audit_id', 'person_ref') or c.column_name like '%\\_by')`,
    );
    const known: readonly string[] = [...COVERED, ...Object.keys(EXEMPT)];
    expect(tables.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
    const said = [...ABOUT_PERSON, ...ABOUT_PLANS].map(({ sql }) => sql).join('\n');
    expect(COVERED.filter((table) => !new RegExp(`\\b(from|join) ${table}\\b`).test(said))).toEqual([]);
    expect(Object.values(EXEMPT).every((reason) => reason.length > 10)).toBe(true);
  });

  it('is described part by part', () => {
    const doc = readFileSync(resolve(import.meta.dirname, '../../../../docs/data-copy.md'), 'utf8');
    expect([...ABOUT_PERSON, ...ABOUT_PLANS].filter(({ key }) => !doc.includes(`\`${key}\``))).toEqual([]);
  });

  it('is copied whole for the owner, own notes too, and holds no word of another plan', async () => {
    const [json, html] = [await copyOf('ola'), await copyOf('ola', 'html')];
    // In files themselves, of others, and of nobody.
    const elsewhere = ['content', 'scan', 'organisation', 'request', 'case draft'].map((what) => `Olaord${what}`);
    const expected = ola.words.filter((word) => !elsewhere.includes(word));
    expect(expected.filter((word) => !json.includes(word))).toEqual([]);
    expect(expected.filter((word) => !html.includes(word))).toEqual([]);
    for (const copy of [json, html]) {
      expect(copy).toContain('Olaordegne');
      expect(copy).not.toContain('Majaord');
      expect(copy).not.toContain(cast.ola.nationalId);
    }
    expect(JSON.parse(json)).toMatchObject({
      format: 'samplan-copy',
      version: 1,
      about: { person: [{ givenName: 'Ola', familyName: 'Nordli' }] },
      plans: [{ plan: [{ planState: expect.any(String) }], goals: expect.any(Array) }],
    });
    expect(html).not.toMatch(/<script|https?:/);
    expect(await lastAct()).toEqual({
      action: 'take-own-copy',
      rule: 'S6',
      hat: 'account',
      details: { format: 'html', wears: 'private' },
    });
  });

  it('leaves out what is private for the owner who is here at work, and says so', async () => {
    await house.rows.query(
      `insert into unit_membership (tenant_id, unit_id, person_id, title, valid_from) values ($1, $2, $3, '', '2026-01-01')`,
      [ola.plan.tenant, units.school.id, cast.ola.person],
    );
    cookies.set('ola', await house.signIn(cast.ola, 'work'));
    const copy = await copyOf('ola');
    cookies.set('ola', await house.signIn(cast.ola, 'private'));
    expect(JSON.parse(copy)).toMatchObject({
      leavesOutPlans: true,
      about: { person: [{ givenName: 'Ola' }] },
      plans: [],
    });
    const own = ['Olaordunstored'];
    expect(ola.words.filter((word) => !own.includes(word) && copy.includes(word))).toEqual([]);
  });

  it('tells somebody who takes part of themself, and of nothing that the policy denies them', async () => {
    const json = await copyOf('hege');
    expect(JSON.parse(json)).toMatchObject({
      about: {
        person: [{ givenName: 'Hege' }],
        takesPart: [{ planOf: 'Ola Nordli', role: 'participant' }],
        responsibilities: [{ planOf: 'Ola Nordli' }],
        talks: [{ words: 'Olaordtalk' }],
      },
      plans: [],
    });
    for (const word of ['Olaordwords', 'Olaordegne', 'Olaorddisagreement', 'Olaordcontact', 'Majaord', 'Kari'])
      expect([word, json.includes(word)]).toEqual([word, false]);
    await house.rows.query('update access_grant set withdrawn_at = now() where plan_id = $1', [ola.plan.id]);
    expect(await copyOf('hege')).not.toContain('Olaord');
  });

  it('says nothing of an invitation that the owner has not approved', async () => {
    await house.rows.query(
      `insert into invitation (tenant_id, plan_id, person_id, role, state, invited_by, message)
       values ($1, $2, $3, 'next-of-kin', 'waits-for-owner', $4, 'Hemmelig')`,
      [ola.plan.tenant, ola.plan.id, cast.siv.person, cast.kari.person],
    );
    expect(await copyOf('siv')).not.toContain('Hemmelig');
    expect(await copyOf('ola')).toContain('Hemmelig');
  });

  it('is given to nobody who is not signed in, and to no page of another site', async () => {
    expect((await fetched(undefined, 'json')).status).toBe(401);
    expect((await fetched('ola', 'json', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const { headers } = await fetched('ola', 'html');
    expect([headers.get('cache-control'), headers.get('content-disposition')]).toEqual([
      'no-store',
      'attachment; filename="samplan.html"',
    ]);
    expect(headers.get('content-security-policy')).toContain('sandbox');
  });

  it('is corrected on request: asked, answered with a reason, and the answer seen', async () => {
    expect(codeOf(await ask('ola', ASK, { kind: 'correction', words: ' ' }))).toBe('BAD_INPUT');
    const asked = await ask('ola', ASK, { kind: 'correction', words: 'Jeg heter Nordli, ikke Nordlie.' });
    const id = String(Reflect.get(Object(asked.data?.['askOfData']), 'id'));
    expect(await lastAct()).toMatchObject({ action: 'ask-of-data', details: { request: id, kind: 'correction' } });
    for (const who of ['kari', 'hege', 'maja'] as const) {
      expect(codeOf(await ask(who, ALL))).toBe('NOT_ALLOWED');
      expect(codeOf(await ask(who, ANSWER, { input: { dataRequestId: id } }))).toBe('NOT_ALLOWED');
    }
    const due = answerDue(today(systemClock));
    const task = `{"kind":"data_requested","ownerName":"Ola Nordli","answerBy":"${due}"}`;
    expect((await ask('inga', WAITS)).raw).toContain(task);
    for (const who of ['ola', 'kari', 'maja'] as const)
      expect((await ask(who, WAITS)).raw).not.toContain('data_requested');
    const all = await ask('inga', ALL);
    expect(all.data).toMatchObject({ dataRequests: [{ name: 'Ola Nordli', request: { id, state: 'waiting' } }] });
    expect(all.raw).not.toContain('Olaord');
    expect(await lastAct()).toEqual({
      action: 'see-data-requests',
      rule: 'T2',
      hat: 'coordinating-unit',
      details: { count: 1 },
    });
    const input = { dataRequestId: id, refusal: 'held_to_be_right', answer: 'Folkeregisteret skriver det slik.' };
    await ask('inga', ANSWER, { input });
    expect(await lastAct()).toEqual({
      action: 'answer-data-request',
      rule: 'T2',
      hat: 'coordinating-unit',
      details: { request: id, state: 'refused' },
    });
    expect(codeOf(await ask('inga', ANSWER, { input }))).toBe('ANSWERED_ALREADY');
    expect((await ask('inga', WAITS)).raw).not.toContain('data_requested');
    const answered = { id, state: 'refused', refusal: 'held_to_be_right', answer: input.answer };
    expect((await ask('ola', MINE)).data).toMatchObject({ me: { dataRequests: [{ ...answered, seenAt: null }] } });
    expect((await ask('ola', SEE)).data).toMatchObject({ seeDataAnswers: [{ seenAt: expect.any(String) }] });
    expect((await ask('maja', MINE)).raw).not.toContain('Nordlie');
    const logged = JSON.stringify(await house.rows.query('select * from audit'));
    expect(logged).not.toMatch(/Nordlie|Folkeregisteret/);
  });
});
