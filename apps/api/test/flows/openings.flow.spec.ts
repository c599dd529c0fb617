// An opening of a section: one row of the log, written before a word is answered.
import { aPlan, cast, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Sealer } from '../../src/audit-chain/sealer';
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
    const goBack = (time: string) => house.rows.query(`update opening set last_at = last_at - interval '${time}'`);
    await goBack('29 minutes');
    await read(one);
    await goBack('29 minutes');
    await read(one);
    expect(await rows(), 'as long as it goes on being read').toBe(2);
    await goBack('30 minutes');
    await read(one);
    await read(one);
    expect(await rows()).toBe(3);
    await house.rows.query("update opening set rule = 'D0'");
    await read(one);
    expect(await rows(), 'under another rule').toBe(4);
  });

  it('is one row a section where a plan is opened whole, however often it is asked for', async () => {
    const cookie = await house.signIn(cast.kari);
    const before = (await openings('kari')).length;
    for (let i = 0; i < 3; i++) await house.ask(cookie, PAGE, { planId: plan.id });
    await house.ask(cookie, SECTION, { sectionId: plan.section('home') });
    expect(await openings('kari')).toHaveLength(before + 8);
  });

  describe('has one end, a row that names it', () => {
    const ends = async (key: keyof typeof cast) =>
      house.rows.query<{ opening: string; until: string; late: number }>(
        `select details ->> 'opening' as opening, details ->> 'until' as until,
           round(extract(epoch from now() - (details ->> 'until')::timestamptz))::int as late
         from audit where person_id = $1 and action = 'close-section' order by id`,
        [cast[key].person],
      );
    const sweep = async () => {
      const sealers = [0, 1].map(() => house.app.get(Sealer, { strict: false }));
      await Promise.all(sealers.map((each) => each.seal()));
      await sealers[0]?.seal();
    };
    const opened = async (key: 'hege' | 'nina', section: string) => {
      const cookie = await house.signIn(cast[key]);
      const { errors } = await house.ask(cookie, SECTION, { sectionId: plan.section(section) });
      expect(errors).toEqual([]);
      const [row] = await house.rows.query<{ id: string; session: string }>(
        `select a.id::text, a.session_id as session from audit a where person_id = $1 and action = 'open-section'
         order by a.id desc limit 1`,
        [cast[key].person],
      );
      return row ?? { id: '', session: '' };
    };

    it('30 minutes after its last delivery, also when it is noticed later', async () => {
      await house.rows.query('delete from opening');
      const { id } = await opened('hege', 'home');
      await sweep();
      expect(await ends('hege')).toEqual([]);
      await house.rows.query("update opening set last_at = last_at - interval '95 minutes'");
      await house.rows.query('alter table audit disable trigger insert_only');
      await house.rows.query("update audit set at = at - interval '95 minutes' where id = $1", [id]);
      await house.rows.query('alter table audit enable trigger insert_only');
      await sweep();
      const [end, ...more] = await ends('hege');
      expect([end?.opening, more]).toEqual([id, []]);
      expect(Math.round((end?.late ?? 0) / 60)).toBe(65);
    });

    it('when its session ends', async () => {
      await house.rows.query('delete from opening');
      const { id, session } = await opened('nina', 'work');
      const [row] = await house.rows.query<{ at: string }>(
        `update session set ended_at = now() + interval '5 seconds' where id = $1
         returning to_char(ended_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`,
        [session],
      );
      await sweep();
      expect(await ends('nina')).toMatchObject([{ opening: id, until: row?.at }]);
      await sweep();
      expect(await ends('nina')).toHaveLength(1);
    });
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
