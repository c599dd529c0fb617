// Who works where: confirmed by the leader or lapsed, gone at once when they leave, in every municipality that a unit serves.
import { addMonths, asPlainDate, today, type WornHat } from '@samplan/domain';
import {
  aPlan,
  cast,
  fakeClock,
  insertMunicipality,
  insertPerson,
  insertShared,
  municipalities,
  units,
  type BuiltPlan,
  type CastKey,
  type CastMember,
} from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SyncModule } from '../../src/sync/sync.module';
import { Lapses } from '../../src/units/lapses';
import { until } from '../until';
import { openHouse, type House } from './house';
import { RawSocket } from './words-world';

const UNIT = `id name leaders { name } members { id name title state to plans isMe }`;
const PAGE = `query ($unitId: ID!) { unit(unitId: $unitId) { ${UNIT} mayManage } }`;
const CONFIRM = `mutation ($unitId: ID!, $membershipIds: [ID!]!) { confirmMembers(unitId: $unitId, membershipIds: $membershipIds) {
  __typename ... on Unit { ${UNIT} } ... on ConfirmMembersRefused { code } } }`;
const END = `mutation ($unitId: ID!, $membershipId: ID!) { endMembership(unitId: $unitId, membershipId: $membershipId) {
  __typename ... on EndMembershipRefused { code } } }`;
const ADD = `mutation ($input: AddMemberInput!) { addMember(input: $input) { __typename ... on AddMemberRefused { code } } }`;
const FIND = `mutation ($input: FindColleaguesInput!) { findColleagues(input: $input) { people { personId name isHere } } }`;
const OVERVIEW = `{ units { units { id name belongsTo servedTenants isOurs leaders people waiting }
  organisations { id name } roles { id role name unit isMe } } }`;
const SECTION = `query ($id: ID!) { section(sectionId: $id) { title words { body } } }`;
const GIVE = `mutation ($input: GiveRoleInput!) { giveRole(input: $input) { __typename ... on GiveRoleRefused { code } } }`;
const TAKE = `mutation ($roleId: ID!) { takeRole(roleId: $roleId) { __typename ... on TakeRoleRefused { code } } }`;
const IMPORT = `mutation ($csv: String!, $store: Boolean!) { importPeople(csv: $csv, store: $store) {
  stored lines { line name unit act problem } } }`;

/** Milliseconds: nobody is signed out while the clock goes on. */
const A_YEAR = { idleMs: 3e10, absoluteMs: 3e10, noticeMs: 60_000 };

interface Member {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly to: string | null;
  readonly plans: number;
}

const answers = (who: CastMember, state: 'asked' | 'accepted') => ({ unit: 'homeCare', who, state }) as const;

/** What they are here as in these stories, where it is not their work. */
const HATS: Partial<Record<CastKey, WornHat>> = {
  bodil: 'unit-leader',
  aud: 'unit-leader',
  eli: 'unit-leader',
  mikkel: 'administrator',
};

