// Goals and measures that move to another section: with their words and all that serves them, for those who read there.
import { aPlan, cast, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openHouse, type Answer, type House } from './house';
import { ringsOf } from './rings';

const SHOWN = `id goals { id parentId words { title why } } measures { id title goalId helpers { name }
  responsible { id state } asked { id state } } disagreements { words } takenOut { itemId text }`;
const SECTION = `query ($sectionId: ID!) { section(sectionId: $sectionId) { ${SHOWN} } }`;
const PREVIEW = `query ($sectionId: ID!, $toSectionId: ID!) { movePreview(sectionId: $sectionId, toSectionId: $toSectionId) {
  willSee { name unit party } willNoLongerSee { name unit party } } }`;
const MOVE = `mutation ($input: MoveItemInput!) { moveItem(input: $input) {
  __typename ... on ItemMoved { sectionId } ... on Refusal { code } } }`;
const PLAN = `query ($planId: ID!) { plan(planId: $planId) { sections { ${SHOWN} } history { id field before after itemId } } }`;
const WAITING = `{ waiting { news { kind sectionId title } questions { kind title } accepted { title } } }`;
const ADD = `mutation ($input: AddGoalInput!) { addGoal(input: $input) { ... on GoalAdded { goal { id } } } }`;
const TAKE_OUT = `mutation ($input: TakeOutInput!) { takeOut(input: $input) { id } }`;
const DISAGREE = `mutation ($input: DisagreeInput!) { disagree(input: $input) { id } }`;
const NOBODY = '99999999-9999-4999-8999-999999999999';

type Who = keyof typeof cast;

