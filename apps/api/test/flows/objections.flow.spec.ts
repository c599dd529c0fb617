// What the owner disagrees with, and what is taken out until all agree: who reads it, and that nobody else finds a trace.
import { aPlan, cast, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openHouse, type Answer, type House } from './house';
import { statementsOf } from './rings';

const SHOWN = `id words { body } goals { id parentId words { title } } measures { id title }
  disagreements { id subject itemId by { name } words mine } takenOut { id subject itemId text }`;
const SECTION = `query ($sectionId: ID!) { section(sectionId: $sectionId) { ${SHOWN} } }`;
const PLAN = `query ($planId: ID!) { plan(planId: $planId) { sections { ${SHOWN} } history { id field title itemId } } }`;
const DISAGREE = `mutation ($input: DisagreeInput!) { disagree(input: $input) { id subject itemId by { name } words mine } }`;
const REMOVE = `mutation ($sectionId: ID!, $id: ID!) { removeDisagreement(sectionId: $sectionId, disagreementId: $id) { id disagreements { id } } }`;
const TAKE_OUT = `mutation ($input: TakeOutInput!) { takeOut(input: $input) { ${SHOWN} } }`;
const PUT_BACK = `mutation ($sectionId: ID!, $id: ID!) { putBack(sectionId: $sectionId, takenOutId: $id) { ${SHOWN} } }`;
const ADD = `mutation ($input: AddGoalInput!) { addGoal(input: $input) { ... on GoalAdded { goal { id } } } }`;
const CHANGE = `mutation ($input: ChangeGoalInput!) { changeGoal(input: $input) { __typename ... on Refusal { code } } }`;
const END = `mutation ($input: EndGoalInput!) { endGoal(input: $input) { id } }`;
const NOBODY = '99999999-9999-4999-8999-999999999999';

type Who = keyof typeof cast;

