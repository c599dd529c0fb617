// What a municipality sets for itself: by its administrator alone, within bounds, and at once in force where it counts.
import { DEADLINE_BOUNDS, systemClock, today } from '@samplan/domain';
import { aPlan, cast, insertPerson, type BuiltPlan, type CastKey } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../src/kernel/deadlines';
import { Database, type Tx } from '../../src/kernel/database';
import { noticeHoursOf } from '../../src/kernel/notice-hours';
import { letterOf } from '../../src/letters/letters';
import { openHouse, type House } from './house';

const ALL = `deadlines { deadline days isOwn } urgentNumbers { kind number isOwn } template { kind titleKey title }
  ladders { ladder levels } letters { kind language title body isOwn }`;
const DEADLINE = `mutation ($deadline: Deadline!, $days: Int) { setDeadline(deadline: $deadline, days: $days) { deadlines { deadline days isOwn } } }`;
const HOURS = `mutation ($from: Int, $to: Int) { setNoticeHours(from: $from, to: $to) { noticeHours { from to } } }`;
const NUMBER = `mutation ($kind: UrgentNumber!, $number: String) { setUrgentNumber(kind: $kind, number: $number) { urgentNumbers { kind number isOwn } } }`;
const TEMPLATE = `mutation ($parts: [TemplatePartInput!]!) { setTemplate(parts: $parts) { template { kind titleKey title } } }`;
const LADDER = `mutation ($ladder: ServiceLadder!, $levels: [String!]!) { setLadder(ladder: $ladder, levels: $levels) { ladders { ladder levels } } }`;
const LETTER = `mutation ($input: LetterInput!) { setLetter(input: $input) { letters { kind language title body isOwn } } }`;

