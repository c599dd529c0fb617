// "Jeg lurer på dette": an owner asks who has seen the plan why, and takes the list of them home; the answer is read by two alone.
import { addDays, asPlainDate, systemClock, today } from '@samplan/domain';
import { aPlan, cast, insertMunicipality, insertPerson, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../src/kernel/database';
import { openHouse, type Answer, type House } from './house';

const SEEN = 'openings { month readers { id person { name } asked { answer } question { answer } } }';
const PAGE = `query ($planId: ID!) { plan(planId: $planId) { ${SEEN} } }`;
const ASK = `mutation ($planId: ID!, $reader: String!, $month: String!) {
  askReader(planId: $planId, reader: $reader, month: $month) { ${SEEN} } }`;
const ANSWER =
  'mutation ($questionId: ID!, $answer: String!) { answerReaderQuestion(questionId: $questionId, answer: $answer) }';
const ITEM = '{ kind planId owner { name } ownerName subjectId by { name } month }';
const WAITING = `{ waiting { questions ${ITEM} news ${ITEM} } }`;
const SECTION = 'query ($sectionId: ID!) { section(sectionId: $sectionId) { id words { body } } }';
const NOBODY = '99999999-9999-4999-8999-999999999999';
const TODAY = today(systemClock);
const MONTH = TODAY.slice(0, 7);
const SAID = 'Jeg forberedte møtet.';

type Who = 'ola' | 'kari' | 'hege' | 'anne' | 'maja';

describe('An owner who wonders why somebody has opened the plan', () => {
  let house: House;
  let plan: BuiltPlan;
  const ask = async (key: Who, query: string, variables: object = {}): Promise<Answer> =>
    house.ask(await house.signIn(cast[key]), query, variables);
  const readerOf = async (name: string) => {
    const { data } = await ask('ola', PAGE, { planId: plan.id });
    const { readers } = Reflect.get(Object(data?.['plan']), 'openings');
    return readers.find(({ person }: { person: { name: string } }) => person.name === name);
  };
  const waits = async (key: Who) => {
    const { data, errors } = await ask(key, WAITING);
    expect(errors).toEqual([]);
    return Object(data?.['waiting']);
  };
  const askHege = async () =>
    ask('ola', ASK, { planId: plan.id, reader: (await readerOf('Hege Lund')).id, month: MONTH });
  const logged = (action: string) =>
    house.rows.query<{ hat: string; rule: string; details: object | null }>(
      'select hat, rule, details from audit where action = $1 and plan_id = $2 order by id',
      [action, plan.id],
    );
  const file = async (key: Who, id: string, headers: Record<string, string> = {}) => {
    const cookie = await house.signIn(cast[key]);
    const response = await fetch(`${house.url}/files/read-log/${id}`, { headers: { cookie, ...headers } });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  };

  beforeAll(async () => {
    house = await openHouse();
    await insertMunicipality(house.rows, cast.maja.tenant);
    await insertPerson(house.rows, cast.maja, TODAY);
  });
  beforeEach(async () => {
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    await house.rows.query('delete from log_question');
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant(['home'], cast.hege, 'edit', { from: asPlainDate('2025-03-03') })
      .withParticipant(cast.anne, { title: '=søster' })
      .withGrant('home', cast.anne, 'read', { from: asPlainDate('2025-05-12') })
      .insert(house.rows, { words: house.write });
    await ask('hege', SECTION, { sectionId: plan.section('home') });
  });
  afterAll(() => house.close());

  it('asks them once a month; it waits for them alone, and names who asks', async () => {
    const variables = { planId: plan.id, reader: (await readerOf('Hege Lund')).id, month: MONTH };
    for (const key of ['kari', 'hege', 'anne', 'maja'] as const)
      expect((await ask(key, ASK, variables)).data).toEqual({ askReader: null });
    expect((await ask('ola', ASK, { ...variables, reader: NOBODY })).data).toEqual({ askReader: null });
    expect(await house.rows.query('select from log_question')).toHaveLength(0);
    for (let times = 0; times < 2; times++) expect((await askHege()).errors).toEqual([]);
    expect(await house.rows.query('select from log_question')).toHaveLength(1);
    expect((await waits('hege')).questions).toMatchObject([
      { kind: 'opening_asked', planId: plan.id, owner: { name: 'Ola Nordli' }, month: `${MONTH}-01` },
    ]);
    for (const key of ['kari', 'anne'] as const) expect((await waits(key)).questions).toEqual([]);
    expect((await logged('ask-reader'))[0]).toEqual({ hat: 'owner', rule: 'E13', details: { month: MONTH } });
  });

  it('reads what they answer, and so does nobody else, nor the log', async () => {
    await askHege();
    const [{ subjectId: questionId }] = (await waits('hege')).questions;
    const none = await ask('maja', ANSWER, { questionId: NOBODY, answer: SAID });
    for (const key of ['ola', 'kari', 'anne', 'maja'] as const)
      expect((await ask(key, ANSWER, { questionId, answer: SAID })).raw).toBe(none.raw);
    for (const answer of [' ', 'x'.repeat(501)])
      expect((await ask('hege', ANSWER, { questionId, answer })).errors[0]?.extensions['code']).toBe('BAD_INPUT');
    const private_ = await house.signIn(cast.hege, 'private');
    expect((await house.ask(private_, ANSWER, { questionId, answer: SAID })).raw, 'another hat').toBe(none.raw);
    expect((await ask('hege', ANSWER, { questionId, answer: SAID })).data).toEqual({ answerReaderQuestion: true });
    expect((await ask('hege', ANSWER, { questionId, answer: 'Igjen' })).raw, 'answered').toBe(none.raw);
    expect((await waits('hege')).questions).toEqual([]);
    expect((await waits('ola')).news).toMatchObject([
      { kind: 'opening_answered', planId: plan.id, by: { name: 'Hege Lund' }, month: `${MONTH}-01` },
    ]);
    expect(await readerOf('Hege Lund')).toMatchObject({ asked: { answer: SAID }, question: null });
    expect(await logged('answer-reader-question')).toMatchObject([{ details: { question: questionId } }]);
    for (const table of ['audit', 'fact_change', 'telling'])
      expect(JSON.stringify(await house.rows.query(`select * from ${table}`))).not.toContain(SAID);
    const database = house.app.get(Database, { strict: false });
    const found = (who: Who) =>
      database.inTenant({ tenant: plan.tenant, person: cast[who].person }, (tx) =>
        tx.query<{ answer: string }>('select answer from log_question'),
      );
    expect(await Promise.all((['ola', 'hege', 'kari', 'anne'] as const).map(found)), 'should a query forget').toEqual([
      [{ answer: SAID }],
      [{ answer: SAID }],
      [],
      [],
    ]);
  });

  it('is not named to one who sees the plan no more, and gets an answer all the same', async () => {
    await askHege();
    await house.rows.query('update access_grant set withdrawn_at = now() where plan_id = $1', [plan.id]);
    await house.rows.query('update participation set valid_to = $2 where plan_id = $1 and person_id = $3', [
      plan.id,
      addDays(TODAY, -1),
      cast.hege.person,
    ]);
    const [one] = (await waits('hege')).questions;
    expect(one).toMatchObject({ kind: 'opening_asked', planId: null, owner: null, ownerName: '', by: null });
    expect((await ask('hege', WAITING)).raw).not.toMatch(/Ola|Nordli/);
    expect((await ask('hege', ANSWER, { questionId: one.subjectId, answer: SAID })).errors).toEqual([]);
    expect(await readerOf('Hege Lund')).toMatchObject({ asked: { answer: SAID } });
  });

  it('takes the whole list home, which the log knows first; to all others there is none', async () => {
    await house.rows.query(
      `insert into audit (tenant_id, account_id, person_id, hat, action, rule, plan_id, section_id, at)
       values ($1, $2, $3, 'next-of-kin', 'open-section', 'P4', $4, $5, '2025-11-05T23:30:00Z')`,
      [plan.tenant, cast.anne.account, cast.anne.person, plan.id, plan.section('home')],
    );
    const none = await file('maja', NOBODY);
    expect([none.status, none.bytes.toString()]).toEqual([404, '{"code":"NOT_FOUND"}']);
    for (const key of ['kari', 'hege', 'anne', 'maja'] as const) {
      const other = await file(key, plan.id);
      expect([other.status, other.bytes.toString()]).toEqual([404, '{"code":"NOT_FOUND"}']);
    }
    const cross = await file('ola', plan.id, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.invalid' });
    expect(cross.status).toBe(403);
    expect(await logged('export-read-log')).toEqual([]);
    const { status, headers, bytes } = await file('ola', plan.id);
    expect([status, headers.get('cache-control'), headers.get('content-disposition')]).toEqual([
      200,
      'no-store',
      "attachment; filename*=UTF-8''hvem-har-sett-planen-min.csv",
    ]);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, newest, oldest, ...rest] = bytes.toString().replace('\ufeff', '').split('\r\n');
    expect(rest).toEqual(['']);
    expect(head).toBe('Dag;Klokkeslett;Hvem;Som;Enhet;Hva;Hvorfor');
    expect(newest).toMatch(
      /^\d\d\.\d\d\.\d{4};\d\d:\d\d;Hege Lund;[^;]+;hjemmesykepleien;Åpnet: «Hjem og hverdag»;Hege fikk se det fordi du sa ja 3\. mars 2025\.$/,
    );
    expect(oldest).toMatch(/^06\.11\.2025;00:30;Anne Nordli;[^=;]*;;Åpnet: «Hjem og hverdag»;/);
    expect(await logged('export-read-log')).toEqual([{ hat: 'owner', rule: 'E13', details: {} }]);
  });
});
