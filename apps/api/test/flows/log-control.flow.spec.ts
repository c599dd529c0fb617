// The log controller's view: what is unusual, by alias and without a word of a plan, and never about oneself or one's own.
import { addDays, systemClock, today, type WornHat } from '@samplan/domain';
import { aPlan, cast, insertMunicipality, insertPerson, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Sealer } from '../../src/audit-chain/sealer';
import { openHouse, type Answer, type House } from './house';

const SHOWN = `since openings unusual more check { whole sealed }
  anomalies { id kind alias name unit from until parts plans searches mark note }`;
const VIEW = `query ($after: Int) { logControl(after: $after) { ${SHOWN} } }`;
const MARK = `mutation ($input: MarkAnomalyInput!) { markAnomaly(input: $input) { ${SHOWN} } }`;
const REVEAL = `mutation ($input: RevealEmployeeInput!) { revealEmployee(input: $input) { ${SHOWN} } }`;
const VERIFY = `mutation { verifyLog { ${SHOWN} } }`;
const YESTERDAY = addDays(today(systemClock), -1);

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly alias: string;
  readonly [field: string]: unknown;
}
interface View {
  readonly unusual: number;
  readonly openings: number;
  readonly more: boolean;
  readonly check: object | null;
  readonly anomalies: readonly Row[];
}

