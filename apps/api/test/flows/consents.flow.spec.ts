// "Hvem ser hva": read from the policy, taken away at once, given back within a minute.
import { systemClock, today } from '@samplan/domain';
import {
  aPlan,
  cast,
  fakeClock,
  insertMunicipality,
  insertPerson,
  units,
  type BuiltPlan,
  type FakeClock,
} from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../src/kernel/database';
import { openHouse, type House } from './house';

const SHARING = `sharing { mayDecide sections { sectionId } rows { id person { name } unit party people { name }
  cells { sectionId level lowerTo wished why { rule basis form } } } lowerings { id rowId before after } }`;
const PAGE = `query ($planId: ID!) { plan(planId: $planId) { ${SHARING} } }`;
const LOWER = `mutation ($input: LowerAccessInput!) { lowerAccess(input: $input) { __typename
  ... on AccessLowered { lowering { id before after } measuresWithout } ... on Refusal { code } } }`;
const BACK = `mutation ($planId: ID!, $loweringId: ID!) { giveAccessBack(planId: $planId, loweringId: $loweringId) {
  __typename ... on Refusal { code } } }`;
const WHY = `query ($planId: ID!) { plan(planId: $planId) { sharing { rows { cells { sectionId why { basis note on } } } } } }`;
const NEWS = '{ waiting { news { kind planId title by { name } sectionTitle about } } }';

type Key = keyof typeof cast;
const UNIT = units.homeCare;

