// Goals over GraphQL: whose words, who may change what, two at once, and what those who may not see find no trace of.
import { aPlan, cast, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type Answer, type House } from './house';
import { ringsOf, statementsOf } from './rings';

const GOAL = `id planId sectionId voice aim starred servesWhatMatters parentId mayWrite words { title words why }
  createdBy { name } createdAt endedOn endReason endNote`;
const SECTION = `query ($sectionId: ID!) { section(sectionId: $sectionId) { id goals { ${GOAL} } } }`;
const PLAN = `query ($planId: ID!) { plan(planId: $planId) { sections { id goals { ${GOAL} } } } }`;
const REFUSED = '... on Refusal { code missing }';
const ADD = `mutation ($input: AddGoalInput!) { addGoal(input: $input) {
  __typename ... on GoalAdded { goal { ${GOAL} } } ${REFUSED} } }`;
const CHANGE = `mutation ($input: ChangeGoalInput!) { changeGoal(input: $input) {
  __typename ... on GoalChanged { goal { ${GOAL} } } ${REFUSED}
  ... on FactsCollided { collisions { field theirs yours changedBy { name } changedAt } } } }`;
const STAR = `mutation ($sectionId: ID!, $goalId: ID!, $starred: Boolean!) {
  starGoal(sectionId: $sectionId, goalId: $goalId, starred: $starred) { id starred } }`;
const ORDER = `mutation ($sectionId: ID!, $goalIds: [ID!]!) { orderGoals(sectionId: $sectionId, goalIds: $goalIds) { goals { id } } }`;
const END = `mutation ($input: EndGoalInput!) { endGoal(input: $input) { id endedOn endReason endNote } }`;
const NOBODY = '99999999-9999-4999-8999-999999999999';

type Who = keyof typeof cast;

