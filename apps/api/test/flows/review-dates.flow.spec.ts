// A date for the next look at a plan never passes in silence: who is told when, each once, whatever happens to the job.
import { addDays, asPlainDate, type WornHat } from '@samplan/domain';
import { aPlan, cast, fakeClock, insertMunicipality, insertPerson, units, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ReviewDates } from '../../src/reviews/review-dates';
import { openHouse, type House } from './house';
import { told, WAITING } from './measures-world';
import { ringsOf } from './rings';

const START = asPlainDate('2026-11-23');
const DUE = addDays(START, 40);
const YEAR_MS = 366 * 86_400_000;

describe('The date for the next look at a plan', () => {
  const clock = fakeClock();
  let house: House;
  let plan: BuiltPlan;

  const run = () => house.app.get(ReviewDates, { strict: false }).run();
  const nameOf = (person: unknown) => Object.values(cast).find((one) => one.person === person)?.key ?? 'nobody';
  /** Who is rung for that something waits, by the morning so many days after the date. */
  const woken = async (days: number, act: () => Promise<unknown> = run) => {
    clock.setDate(addDays(DUE, days));
    const rung = await ringsOf(house.databaseUrl, act);
    return rung.flatMap((ring) =>
      'topic' in ring && ring.topic === 'waiting' && 'person' in ring ? [nameOf(ring.person)] : [],
    );
  };
  const steps = async () =>
    (
      await house.rows.query<{ step: string }>('select step from review_step where plan_id = $1 order by step', [
        plan.id,
      ])
    ).map(({ step }) => step);
  const stateFor = async (key: 'ola' | 'kari' | 'hege') => {
    const answer = await house.ask(
      await house.signIn(cast[key]),
      'query ($id: ID!) { plan(planId: $id) { reviewState } }',
      {
        id: plan.id,
      },
    );
    return answer.data?.['plan'];
  };

  beforeAll(async () => {
    clock.setDate(START);
    house = await openHouse({ session: { idleMs: YEAR_MS, absoluteMs: YEAR_MS, noticeMs: 1 } }, clock);
    await insertMunicipality(house.rows, 'fjelldal');
    await insertPerson(house.rows, cast.inga, START);
  });
  beforeEach(async () => {
    clock.setDate(START);
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    plan = await aPlan()
      .of(cast.ola)
      // Of a coordinator of long standing nobody asks for a first contact.
      .coordinatedBy(cast.kari, { from: addDays(START, -300) })
      .withGrant('home', cast.hege, 'edit')
      .inState('active', DUE)
      .insert(house.rows, { words: house.write, today: START });
  });
  afterAll(() => house.close());

  it('is told of before, on and after the day: at last to the coordinating unit, and each once', async () => {
    const told: Record<number, readonly string[]> = {};
    for (let day = -16; day <= 30; day++) {
      const names = await woken(day);
      if (names.length > 0) told[day] = [...names].sort();
    }
    expect(told).toEqual({
      [-14]: ['kari', 'ola'],
      [-3]: ['hege', 'kari', 'ola'],
      0: ['kari', 'ola'],
      1: ['kari', 'ola'],
      14: ['kari', 'ola'],
      21: ['inga'],
    });
  });

  it('passes nobody over where the mornings were missed, and reminds of no day that has been', async () => {
    expect((await woken(25)).sort()).toEqual(['inga', 'kari', 'ola']);
    expect(await steps()).toEqual(['lapsed', 'with-ke', 'with-substitute']);
    expect(await woken(26)).toEqual([]);
  });

  it('is told of once by two servers at once, and anew where a new date is set', async () => {
    expect((await woken(1, () => Promise.all([run(), run(), run()]))).sort()).toEqual(['kari', 'ola']);
    await house.rows.query('update plan set next_review_on = $2 where id = $1', [plan.id, addDays(DUE, 5)]);
    expect((await woken(2)).sort()).toEqual(['hege', 'kari', 'ola']);
  });

  it('is told of again from the start where the telling was undone in the middle', async () => {
    await house.rows.query(
      `create function fails() returns trigger language plpgsql as $$ begin raise exception 'The power went.'; end $$;
       create trigger fails after insert on review_step for each row execute function fails()`,
    );
    clock.setDate(addDays(DUE, 1));
    await expect(run()).rejects.toThrow('The power went.');
    await house.rows.query('drop trigger fails on review_step; drop function fails()');
    expect((await woken(1)).sort()).toEqual(['kari', 'ola']);
  });

  it('is nobody’s concern in a plan that rests, whose owner has died, or that has lost its consent', async () => {
    await house.rows.query("update plan set state = 'paused' where id = $1", [plan.id]);
    expect(await woken(25)).toEqual([]);
    await house.rows.query("update plan set state = 'active' where id = $1", [plan.id]);
    await house.rows.query(
      'insert into death (tenant_id, person_id, died_on, entered_by, entered_at) values ($1, $2, $3, $4, now())',
      [plan.tenant, cast.ola.person, START, cast.kari.person],
    );
    expect(await woken(25)).toEqual([]);
    await house.rows.query('delete from death');
    await house.rows.query("update consent set withdrawn_at = now() where plan_id = $1 and kind = 'plan-is-made'", [
      plan.id,
    ]);
    expect(await woken(25)).toEqual([]);
  });

  it('is the substitute’s to hear of where a fortnight has gone, as long as there is one', async () => {
    await insertPerson(house.rows, cast.perlund, START);
    await house.rows.query(
      `insert into participation (tenant_id, plan_id, person_id, unit_id, role, title, valid_from, valid_to, is_substitute)
       values ($1, $2, $3, $4, 'coordinator', '', $5, $6, true)`,
      [plan.tenant, plan.id, cast.perlund.person, units.homeCare.id, START, addDays(DUE, 20)],
    );
    expect((await woken(1)).sort()).toEqual(['kari', 'ola']);
    expect((await woken(14)).sort()).toEqual(['kari', 'ola', 'perlund']);
  });

  it('waits for those who see to it, and at last for the coordinating unit, which learns whose plan it is and no more', async () => {
    const waits = async (key: keyof typeof cast, hat?: WornHat) => {
      const answer = await house.ask(await house.signIn(cast[key], hat), WAITING);
      return told(answer.data?.['waiting'])['questions'];
    };
    clock.setDate(addDays(DUE, -3));
    for (const key of ['ola', 'kari', 'hege'] as const)
      expect(await waits(key)).toMatchObject([{ kind: 'review_near', planId: plan.id, answerBy: DUE }]);
    clock.setDate(addDays(DUE, 20));
    for (const key of ['ola', 'kari'] as const)
      expect(await waits(key)).toMatchObject([{ kind: 'review_lapsed', planId: plan.id, answerBy: DUE }]);
    for (const key of ['hege', 'inga'] as const) expect(await waits(key, 'work')).toEqual([]);
    clock.setDate(addDays(DUE, 21));
    expect(await waits('inga', 'work')).toEqual([]);
    expect(await waits('inga', 'coordinating-unit')).toMatchObject([
      { kind: 'review_with_ke', planId: null, owner: null, ownerName: 'Ola Nordli', about: 'Kari Moen', answerBy: DUE },
    ]);
  });

  it('stands by the limits that the municipality has set', async () => {
    await house.rows.query(
      "insert into tenant_deadline (tenant_id, deadline, days, set_by) values ($1, 'review-to-ke', 2, $2)",
      [plan.tenant, cast.inga.person],
    );
    expect(await woken(2)).toContain('inga');
    await house.rows.query('delete from tenant_deadline');
  });

  it('is the same for all who take part', async () => {
    clock.setDate(addDays(DUE, 15));
    for (const key of ['ola', 'kari', 'hege'] as const)
      expect(await stateFor(key)).toEqual({ reviewState: 'with_substitute' });
  });
});
