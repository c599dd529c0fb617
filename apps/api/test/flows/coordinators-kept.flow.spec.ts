// Coordinators at work: a first day that was agreed before, a first contact that does not come, and who stands in for one who is ill.
import { addDays, systemClock, today, type WornHat } from '@samplan/domain';
import {
  aPlan,
  cast,
  fakeClock,
  insertMunicipality,
  insertPerson,
  units,
  type BuiltPlan,
  type CastMember,
} from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Appointments } from '../../src/appointments/appointments';
import { FirstDays } from '../../src/appointments/first-days';
import { FirstContact } from '../../src/coordinators/first-contact';
import { Database } from '../../src/kernel/database';
import { openHouse, type House } from './house';

/** The log keeps the real time: none of its days lies before this one. */
const START = addDays(today(systemClock), -15);
const YEAR_MS = 366 * 86_400_000;
const KINDS = '{ waiting { questions { kind ownerName about subjectId } news { kind about } } }';
const LOAD = `coordinators { person { id name } plans { id owner { id name } isSubstitute overdueSince lacksContact } }`;
const OVERVIEW = `{ coordinators { ${LOAD} } coordinatorsInNumbers { coordinators told full } }`;
const CHANGED = `__typename ... on CoordinatorsOverview { ${LOAD} } ... on CoordinatorsRefused { code }`;
const SET = `mutation ($input: SetSubstituteForInput!) { setSubstituteFor(input: $input) { ${CHANGED} } }`;
const END = `mutation ($id: ID!) { endSubstituteFor(participantId: $id) { ${CHANGED} } }`;
const REVIEW = `mutation ($id: ID!) { askForReview(participantId: $id) { ${CHANGED} } }`;