describe('The log controller', () => {
  let house: House;
  let plan: BuiltPlan;
  const ask = async (key: keyof typeof cast, query: string, variables: object = {}, hat?: WornHat): Promise<Answer> =>
    house.ask(await house.signIn(cast[key], hat), query, variables);
  const told = ({ data, errors }: Answer, name: string): View => {
    expect(errors).toEqual([]);
    const view: View = Reflect.get(Object(data), name);
    return view;
  };
  const view = async (after?: number) => told(await ask('logg', VIEW, { after }), 'logControl');
  /** @param time by the clock in Norway, yesterday */
  const acted = (
    key: keyof typeof cast,
    time: string,
    {
      action = 'open-section',
      hat = 'participant',
      planId = plan.id,
      day = YESTERDAY,
    }: Partial<Record<'action' | 'hat' | 'planId' | 'day', string>> = {},
  ) =>
    house.rows.query(
      `insert into audit (tenant_id, account_id, person_id, hat, action, rule, plan_id, section_id, unit_id, at)
       values ($1, $2, $3, $4, $5, 'D4', $6, $7,
         (select unit_id from unit_membership where person_id = $3 limit 1), ($8::date + $9::time) at time zone 'Europe/Oslo')`,
      [plan.tenant, cast[key].account, cast[key].person, hat, action, planId, plan.section('home'), day, time],
    );
  const logged = (action: string) =>
    house.rows.query<{ hat: string; rule: string; details: object }>(
      'select hat, rule, details from audit where action = $1 order by id',
      [action],
    );

  beforeAll(async () => {
    house = await openHouse();
    const long = addDays(YESTERDAY, -100);
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari, { from: long })
      .withGrant('home', cast.hege, 'edit', { from: long })
      .insert(house.rows, { words: house.write });
    for (const one of [cast.logg, cast.siv, cast.anne]) await insertPerson(house.rows, one, today(systemClock));
  });
  afterAll(() => house.close());

  it('finds nothing unusual on days of work, and a log that is whole', async () => {
    expect((await view()).check).toBeNull();
    expect(told(await ask('logg', VERIFY), 'verifyLog').check).toMatchObject({ whole: true });
    await acted('hege', '10:00');
    await acted('ola', '03:00', { hat: 'owner' });
    await acted('hege', '03:00', { day: addDays(YESTERDAY, -8) });
    expect(await view()).toMatchObject({ unusual: 0, openings: 1, anomalies: [], more: false });
  });

  it('is told of the night, of many plans, of searches, and of one who had no part', async () => {
    await acted('hege', '03:12');
    for (const time of ['14:02', '14:05', '14:09'])
      await acted('kari', time, { action: 'find-people', hat: 'coordinator' });
    await acted('siv', '09:00');
    const { anomalies, unusual } = await view();
    expect(anomalies).toMatchObject([
      { kind: 'searches', searches: 3, unit: expect.any(String) },
      { kind: 'no_relation', parts: 1, plans: 1, unit: 'skolen' },
      { kind: 'at_night', parts: 1, unit: 'hjemmesykepleien', mark: null, name: null },
    ]);
    expect(unusual).toBe(3);
    expect(new Set(anomalies.map(({ alias }) => alias)).size).toBe(3);
    expect(
      (await view()).anomalies.map(({ alias }) => alias),
      'the same each time',
    ).toEqual(anomalies.map(({ alias }) => alias));
  });

  it('meets no name, no title and no id of anybody', async () => {
    const { raw } = await ask('logg', VIEW);
    for (const known of ['Hege', 'Lund', 'Kari', 'Siv', 'Ola', 'Hjem', plan.id, plan.section('home'), cast.hege.person])
      expect(raw).not.toContain(known);
  });

  it('marks what has been looked at, and the mark itself is logged without the note', async () => {
    const [night] = (await view()).anomalies.filter(({ kind }) => kind === 'at_night');
    const input = { anomaly: night?.id, mark: 'in_order', note: 'Nattevakt, sier tjenesten.' };
    const after = told(await ask('logg', MARK, { input }), 'markAnomaly');
    expect(after.unusual).toBe(2);
    expect(after.anomalies.at(-1)).toMatchObject({
      kind: 'at_night',
      mark: 'in_order',
      note: 'Nattevakt, sier tjenesten.',
    });
    const rows = await logged('mark-anomaly');
    expect(rows).toMatchObject([
      { hat: 'log-controller', rule: 'L1', details: { mark: 'in-order', anomaly: night?.id } },
    ]);
    expect(JSON.stringify(rows)).not.toContain('Nattevakt');
    const again = told(
      await ask('logg', MARK, { input: { ...input, mark: 'investigate', note: null } }),
      'markAnomaly',
    );
    expect(again.unusual, 'the latest mark counts').toBe(3);
  });

  it('is told a name by saying why, which stands in the log', async () => {
    const [night] = (await view()).anomalies.filter(({ kind }) => kind === 'at_night');
    const empty = await ask('logg', REVEAL, { input: { anomaly: night?.id, reason: '  ' } });
    expect(empty.errors[0]?.extensions['code']).toBe('BAD_INPUT');
    const after = told(
      await ask('logg', REVEAL, { input: { anomaly: night?.id, reason: 'Spør lederen.' } }),
      'revealEmployee',
    );
    expect(after.anomalies.filter(({ name }) => name !== null)).toMatchObject([
      { alias: night?.alias, name: 'Hege Lund' },
    ]);
    expect(await logged('reveal-employee')).toMatchObject([{ rule: 'L1', details: { anomaly: night?.id } }]);
    expect(JSON.stringify(await logged('reveal-employee'))).not.toContain('lederen');
  });

  it('sees nothing of herself, nor of a plan in which she is owner, kin or representative', async () => {
    const before = await view();
    await acted('logg', '02:00');
    expect((await view()).anomalies).toHaveLength(before.anomalies.length);
    await house.rows.query(
      `insert into participation (tenant_id, plan_id, person_id, role, title) values ($1, $2, $3, 'next-of-kin', 'søster')`,
      [plan.tenant, plan.id, cast.logg.person],
    );
    expect(await view()).toMatchObject({ unusual: 0, openings: 0, anomalies: [] });
    const hidden = await ask('logg', MARK, { input: { anomaly: before.anomalies[0]?.id, mark: 'in_order' } });
    expect(hidden.errors[0]?.extensions['code']).toBe('NOT_FOUND');
    await house.rows.query('delete from participation where person_id = $1', [cast.logg.person]);
    expect((await view()).anomalies).toHaveLength(before.anomalies.length);
  });

  it('answers an owner who wonders about somebody, without learning whose plan it is', async () => {
    const SEEN = 'openings { month readers { id person { name } question { answer } } }';
    const page = await ask('ola', `query ($planId: ID!) { plan(planId: $planId) { ${SEEN} } }`, { planId: plan.id });
    expect(page.errors).toEqual([]);
    const { month, readers } = Reflect.get(Object(page.data?.['plan']), 'openings');
    const hege = readers.find(({ person }: { person: { name: string } }) => person.name === 'Hege Lund');
    const ASK = `mutation ($planId: ID!, $reader: String!, $month: String!) {
      askMunicipality(planId: $planId, reader: $reader, month: $month) { ${SEEN} } }`;
    const asks = { planId: plan.id, reader: hege.id, month };
    for (const key of ['kari', 'hege', 'anne'] as const)
      expect((await ask(key, ASK, asks)).raw).not.toContain('openings":{');
    for (let times = 0; times < 2; times++) expect((await ask('ola', ASK, asks)).errors).toEqual([]);
    const QUESTIONS = '{ logControl { questions { id alias unit month } } }';
    const { data, raw } = await ask('logg', QUESTIONS);
    const { questions } = Object(data?.['logControl']);
    expect(questions).toMatchObject([{ unit: 'hjemmesykepleien', month: `${month}-01` }]);
    expect(raw).not.toMatch(/Ola|Nordli|Hege|Lund/);
    expect(raw).not.toContain(plan.id);
    const ANSWER =
      'mutation ($input: AnswerLogQuestionInput!) { answerLogQuestion(input: $input) { questions { id } } }';
    const input = { question: questions[0].id, answer: 'Hun hadde vakt.' };
    await house.rows.query('update log_question set reader_id = $1', [cast.logg.person]);
    expect((await ask('logg', ANSWER, { input })).errors[0]?.extensions['code'], 'about herself').toBe('NOT_FOUND');
    await house.rows.query('update log_question set reader_id = $1', [cast.hege.person]);
    expect((await ask('kari', ANSWER, { input })).errors[0]?.extensions['code']).toBe('NOT_ALLOWED');
    expect((await ask('logg', ANSWER, { input })).data).toEqual({ answerLogQuestion: { questions: [] } });
    expect((await ask('ola', ASK, asks)).raw).toContain('Hun hadde vakt.');
    expect(JSON.stringify(await logged('answer-log-question'))).not.toContain('vakt');
    const news = await ask('ola', '{ waiting { news { kind planId by { name } month } } }');
    expect(news.data).toEqual({
      waiting: {
        news: [{ kind: 'municipality_answered', planId: plan.id, by: null, month: `${month}-01` }],
      },
    });
  });

  it('is told when the log is not whole', async () => {
    await house.app.get(Sealer, { strict: false }).seal();
    const sealed = (await house.rows.query('select from audit_chain')).length;
    // Rows of yesterday that were written today are not what an honest log holds.
    expect(told(await ask('logg', VERIFY), 'verifyLog').check).toEqual({ sealed, whole: false });
    expect(await logged('verify-log')).toHaveLength(2);
  });

  it('gets twenty at a time', async () => {
    for (let back = 1; back <= 7; back++)
      for (const key of ['hege', 'kari', 'siv', 'anne'] as const)
        await acted(key, '01:00', { day: addDays(YESTERDAY, 1 - back) });
    const first = await view();
    expect([first.anomalies.length, first.more]).toEqual([20, true]);
    const all = [...first.anomalies];
    for (let page = first; page.more; all.push(...page.anomalies)) page = await view(all.length);
    expect([all.length, new Set(all.map(({ id }) => id)).size]).toEqual([first.unusual, first.unusual]);
  });

  it('is nobody else, and none of another municipality', async () => {
    const [one] = (await view()).anomalies;
    for (const key of ['ola', 'kari', 'hege'] as const)
      for (const [query, variables] of [
        [VIEW, {}],
        [VERIFY, {}],
        [MARK, { input: { anomaly: one?.id, mark: 'in_order' } }],
        [REVEAL, { input: { anomaly: one?.id, reason: 'fordi' } }],
      ] as const) {
        const { raw, errors } = await ask(key, query, variables);
        expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED' });
        expect(raw).not.toMatch(/A-\d\d/);
      }
    await insertMunicipality(house.rows, 'nordvik');
    await insertPerson(house.rows, cast.mikkel, today(systemClock));
    await house.rows.query(
      "insert into tenant_role (tenant_id, person_id, role) select tenant_id, id, 'log-controller' from person where id = $1",
      [cast.mikkel.person],
    );
    expect(told(await ask('mikkel', VIEW, {}, 'log-controller'), 'logControl')).toMatchObject({
      openings: 0,
      anomalies: [],
    });
    const other = await ask('mikkel', REVEAL, { input: { anomaly: one?.id, reason: 'fordi' } }, 'log-controller');
    expect(other.errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});