describe('Units and people', () => {
  const clock = fakeClock(Date.now());
  const day = () => today(clock);
  let house: House;
  let plan: BuiltPlan;
  const cookies = new Map<CastKey, string>();
  const ask = async (who: CastKey, query: string, variables: object = {}) => {
    const cookie = cookies.get(who) ?? (await house.signIn(cast[who], HATS[who]));
    cookies.set(who, cookie);
    return house.ask(cookie, query, variables);
  };
  const unitId = units.homeCare.id;
  const membersOf = async (who: CastKey, unit: string): Promise<readonly Member[]> => {
    const { data } = await ask(who, PAGE, { unitId: unit });
    return Object(data)['unit'].members;
  };
  const memberCalled = async (name: string, unit: string = unitId, who: CastKey = 'bodil') => {
    const found = (await membersOf(who, unit)).find((one) => one.name === name);
    if (!found) throw new Error(`${name} is not there.`);
    return found;
  };
  const reads = async (who: CastKey) =>
    (await ask(who, SECTION, { id: plan.section('home') })).data?.['section'] !== null;
  const holding = (account: string, unit: string) =>
    house.rows.query<{ tenant_id: string }>(
      `select m.tenant_id from unit_membership m join person p on p.id = m.person_id
       where p.account_id = $1 and m.unit_id = $2 and m.ended_at is null and m.valid_to >= $3 order by 1`,
      [account, unit, day()],
    );
  const states = async () => {
    const rows = await house.rows.query<{ measure_id: string; state: string }>(
      'select measure_id, state from responsibility where plan_id = $1',
      [plan.id],
    );
    return ['walk', 'feed', 'comb'].map((key) => rows.find((row) => row.measure_id === plan.measure(key))?.state);
  };
  const newsOf = async (who: CastKey) =>
    Object((await ask(who, '{ waiting { news { kind title by { name } about } } }')).data)['waiting']?.news;
  const both = [municipalities.fjelldal.id, municipalities.nordvik.id].map((tenant_id) => ({ tenant_id }));

  beforeAll(async () => {
    house = await openHouse({ production: false, session: A_YEAR }, clock, [SyncModule]);
    await insertMunicipality(house.rows, 'fjelldal');
    await insertMunicipality(house.rows, 'nordvik');
    const people = [cast.bodil, cast.siri, cast.jan, cast.hege, cast.admin, cast.eli, cast.aud, cast.nina, cast.mikkel];
    for (const one of people) await insertPerson(house.rows, one, day());
    await insertShared(house.rows, people, day());
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.siri, 'edit')
      .withGrant('home', cast.hege, 'edit')
      .withWords('home', ['Tinka må ut klokka sju.'])
      .withMeasure('walk', 'home', 'Gå tur med Tinka', {
        responsible: answers(cast.hege, 'accepted'),
        helpers: [cast.siri],
      })
      .withMeasure('feed', 'home', 'Gi Tinka mat', { responsible: answers(cast.hege, 'asked'), helpers: [cast.hege] })
      .withMeasure('comb', 'home', 'Børste Tinka', { responsible: answers(cast.siri, 'accepted') })
      .insert(house.rows, { today: day(), words: house.write });
  });
  afterAll(() => house.close());

  it('the leader sees names, titles and until when, and in how many plans: no word, title or owner of any', async () => {
    const { data, raw } = await ask('bodil', PAGE, { unitId });
    const told = (await membersOf('bodil', unitId)).map(({ name, state, plans }) => [name, state, plans]);
    expect(told).toEqual([
      ['Bodil Eide', 'confirmed', 0],
      ['Hege Lund', 'confirmed', 1],
      ['Jan Tangen', 'lapsed', 0],
      ['Siri Bakk', 'due', 1],
    ]);
    expect(Object(data)['unit'].mayManage).toBe(false);
    const { data: waiting } = await ask('bodil', '{ ledUnits { id name waiting } }');
    expect(waiting).toEqual({ ledUnits: [{ id: unitId, name: 'Hjemmebasert omsorg', waiting: 2 }] });
    const { raw: overview } = await ask('admin', OVERVIEW);
    for (const word of ['Ola', 'Nordli', 'Tinka', 'Hjem og hverdag', plan.id, plan.section('home'), cast.ola.person])
      expect([word, raw.includes(word), overview.includes(word)]).toEqual([word, false, false]);
  });

  it('one who is not confirmed gets in no more, and comes back for six months when the leader says so', async () => {
    expect(await reads('siri')).toBe(true);
    const siri = await memberCalled('Siri Bakk');
    clock.setDate(asPlainDate(siri.to ?? ''));
    expect(await reads('siri')).toBe(true);
    clock.advance(86_400_000);
    expect(await reads('siri')).toBe(false);
    expect((await memberCalled('Siri Bakk')).state).toBe('lapsed');
    const { data } = await ask('bodil', CONFIRM, { unitId, membershipIds: [siri.id] });
    expect(Object(data)['confirmMembers'].__typename).toBe('Unit');
    expect(await reads('siri')).toBe(true);
    expect(await memberCalled('Siri Bakk')).toMatchObject({ state: 'confirmed', to: addMonths(day(), 6) });
    // The days without stay days without.
    const rows = await house.rows.query(
      'select valid_to::text from unit_membership where person_id = $1 order by valid_from',
      [cast.siri.person],
    );
    expect(rows).toEqual([{ valid_to: siri.to }, { valid_to: addMonths(day(), 6) }]);
    const logged = await house.rows.query(
      "select hat, rule, unit_id, details from audit where action = 'confirm-member'",
    );
    expect(logged).toEqual([
      { hat: 'unit-leader', rule: 'U3', unit_id: unitId, details: { person: cast.siri.person } },
    ]);
  });

  it('who has left is shut out from that moment, also where the page is open, and nothing reaches them after', async () => {
    const cookie = await house.signIn(cast.hege);
    const room = `ip/${plan.id}/${plan.section('home')}/1`;
    const hege = await new RawSocket(`${house.url}/sync/${room}`, { cookie }).open();
    hege.sync(0, new Uint8Array([0]));
    await until(() => hege.ofType(0).length > 0, 'the words at Hege');
    const { id } = await memberCalled('Hege Lund');
    const atHome = await house.signIn(cast.hege, 'private');
    const { data } = await ask('bodil', END, { unitId, membershipId: id });
    expect(data).toEqual({ endMembership: { __typename: 'Unit' } });
    await until(() => hege.isOver, 'the close');
    expect(hege.closeCode).toBe(4401);
    // The session at work is over; what she is here as otherwise is another.
    for (const [one, signedIn] of [
      [cookie, false],
      [atHome, true],
    ] as const) {
      const { data: me, errors } = await house.ask(one, '{ plans { id } }');
      expect([me, errors[0]?.extensions['code']]).toEqual(
        signedIn ? [{ plans: [] }, undefined] : [null, 'NOT_SIGNED_IN'],
      );
    }
    expect((await membersOf('bodil', unitId)).map(({ name }) => name)).not.toContain('Hege Lund');
    // A day that was never theirs is not told as one.
    expect((await ask('bodil', END, { unitId, membershipId: id })).data).toBe(null);
  });

  it('what they answered for has nobody now; a question stays where the unit can answer it, and the coordinator is told', async () => {
    expect(await states()).toEqual(['ended', 'asked', 'accepted']);
    const helpers = await house.rows.query('select person_id from measure_helper where plan_id = $1', [plan.id]);
    expect(helpers).toEqual([{ person_id: cast.siri.person }]);
    expect(await newsOf('kari')).toEqual([
      { kind: 'responsibility_ended', title: 'Gå tur med Tinka', by: null, about: null },
    ]);
    expect(await newsOf('ola')).toEqual([]);
    const logged = await house.rows.query(
      "select rule, hat, section_id from audit where action = 'end-responsibility' and plan_id = $1",
      [plan.id],
    );
    expect(logged).toEqual([{ rule: 'U3', hat: 'unit-leader', section_id: plan.section('home') }]);
  });

  it('somebody begins: known by name, or a newcomer by national id, which stands in no answer and no log', async () => {
    const { data: found } = await ask('bodil', FIND, { input: { unitId, name: 'Nina' } });
    expect(Object(found)['findColleagues'].people).toEqual([
      { personId: cast.nina.person, name: 'Nina Sæther', isHere: false },
    ]);
    // Ola is known here, as one who has a plan: that is nothing a leader learns.
    const { data: ola } = await ask('bodil', FIND, { input: { unitId, nationalId: cast.ola.nationalId } });
    expect(Object(ola)['findColleagues'].people).toEqual([]);
    const input = { unitId, personId: cast.nina.person, title: 'vikar' };
    expect((await ask('bodil', ADD, { input })).data).toEqual({ addMember: { __typename: 'Unit' } });
    expect((await ask('bodil', ADD, { input })).data).toEqual({
      addMember: { __typename: 'AddMemberRefused', code: 'ALREADY_SO' },
    });
    expect(
      (await ask('bodil', ADD, { input: { unitId, personId: cast.ola.person } })).errors[0]?.extensions,
    ).toMatchObject({ code: 'BAD_INPUT' });
    const newcomer = { givenName: 'Grete', familyName: 'Moe', nationalId: cast.lea.nationalId };
    expect((await ask('bodil', ADD, { input: { unitId, newcomer } })).data).toEqual({
      addMember: { __typename: 'Unit' },
    });
    expect(await memberCalled('Grete Moe')).toMatchObject({ state: 'confirmed', plans: 0 });
    const [log] = await house.rows.query<{ said: string }>('select string_agg(details::text, $1) as said from audit', [
      ' ',
    ]);
    expect(log?.said).not.toContain(cast.lea.nationalId);
  });

  it('a leader touches no unit but their own, neither confirms nor ends themselves, and nothing once the role is gone', async () => {
    const bodil = await memberCalled('Bodil Eide');
    for (const other of [units.school.id, units.nordvikHealth.id, 'e0000000-0000-4000-8000-999999999999']) {
      expect((await ask('bodil', PAGE, { unitId: other })).data).toEqual({ unit: null });
      const { errors } = await ask('bodil', CONFIRM, { unitId: other, membershipIds: [bodil.id] });
      expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    }
    const aud = await memberCalled('Aud Vang', units.disabilityService.id, 'aud');
    const { errors } = await ask('bodil', END, { unitId, membershipId: aud.id });
    expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    expect((await ask('bodil', CONFIRM, { unitId, membershipIds: [bodil.id] })).data).toEqual({
      confirmMembers: { __typename: 'ConfirmMembersRefused', code: 'NOT_ALLOWED' },
    });
    expect((await ask('bodil', END, { unitId, membershipId: bodil.id })).data).toEqual({
      endMembership: { __typename: 'EndMembershipRefused', code: 'NOT_ALLOWED' },
    });
    expect((await ask('bodil', OVERVIEW)).errors[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED' });

    const { data } = await ask('admin', OVERVIEW);
    const roles: readonly { id: string; name: string; role: string }[] = Object(data)['units'].roles;
    const role = roles.find(({ name }) => name === 'Bodil Eide');
    expect((await ask('admin', TAKE, { roleId: role?.id })).data).toEqual({
      takeRole: { __typename: 'UnitsOverview' },
    });
    expect((await ask('bodil', PAGE, { unitId })).data).toEqual({ unit: null });
    const input = { personId: cast.bodil.person, role: 'unit_leader', unitId };
    expect((await ask('admin', GIVE, { input })).data).toEqual({ giveRole: { __typename: 'UnitsOverview' } });
    expect((await ask('admin', GIVE, { input })).data).toEqual({
      giveRole: { __typename: 'GiveRoleRefused', code: 'ALREADY_SO' },
    });
    expect(await membersOf('bodil', unitId)).not.toEqual([]);
    const own = roles.find(({ name }) => name === cast.admin.name);
    expect((await ask('admin', TAKE, { roleId: own?.id })).data).toEqual({
      takeRole: { __typename: 'TakeRoleRefused', code: 'NOT_ALLOWED' },
    });
  });

  it('in a shared unit one begins and ends in both municipalities, and neither sees the other’s people', async () => {
    const shared = units.cancerCoordinator.id;
    const input = { unitId: shared, personId: cast.nina.person, title: 'kreftsykepleier' };
    expect((await ask('eli', ADD, { input })).data).toEqual({ addMember: { __typename: 'Unit' } });
    expect(await holding(cast.nina.account, shared)).toEqual(both);
    await house.rows.query("insert into tenant_role (tenant_id, person_id, role) values ($1, $2, 'administrator')", [
      municipalities.nordvik.id,
      cast.mikkel.person,
    ]);
    const { data, raw } = await ask('mikkel', OVERVIEW);
    const seen: readonly { id: string; isOurs: boolean; people: string[] }[] = Object(data)['units'].units;
    expect(seen.filter(({ isOurs }) => !isOurs)).toEqual([
      {
        id: shared,
        name: 'Kreftkoordinator',
        belongsTo: 'Fjelldal kommune',
        servedTenants: ['Nordvik kommune'],
        isOurs: false,
        leaders: [],
        people: ['Eli Bakken', 'Nina Sæther'],
        waiting: 0,
      },
    ]);
    for (const word of ['Hjemmebasert omsorg', 'Bodil', 'Dalheim', cast.nina.person, cast.eli.person])
      expect([word, raw.includes(word)]).toEqual([word, false]);
    // What is whose home's is changed at home.
    expect((await ask('mikkel', PAGE, { unitId: shared })).data).toEqual({ unit: null });
    const nina = await memberCalled('Nina Sæther', shared, 'eli');
    expect((await ask('eli', END, { unitId: shared, membershipId: nina.id })).data).toEqual({
      endMembership: { __typename: 'Unit' },
    });
    expect(await holding(cast.nina.account, shared)).toEqual([]);
    const logged = await house.rows.query(
      "select tenant_id from audit where action = 'end-membership' and unit_id = $1 order by 1",
      [shared],
    );
    expect(logged).toEqual(both);
  });

  it('a municipality that a unit no longer works for loses its people at once, and gets them when it does again', async () => {
    const shared = units.cancerCoordinator.id;
    const change = `mutation ($unitId: ID!, $input: UnitInput!) { changeUnit(unitId: $unitId, input: $input) { servedTenants { name } } }`;
    const input = { name: 'Kreftkoordinator', shortName: 'kreftkoordinatoren', kind: 'other', servedTenantIds: [] };
    expect((await ask('admin', change, { unitId: shared, input })).data).toEqual({ changeUnit: { servedTenants: [] } });
    expect(await holding(cast.eli.account, shared)).toEqual(both.slice(0, 1));
    const again = { ...input, servedTenantIds: [municipalities.nordvik.id] };
    await ask('admin', change, { unitId: shared, input: again });
    expect(await holding(cast.eli.account, shared)).toEqual(both);
    expect((await ask('mikkel', change, { unitId: shared, input })).data).toEqual({ changeUnit: null });
  });

  it('takes a list in only when it is asked to and nothing in it is wrong, and tells what is', async () => {
    const line = (...cells: string[]) => cells.join(';');
    const head = line('Fødselsnummer', 'Fornavn', 'Etternavn', 'Enhet', 'Tittel');
    const good = [
      line(cast.tone.nationalId, 'Tone', 'Haug', 'Fysioterapi', '=SUM(1)'),
      line(cast.lea.nationalId, 'Grete', 'Moe', 'hjemmebasert omsorg', ''),
    ];
    const bad = [
      line('123', 'Per', 'Feil', 'Fysioterapi', ''),
      line(cast.jon.nationalId, '', 'Haug', 'Fysioterapi', ''),
      line(cast.jon.nationalId, 'Jon', 'Haug', 'Helse og omsorg', ''),
      line(cast.tone.nationalId, 'Tone', 'Haug', 'Fysioterapi', ''),
    ];
    const told = async (csv: string, store: boolean) =>
      Object((await ask('admin', IMPORT, { csv, store })).data)['importPeople'];
    const count = async () => (await house.rows.query('select from unit_membership')).length;
    const before = await count();
    const wrong = await told([head, ...good, ...bad].join('\r\n'), true);
    expect(wrong.stored).toBe(false);
    expect(
      Object(wrong).lines.map((one: Record<string, unknown>) => [one['line'], one['act'], one['problem']]),
    ).toEqual([
      [2, 'add', null],
      [3, 'stay', null],
      [4, null, 'national_id_wrong'],
      [5, null, 'name_missing'],
      [6, null, 'unit_unknown'],
      [7, null, 'said_twice'],
    ]);
    expect((await told(`\uFEFF${[head, ...good].join('\n')}`, false)).stored).toBe(false);
    expect(await count()).toBe(before);
    expect((await told([head, ...good].join('\n'), true)).stored).toBe(true);
    expect(await count()).toBe(before + 1);
    expect((await ask('admin', IMPORT, { csv: 'navn\nPer', store: false })).errors[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
    });
    const { data, raw } = await ask('admin', '{ peopleAsCsv }');
    const csv = String(data?.['peopleAsCsv']);
    expect(csv).toContain("Fysioterapi;Fjelldal kommune;Tone Haug;'=SUM(1);");
    expect(raw).not.toContain(cast.tone.nationalId);
    expect((await ask('bodil', '{ peopleAsCsv }')).errors[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('whoever lapses by the date is seen to once: who was confirmed meanwhile goes on as before', async () => {
    const siri = await memberCalled('Siri Bakk');
    const cookie = await house.signIn(cast.siri);
    await house.app.get(Lapses, { strict: false }).sweep();
    expect(await states()).toEqual(['ended', 'asked', 'accepted']);
    clock.setDate(asPlainDate(siri.to ?? ''));
    clock.advance(86_400_000);
    for (let times = 0; times < 2; times++) await house.app.get(Lapses, { strict: false }).sweep();
    expect(await states()).toEqual(['ended', 'withdrawn', 'ended']);
    expect((await house.ask(cookie, '{ plans { id } }')).errors[0]?.extensions).toMatchObject({
      code: 'NOT_SIGNED_IN',
    });
    const logged = await house.rows.query(
      "select action, hat, rule, session_id from audit where person_id = $1 and rule = 'date' order by id",
      [cast.siri.person],
    );
    const by = { hat: 'participant', rule: 'date', session_id: null };
    expect(logged).toEqual([
      { action: 'lapse-membership', ...by },
      { action: 'end-responsibility', ...by },
      { action: 'end-responsibility', ...by },
    ]);
  });
});
