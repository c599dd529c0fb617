// Asking that somebody may read a section: the owner answers, and gives it by signing.
import { systemClock, today } from '@samplan/domain';
import { aPlan, cast, insertMunicipality, insertPerson, units, type BuiltPlan } from '@samplan/testing';
import { CONSENT_TEXT_VERSION } from '@samplan/wording';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house';
import { signAll } from './sign';

const WISH = `mutation ($input: WishAccessInput!) { wishAccess(input: $input) { __typename
  ... on AccessWished { wishId } ... on Refusal { code missing } } }`;
const ANSWER = `mutation ($planId: ID!, $wishId: ID!, $grant: Boolean!) {
  answerAccessWish(planId: $planId, wishId: $wishId, grant: $grant) { accessWishes { id } } }`;
const PAGE = `query ($planId: ID!) { plan(planId: $planId) { sections { id level }
  accessWishes { id sectionId sectionTitle name level wishedBy { name } } } }`;
const HISTORY = `query ($planId: ID!) { plan(planId: $planId) { history { field } } }`;

type Key = keyof typeof cast;

describe('A wish for access', () => {
  let house: House;
  let plan: BuiltPlan;
  const cookies = new Map<string, string>();
  const ask = async (key: Key, query: string, variables: object) => {
    const cookie = cookies.get(key) ?? (await house.signIn(cast[key]));
    cookies.set(key, cookie);
    return house.ask(cookie, query, variables);
  };
  const wish = (key: Key, section: string, to: object, level = 'read') =>
    ask(key, WISH, { input: { sectionId: plan.section(section), level, ...to } });
  const idIn = (raw: string) => /"wishId":"([^"]+)"/.exec(raw)?.[1] ?? '';
  const answer = (key: Key, wishId: string, grant: boolean) => ask(key, ANSWER, { planId: plan.id, wishId, grant });
  const page = async (key: Key) => (await ask(key, PAGE, { planId: plan.id })).raw;
  const NAV = { unitId: units.labourAndWelfare.id };
  const grants = (unit = NAV.unitId) =>
    house.rows.query(
      `select g.level, g.withdrawn_at is null as holds, g.basis, c.kind, c.form, c.given_by, c.text_version
       from access_grant g join consent c on c.id = g.consent_id
       where g.plan_id = $1 and g.unit_id = $2 and g.section_id = $3 order by g.level`,
      [plan.id, unit, plan.section('home')],
    );

  beforeAll(async () => {
    house = await openHouse();
    await insertMunicipality(house.rows, 'fjelldal');
    await insertPerson(house.rows, cast.emil, today(systemClock));
  });
  beforeEach(async () => {
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .withGrant('work', cast.nina, 'read')
      .withGrant('leisure', cast.anne, 'read')
      .withSection('meeting', 'meeting', 'Møte')
      .withGrant('meeting', cast.siv, 'edit', { unit: 'school' })
      .insert(house.rows, { words: house.write });
  });
  afterAll(() => house.close());

  it('waits for the owner, who sees whose it is; a yes gives nothing, their signature the section on a recorded consent', async () => {
    const { data, raw } = await wish('kari', 'home', NAV, 'comment');
    const id = idIn(raw);
    expect(data).toEqual({ wishAccess: { __typename: 'AccessWished', wishId: id } });
    expect(await page('ola')).toContain(
      `"accessWishes":[{"id":"${id}","sectionId":"${plan.section('home')}","sectionTitle":"Hjem og hverdag","name":"${units.labourAndWelfare.shortName}","level":"comment","wishedBy":{"name":"Kari Moen"}}]`,
    );
    expect(await page('kari')).toContain(id);
    expect(await page('nina')).not.toContain(plan.section('home'));
    expect((await answer('ola', id, true)).data).toEqual({ answerAccessWish: { accessWishes: [] } });
    expect(await page('nina')).not.toContain(plan.section('home'));
    expect(await grants()).toEqual([]);
    await signAll(house, plan);
    expect(await page('nina')).toContain(`{"id":"${plan.section('home')}","level":"comment"}`);
    expect(await grants()).toEqual([
      {
        level: 'comment',
        holds: true,
        basis: 'owner-consent',
        kind: 'information',
        form: 'signed-here',
        given_by: cast.ola.person,
        text_version: CONSENT_TEXT_VERSION,
      },
    ]);
    expect(
      await house.rows.query('select kind, subject_id, section_id from telling where person_id = $1 and plan_id = $2', [
        cast.kari.person,
        plan.id,
      ]),
    ).toEqual([{ kind: 'access-answered', subject_id: id, section_id: plan.section('home') }]);
    const after = { to: units.labourAndWelfare.id, level: 'comment' };
    expect(
      await house.rows.query(
        "select field, subject_id, section_id, after, hat from fact_change where plan_id = $1 and noun = 'access' order by id",
        [plan.id],
      ),
    ).toEqual([
      { field: 'wished', subject_id: id, section_id: plan.section('home'), after, hat: 'coordinator' },
      { field: 'granted', subject_id: id, section_id: plan.section('home'), after, hat: 'owner' },
    ]);
    expect(
      await house.rows.query(
        "select action, rule, details from audit where plan_id = $1 and action in ('wish-access', 'decide-access') order by id",
        [plan.id],
      ),
    ).toEqual([
      { action: 'wish-access', rule: 'K4', details: { wish: id, level: 'comment', state: 'waiting' } },
      { action: 'decide-access', rule: 'E10', details: { wish: id, level: 'comment', grant: true } },
    ]);
    for (const grant of [true, false])
      expect((await answer('ola', id, grant)).errors[0]?.extensions).toMatchObject({ code: 'ANSWERED_ALREADY' });
  });

  it('that is refused gives nothing, and may be wished again', async () => {
    const id = idIn((await wish('kari', 'home', NAV)).raw);
    expect((await answer('ola', id, false)).data).toEqual({ answerAccessWish: { accessWishes: [] } });
    expect(await page('nina')).not.toContain(plan.section('home'));
    expect(await grants()).toEqual([]);
    expect(idIn((await wish('kari', 'home', NAV)).raw)).not.toBe(id);
  });

  it('for more raises what is held beside what was said before, and never lowers it', async () => {
    for (const level of ['read', 'edit'] as const) {
      await answer('ola', idIn((await wish('kari', 'home', NAV, level)).raw), true);
      await signAll(house, plan);
    }
    expect(await grants()).toMatchObject([
      { level: 'edit', holds: true },
      { level: 'read', holds: true },
    ]);
    expect((await wish('kari', 'home', NAV, 'comment')).data).toEqual({
      wishAccess: { __typename: 'WishAccessRefused', code: 'ALREADY_SO', missing: [] },
    });
  });

  it('is one for each section and grantee: a second raises it', async () => {
    const ids = await Promise.all(
      (['read', 'comment', 'read'] as const).map(async (level) => idIn((await wish('kari', 'home', NAV, level)).raw)),
    );
    expect(new Set(ids).size).toBe(1);
    expect(await page('ola')).toContain('"level":"comment","wishedBy"');
  });

  it('of the owner is on their list to sign', async () => {
    await wish('ola', 'home', { personId: cast.anne.person }, 'edit');
    expect(await page('anne')).not.toContain(plan.section('home'));
    // What the owner is about to sign is raised by nobody else.
    await wish('kari', 'home', { personId: cast.anne.person }, 'read');
    await signAll(house, plan);
    expect(await page('anne')).toContain(`{"id":"${plan.section('home')}","level":"edit"}`);
    expect(await page('ola')).toContain('"accessWishes":[]');
  });

  it('is seen by the owner and the wisher alone, and answered by the owner alone', async () => {
    const id = idIn((await wish('hege', 'home', { personId: cast.kari.person }, 'edit')).raw);
    // Kari edits the section by her appointment, which is a grant to her.
    expect(id).toBe('');
    const own = idIn((await wish('kari', 'home', { personId: cast.anne.person })).raw);
    for (const key of ['hege', 'nina', 'anne', 'siv'] as const) {
      const raw = await page(key);
      expect(raw).toContain('"accessWishes":[]');
      expect(raw).not.toContain(own);
    }
    for (const key of ['kari', 'hege'] as const)
      expect((await answer(key, own, true)).errors[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await answer('emil', own, true)).data).toEqual({ answerAccessWish: null });
    expect((await answer('ola', 'no id', true)).data).toEqual({ answerAccessWish: null });
  });

  it('is in nobody else’s history before it is granted, not even of one who knows whom it is for', async () => {
    const fields = async (key: Key) => {
      const { raw } = await ask(key, HISTORY, { planId: plan.id });
      return [...raw.matchAll(/"field":"(\w+)"/g)].map(([, field]) => field);
    };
    const refused = idIn((await wish('kari', 'work', { unitId: units.homeCare.id })).raw);
    await house.rows.query(
      `insert into access_grant (tenant_id, plan_id, section_id, unit_id, level, basis)
       select tenant_id, plan_id, $2, unit_id, level, 'other-law' from access_grant
       where plan_id = $1 and section_id = $3 and unit_id = $4`,
      [plan.id, plan.section('home'), plan.section('work'), units.labourAndWelfare.id],
    );
    expect(await fields('nina')).toEqual([]);
    expect(await fields('kari')).toEqual(['wished']);
    await answer('ola', refused, false);
    expect(await fields('nina')).toEqual([]);
    expect(await fields('ola')).toEqual(['refused', 'wished']);
    await answer('ola', idIn((await wish('kari', 'work', { unitId: units.homeCare.id })).raw), true);
    expect(await fields('nina')).toEqual([]);
    await signAll(house, plan);
    expect(await fields('nina')).toEqual(['granted', 'wished']);
  });

  it('tells an editor nothing of those whom they do not share a section with', async () => {
    const [hidden, unknown] = [
      await wish('hege', 'home', NAV),
      await wish('hege', 'home', { unitId: units.hospital.id }),
    ];
    expect(hidden.raw).toBe(unknown.raw);
    expect(hidden.errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    const [person, nobody] = [
      await wish('kari', 'home', { personId: cast.siv.person }),
      await wish('kari', 'home', { personId: cast.emil.person }),
    ];
    expect(person.raw).toBe(nobody.raw);
  });

  it.each([
    ['own notes', 'ola', 'own', 'read', 'BAD_INPUT'],
    ['what matters to write', 'ola', 'whatMatters', 'edit', 'BAD_INPUT'],
    ['nothing as a level', 'kari', 'home', 'none', 'BAD_INPUT'],
  ] as const)('is never for %s', async (_what, who, section, level, code) => {
    expect((await wish(who, section, NAV, level)).errors[0]?.extensions).toMatchObject({ code });
  });

  it('is nothing for those who only read, nor for those who do not', async () => {
    expect((await wish('nina', 'work', { unitId: units.homeCare.id })).data).toMatchObject({
      wishAccess: { __typename: 'WishAccessRefused', code: 'NOT_ALLOWED' },
    });
    expect((await wish('nina', 'home', NAV)).errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    expect((await wish('kari', 'home', { ...NAV, personId: cast.anne.person })).errors[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  it('is not granted to a unit that has left meanwhile, and ends with whoever wished', async () => {
    const id = idIn((await wish('kari', 'home', NAV)).raw);
    await house.rows.query('update participation set ended_at = now() where plan_id = $1 and unit_id = $2', [
      plan.id,
      NAV.unitId,
    ]);
    expect((await answer('ola', id, true)).errors[0]?.extensions).toMatchObject({ code: 'STALE' });
    expect((await answer('ola', id, false)).data).toEqual({ answerAccessWish: { accessWishes: [] } });
  });
});
