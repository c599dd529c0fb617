// Random steps of a plan's life by random people, held against a model: never active without what that requires, and what
// is refused changes nothing.
import { addDays, lacksFor, mayEnter, systemClock, today, type PlainDate, type PlanState } from '@samplan/domain';
import { aPlan, cast, insertPerson, type BuiltPlan } from '@samplan/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house';
import { holdsRichly } from '../rich';

const TODAY = today(systemClock);
const STATE = `mutation ($input: ChangePlanStateInput!) { answer: changePlanState(input: $input) { __typename
  ... on PlanNotReady { lacks } ... on Refusal { code } } }`;
const CLOSE = `mutation ($input: ClosePlanInput!) { answer: closePlan(input: $input) { __typename
  ... on PlanNotReady { lacks } ... on Refusal { code } } }`;
const CHANGE = `mutation ($input: ChangePlanInput!) { answer: changePlan(input: $input) { __typename
  ... on PlanNotReady { lacks } ... on FactsCollided { collisions { field theirs } } ... on Refusal { code } } }`;

interface Model {
  readonly state: PlanState;
  readonly periodFrom: PlainDate | null;
  readonly periodTo: PlainDate | null;
  readonly nextReviewOn: PlainDate | null;
  readonly noCooperationNeeded: boolean;
  readonly isConsented: boolean;
  readonly hasCoordinator: boolean;
  readonly goals: number;
}

const PEOPLE = ['ola', 'kari', 'hege', 'nina'] as const;
type Who = (typeof PEOPLE)[number];

const days = fc.option(fc.integer({ min: -2, max: 4 }).map((n) => addDays(TODAY, n)));
const who = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('ola' as const, 'kari' as const) },
  fc.constantFrom(...PEOPLE),
);
const dates = fc.record(
  { periodFrom: days, periodTo: days, nextReviewOn: days, noCooperationNeeded: fc.boolean() },
  { requiredKeys: [] },
);
const command = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('activate' as const),
      who,
      dates: fc.record({ periodFrom: days, periodTo: days, nextReviewOn: days }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('pause' as const),
      who,
      reason: fc.constantFrom(null, ' ', 'Vi venter på svar.'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('change' as const), who, set: dates, isStale: fc.nat(4) }) },
  fc.record({ kind: fc.constant('close' as const), who, note: fc.constantFrom(null, 'Flyttet.') }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('consent' as const), isGiven: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('coordinator' as const), isThere: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('goal' as const), isThere: fc.boolean() }) },
);
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

/** What the answer is to be: the type's name, with what it lacks or where it collides; `none` where it is an error. */
interface Expected {
  readonly answer: string;
  readonly after: Model;
}

const mayChange = (m: Model, asker: Who) =>
  m.state !== 'closed' && (asker === 'ola' || (asker === 'kari' && m.hasCoordinator && m.isConsented));
const lacks = (m: Model, reason: string | null, to: PlanState) => lacksFor(to, { ...m, reason }, TODAY);
const notReady = (needs: readonly string[]) => `PlanNotReady ${needs.join(' ').replaceAll('-', '_')}`;
const isBackwards = ({ periodFrom, periodTo }: Model) => !!periodFrom && !!periodTo && periodTo < periodFrom;

function expected(m: Model, c: Exclude<Command, { kind: 'consent' | 'coordinator' | 'goal' }>): Expected {
  const refused = (answer: string): Expected => ({ answer, after: m });
  const isOwners = c.kind === 'close';
  if (isOwners ? c.who !== 'ola' || m.state === 'closed' : !mayChange(m, c.who)) return refused('refused');
  switch (c.kind) {
    case 'activate': {
      const after: Model = {
        ...m,
        periodFrom: c.dates.periodFrom ?? m.periodFrom,
        periodTo: c.dates.periodTo ?? m.periodTo,
        nextReviewOn: c.dates.nextReviewOn ?? m.nextReviewOn,
        state: 'active',
      };
      if (!mayEnter(m.state, 'active')) return refused('refused');
      if (isBackwards(after)) return refused('refused');
      const needs = lacks(after, null, 'active');
      return needs.length > 0 ? refused(notReady(needs)) : { answer: 'PlanStateChanged', after };
    }
    case 'pause': {
      if (!mayEnter(m.state, 'paused')) return refused('refused');
      const needs = lacks(m, c.reason, 'paused');
      return needs.length > 0
        ? refused(notReady(needs))
        : { answer: 'PlanStateChanged', after: { ...m, state: 'paused' } };
    }
    case 'close':
      return c.note ? { answer: 'PlanStateChanged', after: { ...m, state: 'closed' } } : refused('PlanNotReady reason');
    case 'change': {
      if (Object.keys(c.set).length === 0) return refused('refused');
      if (c.isStale === 0) return refused('FactsCollided');
      const after = { ...m, ...c.set };
      if (isBackwards(after)) return refused('refused');
      const isActive = m.state === 'active';
      const needs = [
        ...((after.periodFrom !== m.periodFrom || after.periodTo !== m.periodTo) &&
        isActive &&
        (!after.periodFrom || !after.periodTo || after.periodTo < TODAY)
          ? ['period']
          : []),
        ...(after.nextReviewOn !== m.nextReviewOn && (after.nextReviewOn ? after.nextReviewOn < TODAY : isActive)
          ? ['next-review']
          : []),
      ];
      return needs.length > 0 ? refused(notReady(needs)) : { answer: 'PlanChanged', after };
    }
  }
}