describe('Objections over GraphQL', () => {
  let house: House;
  let plan: BuiltPlan;
  let home: string;
  const cookies = new Map<Who, string>();
  const ask = async (key: Who, query: string, variables: object = {}): Promise<Answer> => {
    const cookie = cookies.get(key) ?? (await house.signIn(cast[key]));
    cookies.set(key, cookie);
    return house.ask(cookie, query, variables);
  };
  const codeOf = ({ errors }: Answer) => errors[0]?.extensions['code'];
  const pick = (value: unknown, ...path: readonly string[]): unknown =>
    path.reduce<unknown>((at, step) => Reflect.get(Object(at), step), value);
  const shown = async (key: Who): Promise<unknown> => {
    const answer = await ask(key, SECTION, { sectionId: home });
    expect(answer.errors).toEqual([]);
    return answer.data?.['section'];
  };
  const rawOf = async (key: Who) =>
    `${(await ask(key, SECTION, { sectionId: home })).raw}${(await ask(key, PLAN, { planId: plan.id })).raw}`;
  const goalBy = async (key: Who, words: string, input: object = {}): Promise<string> => {
    const answer = await ask(key, ADD, { input: { sectionId: home, voice: 'service', words, ...input } });
    const id = pick(answer.data, 'addGoal', 'goal', 'id');
    if (typeof id !== 'string') throw new Error(answer.raw);
    return id;
  };
  const disagree = (key: Who, input: object) => ask(key, DISAGREE, { input: { sectionId: home, ...input } });
  const takeOut = (key: Who, input: object) => ask(key, TAKE_OUT, { input: { sectionId: home, ...input } });
  const taken = async (input: object): Promise<string> => {
    const answer = await takeOut('ola', input);
    const [row] = await house.rows.query<{ id: string }>(
      'select id from taken_out where section_id = $1 and put_back_at is null order by taken_at desc, id limit 1',
      [home],
    );
    if (!row || answer.errors.length > 0) throw new Error(answer.raw);
    return row.id;
  };
  const putBack = (key: Who, id: string) => ask(key, PUT_BACK, { sectionId: home, id });
  const everything = async () =>
    JSON.stringify([
      await house.rows.query('select * from disagreement order by id'),
      await house.rows.query('select * from taken_out order by id'),
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
      .withGrant('home', cast.hege, 'edit')
      .withGrant('work', cast.nina, 'read')
      .withWords('home', ['Ola rydder aldri.'])
      .withMeasure('walk', 'home', 'Følge til svømming')
      .insert(house.rows, { words: house.write });
    home = plan.section('home');
  });
  afterAll(() => house.close());

  it('stand beside what the owner disagrees with, for all who read it', async () => {
    const goal = await goalBy('kari', 'Rydde hver dag');
    const said = await disagree('ola', { subject: 'goal', itemId: goal, words: ' Det er ikke mitt mål. ' });
    expect(said.data).toEqual({
      disagree: {
        id: expect.any(String),
        subject: 'goal',
        itemId: goal,
        by: { name: 'Ola Nordli' },
        words: 'Det er ikke mitt mål.',
        mine: true,
      },
    });
    await disagree('ola', { subject: 'section', words: 'Jeg rydder av og til.' });
    await disagree('ola', { subject: 'measure', itemId: plan.measure('walk'), words: 'Jeg går alene.' });
    expect(pick(await shown('hege'), 'disagreements')).toMatchObject([
      { itemId: goal, mine: false, by: { name: 'Ola Nordli' } },
      { subject: 'section', itemId: null, words: 'Jeg rydder av og til.' },
      { subject: 'measure', itemId: plan.measure('walk'), words: 'Jeg går alene.' },
    ]);
    expect((await ask('hege', PLAN, { planId: plan.id })).raw).not.toContain('av og til');
    expect(await rawOf('nina')).not.toContain('mitt mål');
  });

  it('keep their words out of log and history, and are taken away by their author', async () => {
    const said = await disagree('ola', { subject: 'section', words: 'Hemmelig sinne' });
    const id = pick(said.data, 'disagree', 'id');
    const { data } = await ask('ola', REMOVE, { sectionId: home, id });
    expect(data).toEqual({ removeDisagreement: { id: home, disagreements: [] } });
    expect((await ask('ola', REMOVE, { sectionId: home, id })).data).toEqual({ removeDisagreement: null });
    const left = JSON.stringify([
      await house.rows.query('select * from fact_change where plan_id = $1 order by id', [plan.id]),
      await house.rows.query('select * from audit where plan_id = $1', [plan.id]),
    ]);
    expect(left).not.toContain('Hemmelig');
    const changes = await house.rows.query<{ field: string }>(
      "select field from fact_change where plan_id = $1 and noun = 'disagreement' order by id",
      [plan.id],
    );
    expect(changes.map(({ field }) => field)).toEqual(['added', 'removed']);
  });

  it('are the owner’s, about what stands there, and bounded', async () => {
    const goal = await goalBy('kari', 'Rydde');
    await refused('NOT_ALLOWED', () => disagree('kari', { subject: 'section', words: 'Nei' }));
    await refused('NOT_FOUND', () => disagree('nina', { subject: 'section', words: 'Nei' }));
    await refused('BAD_INPUT', () => disagree('ola', { subject: 'section', itemId: goal, words: 'Nei' }));
    await refused('BAD_INPUT', () => disagree('ola', { subject: 'goal', words: 'Nei' }));
    await refused('NOT_FOUND', () => disagree('ola', { subject: 'goal', itemId: NOBODY, words: 'Nei' }));
    await refused('NOT_FOUND', () => disagree('ola', { subject: 'measure', itemId: goal, words: 'Nei' }));
    await refused('BAD_INPUT', () => disagree('ola', { subject: 'section', words: '  ' }));
    await refused('BAD_INPUT', () => disagree('ola', { subject: 'section', words: 'x'.repeat(2001) }));
    await refused('NOT_ALLOWED', () => takeOut('kari', { subject: 'section' }));
    await refused('NOT_ALLOWED', () => takeOut('hege', { subject: 'goal', itemId: goal }));
  });

  it('take a goal from everybody but the owner and those who wrote it', async () => {
    const goal = await goalBy('kari', 'Slutte å røyke');
    const under = await goalBy('hege', 'Gå på kurs', { parentId: goal });
    await disagree('ola', { subject: 'goal', itemId: goal, words: 'Aldri i livet' });
    const historyBefore = await house.rows.query('select count(*) from fact_change where plan_id = $1', [plan.id]);
    const answer = await takeOut('ola', { subject: 'goal', itemId: goal });
    expect(answer.data).toMatchObject({
      takeOut: { takenOut: [{ subject: 'goal', itemId: goal, text: 'Slutte å røyke' }] },
    });
    for (const key of ['ola', 'kari'] as const) {
      const section = await shown(key);
      expect(pick(section, 'goals')).toEqual([{ id: under, parentId: null, words: { title: 'Gå på kurs' } }]);
      expect(pick(section, 'takenOut')).toMatchObject([{ itemId: goal, text: 'Slutte å røyke' }]);
    }
    const raw = await rawOf('hege');
    for (const trace of [goal, 'røyke', 'Aldri i livet', 'taken'])
      expect(raw.replaceAll('takenOut', '')).not.toContain(trace);
    expect(pick(await shown('hege'), 'takenOut')).toEqual([]);
    const stored = JSON.stringify(
      await house.rows.query('select body, items, text from projection where section_id = $1', [home]),
    );
    expect(stored).not.toContain('røyke');
    const after = await house.rows.query('select count(*) from fact_change where plan_id = $1', [plan.id]);
    expect(after).toEqual(historyBefore);
    const logged = await house.rows.query<{ action: string }>(
      "select action, rule, hat from audit where section_id = $1 and action = 'take-out'",
      [home],
    );
    expect(logged).toEqual([{ action: 'take-out', rule: 'E6', hat: 'owner' }]);
  });

  it('ask the database as often for many as for one', async () => {
    const counted = () => statementsOf(house, () => ask('ola', PLAN, { planId: plan.id }));
    await ask('ola', PLAN, { planId: plan.id });
    await disagree('ola', { subject: 'section', words: 'Nei' });
    const few = await counted();
    for (const key of ['work', 'health', 'money'])
      await disagree('ola', { sectionId: plan.section(key), subject: 'section', words: 'Nei' });
    await takeOut('ola', { subject: 'measure', itemId: plan.measure('walk') });
    expect(await counted()).toBe(few);
  });

  it('leave nothing to change, end, serve or take out again of what is taken out', async () => {
    const goal = await goalBy('kari', 'Borte');
    await taken({ subject: 'goal', itemId: goal });
    const change = { sectionId: home, goalId: goal, set: { aim: 'keep' }, seen: { aim: null } };
    for (const key of ['ola', 'kari', 'hege'] as const) {
      await refused('NOT_FOUND', () => ask(key, CHANGE, { input: change }));
      await refused('NOT_FOUND', () => ask(key, END, { input: { sectionId: home, goalId: goal, reason: 'reached' } }));
      await refused('NOT_FOUND', () =>
        ask(key, ADD, { input: { sectionId: home, voice: 'service', words: 'Ja', parentId: goal } }),
      );
    }
    const before = await everything();
    expect((await takeOut('ola', { subject: 'goal', itemId: goal })).data).toEqual({ takeOut: null });
    expect(await everything()).toBe(before);
  });

  it('put back what was taken out, as it was, and keep it nowhere else', async () => {
    const goal = await goalBy('hege', 'Lære å lage mat');
    const id = await taken({ subject: 'goal', itemId: goal });
    await refused('NOT_ALLOWED', () => putBack('hege', id));
    const back = await putBack('ola', id);
    expect(back.data).toMatchObject({
      putBack: { takenOut: [], goals: [{ id: goal, words: { title: 'Lære å lage mat' } }] },
    });
    expect(pick(await shown('kari'), 'goals')).toMatchObject([{ id: goal, words: { title: 'Lære å lage mat' } }]);
    expect((await putBack('ola', id)).data).toEqual({ putBack: null });
    expect(await house.rows.query('select words from taken_out where id = $1', [id])).toEqual([{ words: {} }]);
  });

  it('take the section’s own words out and put them back before what was written since', async () => {
    const id = await taken({ subject: 'section' });
    expect(await rawOf('hege')).not.toContain('rydder aldri');
    await refused('STALE', () => takeOut('ola', { subject: 'section' }));
    expect(JSON.stringify(pick(await shown('ola'), 'takenOut'))).toContain('Ola rydder aldri.');
    await putBack('ola', id);
    expect(await rawOf('hege')).toContain('rydder aldri');
  });

  it('take a measure out with all its words', async () => {
    const walk = plan.measure('walk');
    await taken({ subject: 'measure', itemId: walk });
    const raw = await rawOf('hege');
    for (const trace of [walk, 'svømming']) expect(raw).not.toContain(trace);
    expect(pick(await shown('ola'), 'takenOut')).toMatchObject([{ itemId: walk, text: 'Følge til svømming' }]);
  });

  it('tell one who wrote it nothing when they no longer read the section', async () => {
    const goal = await goalBy('hege', 'Mitt forslag');
    await taken({ subject: 'goal', itemId: goal });
    expect(pick(await shown('hege'), 'takenOut')).toMatchObject([{ text: 'Mitt forslag' }]);
    await house.rows.query('update access_grant set withdrawn_at = now() where plan_id = $1 and section_id = $2', [
      plan.id,
      home,
    ]);
    expect(await rawOf('hege')).not.toContain('forslag');
  });

  it('are taken out once, however many ask at the same time', async () => {
    const goal = await goalBy('kari', 'Rydde');
    await Promise.all([1, 2, 3].map(() => takeOut('ola', { subject: 'goal', itemId: goal })));
    const rows = await house.rows.query<{ id: string }>('select id from taken_out where subject_id = $1', [goal]);
    expect(rows).toHaveLength(1);
    await Promise.all([1, 2, 3].map(() => putBack('ola', rows[0]?.id ?? '')));
    expect(pick(await shown('hege'), 'goals')).toMatchObject([{ words: { title: 'Rydde' } }]);
  });
});