describe('Goals over GraphQL', () => {
  let house: House;
  let plan: BuiltPlan;
  const cookies = new Map<Who, string>();
  const ask = async (key: Who, query: string, variables: object = {}): Promise<Answer> => {
    const cookie = cookies.get(key) ?? (await house.signIn(cast[key]));
    cookies.set(key, cookie);
    return house.ask(cookie, query, variables);
  };
  const add = (key: Who, section: string, input: object) =>
    ask(key, ADD, { input: { sectionId: plan.section(section), voice: 'service', words: 'Et mål', ...input } });
  const added = async (key: Who, section: string, input: object = {}): Promise<string> => {
    const { data, raw } = await add(key, section, input);
    const goal = /"goal":\{"id":"([^"]+)"/.exec(JSON.stringify(data))?.[1];
    if (!goal) throw new Error(raw);
    return goal;
  };
  const change = (key: Who, section: string, goalId: string, set: object, seen: object) =>
    ask(key, CHANGE, { input: { sectionId: plan.section(section), goalId, set, seen } });
  const end = (key: Who, section: string, goalId: string, how: object) =>
    ask(key, END, { input: { sectionId: plan.section(section), goalId, ...how } });
  const star = (key: Who, section: string, goalId: string, starred = true) =>
    ask(key, STAR, { sectionId: plan.section(section), goalId, starred });
  const order = (key: Who, section: string, goalIds: readonly string[]) =>
    ask(key, ORDER, { sectionId: plan.section(section), goalIds });
  const goalsIn = async (key: Who, section: string): Promise<readonly Record<string, unknown>[]> => {
    const { data } = await ask(key, SECTION, { sectionId: plan.section(section) });
    const found: unknown = Reflect.get(Object(data?.['section']), 'goals');
    return Array.isArray(found) ? found : [];
  };
  const idsIn = async (key: Who, section: string) => (await goalsIn(key, section)).map(({ id }) => id);
  const openIn = async (section: string) =>
    (await goalsIn('ola', section)).flatMap(({ id, endedOn }) => (endedOn ? [] : [String(id)]));
  const codeOf = ({ errors, data }: Answer) =>
    errors[0]?.extensions['code'] ?? Object.values(data ?? {}).map((part) => Reflect.get(Object(part), 'code'))[0];
  const changesOf = (goal: string) =>
    house.rows.query<Record<string, unknown>>(
      `select field, before, after, changed_by, hat from fact_change where noun = 'goal' and subject_id = $1 order by id`,
      [goal],
    );
  const auditOf = async (goal: string) =>
    (
      await house.rows.query<Record<string, unknown>>(
        `select action, rule, hat from audit where details ->> 'goal' = $1 order by id`,
        [goal],
      )
    ).map(({ action, rule, hat }) => [action, rule, hat]);
  /** All that a refused command could have changed. */
  const everything = async () =>
    JSON.stringify([
      await house.rows.query('select * from goal order by id'),
      await house.rows.query('select count(*) from fact_change'),
      await house.rows.query("select count(*) from audit where action not in ('open-section')"),
      await house.rows.query('select count(*) from doc_update'),
      await house.rows.query('select id, access_epoch from plan order by id'),
    ]);
  const refused = async (code: string, act: () => Promise<Answer>) => {
    const before = await everything();
    const answer = await act();
    expect(codeOf(answer)).toBe(code);
    expect(await everything()).toBe(before);
    return answer;
  };

  beforeAll(async () => {
    house = await openHouse();
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant(['home', 'health'], cast.hege, 'edit')
      .withGrant('work', cast.nina, 'read')
      .withGrant('whatMatters', cast.nina, 'read')
      .withParticipant(cast.siv)
      .insert(house.rows, { words: house.write });
  });
  afterAll(() => house.close());

  it('are the owner’s own in their own words, and what others add serves them', async () => {
    const own = await added('ola', 'home', {
      voice: 'own',
      words: '  Bo for meg selv ',
      aim: 'improve',
      servesWhatMatters: true,
    });
    const service = await added('kari', 'home', { parentId: own, words: 'Øve på handling' });
    expect(await goalsIn('ola', 'home')).toMatchObject([
      {
        id: own,
        voice: 'own',
        aim: 'improve',
        servesWhatMatters: true,
        parentId: null,
        mayWrite: true,
        words: { title: 'Bo for meg selv' },
        createdBy: { name: 'Ola Nordli' },
        endedOn: null,
      },
      { id: service, voice: 'service', parentId: own, mayWrite: true, words: { title: 'Øve på handling' } },
    ]);
    expect((await goalsIn('hege', 'home')).map(({ mayWrite }) => mayWrite)).toEqual([false, true]);
    expect(await auditOf(own)).toEqual([['add-goal', 'E4', 'owner']]);
    expect(await changesOf(service)).toMatchObject([
      { field: 'added', after: 'service', changed_by: cast.kari.person },
    ]);
  });

  it('give their words to services when the section is opened, and not before', async () => {
    await added('kari', 'home', { words: 'Gå tur sammen' });
    const whole = await ask('hege', PLAN, { planId: plan.id });
    expect(whole.errors).toEqual([]);
    expect(whole.raw).not.toContain('Gå tur sammen');
    expect((await ask('hege', SECTION, { sectionId: plan.section('home') })).raw).toContain('Gå tur sammen');
    expect((await ask('kari', PLAN, { planId: plan.id })).raw).toContain('Gå tur sammen');
  });

  it('leave no trace with those who do not read their section, neither of themselves nor of a link to them', async () => {
    const hidden = await added('kari', 'health', { words: 'Sove bedre' });
    const shown = await added('kari', 'work', { words: 'Jobbe litt', parentId: hidden, servesWhatMatters: true });
    for (const query of [PLAN, SECTION]) {
      const { raw } = await ask('nina', query, { planId: plan.id, sectionId: plan.section('work') });
      expect(raw).toContain(shown);
      expect(raw).not.toContain(hidden);
      expect(raw).not.toContain('Sove bedre');
    }
    expect((await ask('siv', PLAN, { planId: plan.id })).raw).not.toContain(shown);
    expect((await ask('hege', PLAN, { planId: plan.id })).raw).not.toContain(shown);
    const [seen] = await goalsIn('nina', 'work');
    expect(seen).toMatchObject({ id: shown, parentId: null, servesWhatMatters: true });
    const [ofKari] = await goalsIn('kari', 'work');
    expect(ofKari).toMatchObject({ parentId: hidden });
  });

  it('tell whether they serve what matters to those alone who read that', async () => {
    const goal = await added('ola', 'home', { words: 'Et til', servesWhatMatters: true });
    const [, seen] = [await goalsIn('ola', 'home'), await goalsIn('hege', 'home')];
    expect(seen.find(({ id }) => id === goal)).toMatchObject({ servesWhatMatters: null });
    await change('ola', 'home', goal, { servesWhatMatters: false }, { servesWhatMatters: true });
    const HISTORY = 'query ($planId: ID!) { plan(planId: $planId) { history(first: 3) { field } } }';
    expect((await ask('ola', HISTORY, { planId: plan.id })).raw).toContain('servesWhatMatters');
    expect((await ask('hege', HISTORY, { planId: plan.id })).raw).not.toContain('servesWhatMatters');
    await refused('BAD_INPUT', () => add('hege', 'home', { servesWhatMatters: true }));
    for (const servesWhatMatters of [null, true])
      await refused('BAD_INPUT', () =>
        change('hege', 'home', goal, { servesWhatMatters: false }, { servesWhatMatters }),
      );
  });

  it('keep a link that one who changes something else cannot read, and say of it neither when nor by whom', async () => {
    const [goal, there, here] = [await added('kari', 'home'), await added('kari', 'work'), await added('kari', 'home')];
    await change('kari', 'home', goal, { parentId: there }, { parentId: null });
    await change('hege', 'home', goal, { parentId: null, aim: 'keep' }, { parentId: null, aim: null });
    const [row] = await house.rows.query<object>('select parent_id, aim from goal where id = $1', [goal]);
    expect(row).toEqual({ parent_id: there, aim: 'keep' });
    const guessed = await refused('FACTS_COLLIDED', () =>
      change('hege', 'home', goal, { parentId: here }, { parentId: there }),
    );
    expect(guessed.raw).not.toContain('Kari');
  });

  it('are refused where they may not stand, and by those who may not add them', async () => {
    await refused('NOT_ALLOWED', () => add('kari', 'home', { voice: 'own' }));
    await refused('NOT_ALLOWED', () => add('nina', 'work', {}));
    await refused('NOT_FOUND', () => add('siv', 'home', {}));
    await refused('NOT_FOUND', () => add('nina', 'health', {}));
    await refused('BAD_INPUT', () => add('ola', 'whatMatters', {}));
    await refused('BAD_INPUT', () => add('ola', 'home', { words: ' \n ' }));
    await refused('BAD_INPUT', () => add('ola', 'home', { words: 'x'.repeat(301) }));
    await refused('BAD_INPUT', () => add('ola', 'home', { words: 'a\u0000b' }));
  });

  it('are at most 500 in a section', async () => {
    await house.rows.query(
      `insert into goal (tenant_id, plan_id, section_id, voice, created_by)
       select $1, $2, $3, 'service', $4 from generate_series(1, 500)`,
      [plan.tenant, plan.id, plan.section('money'), cast.kari.person],
    );
    await refused('TOO_MUCH', () => add('kari', 'money', {}));
    await house.rows.query('delete from goal where section_id = $1', [plan.section('money')]);
    await added('kari', 'money');
  });

  it('serve no goal that the one who says so does not see, and answer it like one that is not there', async () => {
    const hidden = await added('kari', 'work', {});
    const mine = await added('hege', 'home', {});
    const raws = [
      await refused('NOT_FOUND', () => add('hege', 'home', { parentId: hidden })),
      await refused('NOT_FOUND', () => add('hege', 'home', { parentId: NOBODY })),
      await refused('NOT_FOUND', () => add('hege', 'home', { parentId: 'x' })),
    ].map(({ raw }) => raw);
    expect(new Set(raws).size).toBe(1);
    await refused('NOT_FOUND', () => change('hege', 'home', mine, { parentId: hidden }, { parentId: null }));
    await refused('NOT_FOUND', () => change('hege', 'home', hidden, { aim: 'keep' }, { aim: null }));
    await refused('NOT_FOUND', () => end('hege', 'home', hidden, { reason: 'reached' }));
  });

  it('never serve themselves, however long the way round', async () => {
    const first = await added('kari', 'home', {});
    const second = await added('kari', 'home', { parentId: first });
    const third = await added('kari', 'health', { parentId: second });
    for (const parentId of [first, second, third])
      await refused('BAD_INPUT', () => change('kari', 'home', first, { parentId }, { parentId: null }));
    const [one, other] = [await added('kari', 'home'), await added('kari', 'health')];
    const both = await Promise.all([
      change('kari', 'home', one, { parentId: other }, { parentId: null }),
      change('hege', 'health', other, { parentId: one }, { parentId: null }),
    ]);
    expect(both.map(codeOf).toSorted()).toEqual(['BAD_INPUT', undefined]);
  });

  it('change where they still are what was seen, with who changed what kept', async () => {
    const goal = await added('hege', 'home', {});
    const changed = await change('hege', 'home', goal, { aim: 'keep' }, { aim: null });
    expect(changed.data).toMatchObject({ changeGoal: { __typename: 'GoalChanged', goal: { aim: 'keep' } } });
    expect(await changesOf(goal)).toMatchObject([
      { field: 'added' },
      { field: 'aim', before: null, after: 'keep', changed_by: cast.hege.person, hat: 'participant' },
    ]);
    expect(await auditOf(goal)).toEqual([
      ['add-goal', 'D4', 'participant'],
      ['change-goal', 'D4', 'participant'],
    ]);
    await refused('BAD_INPUT', () => change('hege', 'home', goal, { aim: 'peace' }, {}));
  });

  it('change nothing where somebody else was first, and give the second one both values', async () => {
    const goal = await added('hege', 'home', {});
    await change('kari', 'home', goal, { aim: 'peace' }, { aim: null });
    const other = await added('hege', 'home', {});
    const collided = await refused('FACTS_COLLIDED', () =>
      change('hege', 'home', goal, { aim: 'improve', parentId: other }, { aim: null, parentId: null }),
    );
    expect(collided.data).toMatchObject({
      changeGoal: {
        __typename: 'FactsCollided',
        collisions: [{ field: 'aim', theirs: '"peace"', yours: '"improve"', changedBy: { name: 'Kari Moen' } }],
      },
    });
    const agreed = await change('hege', 'home', goal, { aim: 'peace' }, { aim: null });
    expect(agreed.data).toMatchObject({ changeGoal: { __typename: 'GoalChanged', goal: { aim: 'peace' } } });
  });

  it('let one of two win who change the same at once', async () => {
    const goal = await added('hege', 'home', {});
    const all = await Promise.all([
      change('hege', 'home', goal, { aim: 'keep' }, { aim: null }),
      change('kari', 'home', goal, { aim: 'peace' }, { aim: null }),
    ]);
    expect(all.map(codeOf).filter((code) => code === 'FACTS_COLLIDED')).toHaveLength(1);
  });

  it('are the owner’s to change and to end where they are the owner’s own', async () => {
    const goal = await added('ola', 'home', { voice: 'own' });
    await refused('NOT_ALLOWED', () => change('kari', 'home', goal, { aim: 'keep' }, { aim: null }));
    await refused('NOT_ALLOWED', () => end('kari', 'home', goal, { reason: 'reached' }));
    const ended = await end('ola', 'home', goal, { reason: 'no_longer_wanted' });
    expect(ended.data).toMatchObject({ endGoal: { endReason: 'no_longer_wanted', endNote: null } });
    await refused('NOT_ALLOWED', () => end('kari', 'home', goal, { reopen: true }));
  });

  it('end with a reason, stand last, and can be taken up again', async () => {
    const first = await added('hege', 'health', {});
    const last = await added('hege', 'health', {});
    await refused('BAD_INPUT', () => end('hege', 'health', first, {}));
    await refused('BAD_INPUT', () => end('hege', 'health', first, { reason: 'other', note: ' ' }));
    await refused('BAD_INPUT', () => end('hege', 'health', first, { reason: 'other', note: 'x'.repeat(501) }));
    await refused('STALE', () => end('hege', 'health', first, { reopen: true }));
    await end('hege', 'health', first, { reason: 'other', note: 'Flyttet til byen' });
    await refused('STALE', () => end('hege', 'health', first, { reason: 'reached' }));
    const [ended] = (await goalsIn('ola', 'health')).slice(-1);
    expect(ended).toMatchObject({ id: first, endReason: 'other', endNote: 'Flyttet til byen' });
    expect((await ask('hege', PLAN, { planId: plan.id })).raw).not.toContain('Flyttet til byen');
    expect(JSON.stringify(await changesOf(first))).not.toContain('Flyttet');
    await end('hege', 'health', first, { reopen: true });
    expect((await idsIn('hege', 'health')).slice(-2)).toEqual([first, last]);
    expect((await changesOf(first)).map(({ field }) => field)).toEqual(['added', 'ended', 'reopened']);
  });

  it('are starred by the owner alone', async () => {
    const goal = await added('kari', 'home', {});
    await refused('NOT_ALLOWED', () => star('kari', 'home', goal));
    await refused('NOT_FOUND', () => star('siv', 'home', goal));
    await refused('NOT_FOUND', () => star('ola', 'work', goal));
    expect((await star('ola', 'home', goal)).data).toEqual({ starGoal: { id: goal, starred: true } });
    await star('ola', 'home', goal);
    expect((await changesOf(goal)).map(({ field }) => field)).toEqual(['added', 'starred']);
  });

  it('stand in the order that whoever may edit gives them, all of them or none', async () => {
    const before = await house.rows.query<{ id: string }>(
      'select id from goal where section_id = $1 and ended_on is null order by position, created_at, id',
      [plan.section('health')],
    );
    const ids = before.map(({ id }) => id);
    const turned = ids.toReversed();
    expect(codeOf(await order('hege', 'health', turned))).toBeUndefined();
    expect(await idsIn('kari', 'health')).toEqual(turned);
    await refused('STALE', () => order('hege', 'health', turned.slice(1)));
    await refused('STALE', () => order('hege', 'health', [...turned.slice(1), turned[1]!]));
    await refused('STALE', () => order('hege', 'health', [...turned.slice(1), NOBODY]));
    await refused('NOT_ALLOWED', () => order('nina', 'work', []));
    expect((await order('siv', 'health', turned)).data).toEqual({ orderGoals: null });
  });

  it('ring for those who read the section at each change, and not where nothing changed', async () => {
    const rung = await ringsOf(house.databaseUrl, async () => {
      const goal = await added('hege', 'home', {});
      await change('hege', 'home', goal, { aim: 'keep' }, { aim: null });
      await change('hege', 'home', goal, { aim: 'peace' }, { aim: null });
      await star('ola', 'home', goal);
      await star('ola', 'home', goal);
      await end('hege', 'home', goal, { reason: 'reached' });
      await end('hege', 'home', goal, { reason: 'reached' });
      await order('hege', 'home', (await openIn('home')).toReversed());
    });
    const facts = { topic: 'facts', tenant: plan.tenant, plan: plan.id, section: plan.section('home') };
    expect(rung.filter((ring) => Reflect.get(ring, 'topic') === 'facts')).toEqual([facts, facts, facts, facts, facts]);
  });

  it('are nobody’s to change by a section that they do not stand in', async () => {
    const goal = await added('hege', 'home', {});
    await refused('NOT_FOUND', () => change('hege', 'health', goal, { aim: 'keep' }, { aim: null }));
    await refused('NOT_FOUND', () => end('hege', 'health', goal, { reason: 'reached' }));
  });

  it('ask the database as often for many as for one', async () => {
    const counted = () =>
      statementsOf(house, async () => expect((await ask('ola', PLAN, { planId: plan.id })).errors).toEqual([]));
    const few = await counted();
    for (const section of ['home', 'work', 'money', 'family']) await added('ola', section, { words: 'Flere' });
    expect(await counted()).toBe(few);
  });
});