describe('Under random steps', () => {
  let house: House;
  let plan: BuiltPlan;
  const cookies = new Map<string, string>();

  beforeAll(async () => {
    house = await openHouse();
    plan = await aPlan().of(cast.ola).coordinatedBy(cast.kari).withGrant('home', cast.hege, 'edit').insert(house.rows);
    await insertPerson(house.rows, cast.nina, TODAY);
    for (const key of PEOPLE) cookies.set(key, await house.signIn(cast[key]));
  });
  afterAll(() => house.close());

  const sql = (text: string, ...more: readonly unknown[]) => house.rows.query(text, [plan.id, ...more]);
  const stored = async () => {
    const [row] = await house.rows.query<Model>(
      `select state, period_from::text as "periodFrom", period_to::text as "periodTo",
         next_review_on::text as "nextReviewOn", no_cooperation_needed as "noCooperationNeeded"
       from plan where id = $1`,
      [plan.id],
    );
    return row;
  };
  const begin = async (): Promise<Model> => {
    await sql(
      "update plan set state = 'draft', period_from = null, period_to = null, next_review_on = null where id = $1",
    );
    await sql('update plan set no_cooperation_needed = false, state_reason = null, closed_at = null where id = $1');
    await sql("update participation set ended_at = null where plan_id = $1 and role = 'coordinator'");
    await sql('update consent set withdrawn_at = null where plan_id = $1');
    await sql('delete from goal where plan_id = $1');
    return {
      state: 'draft',
      periodFrom: null,
      periodTo: null,
      nextReviewOn: null,
      noCooperationNeeded: false,
      isConsented: true,
      hasCoordinator: true,
      goals: 0,
    };
  };
  /** What happens around the commands. */
  const happen = async (
    m: Model,
    c: Extract<Command, { kind: 'consent' | 'coordinator' | 'goal' }>,
  ): Promise<Model> => {
    if (c.kind === 'consent') {
      await sql(
        'update consent set withdrawn_at = case when $2 then null else now() end where plan_id = $1',
        c.isGiven,
      );
      return { ...m, isConsented: c.isGiven };
    }
    if (c.kind === 'coordinator') {
      await sql(
        `update participation set ended_at = case when $2 then null else now() end where plan_id = $1 and role = 'coordinator'`,
        c.isThere,
      );
      return { ...m, hasCoordinator: c.isThere };
    }
    if (c.isThere)
      await sql(
        `insert into goal (tenant_id, plan_id, section_id, voice, created_by) select tenant_id, id, $2, 'own', owner_id from plan where id = $1`,
        plan.section('home'),
      );
    else await sql("update goal set ended_on = oslo_today(), end_reason = 'reached' where plan_id = $1");
    return { ...m, goals: c.isThere ? m.goals + 1 : 0 };
  };
  const say = async (m: Model, c: Exclude<Command, { kind: 'consent' | 'coordinator' | 'goal' }>): Promise<string> => {
    const cookie = cookies.get(c.who);
    const ask = (query: string, input: object) => house.ask(cookie, query, { input: { planId: plan.id, ...input } });
    const seen = () => {
      const told = Object.fromEntries(Object.keys(c.kind === 'change' ? c.set : {}).map((f) => [f, Reflect.get(m, f)]));
      const [first] = Object.keys(told);
      // Something else than what stands there.
      if (c.kind === 'change' && c.isStale === 0 && first)
        told[first] = first === 'noCooperationNeeded' ? !m.noCooperationNeeded : '2020-01-01';
      return told;
    };
    const answer =
      c.kind === 'activate'
        ? await ask(STATE, { to: 'active', ...c.dates })
        : c.kind === 'pause'
          ? await ask(STATE, { to: 'paused', reason: c.reason })
          : c.kind === 'close'
            ? await ask(CLOSE, { reason: 'other', note: c.note })
            : await ask(CHANGE, { set: c.set, seen: seen() });
    if (answer.errors.length > 0) {
      expect(['BAD_INPUT', 'NOT_FOUND']).toContain(answer.errors[0]?.extensions['code']);
      return 'refused';
    }
    const said = Object(answer.data?.['answer']);
    const kind = String(Reflect.get(said, '__typename'));
    if (kind.endsWith('Refused')) return 'refused';
    const needs: unknown = Reflect.get(said, 'lacks');
    return Array.isArray(needs) ? `${kind} ${needs.join(' ')}` : kind;
  };

  it('a plan is never active without what that requires, and what is refused changes nothing', async () => {
    const seen = new Map<string, number>();
    await holdsRichly(
      fc.asyncProperty(fc.array(command, { minLength: 6, maxLength: 16 }), async (commands) => {
        let m = await begin();
        for (const c of commands) {
          if (c.kind === 'consent' || c.kind === 'coordinator' || c.kind === 'goal') {
            m = await happen(m, c);
            continue;
          }
          const { answer, after } = expected(m, c);
          const [log] = await sql('select count(*)::int as n from fact_change where plan_id = $1');
          expect([c, await say(m, c)]).toEqual([c, answer]);
          const { isConsented: _c, hasCoordinator: _k, goals: _g, ...facts } = after;
          expect(await stored()).toEqual(facts);
          if (after === m)
            expect(await sql('select count(*)::int as n from fact_change where plan_id = $1')).toEqual([log]);
          if (after.state === 'active' && m.state !== 'active') expect(lacks(after, null, 'active')).toEqual([]);
          if (after.state === 'active') expect(after.nextReviewOn && after.periodFrom && after.periodTo).toBeTruthy();
          m = after;
          const kind = `${c.kind} ${answer.split(' ')[0]}`;
          seen.set(kind, (seen.get(kind) ?? 0) + 1);
        }
      }),
      60,
      () => {
        for (const kind of [
          'activate PlanStateChanged',
          'activate PlanNotReady',
          'change PlanChanged',
          'change FactsCollided',
        ])
          expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(0);
      },
    );
  });
});
