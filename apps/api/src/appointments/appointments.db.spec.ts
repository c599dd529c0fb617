// Who coordinates a plan, day by day: one at a time, without a gap, and never somebody close to the owner.
import { addDays, today } from '@samplan/domain';
import {
  aPlan,
  cast,
  fakeClock,
  insertMunicipality,
  insertPerson,
  municipalities,
  units,
  type BuiltPlan,
  type CastMember,
} from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openHouse, type House } from '../../test/flows/house';
import { Database, type Tx } from '../kernel/database';
import { Appointments, type By } from './appointments';
import { AppointmentsRepository } from './appointments.repository';
import { Searches } from './searches';

describe('Appointed as a coordinator', () => {
  let house: House;
  let plan: BuiltPlan;
  const clock = fakeClock(Date.now());
  const on = today(clock);
  const tenant = municipalities.fjelldal.id;
  const by: By = {
    actor: { account: cast.inga.account, person: cast.inga.person, tenant, wears: 'coordinating-unit', session: null },
    hat: 'coordinating-unit',
    rule: 'C1',
  };
  const inTx = <T>(run: (tx: Tx) => Promise<T>): Promise<T> =>
    house.app.get(Database, { strict: false }).inTenant({ tenant, person: cast.inga.person }, run);
  const appoint = (who: CastMember, from = on, unit = who.works[0]?.unit ?? 'homeCare') =>
    inTx((tx) =>
      house.app
        .get(Appointments, { strict: false })
        .appoint(tx, by, { plan: plan.id, person: who.person, unit: units[unit].id, from }),
    );
  const coordinates = (day: string) =>
    house.rows.query<{ name: string }>(
      `select p.given_name as name from participation t join person p on p.id = t.person_id
     where t.plan_id = $1 and t.role = 'coordinator' and not t.is_substitute
       and coordinating_days(t.valid_from, t.valid_to, t.ended_at) @> $2::date`,
      [plan.id, day],
    );
  const names = async (day: string) => (await coordinates(day)).map(({ name }) => name);

  beforeAll(async () => {
    house = await openHouse({}, clock);
    await insertMunicipality(house.rows, 'fjelldal');
    for (const who of [cast.inga, cast.ola]) await insertPerson(house.rows, who, on);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .withParticipant(cast.siv, { role: 'next-of-kin', unit: null })
      .insert(house.rows);
  });

  it('somebody takes over at once: whoever it was before reads nothing from that moment', async () => {
    await appoint(cast.hege);
    expect(await names(on)).toEqual(['Hege']);
    const read = (who: CastMember) =>
      house.signIn(who).then((cookie) =>
        house.ask(cookie, 'query ($id: ID!) { plan(planId: $id) { coordinator { person { givenName } } } }', {
          id: plan.id,
        }),
      );
    expect((await read(cast.hege)).data).toMatchObject({ plan: { coordinator: { person: { givenName: 'Hege' } } } });
    expect((await read(cast.kari)).data).toEqual({ plan: null });
  });

  it('somebody takes over on a date: the day before is the last of whoever it was', async () => {
    await appoint(cast.hege, addDays(on, 10));
    expect(await names(on)).toEqual(['Kari']);
    expect(await names(addDays(on, 9))).toEqual(['Kari']);
    expect(await names(addDays(on, 10))).toEqual(['Hege']);
  });

  it('nobody coordinates a plan of somebody close to them, or of their own, or from a unit where they do not work', async () => {
    await expect(appoint(cast.ola)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(appoint(cast.siv)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(appoint(cast.hege, on, 'school')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(appoint(cast.kari)).rejects.toMatchObject({ code: 'ALREADY_SO' });
  });

  it('the database itself knows no two on one day', async () => {
    const twice = house.rows.query(
      `insert into participation (tenant_id, plan_id, person_id, role, valid_from, valid_to)
       values ($1, $2, $3, 'coordinator', $4, $4)`,
      [tenant, plan.id, cast.hege.person, on],
    );
    await expect(twice).rejects.toThrow('one coordinator a day');
  });

  it('whom both sides said yes to before there was a plan is appointed as it opens', async () => {
    const caseId = plan.section('home');
    const searches = house.app.get(Searches, { strict: false });
    const search = await inTx((tx) =>
      searches.open(tx, by, { person: cast.ola.person, caseId, cause: 'first', wish: 'En som kan komme hjem.' }),
    );
    const appointed = () => inTx((tx) => searches.appointAgreed(tx, by, caseId, plan.id));
    expect(await appointed()).toBe(false);
    await house.rows.query(
      `insert into coordinator_request (tenant_id, search_id, person_id, unit_id, state, due_on, asked_by, asked_at, proposed_id)
       values ($1, $2, $3, $4, 'agreed', $5, $6, now(), $7)`,
      [tenant, search, cast.ola.person, units.homeCare.id, on, cast.inga.person, cast.hege.person],
    );
    await house.rows.query("update coordinator_search set state = 'agreed' where id = $1", [search]);
    expect(await appointed()).toBe(true);
    expect(await names(on)).toEqual(['Hege']);
    expect(await appointed()).toBe(false);
  });

  it('a release ends with its last day, and leaves nobody', async () => {
    await inTx((tx) => house.app.get(Appointments, { strict: false }).release(tx, by, plan.id, addDays(on, 3)));
    expect([await names(addDays(on, 3)), await names(addDays(on, 4))]).toEqual([['Kari'], []]);
    const after = await inTx((tx) =>
      house.app.get(AppointmentsRepository, { strict: false }).on(tx, plan.id, addDays(on, 4)),
    );
    expect(after).toBeUndefined();
  });
});
