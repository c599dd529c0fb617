// Looking at a plan together: what each says, what is decided, who is asked anew, and no end without a new date.
import { addDays, systemClock, today } from '@samplan/domain';
import { aPlan, cast, units, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house';
import { codeOf, listed, MeasuresWorld, told, type Who } from './measures-world';

const SAID = `sayings { id goalId voice by { name } party unit course words reviewedOn mine }
  decisions { measureId outcome why by { name } reviewedOn asksAnew } speakers { name }`;
const SECTION = `query ($id: ID!) { section(sectionId: $id) { ${SAID} } }`;
const PLAN = `query ($id: ID!) { plan(planId: $id) { nextReviewOn review { dueOn } sections { id ${SAID} } } }`;
const SAY = `mutation ($input: SayHowItGoesInput!) { sayHowItGoes(input: $input) { __typename
  ... on Reviewed { section { ${SAID} } } ... on Refusal { code } } }`;
const REMOVE = `mutation ($sectionId: ID!, $sayingId: ID!) { removeSaying(sectionId: $sectionId, sayingId: $sayingId) { id } }`;
const DECIDE = `mutation ($input: DecideMeasureInput!) { decideMeasure(input: $input) { __typename
  ... on Reviewed { section { ${SAID} } } ... on Refusal { code } } }`;
const END = `mutation ($input: EndReviewInput!) { endReview(input: $input) { __typename
  ... on ReviewEnded { plan { nextReviewOn reviewState review { id } } } ... on ReviewNotReady { lacks }
  ... on Refusal { code } } }`;

const TODAY = today(systemClock);
const NEXT = addDays(TODAY, 90);

describe('A look at the plan', () => {
  let house: House;
  let plan: BuiltPlan;
  let at: MeasuresWorld;

  const say = (key: Who, course: string, words?: string, section = 'work', goal = 'shop') =>
    at.ask(key, SAY, {
      input: { sectionId: plan.section(section), goalId: plan.goal(goal), course, ...(words && { words }) },
    });
  const decide = (key: Who, measure: string, outcome: string, why?: string) =>
    at.ask(key, DECIDE, {
      input: { sectionId: plan.section('work'), measureId: plan.measure(measure), outcome, ...(why && { why }) },
    });
  const end = (key: Who, nextReviewOn?: string) => at.ask(key, END, { input: { planId: plan.id, nextReviewOn } });
  const section = async (key: Who, of = 'work') =>
    told((await at.ask(key, SECTION, { id: plan.section(of) })).data?.['section']);
  const sayings = async (key: Who) => listed((await section(key))['sayings']);
  const measure = (key: Who, of: string) => at.measure(key, 'work', plan.measure(of));

  beforeAll(async () => {
    house = await openHouse();
  });
  beforeEach(async () => {
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('work', cast.nina, 'edit')
      .withGrant('work', cast.anne, 'comment')
      .withGrant('home', cast.hege, 'read')
      .withGoal('shop', 'work', 'Jeg vil tilbake på verkstedet')
      .withGoal('tidy', 'home', 'Jeg vil ha det ryddig')
      .withMeasure('trial', 'work', 'Avtale arbeidsutprøving', {
        goal: 'shop',
        responsible: { unit: 'labourAndWelfare', who: cast.nina, state: 'accepted' },
      })
      .withMeasure('bus', 'work', 'Ta bussen', { goal: 'shop', responsible: { who: cast.ola, state: 'accepted' } })
      .inState('active', TODAY)
      .insert(house.rows, { words: house.write });
    at = new MeasuresWorld(house, plan);
  });
  afterAll(() => house.close());

  it('gathers what owner, next of kin and services say, each apart, for all who read the section', async () => {
    expect((await say('ola', 'better', 'Jeg har tatt bussen alene seks ganger.')).data?.['sayHowItGoes']).toMatchObject(
      {
        section: { sayings: [{ voice: 'owner', course: 'better', mine: true, reviewedOn: null }] },
      },
    );
    await say('anne', 'as_before', 'Langt igjen.');
    await say('nina', 'harder');
    await say('nina', 'as_before', 'Kan begynne 11. januar.');
    for (const key of ['ola', 'kari', 'anne', 'nina'] as const)
      expect(await sayings(key)).toMatchObject([
        {
          voice: 'owner',
          by: { name: 'Ola Nordli' },
          words: 'Jeg har tatt bussen alene seks ganger.',
          mine: key === 'ola',
        },
        { voice: 'next_of_kin', by: { name: cast.anne.name }, course: 'as_before' },
        { voice: 'service', by: { name: cast.nina.name }, course: 'as_before', words: 'Kan begynne 11. januar.' },
      ]);
    expect(
      listed((await section('ola'))['speakers'])
        .map(({ name }) => name)
        .sort(),
    ).toEqual([cast.anne, cast.kari, cast.nina].map(({ name }) => name).sort());
  });

  it('is nothing to one who does not read the section, and closed to one who may not speak there', async () => {
    const answer = await say('ola', 'harder', 'Hemmelig om verkstedet.');
    const { id } = told(listed(told(told(answer.data?.['sayHowItGoes'])['section'])['sayings'])[0]);
    const hege = await at.ask('hege', PLAN, { id: plan.id });
    expect(hege.raw).not.toMatch(/verkstedet|harder|Anne/);
    expect(codeOf(await say('hege', 'better'))).toBe('NOT_FOUND');
    expect(codeOf(await say('hege', 'better', undefined, 'home', 'tidy'))).toBe('NOT_ALLOWED');
    expect(codeOf(await say('ola', 'better', undefined, 'home', 'shop'))).toBe('NOT_FOUND');
    expect((await at.ask('nina', REMOVE, { sectionId: plan.section('work'), sayingId: id })).data).toEqual({
      removeSaying: null,
    });
    expect(await sayings('ola')).toHaveLength(1);
  });

  it('leaves no word of it in the log, in the history or in what is told', async () => {
    await say('ola', 'harder', 'Hemmelig om verkstedet.');
    await decide('kari', 'trial', 'try_other', 'Hemmelig hvorfor.');
    for (const table of ['audit', 'fact_change', 'telling'])
      expect(JSON.stringify(await house.rows.query(`select * from ${table}`))).not.toContain('Hemmelig');
    expect(
      JSON.stringify(await house.rows.query("select * from audit where action = 'say-how-it-goes'")),
    ).not.toContain('harder');
  });

  it('is taken away for good by its author, also when the look is over', async () => {
    const answer = await say('anne', 'harder', 'Ordene mine.');
    const mine = listed(told(told(answer.data?.['sayHowItGoes'])['section'])['sayings'])[0];
    await end('kari', NEXT);
    expect(await sayings('ola')).toMatchObject([{ reviewedOn: TODAY, words: 'Ordene mine.' }]);
    await at.ask('anne', REMOVE, { sectionId: plan.section('work'), sayingId: mine?.['id'] });
    expect(await sayings('ola')).toEqual([]);
    expect(await house.rows.query('select from review_saying where plan_id = $1', [plan.id])).toEqual([]);
  });

  it('asks nobody before it ends: a mind that was changed has changed nothing for anybody', async () => {
    await decide('kari', 'trial', 'try_other', 'Kortere dager først.');
    expect(await measure('nina', 'trial')).toMatchObject({ responsible: { state: 'accepted' }, asked: null });
    expect(await section('nina')).toMatchObject({ decisions: [{ outcome: 'try_other', asksAnew: true }] });
    await decide('kari', 'trial', 'continue');
    expect(await section('nina')).toMatchObject({
      decisions: [{ outcome: 'continue', why: null, by: { name: cast.kari.name }, reviewedOn: null, asksAnew: false }],
    });
    await house.rows.query('delete from notice');
    await end('kari', NEXT);
    expect(await measure('nina', 'trial')).toMatchObject({ responsible: { state: 'accepted' }, asked: null });
    expect(await house.rows.query('select from notice where person_id = $1', [cast.nina.person])).toEqual([]);
    expect(
      await house.rows.query('select from responsibility where measure_id = $1', [plan.measure('trial')]),
    ).toHaveLength(1);
  });

  it('asks whoever answers for a changed measure anew as it ends, in the name of who decided it', async () => {
    await decide('kari', 'trial', 'try_other', 'Kortere dager først.');
    await decide('kari', 'trial', 'increase', 'Flere dager.');
    await end('ola', NEXT);
    expect(await measure('nina', 'trial')).toMatchObject({
      responsible: { state: 'accepted', unitId: units.labourAndWelfare.id },
      asked: { state: 'asked', unitId: units.labourAndWelfare.id },
    });
    expect(listed((await at.waiting('nina'))['questions']).map(({ kind }) => kind)).toContain('responsibility_asked');
    const asked = String(told((await measure('nina', 'trial'))['asked'])['id']);
    const question = `query ($sectionId: ID!, $id: ID!) {
      responsibility(sectionId: $sectionId, responsibilityId: $id) { decision { outcome why by { name } } } }`;
    expect((await at.ask('nina', question, { sectionId: plan.section('work'), id: asked })).data).toEqual({
      responsibility: { decision: { outcome: 'increase', why: 'Flere dager.', by: { name: cast.kari.name } } },
    });
  });

  it('asks nobody about what they themselves have changed', async () => {
    await decide('ola', 'bus', 'increase');
    expect(await section('ola')).toMatchObject({ decisions: [{ asksAnew: false }] });
    await decide('kari', 'bus', 'step_down');
    await end('kari', NEXT);
    expect(await measure('ola', 'bus')).toMatchObject({ asked: { state: 'asked', person: { name: 'Ola Nordli' } } });
  });

  it('keeps what is written before anything is chosen, for its author alone and into the next look', async () => {
    const write = (words: string) =>
      at.ask('anne', SAY, { input: { sectionId: plan.section('work'), goalId: plan.goal('shop'), words } });
    await write('Halvveis i en set');
    expect(await sayings('anne')).toMatchObject([{ words: 'Halvveis i en set', course: null, mine: true }]);
    for (const key of ['ola', 'kari', 'nina'] as const) expect(await sayings(key)).toEqual([]);
    await end('kari', NEXT);
    expect(await sayings('anne')).toMatchObject([{ words: 'Halvveis i en set', course: null, reviewedOn: null }]);
    await say('anne', 'better', 'Halvveis i en setning.');
    expect(await sayings('ola')).toMatchObject([{ words: 'Halvveis i en setning.', course: 'better' }]);
    await write('Og litt til.');
    expect(await sayings('ola')).toMatchObject([{ words: 'Og litt til.', course: 'better' }]);
    expect(await sayings('anne')).toHaveLength(1);
  });

  it('does not end without a new date that lies ahead', async () => {
    await say('ola', 'better');
    for (const date of [undefined, TODAY, addDays(TODAY, -1), addDays(TODAY, 800)])
      expect((await end('kari', date)).data).toMatchObject({
        endReview: { __typename: 'ReviewNotReady', lacks: ['next_review'] },
      });
    expect((await at.ask('ola', PLAN, { id: plan.id })).data?.['plan']).toMatchObject({
      nextReviewOn: TODAY,
      review: { dueOn: TODAY },
    });
  });

  it('ends with the date, and with it what was to end; whoever answered for that is told', async () => {
    await say('ola', 'better', 'Dette var forrige gang.');
    await decide('kari', 'trial', 'end', 'Prøven er over.');
    expect(await measure('nina', 'trial')).toMatchObject({ state: 'going' });
    expect((await end('kari', NEXT)).data).toEqual({
      endReview: { __typename: 'ReviewEnded', plan: { nextReviewOn: NEXT, reviewState: 'ahead', review: null } },
    });
    expect(await measure('nina', 'trial')).toMatchObject({ state: 'ended', responsible: null });
    expect(listed((await at.waiting('nina'))['news'])).toMatchObject([{ kind: 'responsibility_ended' }]);
    const [ended] = await at
      .history(plan.measure('trial'))
      .then((rows) => rows.filter(({ field }) => field === 'state'));
    expect(ended).toMatchObject({ before: 'going', after: 'ended' });
    // The next time it stands beside what is said then.
    await say('ola', 'harder', 'Og dette er nå.');
    expect(await sayings('kari')).toMatchObject([
      { words: 'Og dette er nå.', reviewedOn: null },
      { words: 'Dette var forrige gang.', reviewedOn: TODAY },
    ]);
    expect(codeOf(await decide('kari', 'trial', 'continue'))).toBe('STALE');
  });

  it('is ended by owner and coordinator alone, and begun in no plan that rests', async () => {
    for (const key of ['nina', 'anne'] as const) expect(codeOf(await end(key, NEXT))).toBe('NOT_ALLOWED');
    await house.rows.query("update plan set state = 'paused' where id = $1", [plan.id]);
    expect(codeOf(await say('ola', 'better'))).toBe('STALE');
    expect(codeOf(await end('ola', NEXT))).toBe('STALE');
    await house.rows.query("update plan set state = 'active' where id = $1", [plan.id]);
    expect((await end('ola', NEXT)).data).toMatchObject({ endReview: { __typename: 'ReviewEnded' } });
  });

  it('is one look, however many begin it at once', async () => {
    await Promise.all([
      say('ola', 'better'),
      say('anne', 'harder'),
      say('nina', 'as_before'),
      decide('kari', 'bus', 'continue'),
    ]);
    expect(await house.rows.query('select from review where plan_id = $1', [plan.id])).toHaveLength(1);
    expect(await sayings('ola')).toHaveLength(3);
  });

  it('follows its goal to those who read the section where it stands, and to nobody else', async () => {
    await say('ola', 'harder', 'Med på flyttelasset.');
    await at.ask('ola', `mutation ($input: MoveItemInput!) { moveItem(input: $input) { __typename } }`, {
      input: {
        sectionId: plan.section('work'),
        toSectionId: plan.section('home'),
        kind: 'goal',
        itemId: plan.goal('shop'),
      },
    });
    expect(await sayings('nina')).toEqual([]);
    expect(listed((await section('hege', 'home'))['sayings'])).toMatchObject([{ words: 'Med på flyttelasset.' }]);
  });
});