describe('A coordinator at work', () => {
  const clock = fakeClock();
  let house: House;
  let plan: BuiltPlan;

  const ask = async (who: CastMember, query: string, variables: object = {}, hat?: WornHat) =>
    house.ask(await house.signIn(who, hat), query, variables);
  const ke = (query: string, variables?: object) => ask(cast.inga, query, variables, 'coordinating-unit');
  const waits = async (who: CastMember, hat?: WornHat) => (await ask(who, KINDS, {}, hat)).raw;
  const seat = async () =>
    (
      await house.rows.query<{ id: string }>(
        "select id from participation where plan_id = $1 and role = 'coordinator'",
        [plan.id],
      )
    )[0]?.id ?? '';
  const answersFor = async () =>
    (
      await house.rows.query<{ person_id: string; state: string }>(
        "select person_id, state from responsibility where plan_id = $1 and kind = 'coordinator'",
        [plan.id],
      )
    ).map(({ person_id }) => Object.values(cast).find(({ person }) => person === person_id)?.key);
  const notices = async (who: CastMember) =>
    (await house.rows.query('select from notice where person_id = $1', [who.person])).length;

  beforeAll(async () => {
    clock.setDate(START);
    house = await openHouse({ session: { idleMs: YEAR_MS, absoluteMs: YEAR_MS, noticeMs: 1 } }, clock);
    await insertMunicipality(house.rows, 'fjelldal');
    for (const who of [cast.inga, cast.hege, cast.aud, cast.nina, cast.ola]) await insertPerson(house.rows, who, START);
  });
  beforeEach(async () => {
    clock.setDate(START);
    await house.rows.query('delete from telling; delete from notice');
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari, { from: START })
      .withMeasure('call', 'home', 'Ringe legen', { responsible: { who: cast.kari, state: 'accepted' } })
      .inState('active', addDays(START, 20))
      .insert(house.rows, { words: house.write, today: START });
  });
  afterAll(() => house.close());

  describe('who takes over on a day ahead', () => {
    const agreed = async () => {
      const by = {
        actor: {
          account: cast.inga.account,
          person: cast.inga.person,
          tenant: plan.tenant,
          wears: 'coordinating-unit',
          session: null,
        },
        hat: 'coordinating-unit',
        rule: 'B1',
      } as const;
      const to = { plan: plan.id, person: cast.hege.person, unit: units.homeCare.id, from: addDays(START, 5) };
      await house.app
        .get(Database, { strict: false })
        .inTenant({ tenant: plan.tenant, person: cast.inga.person }, (tx) =>
          house.app.get(Appointments, { strict: false }).appoint(tx, by, to),
        );
      await house.rows.query('delete from telling; delete from notice');
    };
    const run = () => house.app.get(FirstDays, { strict: false }).run();

    it('answers from that day, and not before, for what the one before answered for; both sides are told once', async () => {
      await agreed();
      clock.setDate(addDays(START, 4));
      await run();
      expect([await answersFor(), await notices(cast.hege)]).toEqual([['kari'], 0]);
      clock.setDate(addDays(START, 5));
      await Promise.all([run(), run()]);
      await run();
      expect(await answersFor()).toEqual(['hege']);
      expect((await waits(cast.hege)).match(/coordinator_begins/g)).toHaveLength(1);
      expect((await waits(cast.ola, 'private')).match(/"coordinator_begins","about":"Hege Lund"/g)).toHaveLength(1);
      expect(await notices(cast.kari)).toBe(0);
    });

    it('takes over on the next morning where that day was missed, and never where it came to nothing', async () => {
      await agreed();
      clock.setDate(addDays(START, 9));
      await run();
      expect(await answersFor()).toEqual(['hege']);
      await house.rows.query('update responsibility set person_id = $2 where plan_id = $1', [
        plan.id,
        cast.kari.person,
      ]);
      await house.rows.query('update coordinator_turn set done_at = null');
      await house.rows.query(
        'update participation set ended_at = $2, ended_by = $3 where plan_id = $1 and person_id = $4',
        [plan.id, new Date(clock.now() - 86_400_000), cast.inga.person, cast.hege.person],
      );
      await run();
      expect(await answersFor()).toEqual(['kari']);
    });
  });

  describe('who has not been in the plan', () => {
    const run = () => house.app.get(FirstContact, { strict: false }).run();
    const OPEN = 'query ($id: ID!) { section(sectionId: $id) { id goals { words { title } } } }';

    it('is reminded when the time for a first contact is over, and the coordinating unit is told the day after; each once', async () => {
      const told: Record<number, readonly number[]> = {};
      for (const day of [13, 14, 15, 16]) {
        clock.setDate(addDays(START, day));
        await run();
        await run();
        told[day] = [await notices(cast.kari), await notices(cast.inga)];
        await house.rows.query('delete from notice');
        if (day === 13) expect(await waits(cast.kari)).not.toContain('first_contact');
      }
      expect(told).toEqual({ 13: [0, 0], 14: [1, 0], 15: [0, 1], 16: [0, 0] });
      expect(await waits(cast.kari)).toContain('first_contact_due');
      expect(await waits(cast.inga, 'coordinating-unit')).toContain(
        `"first_contact_late","ownerName":"Ola Nordli","about":"Kari Moen","subjectId":"${cast.kari.person}"`,
      );
    });

    it('has been in it once they have opened a part, and then nothing more is said of it', async () => {
      clock.setDate(addDays(START, 15));
      await ask(cast.kari, OPEN, { id: plan.section('home') });
      await run();
      expect([await notices(cast.kari), await notices(cast.inga)]).toEqual([0, 0]);
      expect(await waits(cast.kari)).not.toContain('first_contact');
      expect(await waits(cast.inga, 'coordinating-unit')).not.toContain('first_contact');
    });

    it('is not told of to one of the coordinating unit who is close to the owner', async () => {
      clock.setDate(addDays(START, 15));
      await house.rows.query(
        "insert into participation (tenant_id, plan_id, person_id, role, valid_from) values ($1, $2, $3, 'next-of-kin', $4)",
        [plan.tenant, plan.id, cast.inga.person, START],
      );
      await run();
      expect(await notices(cast.inga)).toBe(0);
      expect(await waits(cast.inga, 'coordinating-unit')).not.toContain('Nordli');
    });
  });

  describe('who is ill', () => {
    const standing = (person: CastMember, more: object = {}) => ({
      input: {
        ...{ coordinatorId: cast.kari.person, personId: person.person, ownerIds: [cast.ola.person] },
        ...{ from: START, to: addDays(START, 6), ...more },
      },
    });
    const role = 'query ($id: ID!) { plan(planId: $id) { myRole } }';

    it('has somebody of their service stand in, set by the coordinating unit, who still sees no plan; owner and coordinator are told', async () => {
      const COLLEAGUES = 'query ($id: ID!) { coordinatorColleagues(coordinatorId: $id) { person { name } } }';
      expect((await ke(COLLEAGUES, { id: cast.kari.person })).raw).toContain(cast.aud.name);
      const { data } = await ke(SET, standing(cast.aud));
      expect(data).toMatchObject({ setSubstituteFor: { __typename: 'CoordinatorsOverview' } });
      expect((await ask(cast.aud, role, { id: plan.id }, 'work')).data).toEqual({ plan: { myRole: 'coordinator' } });
      expect((await ke(role, { id: plan.id })).data).toEqual({ plan: null });
      for (const [who, hat] of [
        [cast.ola, 'private'],
        [cast.kari, 'work'],
        [cast.aud, 'work'],
      ] as const)
        expect(await waits(who, hat)).toContain('substitute_set');
      expect(
        (await ask(cast.ola, '{ myCoordinator { substitutes { person { name } } } }', {}, 'private')).raw,
      ).toContain(cast.aud.name);
      const [logged] = await house.rows.query(
        "select person_id, hat from audit where action = 'set-substitute' and plan_id = $1",
        [plan.id],
      );
      expect(logged).toEqual({ person_id: cast.inga.person, hat: 'coordinating-unit' });
      expect((await ke(SET, standing(cast.aud))).raw).toContain('ALREADY_SO');
    });

    it('has nobody from elsewhere, nobody close to the owner, and not the one who enters it', async () => {
      for (const who of [cast.nina, cast.inga, cast.kari])
        expect((await ke(SET, standing(who))).raw).toContain('NOT_ALLOWED');
      expect((await ke(SET, standing(cast.aud, { ownerIds: [cast.hege.person] }))).raw).toContain('NOT_FOUND');
      expect((await ask(cast.kari, SET, standing(cast.aud))).raw).toContain('NOT_ALLOWED');
      expect((await ke(SET, standing(cast.aud, { from: addDays(START, -1) }))).raw).toContain('BAD_INPUT');
      expect(
        await house.rows.query('select from participation where plan_id = $1 and is_substitute', [plan.id]),
      ).toEqual([]);
    });

    it('is the coordinator alone again when the coordinating unit ends it', async () => {
      await ke(SET, standing(cast.aud));
      const [row] = await house.rows.query<{ id: string }>(
        'select id from participation where plan_id = $1 and is_substitute',
        [plan.id],
      );
      expect((await ke(END, { id: row?.id })).raw).toContain('CoordinatorsOverview');
      expect((await ask(cast.aud, role, { id: plan.id }, 'work')).data).toEqual({ plan: null });
      expect((await ke(END, { id: row?.id })).raw).toContain('NOT_FOUND');
    });
  });

  it('is asked by the coordinating unit for a new date where theirs has passed, and once a day', async () => {
    expect((await ke(REVIEW, { id: await seat() })).raw).toContain('NOT_FOUND');
    clock.setDate(addDays(START, 42));
    expect(await waits(cast.inga, 'coordinating-unit')).toContain(
      `"about":"Kari Moen","subjectId":"${cast.kari.person}"`,
    );
    expect((await ke(OVERVIEW)).raw).toContain(`"overdueSince":"${addDays(START, 20)}"`);
    expect((await ke(REVIEW, { id: await seat() })).raw).toContain('CoordinatorsOverview');
    expect(await waits(cast.kari)).toContain('review_asked');
    expect((await ke(REVIEW, { id: await seat() })).raw).toContain('ALREADY_SO');
  });

  it('has room or none, and the numbers are those of the list', async () => {
    const numbers = async () => (await ke(OVERVIEW)).data?.['coordinatorsInNumbers'];
    expect(await numbers()).toEqual({ coordinators: 1, told: 0, full: 0 });
    await house.rows.query(
      'insert into coordinator_capacity (tenant_id, person_id, plans, set_by, set_at) values ($1, $2, 1, $2, now())',
      [plan.tenant, cast.kari.person],
    );
    expect(await numbers()).toEqual({ coordinators: 1, told: 1, full: 1 });
  });
});
