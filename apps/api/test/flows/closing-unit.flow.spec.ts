// A unit that closes: from its day nobody of it reads or answers for anything, and what it gave does not come back.
import { addDays, today, type WornHat } from '@samplan/domain';
import {
  aPlan,
  cast,
  fakeClock,
  insertMunicipality,
  insertPerson,
  units,
  type BuiltPlan,
  type CastKey,
} from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SyncModule } from '../../src/sync/sync.module';
import { Lapses } from '../../src/units/lapses';
import { until } from '../until';
import { openHouse, type House } from './house';
import { RawSocket } from './words-world';

const UNIT = '{ __typename ... on Unit { isClosed closesOn plans members { name state } } ... on Refusal { code } }';
const CLOSE = `mutation ($unitId: ID!, $on: Date!) { closeUnit(unitId: $unitId, on: $on) ${UNIT} }`;
const REOPEN = `mutation ($unitId: ID!) { reopenUnit(unitId: $unitId) ${UNIT} }`;
const ADD = `mutation ($input: AddMemberInput!) { addMember(input: $input) { __typename ... on Refusal { code } } }`;
const SECTION = 'query ($id: ID!) { section(sectionId: $id) { title words { body } } }';
const COORDINATOR = 'query ($planId: ID!) { plan(planId: $planId) { coordinator { person { name } } } }';
const NEWS = '{ waiting { news { kind title by { name } about } questions { kind ownerName } } }';

const HATS: Partial<Record<CastKey, WornHat>> = { bodil: 'unit-leader', inga: 'coordinating-unit' };

