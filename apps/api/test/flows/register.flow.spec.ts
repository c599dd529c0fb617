// The register of the coordinating unit: which plans there are and how they stand, on any day, and nothing that stands in them.
import { addDays, systemClock, today, type WornHat } from '@samplan/domain';
import { aPlan, cast, insertPerson, units, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house';

const ROW = 'id owner type state coordinator unit nextReviewOn isOverDate consentEndsOn openedOn';
const PAGE = `query ($filter: RegisterFilter, $after: String, $first: Int) {
  register(filter: $filter, after: $after, first: $first) { on count next units { id name } plans { ${ROW} } } }`;
const OVERVIEW = `query ($on: Date) { registerOverview(on: $on) { on active withoutCoordinator overDate
  groups { age type count } ahead { notOpened consentEnds { count first } comesOfAge { count first } } } }`;
const TODAY = today(systemClock);

interface Row {
  readonly id: string;
  readonly owner: string;
  readonly [field: string]: unknown;
}
interface Page {
  readonly count: number;
  readonly next: string | null;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly plans: readonly Row[];
}

interface Overview {
  readonly active: number;
  readonly withoutCoordinator: number;
  readonly overDate: number;
  readonly groups: readonly { readonly age: string; readonly type: string; readonly count: number }[];
  readonly ahead: object | null;
}

describe('The register', () => {
  let house: House;
  let olas: BuiltPlan;
  let leas: BuiltPlan;
  let arnes: BuiltPlan;
  const ask = async (key: keyof typeof cast, variables: object, hat?: WornHat) =>
    house.ask(await house.signIn(cast[key], hat), PAGE, variables);
  const page = async (filter: object = {}, more: object = {}): Promise<Page> => {
    const { data, errors } = await ask('tonevik', { filter, ...more }, 'coordinating-unit');
    expect(errors).toEqual([]);
    const answer: Page = Reflect.get(Object(data), 'register');
    return answer;
  };
  const owners = async (filter: object = {}) => (await page(filter)).plans.map(({ owner }) => owner);
  const set = (plan: BuiltPlan, change: string) =>
    house.rows.query(`update plan set ${change} where id = $1`, [plan.id]);

  beforeAll(async () => {
    house = await openHouse();
    const long = addDays(TODAY, -100);
    const insert = (plan: ReturnType<typeof aPlan>) => plan.insert(house.rows, { words: house.write });
    olas = await insert(
      aPlan().of(cast.ola).coordinatedBy(cast.kari, { from: long }).withGrant('home', cast.hege, 'edit'),
    );
    leas = await insert(aPlan().of(cast.lea).coordinatedBy(cast.kari));
    arnes = await insert(aPlan().of(cast.arne));
    await set(olas, `next_review_on = '${addDays(TODAY, 40)}'`);
    await set(leas, `next_review_on = '${addDays(TODAY, -3)}'`);
    await insertPerson(house.rows, cast.tonevik, TODAY);
  });
  afterAll(() => house.close());

  it('shows each plan by name, date and coordinator, those to be looked at first', async () => {
    const { plans, count, next, units: where } = await page();
    expect(plans.map(({ owner }) => owner)).toEqual([cast.lea.name, cast.ola.name, cast.arne.name]);
    expect(plans[0]).toEqual({
      id: leas.id,
      owner: cast.lea.name,
      type: 'individual_plan',
      state: 'active',
      coordinator: cast.kari.name,
      unit: units.disabilityService.name,
      nextReviewOn: addDays(TODAY, -3),
      isOverDate: true,
      consentEndsOn: null,
      openedOn: null,
    });
    expect(plans[2]).toMatchObject({ coordinator: null, unit: null });
    expect([count, next, where]).toEqual([
      3,
      null,
      [{ id: units.disabilityService.id, name: units.disabilityService.name }],
    ]);
  });

  it('finds those without a coordinator, over date, of a type, an age or a unit', async () => {
    expect(await owners({ mark: 'without_coordinator' })).toEqual([cast.arne.name]);
    expect(await owners({ mark: 'over_date' })).toEqual([cast.lea.name]);
    expect(await owners({ unitId: units.disabilityService.id })).toEqual([cast.lea.name, cast.ola.name]);
    expect(await owners({ unitId: 'none of all' })).toEqual([]);
    expect(await owners({ age: 'child' })).toEqual([cast.lea.name]);
    expect(await owners({ type: 'light_plan' })).toEqual([]);
    expect(await owners({ state: 'paused' })).toEqual([]);
  });

  it('comes a page at a time, each plan once', async () => {
    const first = await page({}, { first: 2 });
    const second = await page({}, { first: 2, after: first.next });
    expect([...first.plans, ...second.plans].map(({ id }) => id)).toEqual([leas.id, olas.id, arnes.id]);
    expect([first.count, second.next]).toEqual([3, null]);
    const wrong = await ask('tonevik', { after: 'Ord' }, 'coordinating-unit');
    expect(wrong.raw).toContain('BAD_INPUT');
  });

  it('knows the day on which a service last opened a plan, and which none has opened for long', async () => {
    await set(olas, "next_review_on = next_review_on, state = 'active'");
    expect(await owners({ mark: 'not_opened' })).toEqual([]);
    await house.rows.query("update plan_state_span set from_day = '2020-01-01'");
    await house.rows.query('select rebuild_register(array(select id from plan))');
    expect(await owners({ mark: 'not_opened' })).toContain(cast.ola.name);
    const opening = 'query ($id: ID!) { section(sectionId: $id) { id words { body } } }';
    await house.ask(await house.signIn(cast.hege), opening, { id: olas.section('home') });
    expect((await page()).plans.find(({ id }) => id === olas.id)).toMatchObject({ openedOn: TODAY });
    expect(await owners({ mark: 'not_opened' })).not.toContain(cast.ola.name);
  });

  it('knows which consents end soon, and who comes of age', async () => {
    const consent = `update consent set valid_to = $2 where plan_id = $1 and kind = 'information' returning id`;
    await house.rows.query(consent, [olas.id, addDays(TODAY, 20)]);
    expect(await owners({ mark: 'consent_ends' })).toEqual([cast.ola.name]);
    expect((await page()).plans.find(({ id }) => id === olas.id)?.['consentEndsOn']).toBe(addDays(TODAY, 20));
    await house.rows.query(consent, [olas.id, addDays(TODAY, 31)]);
    expect(await owners({ mark: 'consent_ends' })).toEqual([]);
    const born = (day: string) =>
      house.rows.query('update person set birth_date = $2 where id = $1', [cast.arne.person, day]);
    await born(addDays(TODAY, 50).replace(/^\d+/, (year) => String(Number(year) - 16)));
    expect(await owners({ mark: 'comes_of_age' })).toContain(cast.arne.name);
    await born(cast.arne.birthDate);
    expect(await owners({ mark: 'comes_of_age' })).not.toContain(cast.arne.name);
  });

  it('tells how it was on a day: before a plan was closed, and before it was paused', async () => {
    await house.rows.query('update plan_state_span set from_day = $2 where plan_id = $1', [
      arnes.id,
      addDays(TODAY, -9),
    ]);
    await set(arnes, "state = 'closed'");
    expect(await owners()).not.toContain(cast.arne.name);
    expect(await owners({ state: 'closed' })).toEqual([cast.arne.name]);
    const yesterday = await page({ on: addDays(TODAY, -1), state: 'active' });
    expect(yesterday.plans.find(({ id }) => id === arnes.id)).toMatchObject({ state: 'active' });
    expect(await owners({ on: addDays(TODAY, -10) })).not.toContain(cast.arne.name);
    const ahead = await ask('tonevik', { filter: { on: addDays(TODAY, 1) } }, 'coordinating-unit');
    expect(ahead.raw).toContain('BAD_INPUT');
  });

  it('a coordinator who works there no more is none, from the day on which they left', async () => {
    const at = 'update unit_membership set valid_to = $2 where person_id = $1';
    await house.rows.query(at, [cast.kari.person, addDays(TODAY, -1)]);
    expect(await owners({ mark: 'without_coordinator' })).toEqual([cast.lea.name, cast.ola.name]);
    expect(await owners({ mark: 'without_coordinator', on: addDays(TODAY, -1) })).not.toContain(cast.ola.name);
    await house.rows.query(at, [cast.kari.person, addDays(TODAY, 90)]);
    expect(await owners({ mark: 'without_coordinator' })).toEqual([]);
  });

  it('what held until yesterday holds no more today, though nobody has changed anything', async () => {
    await house.rows.query(
      "update register_now set from_day = $2, to_day = $3, state = 'paused', coordinator_id = null where plan_id = $1",
      [olas.id, addDays(TODAY, -5), TODAY],
    );
    const [row] = (await page()).plans.filter(({ id }) => id === olas.id);
    expect(row).toMatchObject({ state: 'active', coordinator: cast.kari.name });
  });

  it('a plan whose consent is taken back leaves no trace in it', async () => {
    const withdrawn = "update consent set withdrawn_at = $2 where plan_id = $1 and kind = 'plan-is-made'";
    await house.rows.query(withdrawn, [leas.id, new Date()]);
    const { raw } = await ask('tonevik', { filter: { on: addDays(TODAY, 0) } }, 'coordinating-unit');
    for (const known of [cast.lea.name, leas.id]) expect(raw).not.toContain(known);
    expect((await page()).count).toBe(1);
    await house.rows.query(withdrawn, [leas.id, null]);
    expect((await page()).count).toBe(2);
  });

  it('nobody meets in it the plan of their own child', async () => {
    await house.rows.query(
      `insert into participation (tenant_id, plan_id, person_id, role) values ($1, $2, $3, 'next-of-kin')`,
      [leas.tenant, leas.id, cast.tonevik.person],
    );
    expect(await owners()).toEqual([cast.ola.name]);
    expect((await page()).count).toBe(1);
    await house.rows.query('delete from participation where person_id = $1', [cast.tonevik.person]);
  });

  it('tells in numbers what its rows show, on any day', async () => {
    const overview = async (on?: string) => {
      const cookie = await house.signIn(cast.tonevik, 'coordinating-unit');
      const { data, errors } = await house.ask(cookie, OVERVIEW, { on });
      expect(errors).toEqual([]);
      const answer: Overview = Reflect.get(Object(data), 'registerOverview');
      return answer;
    };
    await house.rows.query("update plan_state_span set from_day = '2020-01-01' where plan_id = $1", [olas.id]);
    for (const on of [undefined, addDays(TODAY, -1), addDays(TODAY, -400)]) {
      const { active, withoutCoordinator, overDate, groups } = await overview(on);
      const counted = async (filter: object) => (await page({ ...filter, on: on ?? null })).count;
      expect([active, withoutCoordinator, overDate]).toEqual([
        await counted({ state: 'active' }),
        await counted({ mark: 'without_coordinator' }),
        await counted({ mark: 'over_date' }),
      ]);
      for (const { age, type, count } of groups)
        expect([age, count]).toEqual([age, await counted({ state: 'active', age, type })]);
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(active);
    }
    const { ahead } = await overview();
    expect(ahead).toMatchObject({
      notOpened: (await page({ mark: 'not_opened' })).count,
      consentEnds: { count: (await page({ mark: 'consent_ends' })).count },
      comesOfAge: { count: (await page({ mark: 'comes_of_age' })).count },
    });
    expect((await overview(addDays(TODAY, -1))).ahead).toBeNull();
  });

  it('tells how long people waited for a coordinator, by month, and which reports are due', async () => {
    const reported = (plan: BuiltPlan, days: number, state = 'decided') =>
      house.rows.query(
        `insert into need_case (tenant_id, person_id, reporter, reported_by, knows, received_on, received_at, due_on, state,
           decision, decided_by, decided_at, plan_id)
         values ($1, $2, 'person', $2, 'wants-it', $3, now(), $4, $5, case $5 when 'decided' then 'individual-plan' end,
           case $5 when 'decided' then $6::uuid end, case $5 when 'decided' then now() end,
           case $5 when 'decided' then $7::uuid end)`,
        [
          plan.tenant,
          plan.owner.person,
          addDays(TODAY, -days),
          addDays(TODAY, 30 - days),
          state,
          cast.kari.person,
          plan.id,
        ],
      );
    await house.rows.query("update participation set valid_from = $2 where plan_id = $1 and role = 'coordinator'", [
      leas.id,
      TODAY,
    ]);
    await reported(leas, 19);
    await reported(arnes, 27, 'open');
    const cookie = await house.signIn(cast.tonevik, 'coordinating-unit');
    const asked = '{ registerOverview { waits { month days count } ahead { reportsDue } } }';
    const { data } = await house.ask(cookie, asked);
    expect(data?.['registerOverview']).toEqual({
      waits: [{ month: `${TODAY.slice(0, 7)}-01`, days: 19, count: 1 }],
      ahead: { reportsDue: 1 },
    });
    await house.rows.query('delete from need_case');
  });

  it('is taken out as figures without names, and as a list for those who register by hand; both are logged', async () => {
    const cookie = await house.signIn(cast.tonevik, 'coordinating-unit');
    const taken = async (what: string) =>
      String((await house.ask(cookie, `{ ${what} }`)).data?.[what])
        .replace('\uFEFF', '')
        .trim()
        .split('\r\n');
    const figures = await taken('overviewAsCsv');
    expect(figures[0]).toBe('Dato;Tall;Alder;Plantype;Antall');
    expect(figures).toContain(`${TODAY};Aktive planer;0–17 år;Individuell plan;Færre enn 5`);
    expect(figures).toContain(`${TODAY};Uten koordinator;;;Færre enn 5`);
    for (const name of ['Ola', 'Lea', 'Kari']) expect(figures.join()).not.toContain(name);
    expect(await taken('registrationList')).toEqual([
      'Per dato;Navn;Fødselsdato;Individuell plan;Plantype;Koordinator;Koordinatorens navn;Enhet',
      `${TODAY};${cast.lea.name};${cast.lea.birthDate};ja, i gang;Individuell plan;ja;${cast.kari.name};${units.disabilityService.name}`,
      `${TODAY};${cast.ola.name};${cast.ola.birthDate};ja, i gang;Individuell plan;ja;${cast.kari.name};${units.disabilityService.name}`,
    ]);
    expect(await house.rows.query("select details from audit where action = 'export-register' order by id")).toEqual([
      { details: { what: 'figures', on: TODAY } },
      { details: { what: 'list', on: TODAY, lines: 2 } },
    ]);
  });

  it('is for those who answer for the coordinating unit, under that hat, and each look is logged', async () => {
    for (const [key, hat] of [
      ['kari', 'work'],
      ['ola', 'private'],
      ['tonevik', 'private'],
    ] as const)
      expect((await ask(key, {}, hat)).raw).toContain('NOT_ALLOWED');
    const [row] = await house.rows.query(
      "select hat, rule, plan_id, details from audit where action = 'see-register' order by id desc limit 1",
    );
    expect(row).toEqual({ hat: 'coordinating-unit', rule: 'KE1', plan_id: null, details: { plans: 1 } });
  });
});