describe('Who sees what', () => {
  let house: House;
  let clock: FakeClock;
  let plan: BuiltPlan;
  const cookies = new Map<string, string>();
  const ask = async (key: Key, query: string, variables: object = {}) => {
    const cookie = cookies.get(key) ?? (await house.signIn(cast[key]));
    cookies.set(key, cookie);
    return house.ask(cookie, query, variables);
  };
  const page = async (key: Key) => (await ask(key, PAGE, { planId: plan.id })).raw;
  const lower = (key: Key, more: object = {}) =>
    ask(key, LOWER, {
      input: {
        planId: plan.id,
        sectionId: plan.section('home'),
        unitId: UNIT.id,
        to: 'none',
        seen: 'edit',
        ...more,
      },
    });
  const idIn = (raw: string) => /"lowering":\{"id":"([^"]+)"/.exec(raw)?.[1] ?? '';
  const back = (key: Key, loweringId: string) => ask(key, BACK, { planId: plan.id, loweringId });
  const levelOfUnit = async () =>
    new RegExp(`"unit":"${UNIT.shortName}".*?"sectionId":"${plan.section('home')}","level":"(\\w+)"`).exec(
      await page('ola'),
    )?.[1];
  const states = async () =>
    (
      await house.rows.query<{ state: string }>('select state from responsibility where plan_id = $1 order by state', [
        plan.id,
      ])
    ).map(({ state }) => state);
  const grants = () =>
    house.rows.query(
      `select id, level, withdrawn_at is null as holds, basis, consent_id, valid_from, valid_to from access_grant
       where plan_id = $1 order by id`,
      [plan.id],
    );

  beforeAll(async () => {
    clock = fakeClock(Date.now());
    house = await openHouse({}, clock);
    await insertMunicipality(house.rows, 'fjelldal');
    await insertPerson(house.rows, cast.siv, today(systemClock));
  });
  beforeEach(async () => {
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .withGrant('work', cast.nina, 'read')
      .withGrant('whatMatters', cast.nina, 'edit')
      .withMeasure('swim', 'home', 'Svømme', {
        responsible: { unit: 'homeCare', who: cast.hege, state: 'accepted' },
        helpers: [cast.hege],
      })
      .withMeasure('shop', 'home', 'Handle', { responsible: { unit: 'homeCare', who: cast.hege, state: 'asked' } })
      .insert(house.rows, { words: house.write });
  });
  afterAll(() => house.close());

  it('the owner meets everybody, with the rule and the basis of each cell; own notes are no column', async () => {
    const raw = await page('ola');
    expect(raw).toContain('"mayDecide":true');
    expect(raw.indexOf('Ola Nordmann')).toBeLessThan(raw.indexOf('"name":"Kari Moen"'));
    expect(raw).toContain(`"unit":"${UNIT.shortName}","party":"service","people":[{"name":"${cast.hege.name}"}]`);
    expect(raw).toContain(
      `{"sectionId":"${plan.section('home')}","level":"edit","lowerTo":["none","read","comment"],"wished":null,"why":{"rule":"D4","basis":"owner_consent","form":"`,
    );
    // What matters is never above comment for others, whatever was written in a grant.
    expect(raw).toContain(`{"sectionId":"${plan.section('whatMatters')}","level":"comment","lowerTo":["none","read"]`);
    // What a role gives is not for taking away here.
    expect(raw).toContain(
      `{"sectionId":"${plan.section('home')}","level":"edit","lowerTo":[],"wished":null,"why":{"rule":"K4","basis":null,"form":null}}`,
    );
    expect(raw).toMatch(/"lowerings":\[\]/);
  });

  it('what is lowered rests on what it rested on, and the owner still reads on what', async () => {
    await house.rows.query(
      `update access_grant set basis = 'other-law', basis_note = 'Vedtak 12/26', basis_on = '2026-02-03'
       where plan_id = $1 and section_id = $2`,
      [plan.id, plan.section('home')],
    );
    const why = async () =>
      new RegExp(`"sectionId":"${plan.section('home')}","why":({"basis":"other_law"[^}]*})`).exec(
        (await ask('ola', WHY, { planId: plan.id })).raw,
      )?.[1];
    const before = await why();
    expect(before).toBe('{"basis":"other_law","note":"Vedtak 12/26","on":"2026-02-03"}');
    expect((await lower('ola', { to: 'read' })).raw).toContain('AccessLowered');
    expect(await why()).toBe(before);
  });

  it('others meet their own row, and no name, unit or part that they do not share', async () => {
    const hege = await page('hege');
    expect(hege).toContain('"mayDecide":false');
    expect(hege).toContain(UNIT.shortName);
    expect(hege).toContain(cast.kari.name);
    for (const hidden of [cast.nina.name, cast.nina.person, units.labourAndWelfare.id, plan.section('work')])
      expect(hege).not.toContain(hidden);
    expect(hege).not.toContain('"lowerTo":["');
    const nina = await page('nina');
    for (const hidden of [cast.hege.name, UNIT.id, plan.section('home')]) expect(nina).not.toContain(hidden);
    expect(await page('siv')).toBe('{"data":{"plan":null}}\n');
  });

  it('the owner takes a part away at once; what was answered for is without anybody, and who lost it learns no more', async () => {
    const { raw, data } = await lower('ola');
    expect(data).toEqual({
      lowerAccess: {
        __typename: 'AccessLowered',
        lowering: { id: idIn(raw), before: 'edit', after: 'none' },
        measuresWithout: 1,
      },
    });
    expect(await levelOfUnit()).toBe('none');
    expect(await page('ola')).toContain(`"lowerings":[{"id":"${idIn(raw)}","rowId":"${UNIT.id}"`);
    expect(await states()).toEqual(['ended', 'withdrawn']);
    expect(await house.rows.query('select from measure_helper where plan_id = $1', [plan.id])).toEqual([]);
    const news = (await ask('hege', NEWS)).raw;
    expect(news).toContain(
      `{"kind":"access_ended","planId":"${plan.id}","title":null,"by":null,"sectionTitle":null,"about":null}`,
    );
    expect(news).toContain('"kind":"responsibility_ended"');
    for (const hidden of ['Svømme', 'Handle', 'Hjem']) expect(news).not.toContain(hidden);
    expect((await ask('kari', NEWS)).raw).toContain('"title":"Svømme"');
    expect((await ask('nina', NEWS)).raw).not.toContain(plan.id);
    expect(
      await house.rows.query(
        "select noun, field from fact_change where plan_id = $1 and field <> 'added' order by id",
        [plan.id],
      ),
    ).toEqual(
      expect.arrayContaining([
        { noun: 'access', field: 'ended' },
        { noun: 'responsibility', field: 'ended' },
        { noun: 'responsibility', field: 'withdrawn' },
      ]),
    );
    expect(
      await house.rows.query("select rule, details from audit where plan_id = $1 and action = 'decide-access'", [
        plan.id,
      ]),
    ).toEqual([{ rule: 'E10', details: { lowered: idIn(raw), before: 'edit', to: 'none' } }]);
  });

  it('a lower level stands on the same consent, and they keep what they answer for', async () => {
    expect((await lower('ola', { to: 'read' })).raw).toContain('"measuresWithout":0');
    expect(await levelOfUnit()).toBe('read');
    expect(await states()).toEqual(['accepted', 'asked']);
    const [old, made] = await house.rows.query(
      `select basis, consent_id, valid_from::text, valid_to::text from access_grant
       where plan_id = $1 and section_id = $2 and unit_id = $3 order by withdrawn_at nulls last`,
      [plan.id, plan.section('home'), UNIT.id],
    );
    expect(made).toEqual(old);
    expect(made).toBeDefined();
    expect((await ask('hege', NEWS)).raw).not.toContain('access_ended');
  });

  it('within a minute all stands again as it was, and what nobody has read is not told', async () => {
    const before = await grants();
    const { raw } = await lower('ola');
    clock.advance(59_999);
    expect((await back('ola', idIn(raw))).data).toEqual({ giveAccessBack: { __typename: 'AccessGivenBack' } });
    expect(await grants()).toEqual(before);
    expect(await levelOfUnit()).toBe('edit');
    expect(await states()).toEqual(['accepted', 'asked']);
    expect(await house.rows.query('select from measure_helper where plan_id = $1', [plan.id])).toHaveLength(1);
    for (const who of ['hege', 'kari'] as const) expect((await ask(who, NEWS)).raw).not.toContain(plan.id);
    expect((await back('ola', idIn(raw))).raw).toContain('ANSWERED_ALREADY');
    expect(await page('ola')).toContain('"lowerings":[]');
  });

  it('after a minute, or when something came in between, or by another, it is not given back', async () => {
    const late = idIn((await lower('ola', { to: 'comment' })).raw);
    clock.advance(60_000);
    expect((await back('ola', late)).data).toEqual({
      giveAccessBack: { __typename: 'GiveAccessBackRefused', code: 'TOO_LATE' },
    });
    const first = idIn((await lower('ola', { to: 'read', seen: 'comment' })).raw);
    await lower('ola', { to: 'none', seen: 'read' });
    expect((await back('ola', first)).raw).toContain('STALE');
    expect((await back('kari', first)).raw).toMatch(/NOT_ALLOWED/);
    expect(await levelOfUnit()).toBe('none');
  });

  it('to one who takes part no more it is not given back', async () => {
    const work = plan.section('work');
    await house.rows.query(
      `insert into access_grant (tenant_id, plan_id, section_id, person_id, level, basis, consent_id, valid_from)
       select tenant_id, plan_id, $2, $3, 'read', basis, consent_id, valid_from from access_grant
       where plan_id = $1 and section_id = $2`,
      [plan.id, work, cast.hege.person],
    );
    const from = { unitId: null, personId: cast.hege.person, sectionId: work, seen: 'read' };
    const lowered = idIn((await lower('ola', from)).raw);
    expect(lowered).not.toBe('');
    await house.rows.query('update participation set ended_at = now() where plan_id = $1 and person_id = $2', [
      plan.id,
      cast.hege.person,
    ]);
    expect((await back('ola', lowered)).raw).toContain('STALE');
    const held = 'select from access_grant where section_id = $1 and person_id = $2 and withdrawn_at is null';
    expect(await house.rows.query(held, [work, cast.hege.person])).toEqual([]);
  });

  it('is refused where it is not as it was seen, gives no less, or is not by a grant, and to all but the owner', async () => {
    const before = await grants();
    expect((await lower('ola', { seen: 'read' })).raw).toContain('STALE');
    expect((await lower('ola', { to: 'edit' })).raw).toContain('ALREADY_SO');
    expect((await lower('ola', { unitId: null, personId: cast.kari.person })).raw).toContain('NOT_ALLOWED');
    expect((await lower('ola', { personId: cast.kari.person })).raw).toContain('BAD_INPUT');
    expect((await lower('kari')).raw).toContain('NOT_ALLOWED');
    expect((await lower('hege')).raw).toContain('NOT_ALLOWED');
    expect((await lower('siv')).raw).toContain('NOT_FOUND');
    expect(await grants()).toEqual(before);
  });

  it('what was given to a person is taken from them alone, down to what they have otherwise', async () => {
    await house.rows.query(
      `insert into access_grant (tenant_id, plan_id, section_id, person_id, level, basis)
       values ($1, $2, $3, $4, 'edit', 'other-law')`,
      [plan.tenant, plan.id, plan.section('work'), cast.nina.person],
    );
    const work = { sectionId: plan.section('work'), unitId: null, personId: cast.nina.person, seen: 'edit' };
    const cell = `{"sectionId":"${plan.section('work')}","level":"edit","lowerTo":["read","comment"]`;
    expect(await page('ola')).toContain(cell);
    // Their unit reads it.
    expect((await lower('ola', { ...work, to: 'none' })).raw).toContain('NOT_ALLOWED');
    expect((await lower('ola', { ...work, to: 'read' })).raw).toContain('AccessLowered');
    expect(await page('nina')).toContain(`{"sectionId":"${plan.section('work')}","level":"read"`);
  });

  it('costs the same number of queries however many people and parts there are', async () => {
    let statements = 0;
    const database = house.app.get(Database, { strict: false });
    const inTenant = database.inTenant.bind(database);
    database.inTenant = (tenants, run) =>
      inTenant(tenants, (tx) =>
        run({
          manager: tx.manager,
          query: (sql, params) => {
            statements++;
            return tx.query(sql, params);
          },
        }),
      );
    const counted = async () => {
      await ask('ola', '{ me { id } }');
      const before = statements;
      await page('ola');
      return statements - before;
    };
    const few = await counted();
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .withGrant('work', cast.nina, 'read')
      .withGrant('leisure', cast.anne, 'read')
      .withGrant('health', cast.siv, 'read', { unit: 'school' })
      .withSection('meeting', 'meeting', 'Møte')
      .insert(house.rows, { words: house.write });
    expect(await counted()).toBe(few);
    expect(few).toBeGreaterThan(5);
    expect(few).toBeLessThan(20);
    database.inTenant = inTenant;
  });
});
