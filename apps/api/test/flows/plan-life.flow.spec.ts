// The life of a plan on the wire: its steps and what they require, its dates when two change them, its checklist, its end.
import { addDays, systemClock, today } from '@samplan/domain';
import { aPlan, cast, insertMunicipality, insertPerson, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../src/kernel/database';
import { openHouse, type House } from './house';

const STATE = `mutation ($input: ChangePlanStateInput!) { changePlanState(input: $input) { __typename
  ... on PlanStateChanged { plan { state stateReason nextReviewOn lacksForActive } }
  ... on PlanNotReady { code lacks } ... on Refusal { code missing } } }`;
const CLOSE = `mutation ($input: ClosePlanInput!) { closePlan(input: $input) { __typename
  ... on PlanStateChanged { plan { state stateReason closeReason lacksForActive abilities } }
  ... on PlanNotReady { code lacks } ... on Refusal { code missing } } }`;
const CHANGE = `mutation ($input: ChangePlanInput!) { changePlan(input: $input) { __typename
  ... on PlanChanged { plan { periodFrom periodTo nextReviewOn noCooperationNeeded } }
  ... on FactsCollided { collisions { field theirs yours changedAt changedBy { name } } }
  ... on PlanNotReady { code lacks } ... on Refusal { code missing } } }`;
const PAGE = `query ($planId: ID!) { plan(planId: $planId) { state stateReason closeReason noCooperationNeeded abilities
  lacksForActive contents { point isInPlace sectionId } } }`;

const TODAY = today(systemClock);
const REASON = 'Ola er på sykehus til over jul.';

describe('The life of a plan', () => {
  let house: House;
  let plan: BuiltPlan;
  const cookies = new Map<string, string>();
  const ask = async (key: keyof typeof cast, query: string, variables: object) => {
    const cookie = cookies.get(key) ?? (await house.signIn(cast[key]));
    cookies.set(key, cookie);
    return house.ask(cookie, query, variables);
  };
  const step = (key: keyof typeof cast, to: string, more: object = {}) =>
    ask(key, STATE, { input: { planId: plan.id, to, ...more } });
  const close = (key: keyof typeof cast, more: object) => ask(key, CLOSE, { input: { planId: plan.id, ...more } });
  const change = (key: keyof typeof cast, set: object, seen: object) =>
    ask(key, CHANGE, { input: { planId: plan.id, set, seen } });
  const page = (key: keyof typeof cast) => ask(key, PAGE, { planId: plan.id });
  const row = async () =>
    (
      await house.rows.query<{ state: string; next: string | null }>(
        'select state, next_review_on::text as next, state_reason, closed_at is not null as closed from plan where id = $1',
        [plan.id],
      )
    )[0];
  const history = () =>
    house.rows.query('select field, before, after, hat from fact_change where plan_id = $1 and noun = $2 order by id', [
      plan.id,
      'plan',
    ]);
  const audited = () =>
    house.rows.query('select action, rule, hat, details from audit where plan_id = $1 order by id', [plan.id]);
  const goal = () =>
    house.rows.query(
      `insert into goal (tenant_id, plan_id, section_id, voice, created_by) values ($1, $2, $3, 'own', $4)`,
      [plan.tenant, plan.id, plan.section('leisure'), cast.ola.person],
    );

  beforeAll(async () => {
    house = await openHouse();
    await insertMunicipality(house.rows, 'fjelldal');
    await insertPerson(house.rows, cast.nina, TODAY);
  });
  beforeEach(async () => {
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .withWords('whatMatters', ['Jeg vil svømme.'])
      .withStrengths('Jeg kan skru.')
      .inState('draft')
      .insert(house.rows, { words: house.write });
  });
  afterAll(() => house.close());

  it('goes from draft to active with the date of the next look given in the step, and says first what it lacks', async () => {
    expect((await page('kari')).data).toMatchObject({ plan: { lacksForActive: ['goal', 'next_review'] } });
    expect((await step('kari', 'active')).data).toEqual({
      changePlanState: { __typename: 'PlanNotReady', code: 'NOT_READY', missing: [], lacks: ['goal', 'next_review'] },
    });
    expect(await row()).toMatchObject({ state: 'draft', next: null });
    expect(await history()).toEqual([]);
    expect(await audited()).toEqual([]);
    await goal();
    const next = addDays(TODAY, 90);
    expect((await step('kari', 'active', { nextReviewOn: next })).data).toEqual({
      changePlanState: {
        __typename: 'PlanStateChanged',
        plan: { state: 'active', stateReason: null, nextReviewOn: next, lacksForActive: [] },
      },
    });
    expect(await history()).toEqual([
      { field: 'state', before: 'draft', after: 'active', hat: 'coordinator' },
      { field: 'nextReviewOn', before: null, after: next, hat: 'coordinator' },
    ]);
    expect(await audited()).toEqual([
      { action: 'change-plan-life', rule: 'K7', hat: 'coordinator', details: { from: 'draft', to: 'active' } },
    ]);
  });

  it('lacks a goal again when the last one has ended, and a coordinator who is none any more', async () => {
    await goal();
    await house.rows.query("update goal set ended_on = oslo_today(), end_reason = 'reached' where plan_id = $1", [
      plan.id,
    ]);
    await house.rows.query("update participation set ended_at = now() where plan_id = $1 and role = 'coordinator'", [
      plan.id,
    ]);
    await house.rows.query(
      'update plan set period_to = oslo_today() - 1, period_from = oslo_today() - 9 where id = $1',
      [plan.id],
    );
    const { data } = await step('ola', 'active', { nextReviewOn: addDays(TODAY, -1) });
    expect(data).toMatchObject({ changePlanState: { lacks: ['coordinator', 'goal', 'period', 'next_review'] } });
  });

  it('pauses with a reason that owner and coordinator read and nobody else, and goes on without it', async () => {
    await goal();
    await step('ola', 'active', { nextReviewOn: TODAY });
    for (const reason of [undefined, null, ' '])
      expect((await step('ola', 'paused', { reason })).data).toMatchObject({ changePlanState: { lacks: ['reason'] } });
    expect((await step('ola', 'paused', { reason: REASON })).data).toMatchObject({
      changePlanState: { plan: { state: 'paused', stateReason: REASON } },
    });
    expect((await page('kari')).data).toMatchObject({ plan: { stateReason: REASON } });
    const { raw } = await page('hege');
    expect(raw).toContain('"state":"paused","stateReason":null');
    expect(raw).not.toContain('sykehus');
    for (const table of ['audit', 'fact_change'])
      expect(await house.rows.query(`select from ${table} t where t::text like '%sykehus%'`)).toEqual([]);
    expect((await step('ola', 'active')).data).toMatchObject({
      changePlanState: { plan: { state: 'active', stateReason: null } },
    });
  });

  it.each([
    ['a step from where it does not stand', { to: 'paused', reason: REASON }, 'STALE'],
    ['a step that is none', { to: 'closed', reason: REASON }, 'BAD_INPUT'],
    [
      'a period that ends before it begins',
      { to: 'active', periodFrom: '2026-03-01', periodTo: '2026-02-01' },
      'BAD_INPUT',
    ],
    ['a reason longer than 500 characters', { to: 'paused', reason: 'a'.repeat(501) }, 'BAD_INPUT'],
    ['dates for a pause', { to: 'paused', reason: REASON, periodTo: '2027-02-01' }, 'BAD_INPUT'],
  ])('refuses %s and changes nothing', async (_what, { to, ...more }, code) => {
    const before = await row();
    const { data, errors } = await step('ola', to, more);
    expect(JSON.stringify([data, errors])).toContain(`"code":"${code}"`);
    expect(await row()).toEqual(before);
    expect(await audited()).toEqual([]);
  });

  it('is changed by owner and coordinator alone; others are refused, and strangers find no plan', async () => {
    expect((await step('hege', 'active')).data).toEqual({
      changePlanState: {
        __typename: 'ChangePlanStateRefused',
        code: 'NOT_ALLOWED',
        missing: ['is-active-coordinator'],
      },
    });
    expect((await change('hege', { nextReviewOn: TODAY }, { nextReviewOn: null })).data).toMatchObject({
      changePlan: { __typename: 'ChangePlanRefused', code: 'NOT_ALLOWED' },
    });
    expect((await close('kari', { reason: 'moved' })).data).toEqual({
      closePlan: { __typename: 'ClosePlanRefused', code: 'NOT_ALLOWED', missing: ['is-owner'] },
    });
    for (const answer of [await step('nina', 'active'), await close('nina', { reason: 'moved' })])
      expect(answer.errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    const { data } = await page('hege');
    expect(data).toMatchObject({
      plan: { lacksForActive: null, contents: null, abilities: ['see_plan', 'see_participants', 'leave_plan'] },
    });
  });

  it('ends for all but the owner at once, who reads why; what waited in it waits no more', async () => {
    await house.rows.query(
      `insert into invitation (tenant_id, plan_id, person_id, role, state, invited_by) values ($1, $2, $3, 'next-of-kin', 'sent', $4)`,
      [plan.tenant, plan.id, cast.kari.person, cast.ola.person],
    );
    await house.rows.query(
      `insert into access_wish (tenant_id, plan_id, section_id, unit_id, level, wished_by)
       select $1, $2, $3, id, 'read', $4 from unit limit 1`,
      [plan.tenant, plan.id, plan.section('health'), cast.kari.person],
    );
    expect((await close('ola', { reason: 'other', note: '  ' })).data).toMatchObject({
      closePlan: { lacks: ['reason'] },
    });
    expect((await row())?.state).toBe('draft');
    expect((await close('ola', { reason: 'other', note: REASON })).data).toEqual({
      closePlan: {
        __typename: 'PlanStateChanged',
        plan: {
          state: 'closed',
          stateReason: REASON,
          closeReason: 'other',
          lacksForActive: null,
          abilities: ['see_plan', 'see_participants'],
        },
      },
    });
    expect(await row()).toMatchObject({ state: 'closed', closed: true });
    for (const who of ['kari', 'hege'] as const) expect((await page(who)).raw).toBe('{"data":{"plan":null}}\n');
    expect((await page('ola')).data).toMatchObject({ plan: { state: 'closed', stateReason: REASON } });
    expect(
      await house.rows.query(
        'select state from invitation where plan_id = $1 union all select state from access_wish where plan_id = $1',
        [plan.id],
      ),
    ).toEqual([{ state: 'withdrawn' }, { state: 'withdrawn' }]);
    expect((await close('ola', { reason: 'moved' })).data).toMatchObject({ closePlan: { missing: ['plan-is-open'] } });
    expect((await step('ola', 'active', { nextReviewOn: TODAY })).data).toMatchObject({
      changePlanState: { missing: ['plan-is-open'] },
    });
    expect(await history()).toEqual([{ field: 'state', before: 'draft', after: 'closed', hat: 'owner' }]);
    expect(await audited()).toMatchObject([
      { action: 'close-plan', rule: 'E8', details: { from: 'draft', reason: 'other' } },
    ]);
  });

  it('gives the second of two who change the same date both values, and changes nothing until they choose', async () => {
    const [mine, theirs] = [addDays(TODAY, 40), addDays(TODAY, 50)];
    expect((await change('kari', { nextReviewOn: theirs }, { nextReviewOn: null })).data).toMatchObject({
      changePlan: { plan: { nextReviewOn: theirs } },
    });
    const both = { nextReviewOn: mine, noCooperationNeeded: true };
    const { data } = await change('ola', both, { nextReviewOn: null, noCooperationNeeded: false });
    expect(data).toEqual({
      changePlan: {
        __typename: 'FactsCollided',
        code: 'FACTS_COLLIDED',
        missing: [],
        collisions: [
          {
            field: 'nextReviewOn',
            theirs: `"${theirs}"`,
            yours: `"${mine}"`,
            changedAt: expect.any(String),
            changedBy: { name: 'Kari Moen' },
          },
        ],
      },
    });
    expect((await page('ola')).data).toMatchObject({ plan: { noCooperationNeeded: false } });
    expect((await change('ola', both, { nextReviewOn: theirs, noCooperationNeeded: false })).data).toMatchObject({
      changePlan: { plan: { nextReviewOn: mine, noCooperationNeeded: true } },
    });
    expect(await history()).toEqual([
      { field: 'nextReviewOn', before: null, after: theirs, hat: 'coordinator' },
      { field: 'nextReviewOn', before: theirs, after: mine, hat: 'owner' },
      { field: 'noCooperationNeeded', before: false, after: true, hat: 'owner' },
    ]);
  });

  it('lets one of eight who change the same date at once have it, and the others choose', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        change(n % 2 ? 'ola' : 'kari', { nextReviewOn: addDays(TODAY, n + 1) }, { nextReviewOn: null }),
      ),
    );
    const kinds = answers.map(({ raw }) => /"__typename":"(\w+)"/.exec(raw)?.[1]).sort();
    expect(kinds).toEqual([...Array<string>(7).fill('FactsCollided'), 'PlanChanged']);
    expect(await history()).toHaveLength(1);
  });

  it('keeps the period and the next look of an active plan, and sets no look in the past', async () => {
    const next = addDays(TODAY, 30);
    const past = addDays(TODAY, -1);
    expect((await change('ola', { nextReviewOn: past }, { nextReviewOn: null })).data).toMatchObject({
      changePlan: { __typename: 'PlanNotReady', lacks: ['next_review'] },
    });
    await goal();
    await step('ola', 'active', { nextReviewOn: next });
    const seen = { nextReviewOn: next };
    for (const to of [null, past])
      expect((await change('kari', { nextReviewOn: to }, seen)).data).toMatchObject({
        changePlan: { __typename: 'PlanNotReady', code: 'NOT_READY', lacks: ['next_review'] },
      });
    const [period] = await house.rows.query<object>(
      'select period_from::text as "periodFrom", period_to::text as "periodTo" from plan where id = $1',
      [plan.id],
    );
    const emptied = { periodFrom: null, periodTo: null };
    expect((await change('kari', emptied, period ?? {})).data).toMatchObject({ changePlan: { lacks: ['period'] } });
    expect(await row()).toMatchObject({ state: 'active', next });
    // A look that is past already does not keep other things from being changed.
    await house.rows.query('update plan set next_review_on = $2 where id = $1', [plan.id, past]);
    expect((await change('kari', { noCooperationNeeded: true }, { noCooperationNeeded: false })).data).toMatchObject({
      changePlan: { plan: { noCooperationNeeded: true } },
    });
  });

  it('answers changes that tell nothing of what was seen as bad input', async () => {
    for (const [set, seen] of [
      [{}, {}],
      [{ nextReviewOn: TODAY }, {}],
      [{ noCooperationNeeded: null }, { noCooperationNeeded: false }],
      [{ periodTo: '2020-01-01' }, { periodTo: addDays(TODAY, 364) }],
    ] as const)
      expect((await change('ola', set, seen)).errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    expect(await history()).toEqual([]);
  });

  it('shows which of the nine content points are in place, each with where it is filled in', async () => {
    await goal();
    const measure = (section: string) =>
      house.rows.query<{ id: string }>(
        'insert into measure (tenant_id, plan_id, section_id, created_by) values ($1, $2, $3, $4) returning id',
        [plan.tenant, plan.id, plan.section(section), cast.kari.person],
      );
    const [lacking] = await measure('health');
    const checks = async (key: keyof typeof cast) => {
      const { data, errors } = await page(key);
      expect(errors).toEqual([]);
      const contents: unknown = Reflect.get(Object(data?.['plan']), 'contents');
      const list: readonly unknown[] = Array.isArray(contents) ? contents : [];
      return Object.fromEntries(
        list.map((check) => [
          Reflect.get(Object(check), 'point'),
          [Reflect.get(Object(check), 'isInPlace'), Reflect.get(Object(check), 'sectionId')],
        ]),
      );
    };
    const health = plan.section('health');
    expect(await checks('kari')).toEqual({
      goals_and_needs: [true, plan.section('leisure')],
      who_takes_part: [true, null],
      coordinator: [true, null],
      contributions: [false, health],
      measures: [false, health],
      how: [false, health],
      period: [false, null],
      consent: [true, null],
      cooperation: [false, null],
    });
    const words = (text: string) => ({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    });
    await house.rows.query('update projection set items = $2 where section_id = $1', [
      health,
      JSON.stringify({ [`measure:${lacking?.id}`]: { extent: words('hver uke'), how: words('  ') } }),
    ]);
    await house.rows.query(
      `insert into responsibility (tenant_id, plan_id, measure_id, kind, person_id, state, asked_by)
       values ($1, $2, $3, 'owner', $4, 'accepted', $4)`,
      [plan.tenant, plan.id, lacking?.id, cast.ola.person],
    );
    await change(
      'ola',
      { noCooperationNeeded: true, nextReviewOn: TODAY },
      { noCooperationNeeded: false, nextReviewOn: null },
    );
    expect(await checks('ola')).toMatchObject({
      contributions: [true, health],
      measures: [true, health],
      how: [false, health],
      period: [true, null],
      cooperation: [true, null],
    });
  });

  it('takes what is taken out for what is not there, in the checklist and in what it lacks', async () => {
    await goal();
    await house.rows.query(`insert into measure (tenant_id, plan_id, section_id, created_by) values ($1, $2, $3, $4)`, [
      plan.tenant,
      plan.id,
      plan.section('health'),
      cast.kari.person,
    ]);
    const before = await page('kari');
    await house.rows.query(
      `insert into taken_out (tenant_id, plan_id, section_id, subject, subject_id, words, authors, taken_by)
       select tenant_id, plan_id, section_id, subject, id, '{}', '{}', $2 from (
         select 'goal' as subject, id, tenant_id, plan_id, section_id from goal
         union all select 'measure', id, tenant_id, plan_id, section_id from measure) item where plan_id = $1`,
      [plan.id, cast.ola.person],
    );
    const { data, raw } = await page('kari');
    expect(before.raw).toContain(plan.section('leisure'));
    expect(before.raw).toContain(plan.section('health'));
    for (const key of ['leisure', 'health']) expect(raw).not.toContain(plan.section(key));
    expect(data).toMatchObject({ plan: { lacksForActive: ['goal', 'next_review'] } });
    expect((await step('kari', 'active')).raw).toContain('"lacks":["goal","next_review"]');
  });

  it('asks the database as often about the checklists of many plans as about one', async () => {
    const others = await Promise.all(
      (['lea', 'maja', 'rune', 'arne'] as const).map((key) =>
        aPlan().of(cast[key]).coordinatedBy(cast.perlund).inState('draft').insert(house.rows, { words: house.write }),
      ),
    );
    let statements = 0;
    const database = house.app.get(Database, { strict: false });
    const inTenant = database.inTenant.bind(database);
    database.inTenant = (tenants, run) =>
      inTenant(tenants, (tx) =>
        run({ manager: tx.manager, query: (sql, params) => (statements++, tx.query(sql, params)) }),
      );
    const counted = async (key: keyof typeof cast) => {
      await ask(key, '{ me { id } }', {});
      const before = statements;
      const { data } = await ask(
        key,
        '{ plans { stateReason noCooperationNeeded lacksForActive contents { point isInPlace sectionId } } }',
        {},
      );
      const plans = data?.['plans'];
      return { plans: Array.isArray(plans) ? plans.length : 0, queries: statements - before };
    };
    const [one, many] = [await counted('kari'), await counted('perlund')];
    database.inTenant = inTenant;
    expect([one.plans, many.plans]).toEqual([1, others.length]);
    expect(many.queries).toBe(one.queries);
  });
});