describe('Moving over GraphQL', () => {
  let house: House;
  let plan: BuiltPlan;
  const cookies = new Map<Who, string>();
  const ask = async (key: Who, query: string, variables: object = {}): Promise<Answer> => {
    const cookie = cookies.get(key) ?? (await house.signIn(cast[key]));
    cookies.set(key, cookie);
    return house.ask(cookie, query, variables);
  };
  const pick = (value: unknown, ...path: readonly string[]): unknown =>
    path.reduce<unknown>((at, step) => Reflect.get(Object(at), step), value);
  const codeOf = ({ errors, data }: Answer) => errors[0]?.extensions['code'] ?? pick(data, 'moveItem', 'code');
  const shown = async (key: Who, section: string): Promise<unknown> => {
    const answer = await ask(key, SECTION, { sectionId: plan.section(section) });
    expect(answer.errors).toEqual([]);
    return answer.data?.['section'];
  };
  const move = (key: Who, kind: string, itemId: string, from: string, to: string) =>
    ask(key, MOVE, { input: { sectionId: plan.section(from), kind, itemId, toSectionId: plan.section(to) } });
  const moved = async (key: Who, kind: string, itemId: string, from: string, to: string) => {
    const answer = await move(key, kind, itemId, from, to);
    expect(answer.data, answer.raw).toEqual({ moveItem: { __typename: 'ItemMoved', sectionId: plan.section(to) } });
  };
  const everything = async () =>
    JSON.stringify([
      await house.rows.query('select * from goal order by id'),
      await house.rows.query('select * from measure order by id'),
      await house.rows.query('select * from responsibility order by id'),
      await house.rows.query('select count(*) from doc_update'),
      await house.rows.query('select count(*) from fact_change'),
      await house.rows.query("select count(*) from audit where action <> 'open-section'"),
    ]);
  const refused = async (code: string, act: () => Promise<Answer>) => {
    const before = await everything();
    expect(codeOf(await act())).toBe(code);
    expect(await everything()).toBe(before);
  };

  beforeAll(async () => {
    house = await openHouse();
  });
  beforeEach(async () => {
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant(['home', 'health'], cast.hege, 'edit')
      .withGrant('work', cast.nina, 'edit')
      .withGrant('health', cast.anne, 'read')
      .withGoal('own', 'home', 'Svømme hver uke', { voice: 'own' })
      .withGoal('top', 'home', 'Komme i form', { voice: 'service', parent: 'own', why: 'For hjertet' })
      .withGoal('under', 'home', 'Øve i bassenget', { voice: 'service', parent: 'top' })
      .withGoal('elsewhere', 'health', 'Sove godt', { voice: 'service', parent: 'top' })
      .withMeasure('walk', 'home', 'Følge til svømming', {
        goal: 'under',
        helpers: [cast.hege],
        responsible: { who: cast.hege, unit: 'homeCare', state: 'accepted' },
      })
      .withMeasure('alone', 'home', 'Handle inn')
      .insert(house.rows, { words: house.write });
  });
  afterAll(() => house.close());

  it('show before the move who will see and who will no longer, to one who may write in both', async () => {
    const sections = { sectionId: plan.section('home'), toSectionId: plan.section('work') };
    expect((await ask('kari', PREVIEW, sections)).data).toEqual({
      movePreview: {
        willSee: [{ name: 'Nina Sæther', unit: 'NAV', party: 'service' }],
        willNoLongerSee: [{ name: 'Hege Lund', unit: 'hjemmesykepleien', party: 'service' }],
      },
    });
    const within = { sectionId: plan.section('home'), toSectionId: plan.section('health') };
    expect((await ask('hege', PREVIEW, within)).data).toEqual({
      movePreview: { willSee: [{ name: 'Anne Nordli', unit: null, party: 'kin' }], willNoLongerSee: [] },
    });
    expect((await ask('hege', PREVIEW, sections)).raw).toBe('{"data":{"movePreview":null}}\n');
    expect((await ask('hege', PREVIEW, { ...sections, toSectionId: NOBODY })).raw).toBe(
      '{"data":{"movePreview":null}}\n',
    );
  });

  it('take with a goal all that serves it in its section, words and all, and leave the rest', async () => {
    await ask('ola', DISAGREE, {
      input: { sectionId: plan.section('home'), subject: 'goal', itemId: plan.goal('under'), words: 'Nei' },
    });
    await moved('kari', 'goal', plan.goal('top'), 'home', 'work');
    expect(await shown('nina', 'work')).toMatchObject({
      goals: [
        { id: plan.goal('top'), parentId: null, words: { title: 'Komme i form' } },
        { id: plan.goal('under'), parentId: plan.goal('top'), words: { title: 'Øve i bassenget' } },
      ],
      measures: [{ id: plan.measure('walk'), title: 'Følge til svømming', goalId: plan.goal('under') }],
      disagreements: [{ words: 'Nei' }],
    });
    expect(JSON.stringify(await shown('nina', 'work'))).toContain('For hjertet');
    expect(pick(await shown('kari', 'work'), 'goals')).toMatchObject([{ parentId: plan.goal('own') }, {}]);
    expect(await shown('hege', 'home')).toMatchObject({
      goals: [{ id: plan.goal('own') }],
      measures: [{ id: plan.measure('alone') }],
      disagreements: [],
    });
    const left = JSON.stringify(
      await house.rows.query('select items, text from projection where section_id = $1', [plan.section('home')]),
    );
    for (const words of ['Komme i form', 'For hjertet', 'bassenget', 'Følge']) expect(left).not.toContain(words);
    expect(pick(await shown('kari', 'health'), 'goals')).toMatchObject([{ parentId: plan.goal('top') }]);
    expect(pick(await shown('hege', 'health'), 'goals')).toMatchObject([{ parentId: null }]);
  });

  it('leave a row in the log and the history of each of the two sections, and no trace where one does not read', async () => {
    const [home, work] = [plan.section('home'), plan.section('work')];
    const rung = await ringsOf(house.databaseUrl, () =>
      moved('kari', 'measure', plan.measure('alone'), 'home', 'work'),
    );
    const facts = rung.filter((ring) => Reflect.get(ring, 'topic') === 'facts');
    expect(facts.map((ring) => Reflect.get(ring, 'section'))).toEqual([home, work]);
    const logged = await house.rows.query<Record<string, unknown>>(
      "select action, section_id, rule, hat, details ->> 'item' as item from audit where action like 'move-%' and plan_id = $1 order by id",
      [plan.id],
    );
    const by = { rule: 'K4', hat: 'coordinator', item: plan.measure('alone') };
    expect(logged).toEqual([
      { action: 'move-out', section_id: home, ...by },
      { action: 'move-in', section_id: work, ...by },
    ]);
    const changes = await house.rows.query<Record<string, unknown>>(
      "select section_id, before, after from fact_change where plan_id = $1 and field = 'moved' order by id",
      [plan.id],
    );
    expect(changes).toEqual([
      { section_id: home, before: home, after: work },
      { section_id: work, before: home, after: work },
    ]);
    const raw = (await ask('hege', PLAN, { planId: plan.id })).raw;
    expect(raw).not.toContain(work);
    expect((await ask('nina', PLAN, { planId: plan.id })).raw).not.toContain(home);
  });

  it('end the responsibility of one who cannot read there, tell them without the title, and keep that of one who can', async () => {
    await moved('kari', 'measure', plan.measure('walk'), 'home', 'health');
    expect(pick(await shown('hege', 'health'), 'measures')).toMatchObject([
      { responsible: { state: 'accepted' }, helpers: [{ name: 'Hege Lund' }] },
    ]);
    await moved('kari', 'measure', plan.measure('walk'), 'health', 'work');
    expect(pick(await shown('nina', 'work'), 'measures')).toMatchObject([{ responsible: null, helpers: [] }]);
    const told = await house.rows.query<Record<string, unknown>>(
      'select person_id, kind, section_id, by_person_id from telling where plan_id = $1',
      [plan.id],
    );
    const to = { person_id: cast.hege.person, by_person_id: cast.kari.person };
    expect(told).toEqual([{ ...to, kind: 'responsibility-ended', section_id: null }]);
    const raw = (await ask('hege', WAITING)).raw;
    expect(raw).not.toContain('svømming');
    expect(raw).not.toContain(plan.section('work'));
    const ended = await house.rows.query<Record<string, unknown>>(
      "select section_id, field, after from fact_change where plan_id = $1 and noun = 'responsibility'",
      [plan.id],
    );
    expect(ended).toMatchObject([{ section_id: plan.section('health'), field: 'ended', after: { state: 'ended' } }]);
  });

  it('take back a question to a unit that cannot read there', async () => {
    await house.rows.query("update responsibility set state = 'asked', person_id = null where plan_id = $1", [plan.id]);
    await moved('kari', 'measure', plan.measure('walk'), 'home', 'work');
    const rows = await house.rows.query('select state from responsibility where plan_id = $1', [plan.id]);
    expect(rows).toEqual([{ state: 'withdrawn' }]);
  });

  it('are refused to those who may not write in both, and from and to where nothing stands', async () => {
    const top = plan.goal('top');
    await refused('NOT_FOUND', () => move('hege', 'goal', top, 'home', 'work'));
    await refused('NOT_FOUND', () => move('nina', 'goal', top, 'home', 'work'));
    await refused('NOT_FOUND', () => move('kari', 'goal', top, 'work', 'home'));
    await refused('NOT_FOUND', () => move('kari', 'measure', top, 'home', 'work'));
    await refused('NOT_FOUND', () => move('kari', 'goal', NOBODY, 'home', 'work'));
    await refused('NOT_ALLOWED', () => move('kari', 'goal', top, 'home', 'whatMatters'));
    await refused('BAD_INPUT', () => move('ola', 'goal', top, 'home', 'whatMatters'));
    await refused('BAD_INPUT', () => move('kari', 'goal', top, 'home', 'home'));
    await refused('BAD_INPUT', () => move('kari', 'section', plan.section('home'), 'home', 'work'));
  });

  it('move what stands in the owner’s own words by the owner alone', async () => {
    await refused('NOT_ALLOWED', () => move('kari', 'goal', plan.goal('own'), 'home', 'work'));
    await moved('ola', 'goal', plan.goal('own'), 'home', 'work');
    expect(pick(await shown('nina', 'work'), 'goals')).toMatchObject([{}, {}, {}]);
  });

  it('leave what is taken out where it is', async () => {
    const answer = await ask('kari', ADD, {
      input: { sectionId: plan.section('home'), voice: 'service', words: 'Slanke seg', parentId: plan.goal('top') },
    });
    const id = pick(answer.data, 'addGoal', 'goal', 'id');
    await ask('ola', TAKE_OUT, { input: { sectionId: plan.section('home'), subject: 'goal', itemId: id } });
    await refused('NOT_FOUND', () => move('kari', 'goal', String(id), 'home', 'work'));
    await moved('kari', 'goal', plan.goal('top'), 'home', 'work');
    expect(pick(await shown('ola', 'home'), 'takenOut')).toEqual([{ itemId: id, text: 'Slanke seg' }]);
    const stands = await house.rows.query('select section_id from goal where id = $1', [id]);
    expect(stands).toEqual([{ section_id: plan.section('home') }]);
    expect((await ask('nina', PLAN, { planId: plan.id })).raw).not.toContain(String(id));
  });

  it('lose and double nothing when two move the same at once', async () => {
    const answers = await Promise.all([
      move('kari', 'goal', plan.goal('top'), 'home', 'work'),
      move('hege', 'goal', plan.goal('top'), 'home', 'health'),
      move('ola', 'measure', plan.measure('walk'), 'home', 'money'),
    ]);
    expect(answers.map(codeOf).filter((code) => code === undefined).length).toBeGreaterThan(0);
    const rows = await house.rows.query<{ section_id: string; items: object }>(
      'select section_id, items from projection where plan_id = $1',
      [plan.id],
    );
    for (const [noun, id] of [
      ['goal', plan.goal('top')],
      ['goal', plan.goal('under')],
      ['measure', plan.measure('walk')],
    ] as const) {
      const [row] = await house.rows.query<{ section_id: string }>(`select section_id from ${noun} where id = $1`, [
        id,
      ]);
      const holding = rows.filter(({ items }) => `${noun}:${id}` in items).map(({ section_id }) => section_id);
      expect(holding).toEqual([row?.section_id]);
    }
  });
});