describe('What a municipality sets', () => {
  let house: House;
  let plan: BuiltPlan;
  const ask = async (who: CastKey, query: string, variables: object = {}) =>
    house.ask(await house.signIn(cast[who], who === 'inga' ? 'coordinating-unit' : undefined), query, variables);
  const problem = async (query: string, variables: object) =>
    (await ask('admin', query, variables)).errors[0]?.extensions['code'];
  const inTenant = <T>(run: (tx: Tx) => Promise<T>) =>
    house.app.get(Database, { strict: false }).inTenant(plan.tenant, run);

  beforeAll(async () => {
    house = await openHouse();
    plan = await aPlan().of(cast.ola).coordinatedBy(cast.kari).withMeasure('swim', 'home', 'Svømme').insert(house.rows);
    for (const one of [cast.admin, cast.inga, cast.lea]) await insertPerson(house.rows, one, today(systemClock));
  });
  afterAll(() => house.close());

  it('is told to the administrator, and set by nobody else', async () => {
    const { data } = await ask('admin', `{ municipality { ${ALL} } }`);
    expect(data).toMatchObject({
      municipality: { urgentNumbers: [{ kind: 'emergency', number: '113', isOwn: false }, {}, {}, { number: null }] },
    });
    for (const who of ['inga', 'kari', 'ola'] as const) {
      expect((await ask(who, `{ municipality { ${ALL} } }`)).errors[0]?.extensions['code']).toBe('NOT_ALLOWED');
      const set = await ask(who, DEADLINE, { deadline: 'first_reminder', days: 7 });
      expect(set.errors[0]?.extensions['code']).toBe('NOT_ALLOWED');
    }
  });

  it('a time limit holds within its bounds, until the standard one is taken back', async () => {
    const { standard, most } = DEADLINE_BOUNDS['first-reminder'];
    const days = () => inTenant(async (tx) => (await deadlinesOf(tx))['first-reminder']);
    await ask('admin', DEADLINE, { deadline: 'first_reminder', days: 7 });
    expect(await days()).toBe(7);
    expect(await problem(DEADLINE, { deadline: 'first_reminder', days: most + 1 })).toBe('BAD_INPUT');
    expect(await problem(DEADLINE, { deadline: 'first_reminder', days: 0 })).toBe('BAD_INPUT');
    expect(await days()).toBe(7);
    const { data } = await ask('admin', DEADLINE, { deadline: 'first_reminder' });
    expect(JSON.stringify(data)).toContain(`{"deadline":"first_reminder","days":${standard},"isOwn":false}`);
    expect(await days()).toBe(standard);
  });

  it('notices go between hours of its own, by day', async () => {
    const hours = () => inTenant(noticeHoursOf);
    await ask('admin', HOURS, { from: 9, to: 16 });
    expect(await hours()).toEqual({ from: 9, to: 16 });
    for (const one of [
      { from: 6, to: 16 },
      { from: 9, to: 22 },
      { from: 12, to: 12 },
    ])
      expect([one, await problem(HOURS, one)]).toEqual([one, 'BAD_INPUT']);
    expect(await hours()).toEqual({ from: 9, to: 16 });
    const mine = '{ me { notices { hours { from to } } } }';
    expect((await ask('kari', mine)).data).toEqual({ me: { notices: { hours: { from: 9, to: 16 } } } });
    await ask('admin', HOURS);
    expect(await hours()).toEqual({ from: 8, to: 20 });
  });

  it('numbers to call are told to everybody, the children’s to those under 18 alone', async () => {
    const told = async (who: CastKey) => (await ask(who, '{ urgentNumbers { emergency doctor children } }')).data;
    await ask('admin', NUMBER, { kind: 'doctor', number: ' 22 33  44 55' });
    expect(await told('ola')).toEqual({ urgentNumbers: { emergency: '113', doctor: '22 33 44 55', children: null } });
    expect(await told('lea')).toEqual({
      urgentNumbers: { emergency: '113', doctor: '22 33 44 55', children: '116 111' },
    });
    expect(await problem(NUMBER, { kind: 'doctor', number: 'ring oss' })).toBe('BAD_INPUT');
    expect((await ask('ola', '{ urgentNumbers { coordinatingUnit } }')).raw).toContain('"coordinatingUnit":null');
    await ask('admin', NUMBER, { kind: 'coordinating_unit', number: '76 00 00 00' });
    expect((await ask('ola', '{ urgentNumbers { coordinatingUnit } }')).raw).toContain('76 00 00 00');
    await ask('admin', NUMBER, { kind: 'doctor' });
    expect(await told('ola')).toMatchObject({ urgentNumbers: { doctor: '116 117' } });
  });

  it('a template is what the next plan begins with, and changes none that is there', async () => {
    const parts = [
      { kind: 'what_matters', titleKey: 'whatMatters' },
      { kind: 'life_area', title: 'Arbeid på Fjelldalbruket' },
      { kind: 'own', titleKey: 'own' },
    ];
    expect((await ask('admin', TEMPLATE, { parts })).data).toMatchObject({
      setTemplate: { template: [{}, { title: 'Arbeid på Fjelldalbruket' }, {}] },
    });
    expect(await problem(TEMPLATE, { parts: parts.slice(1) })).toBe('BAD_INPUT');
    expect(
      await problem(TEMPLATE, { parts: [...parts.slice(0, 2), { kind: 'meeting', title: 'Møte' }, ...parts.slice(2)] }),
    ).toBe('BAD_INPUT');
    const consent = { form: 'signed_here', language: 'nb', textVersion: '2026-11', givenById: cast.lea.person };
    const open =
      'mutation ($input: OpenPlanInput!) { openPlan(input: $input) { __typename ... on PlanOpened { plan { sections { title } } } } }';
    const input = { ownerId: cast.lea.person, type: 'individual_plan', consent };
    expect((await ask('lea', open, { input })).data).toEqual({
      openPlan: {
        __typename: 'PlanOpened',
        plan: {
          sections: [
            { title: 'Dette er viktig for meg' },
            { title: 'Arbeid på Fjelldalbruket' },
            { title: 'Mine notater' },
          ],
        },
      },
    });
    const [olas] = await house.rows.query<{ n: number }>('select count(*)::int as n from section where plan_id = $1', [
      plan.id,
    ]);
    expect(olas?.n).toBeGreaterThan(3);
  });

  it('levels of a ladder can be chosen for measures; one that is taken away stays where it was chosen', async () => {
    const levels = async () => {
      const { raw } = await ask('kari', '{ serviceLevels { id name } }');
      return [...raw.matchAll(/"id":"([^"]+)","name":"([^"]+)"/g)].map(([, id, name]) => ({ id, name }));
    };
    const own = (await levels()).length;
    await ask('admin', LADDER, { ladder: 'effort_pyramid', levels: ['Alle', 'Noen', 'Få'] });
    const few = (await levels()).find(({ name }) => name === 'Få');
    expect((await levels()).slice(own).map(({ name }) => name)).toEqual(['Alle', 'Noen', 'Få']);
    await house.rows.query('update measure set service_level_id = $1 where id = $2', [few?.id, plan.measure('swim')]);
    await ask('admin', LADDER, { ladder: 'effort_pyramid', levels: ['Noen', 'Alle'] });
    expect((await levels()).slice(own).map(({ name }) => name)).toEqual(['Noen', 'Alle']);
    const named = await ask(
      'kari',
      'query ($id: ID!) { plan(planId: $id) { sections { measures { serviceLevel { name } } } } }',
      { id: plan.id },
    );
    expect(named.raw).toContain('"Få"');
    await ask('admin', LADDER, { ladder: 'effort_pyramid', levels: ['Få'] });
    expect((await levels()).find(({ name }) => name === 'Få')?.id).toBe(few?.id);
    expect(await problem(LADDER, { ladder: 'effort_pyramid', levels: ['Få', ' Få '] })).toBe('BAD_INPUT');
  });

  it('a letter says what the municipality wrote, in the language it wrote it in, and names only what it may', async () => {
    const body = 'Hei, {name}. Ring 22 33 44 55.';
    const letter = (language: 'nb' | 'nn' | 'se') => inTenant((tx) => letterOf(tx, 'need-received', language));
    const input = { kind: 'need_received', language: 'nb', title: 'Takk for meldingen', body };
    await ask('admin', LETTER, { input });
    expect(await letter('nb')).toEqual({ title: 'Takk for meldingen', body });
    expect(await letter('se')).toEqual({ title: 'Takk for meldingen', body });
    expect((await letter('nn')).body).toContain('Vi tek kontakt');
    expect(await problem(LETTER, { input: { ...input, body: '{coordinator}' } })).toBe('BAD_INPUT');
    expect(await problem(LETTER, { input: { ...input, language: 'se' } })).toBe('BAD_INPUT');
    await ask('admin', LETTER, { input: { kind: 'need_received', language: 'nb' } });
    expect((await letter('nb')).body).toContain('{municipality}');
  });

  it('stands in the log by what it was, never by what it says', async () => {
    const rows = await house.rows.query<{ details: object }>(
      "select details from audit where action = 'configure-municipality'",
    );
    expect(rows.map(({ details }) => details)).toContainEqual({ setting: 'letter', name: 'need-received nb' });
    expect(JSON.stringify(rows)).not.toMatch(/22 33|Takk|Fjelldalbruket|Noen/);
  });
});