describe('A unit that closes', () => {
  const clock = fakeClock(Date.now());
  const day = () => today(clock);
  const { id: unitId } = units.homeCare;
  let house: House;
  let plan: BuiltPlan;
  const cookies = new Map<CastKey, string>();
  const ask = async (who: CastKey, query: string, variables: object = {}) => {
    const cookie = cookies.get(who) ?? (await house.signIn(cast[who], HATS[who]));
    cookies.set(who, cookie);
    return house.ask(cookie, query, variables);
  };
  const close = (who: CastKey, unit: string, on: string) => ask(who, CLOSE, { unitId: unit, on });
  const reads = async (who: CastKey) =>
    ((await ask(who, SECTION, { id: plan.section('home') })).data?.['section'] ?? null) !== null;
  const waiting = async (who: CastKey) => Object((await ask(who, NEWS)).data)['waiting'];
  const states = async () =>
    (
      await house.rows.query<{ state: string }>('select state from responsibility where plan_id = $1 order by 1', [
        plan.id,
      ])
    ).map(({ state }) => state);
  const sweep = () => house.app.get(Lapses, { strict: false }).sweep();

  beforeAll(async () => {
    house = await openHouse({ session: { idleMs: 3e10, absoluteMs: 3e10, noticeMs: 60_000 } }, clock, [SyncModule]);
    const answers = { unit: 'homeCare', who: cast.hege } as const;
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .withGrant('home', cast.siv, 'read', { unit: 'school' })
      .withMeasure('walk', 'home', 'Gå tur med Tinka', { responsible: { ...answers, state: 'accepted' } })
      .withMeasure('feed', 'home', 'Gi Tinka mat', { responsible: { ...answers, state: 'asked' } })
      .insert(house.rows, { today: day(), words: house.write });
    await insertMunicipality(house.rows, 'nordvik');
    for (const one of [cast.admin, cast.bodil, cast.inga]) await insertPerson(house.rows, one, day());
    await house.rows.query(
      `insert into access_wish (tenant_id, plan_id, section_id, unit_id, level, wished_by) values ($1, $2, $3, $4, 'read', $5)`,
      [plan.tenant, plan.id, plan.section('leisure'), unitId, cast.kari.person],
    );
    await house.rows.query(
      `insert into invitation (tenant_id, plan_id, person_id, role, unit_id, state, invited_by, sent_at)
       values ($1, $2, $3, 'participant', $4, 'sent', $5, now())`,
      [plan.tenant, plan.id, cast.bodil.person, unitId, cast.ola.person],
    );
  });
  afterAll(() => house.close());

  it('is closed by the administrator of its own municipality alone, from today or later', async () => {
    for (const who of ['bodil', 'kari'] as const)
      expect((await close(who, unitId, day())).data).toEqual({
        closeUnit: { __typename: 'CloseUnitRefused', code: 'NOT_ALLOWED' },
      });
    expect((await close('admin', units.nordvikHealth.id, day())).errors[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await close('admin', unitId, addDays(day(), -1))).errors[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
    });
    expect((await ask('admin', REOPEN, { unitId })).data).toEqual({
      reopenUnit: { __typename: 'ReopenUnitRefused', code: 'ALREADY_SO' },
    });
    expect(await reads('hege')).toBe(true);
  });

  it('shuts its people out at once; what it answered for has nobody, and the coordinator is told', async () => {
    const room = `ip/${plan.id}/${plan.section('home')}/1`;
    const hege = await new RawSocket(`${house.url}/sync/${room}`, { cookie: cookies.get('hege') ?? '' }).open();
    hege.sync(0, new Uint8Array([0]));
    await until(() => hege.ofType(0).length > 0, 'the words');
    expect((await close('admin', unitId, day())).data).toEqual({
      closeUnit: { __typename: 'Unit', isClosed: true, closesOn: day(), plans: 0, members: [] },
    });
    await until(() => hege.isOver, 'the end');
    expect([await reads('hege'), await reads('siv'), await reads('kari')]).toEqual([false, true, true]);
    expect(await states()).toEqual(['ended', 'withdrawn']);
    expect((await waiting('kari')).news).toMatchObject([
      { kind: 'responsibility_ended', by: null },
      { kind: 'responsibility_ended', by: null },
    ]);
    expect(
      await house.rows.query(
        `select (select state from access_wish where unit_id = $1) as wish, (select state from invitation where unit_id = $1) as invited,
           (select count(*)::int from participation where unit_id = $1 and ended_at is null) as seats,
           (select count(*)::int from access_grant where unit_id = $1 and withdrawn_at is null and valid_to >= $2) as grants,
           (select count(*)::int from tenant_role where unit_id = $1 and ended_at is null) as roles`,
        [unitId, day()],
      ),
    ).toEqual([{ wish: 'withdrawn', invited: 'withdrawn', seats: 0, grants: 0, roles: 0 }]);
    expect((await ask('bodil', NEWS)).errors[0]?.extensions).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(
      (await house.rows.query<{ action: string }>("select action from audit where rule = 'U1' order by 1")).map(
        ({ action }) => action,
      ),
    ).toEqual(['close-unit', 'end-grant', 'end-responsibility', 'end-responsibility']);
  });

  it('tells the owner in the history, and the consent has expired; what it gave to others goes on', async () => {
    const history = 'query ($id: ID!) { plan(planId: $id) { history { noun field beforeName } } }';
    const { data } = await ask('ola', history, { id: plan.id });
    expect(Object(data)['plan'].history).toContainEqual({
      noun: 'access',
      field: 'ended',
      beforeName: 'hjemmesykepleien',
    });
    const consents = await house.rows.query(
      `select g.unit_id, coalesce(c.valid_to < $2::date, false) as expired
       from consent c join access_grant g on g.consent_id = c.id where c.plan_id = $1 order by 2 desc`,
      [plan.id, day()],
    );
    expect(consents).toEqual([
      { unit_id: unitId, expired: true },
      { unit_id: units.school.id, expired: false },
    ]);
  });

  it('takes nobody in, and is opened again empty: nothing comes back', async () => {
    const input = { unitId, personId: cast.hege.person };
    expect((await ask('admin', ADD, { input })).data).toEqual({
      addMember: { __typename: 'AddMemberRefused', code: 'NOT_ALLOWED' },
    });
    expect((await ask('admin', REOPEN, { unitId })).data).toEqual({
      reopenUnit: { __typename: 'Unit', isClosed: false, closesOn: null, plans: 0, members: [] },
    });
    expect((await ask('admin', ADD, { input })).data).toEqual({ addMember: { __typename: 'Unit' } });
    cookies.delete('hege');
    expect(await reads('hege')).toBe(false);
    expect((await ask('hege', '{ plans { id } }')).data).toEqual({ plans: [] });
  });

  it('from a later day works until then; a plan that loses its coordinator with it waits for the coordinating unit', async () => {
    const unit = units.disabilityService.id;
    const on = addDays(day(), 3);
    expect((await close('admin', unit, on)).data).toMatchObject({
      closeUnit: { isClosed: false, closesOn: on, plans: 1 },
    });
    await sweep();
    expect(await reads('kari')).toBe(true);
    expect((await ask('ola', COORDINATOR, { planId: plan.id })).raw).toContain('Kari');
    expect((await waiting('inga')).questions).toEqual([]);
    clock.setDate(on);
    expect(await reads('kari')).toBe(false);
    for (let times = 0; times < 2; times++) await sweep();
    expect((await waiting('inga')).questions).toEqual([{ kind: 'plan_without_coordinator', ownerName: 'Ola Nordli' }]);
    cookies.delete('ola');
    expect((await ask('ola', COORDINATOR, { planId: plan.id })).data).toEqual({ plan: { coordinator: null } });
    expect((await ask('kari', NEWS)).errors[0]?.extensions).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await house.rows.query("select from audit where action = 'lapse-membership'")).toEqual([]);
  });
});
