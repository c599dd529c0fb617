// An opening of a section: one row of the log, written before a word is answered.
import { aPlan, cast, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house';

const PAGE = 'query ($planId: ID!) { plan(planId: $planId) { sections { id words { seq body } } } }';
const SECTION = 'query ($sectionId: ID!) { section(sectionId: $sectionId) { id words { seq body } } }';

describe('An opening', () => {
  let house: House;
  let plan: BuiltPlan;
  const openings = (key: keyof typeof cast) =>
    house.rows.query<{ rule: string }>(
      "select rule from audit where person_id = $1 and action = 'open-section' order by id",
      [cast[key].person],
    );

  beforeAll(async () => {
    house = await openHouse();
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .withGrant('work', cast.nina, 'read')
      .withWords('home', ['Tinka må ut klokka sju.'])
      .insert(house.rows, { words: house.write });
  });
  afterAll(() => house.close());

  it('is one row for what one session reads of a section within 30 minutes, however often and at once it asks', async () => {
    const [one, other] = [await house.signIn(cast.nina), await house.signIn(cast.nina)];
    const read = (cookie: string) => house.ask(cookie, SECTION, { sectionId: plan.section('work') });
    const rows = async () => (await openings('nina')).length;
    const answers = await Promise.all(Array.from({ length: 6 }, () => read(one)));
    expect(answers.every(({ data }) => data?.['section'] !== null)).toBe(true);
    expect(await rows()).toBe(1);
    await read(other);
    expect(await rows()).toBe(2);
    const goBack = (time: string) =>
      house.rows.query(`update audit set at = now() - interval '${time}' where person_id = $1`, [cast.nina.person]);
    await goBack('29 minutes');
    await read(one);
    expect(await rows()).toBe(2);
    await goBack('30 minutes');
    await read(one);
    await read(one);
    expect(await rows()).toBe(3);
    await house.rows.query("update audit set rule = 'D0' where person_id = $1", [cast.nina.person]);
    await read(one);
    expect((await openings('nina')).map(({ rule }) => rule)).toEqual(['D0', 'D0', 'D0', 'D4']);
  });

  it('is one row a section where a plan is opened whole, however often it is asked for', async () => {
    const cookie = await house.signIn(cast.kari);
    const before = (await openings('kari')).length;
    for (let i = 0; i < 3; i++) await house.ask(cookie, PAGE, { planId: plan.id });
    await house.ask(cookie, SECTION, { sectionId: plan.section('home') });
    expect(await openings('kari')).toHaveLength(before + 8);
  });

  it('that cannot be logged gives no word', async () => {
    const cookie = await house.signIn(cast.hege);
    await house.rows.query('revoke insert on audit from samplan_app');
    try {
      const { raw, errors } = await house.ask(cookie, SECTION, { sectionId: plan.section('home') });
      expect(raw).not.toContain('Tinka');
      expect(errors[0]?.extensions).toMatchObject({ code: 'UNEXPECTED' });
    } finally {
      await house.rows.query('grant insert on audit to samplan_app');
    }
  });
});
