// The end of somebody's part in a plan: at once, with all that hung on it, and told to those alone who may know.
import { systemClock, today } from '@samplan/domain';
import { aPlan, cast, insertMunicipality, insertPerson, units, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house';

const LEAVE = `mutation ($planId: ID!) { leavePlan(planId: $planId) { __typename
  ... on PlanLeft { planId } ... on Refusal { code missing } } }`;
const REMOVE = `mutation ($planId: ID!, $id: ID!) {
  removeParticipant(planId: $planId, participantId: $id) { participants { person { name } } } }`;
const PAGE = `query ($planId: ID!) { plan(planId: $planId) { myRole participants { id role person { name } }
  sections { id level } } plans { id } }`;
const SECTION = `query ($id: ID!) { section(sectionId: $id) { words { body } } }`;

type Key = keyof typeof cast;
const TODAY = today(systemClock);

describe('Leaving a plan', () => {
  let house: House;
  let plan: BuiltPlan;
  const cookies = new Map<string, string>();
  const ask = async (key: Key, query: string, variables: object) => {
    const cookie = cookies.get(key) ?? (await house.signIn(cast[key]));
    cookies.set(key, cookie);
    return house.ask(cookie, query, variables);
  };
  const leave = (key: Key) => ask(key, LEAVE, { planId: plan.id });
  const page = (key: Key) => ask(key, PAGE, { planId: plan.id });
  const remove = (by: Key, id: string) => ask(by, REMOVE, { planId: plan.id, id });
  const seat = async (key: Key) =>
    (
      await house.rows.query<{ id: string }>(
        'select id from participation where plan_id = $1 and person_id = $2 and ended_at is null',
        [plan.id, cast[key].person],
      )
    )[0]?.id ?? '';
  const told = (key: Key) =>
    house.rows.query('select kind, subject_id, section_id from telling where person_id = $1 and plan_id = $2', [
      cast[key].person,
      plan.id,
    ]);
  const measure = async (who: Key, kind: string, unit: string | null, state: string) => {
    const [row] = await house.rows.query<{ id: string }>(
      'insert into measure (tenant_id, plan_id, section_id, created_by) values ($1, $2, $3, $4) returning id',
      [plan.tenant, plan.id, plan.section('home'), cast.kari.person],
    );
    await house.rows.query(
      `insert into responsibility (tenant_id, plan_id, measure_id, kind, unit_id, person_id, state, asked_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [plan.tenant, plan.id, row?.id, kind, unit, cast[who].person, state, cast.kari.person],
    );
    await house.rows.query(
      'insert into measure_helper (measure_id, plan_id, tenant_id, person_id) values ($1, $2, $3, $4)',
      [row?.id, plan.id, plan.tenant, cast[who].person],
    );
    return row?.id;
  };
  const responsibilities = async () =>
    (
      await house.rows.query<{ state: string }>('select state from responsibility where plan_id = $1 order by state', [
        plan.id,
      ])
    ).map(({ state }) => state);

  beforeAll(async () => {
    house = await openHouse();
    await insertMunicipality(house.rows, 'fjelldal');
    for (const key of ['emil', 'bodil'] as const) await insertPerson(house.rows, cast[key], TODAY);
  });
  beforeEach(async () => {
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .withGrant(['home', 'leisure'], cast.anne, 'edit')
      .withSection('meeting', 'meeting', 'Møte')
      .withGrant('meeting', cast.siv, 'edit', { unit: 'school' })
      .withWords('home', ['Tinka må ut klokka sju.'])
      .insert(house.rows, { words: house.write });
  });
  afterAll(() => house.close());

  it('shuts the plan to whoever left in the same moment, and takes the grants that were theirs alone', async () => {
    const id = await seat('anne');
    expect((await leave('anne')).data).toEqual({ leavePlan: { __typename: 'PlanLeft', planId: plan.id } });
    expect((await page('anne')).data).toEqual({ plan: null, plans: [] });
    expect((await ask('anne', SECTION, { id: plan.section('home') })).data).toEqual({ section: null });
    expect((await leave('anne')).errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await house.rows.query(
        'select from access_grant where plan_id = $1 and person_id = $2 and withdrawn_at is null',
        [plan.id, cast.anne.person],
      ),
    ).toEqual([]);
    const [part] = await house.rows.query(
      'select ended_at is not null as ended, ended_by, valid_to from participation where id = $1',
      [id],
    );
    expect(part).toEqual({ ended: true, ended_by: cast.anne.person, valid_to: null });
    for (const key of ['ola', 'kari', 'hege'] as const) expect((await page(key)).raw).not.toContain('Anne');
    expect(
      await house.rows.query("select rule, hat, details from audit where action = 'leave-plan' and plan_id = $1", [
        plan.id,
      ]),
    ).toEqual([{ rule: 'P5', hat: 'next-of-kin', details: { parts: 1 } }]);
    expect(
      await house.rows.query(
        "select subject_id, field, after, hat from fact_change where plan_id = $1 and noun = 'participant'",
        [plan.id],
      ),
    ).toEqual([{ subject_id: id, field: 'left', after: cast.anne.person, hat: 'next-of-kin' }]);
  });

  it('is told to the owner, and to the coordinator who shared a section with them; nobody else learns of it', async () => {
    const [anne, siv] = [await seat('anne'), await seat('siv')];
    await leave('anne');
    await leave('siv');
    const left = (subject_id: string) => ({ kind: 'left-plan', subject_id, section_id: null });
    expect(await told('ola')).toEqual([left(anne), left(siv)]);
    // Kari reads no meeting: that Siv took part was kept from her, and so is that she left.
    expect(await told('kari')).toEqual([left(anne)]);
    for (const key of ['hege', 'anne', 'siv'] as const) expect(await told(key)).toEqual([]);
  });

  it('ends what they had said yes to, takes back what they were asked, and they help no more', async () => {
    const unit = units.homeCare.id;
    const [had, was] = [
      await measure('anne', 'next-of-kin', null, 'accepted'),
      await measure('anne', 'next-of-kin', null, 'talking'),
    ];
    await measure('hege', 'unit', unit, 'accepted');
    await leave('anne');
    expect(await responsibilities()).toEqual(['accepted', 'ended', 'withdrawn']);
    expect(await house.rows.query('select person_id from measure_helper where plan_id = $1', [plan.id])).toEqual([
      { person_id: cast.hege.person },
    ]);
    const rows = await house.rows.query(
      "select subject_id, section_id, field, before, after from fact_change where plan_id = $1 and noun = 'responsibility' order by field",
      [plan.id],
    );
    const whose = { kind: 'next-of-kin', person: cast.anne.person };
    const section_id = plan.section('home');
    expect(rows).toEqual([
      {
        subject_id: had,
        section_id,
        field: 'ended',
        before: { ...whose, state: 'accepted' },
        after: { ...whose, state: 'ended' },
      },
      {
        subject_id: was,
        section_id,
        field: 'withdrawn',
        before: { ...whose, state: 'talking' },
        after: { ...whose, state: 'withdrawn' },
      },
    ]);
  });

  it('leaves their unit its grant, for others of the unit who take part', async () => {
    await house.rows.query(
      "insert into participation (tenant_id, plan_id, person_id, unit_id, role) values ($1, $2, $3, $4, 'participant')",
      [plan.tenant, plan.id, cast.bodil.person, units.homeCare.id],
    );
    await leave('hege');
    expect((await page('hege')).data).toEqual({ plan: null, plans: [] });
    expect((await page('bodil')).data).toMatchObject({
      plan: { sections: [{ id: plan.section('home'), level: 'edit' }] },
    });
  });

  it('is not for the coordinator, the owner, or those who take no part', async () => {
    expect((await leave('kari')).data).toEqual({
      leavePlan: { __typename: 'LeavePlanRefused', code: 'NOT_ALLOWED', missing: ['takes-part'] },
    });
    expect((await leave('ola')).data).toMatchObject({ leavePlan: { code: 'NOT_ALLOWED' } });
    expect((await leave('emil')).errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    await house.rows.query(
      "insert into participation (tenant_id, plan_id, person_id, role) values ($1, $2, $3, 'volunteer')",
      [plan.tenant, plan.id, cast.kari.person],
    );
    expect((await leave('kari')).data).toMatchObject({ leavePlan: { code: 'NOT_ALLOWED', missing: ['wears-hat'] } });
    const inPrivate = await house.ask(await house.signIn(cast.kari, 'private'), LEAVE, { planId: plan.id });
    expect(inPrivate.data).toMatchObject({ leavePlan: { code: 'NOT_ALLOWED', missing: [] } });
    expect(await seat('kari')).not.toBe('');
  });

  it('by the owner’s hand takes somebody out, who learns that and no more', async () => {
    const id = await seat('hege');
    await measure('hege', 'unit', units.homeCare.id, 'asked');
    const { data } = await remove('ola', id);
    expect(JSON.stringify(data)).not.toContain('Hege');
    expect((await page('hege')).data).toEqual({ plan: null, plans: [] });
    expect(await told('hege')).toEqual([{ kind: 'left-plan', subject_id: id, section_id: null }]);
    expect(await told('kari')).toEqual([{ kind: 'left-plan', subject_id: id, section_id: null }]);
    expect(await told('ola')).toEqual([]);
    expect(await responsibilities()).toEqual(['withdrawn']);
    expect((await remove('ola', id)).raw).toBe('{"data":{"removeParticipant":null}}\n');
    expect(
      await house.rows.query("select rule, details from audit where action = 'decide-access' and plan_id = $1", [
        plan.id,
      ]),
    ).toEqual([{ rule: 'E10', details: { removed: id, role: 'participant' } }]);
    expect(
      (await house.ask(cookies.get('hege'), '{ waiting { news { kind owner { name } title by { name } } } }')).raw,
    ).not.toContain('Tinka');
  });

  it('of one of two seats leaves the other, with what hangs on it', async () => {
    await house.rows.query(
      "insert into participation (tenant_id, plan_id, person_id, role) values ($1, $2, $3, 'volunteer')",
      [plan.tenant, plan.id, cast.hege.person],
    );
    await house.rows.query(
      "insert into access_grant (tenant_id, plan_id, section_id, person_id, level, basis) values ($1, $2, $3, $4, 'read', 'other-law')",
      [plan.tenant, plan.id, plan.section('leisure'), cast.hege.person],
    );
    await measure('hege', 'unit', units.homeCare.id, 'accepted');
    await measure('hege', 'volunteer', null, 'accepted');
    const [row] = await house.rows.query<{ id: string }>(
      "select id from participation where plan_id = $1 and person_id = $2 and role = 'participant'",
      [plan.id, cast.hege.person],
    );
    await remove('ola', row?.id ?? '');
    expect((await page('hege')).data).toEqual({ plan: null, plans: [] });
    const inPrivate = await house.ask(await house.signIn(cast.hege, 'private'), PAGE, { planId: plan.id });
    expect(inPrivate.data).toMatchObject({
      plan: { myRole: 'volunteer', sections: [{ id: plan.section('leisure'), level: 'read' }] },
    });
    expect(await responsibilities()).toEqual(['accepted', 'ended']);
  });

  it('is done to nobody by others than the owner, nor to the coordinator', async () => {
    const id = await seat('hege');
    for (const key of ['kari', 'hege', 'anne'] as const)
      expect((await remove(key, id)).errors[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await remove('emil', id)).raw).toBe('{"data":{"removeParticipant":null}}\n');
    expect((await remove('ola', await seat('kari'))).errors[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED' });
    const other = await aPlan()
      .of(cast.arne)
      .coordinatedBy(cast.perlund)
      .withGrant('home', cast.hege, 'edit')
      .insert(house.rows);
    const [foreign] = await house.rows.query<{ id: string }>(
      'select id from participation where plan_id = $1 and person_id = $2',
      [other.id, cast.hege.person],
    );
    for (const unknown of [foreign?.id ?? '', 'no id'])
      expect((await remove('ola', unknown)).data).toEqual({ removeParticipant: null });
    expect(await seat('hege')).toBe(id);
  });
});
