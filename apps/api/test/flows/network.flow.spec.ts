// "Alle rundt meg": the owner places those around them, and nobody else finds a trace of it.
import { addDays, systemClock, today } from '@samplan/domain';
import { aPlan, cast, insertPerson, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openHouse, type Answer, type House } from './house';
import { ringsOf } from './rings';

const SHOWN = 'people { id personId name relation kind ring does comesHome } cameHomeAYearAgo';
const PLAN = `query ($planId: ID!) { plan(planId: $planId) { abilities network { ${SHOWN} } history { id field } } }`;
const ADD = `mutation ($input: AddContactInput!) { addContact(input: $input) { ${SHOWN} } }`;
const CHANGE = `mutation ($input: ChangeNetworkPersonInput!) { changeNetworkPerson(input: $input) { ${SHOWN} } }`;
const REMOVE = `mutation ($planId: ID!, $id: ID!) { removeContact(planId: $planId, contactId: $id) { ${SHOWN} } }`;
const NOBODY = '99999999-9999-4999-8999-999999999999';
const TODAY = today(systemClock);
const ROLF = {
  name: 'Rolf Tangen',
  relation: 'turvenn',
  kind: 'volunteer',
  ring: 'helps',
  does: 'Går tur på lørdager',
};

type Who = keyof typeof cast;

describe('The network over GraphQL', () => {
  let house: House;
  let plan: BuiltPlan;
  const cookies = new Map<Who, string>();
  const ask = async (key: Who, query: string, variables: object = {}): Promise<Answer> => {
    const cookie = cookies.get(key) ?? (await house.signIn(cast[key]));
    cookies.set(key, cookie);
    return house.ask(cookie, query, variables);
  };
  const codeOf = ({ errors }: Answer) => errors[0]?.extensions['code'];
  const pick = (value: unknown, ...path: readonly (string | number)[]): unknown =>
    path.reduce<unknown>((at, step) => Reflect.get(Object(at), step), value);
  const network = async (key: Who = 'ola') => {
    const answer = await ask(key, PLAN, { planId: plan.id });
    expect(answer.errors).toEqual([]);
    return pick(answer.data, 'plan', 'network');
  };
  const add = (key: Who, input: object = {}) => ask(key, ADD, { input: { planId: plan.id, ...ROLF, ...input } });
  const change = (key: Who, input: object) => ask(key, CHANGE, { input: { planId: plan.id, ...input } });
  const idOf = async (name: string): Promise<string> => {
    const [row] = await house.rows.query<{ id: string }>(
      'select id from network_person where plan_id = $1 and name = $2 and removed_at is null',
      [plan.id, name],
    );
    if (!row) throw new Error(`Nobody called ${name}.`);
    return row.id;
  };
  const visitSince = (id: string, from: string, to: string | null = null) =>
    house.rows.query(
      `insert into home_visit (tenant_id, plan_id, network_person_id, from_on, to_on) values ($1, $2, $3, $4, $5)`,
      [plan.tenant, plan.id, id, from, to],
    );
  const everything = async () =>
    JSON.stringify([
      await house.rows.query('select * from network_person order by id'),
      await house.rows.query('select * from home_visit order by id'),
      await house.rows.query('select count(*) from audit'),
    ]);
  const refused = async (code: string, act: () => Promise<Answer>) => {
    const before = await everything();
    expect(codeOf(await act())).toBe(code);
    expect(await everything()).toBe(before);
  };

  beforeAll(async () => {
    house = await openHouse();
  });
  beforeEach(async () => {
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    plan = await aPlan()
      .of(cast.ola)
      .lasting(addDays(TODAY, -500), addDays(TODAY, 100))
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .withParticipant(cast.anne, { title: 'søster' })
      .withGrant('whatMatters', cast.anne, 'read')
      .insert(house.rows, { words: house.write });
  });
  afterAll(() => house.close());

  it('begins empty, and holds those without a login whom the owner names', async () => {
    expect(await network()).toEqual({ people: [], cameHomeAYearAgo: null });
    const { data } = await add('ola', { name: '  Rolf Tangen ', comesHome: true });
    expect(data).toEqual({
      addContact: {
        people: [{ id: expect.any(String), personId: null, ...ROLF, comesHome: true }],
        cameHomeAYearAgo: null,
      },
    });
    await add('ola', { name: 'Fastlegen', relation: null, kind: 'service', does: null });
    expect(await network()).toMatchObject({
      people: [{ name: 'Rolf Tangen' }, { name: 'Fastlegen', relation: '', does: '', comesHome: false }],
    });
  });

  it('places those who take part, and says what they do and whether they come home', async () => {
    const seen = { ring: 'helps', does: '', comesHome: false };
    const set = { ring: 'near', does: 'Hver morgen', comesHome: true };
    await change('ola', { personId: cast.anne.person, set: { ring: 'near' }, seen: { ring: 'helps' } });
    const { data } = await change('ola', { personId: cast.hege.person, set, seen });
    expect(pick(data, 'changeNetworkPerson', 'people')).toMatchObject([
      { personId: cast.anne.person, ring: 'near', comesHome: false, kind: null },
      { personId: cast.hege.person, ...set, name: '', relation: '' },
    ]);
    await change('ola', { personId: cast.hege.person, set: { comesHome: false }, seen: { comesHome: true } });
    expect(await network()).toMatchObject({ people: [{}, { ring: 'near', comesHome: false }] });
  });

  it('is changed only from what was seen', async () => {
    await add('ola');
    const contactId = await idOf('Rolf Tangen');
    await change('ola', { contactId, set: { ring: 'near' }, seen: { ring: 'helps' } });
    await refused('STALE', () =>
      change('ola', {
        contactId,
        set: { does: 'Kaffe', relation: 'nabo' },
        seen: { does: 'Noe annet', relation: 'turvenn' },
      }),
    );
    await refused('BAD_INPUT', () => change('ola', { contactId, set: { does: 'Kaffe' }, seen: {} }));
    const again = await change('ola', { contactId, set: { ring: 'near' }, seen: { ring: 'helps' } });
    expect(again.errors, 'what it is already is no collision').toEqual([]);
    const { data } = await change('ola', { contactId, set: { name: 'Rolf T.', kind: 'family' }, seen: ROLF });
    expect(pick(data, 'changeNetworkPerson', 'people')).toMatchObject([
      { name: 'Rolf T.', kind: 'family', ring: 'near' },
    ]);
  });

  it('loses a contact, and what was written of them, and keeps the days on which they came', async () => {
    await add('ola', { comesHome: true });
    const id = await idOf('Rolf Tangen');
    const { data } = await ask('ola', REMOVE, { planId: plan.id, id });
    expect(data).toEqual({ removeContact: { people: [], cameHomeAYearAgo: null } });
    await refused('NOT_FOUND', () => ask('ola', REMOVE, { planId: plan.id, id }));
    await refused('NOT_FOUND', () => change('ola', { contactId: id, set: { ring: 'near' }, seen: { ring: 'helps' } }));
    const left = await house.rows.query('select * from network_person where plan_id = $1', [plan.id]);
    expect(JSON.stringify(left)).not.toMatch(/Rolf|turvenn|lørdager/);
    const visits = await house.rows.query(
      'select to_on is not null as over from home_visit where network_person_id = $1',
      [id],
    );
    expect(visits).toEqual([{ over: true }]);
  });

  it('counts a year back only where something was kept then', async () => {
    for (const name of ['Rolf', 'Gerd', 'Nils']) await add('ola', { name });
    await visitSince(await idOf('Rolf'), addDays(TODAY, -300));
    expect(pick(await network(), 'cameHomeAYearAgo'), 'kept too late to know').toBeNull();
    await visitSince(await idOf('Gerd'), addDays(TODAY, -400), addDays(TODAY, -370));
    expect(pick(await network(), 'cameHomeAYearAgo'), 'over by then').toBe(0);
    await visitSince(await idOf('Nils'), addDays(TODAY, -380));
    await visitSince(await idOf('Gerd'), addDays(TODAY, -366), addDays(TODAY, -100));
    expect(pick(await network(), 'cameHomeAYearAgo')).toBe(2);
    await ask('ola', REMOVE, { planId: plan.id, id: await idOf('Nils') });
    expect(pick(await network(), 'cameHomeAYearAgo'), 'they came, though they are gone now').toBe(2);
  });

  it('no longer shows one who is taken out, and remembers that they came', async () => {
    await change('ola', { personId: cast.hege.person, set: { comesHome: true }, seen: { comesHome: false } });
    const [row] = await house.rows.query<{ id: string }>('select id from network_person where person_id = $1', [
      cast.hege.person,
    ]);
    await house.rows.query('update home_visit set from_on = $1', [addDays(TODAY, -400)]);
    expect(row).toBeDefined();
    await house.rows.query('update participation set valid_to = $2 where person_id = $1', [
      cast.hege.person,
      addDays(TODAY, -1),
    ]);
    expect(await network()).toEqual({ people: [], cameHomeAYearAgo: 1 });
    await refused('NOT_FOUND', () =>
      change('ola', { personId: cast.hege.person, set: { ring: 'near' }, seen: { ring: 'helps' } }),
    );
  });

  it('is bounded', async () => {
    for (const input of [
      { name: '  ' },
      { name: 'x'.repeat(121) },
      { relation: 'x'.repeat(81) },
      { does: 'x'.repeat(201) },
      { name: 'Rolf\0' },
    ])
      await refused('BAD_INPUT', () => add('ola', input));
    await refused('BAD_INPUT', () =>
      change('ola', { personId: cast.anne.person, set: { name: 'Søs' }, seen: { name: '' } }),
    );
    await refused('BAD_INPUT', () => change('ola', { set: { ring: 'near' }, seen: { ring: 'helps' } }));
    await refused('NOT_FOUND', () =>
      change('ola', { personId: cast.siv.person, set: { ring: 'near' }, seen: { ring: 'helps' } }),
    );
    await refused('NOT_FOUND', () =>
      change('ola', { contactId: NOBODY, set: { ring: 'near' }, seen: { ring: 'helps' } }),
    );
    await house.rows.query(
      `insert into network_person (tenant_id, plan_id, name, kind) select $1, $2, 'N' || n, 'family' from generate_series(1, 100) n`,
      [plan.tenant, plan.id],
    );
    await refused('TOO_MUCH', () => add('ola'));
  });

  it('is nobody else’s: not to see, not to change, and no bell rings for them', async () => {
    const rung = await ringsOf(house.databaseUrl, () => add('ola', { comesHome: true }));
    expect(rung).toEqual([{ topic: 'facts', tenant: plan.tenant, plan: plan.id, person: cast.ola.person }]);
    const contactId = await idOf('Rolf Tangen');
    for (const key of ['kari', 'hege', 'anne'] as const) {
      const answer = await ask(key, PLAN, { planId: plan.id });
      expect(pick(answer.data, 'plan', 'network')).toBeNull();
      expect(answer.raw).not.toMatch(/Rolf|turvenn|keep_network/);
      await refused('NOT_ALLOWED', () => add(key));
      await refused('NOT_ALLOWED', () => change(key, { contactId, set: { ring: 'near' }, seen: { ring: 'helps' } }));
      await refused('NOT_ALLOWED', () => ask(key, REMOVE, { planId: plan.id, id: contactId }));
    }
    await insertPerson(house.rows, cast.siv, TODAY);
    await refused('NOT_FOUND', () => add('siv'));
    const mine = await ask('ola', PLAN, { planId: plan.id });
    expect(pick(mine.data, 'plan', 'history'), 'the history of the plan is read by others').toEqual([]);
    expect(pick(mine.data, 'plan', 'abilities')).toContain('keep_network');
  });

  it('is logged as what was done, without a word of it', async () => {
    await add('ola', { comesHome: true });
    const contactId = await idOf('Rolf Tangen');
    await change('ola', { contactId, set: { does: 'Kaffe', ring: 'near' }, seen: ROLF });
    await change('ola', { contactId, set: { ring: 'near' }, seen: { ring: 'helps' } });
    await ask('ola', REMOVE, { planId: plan.id, id: contactId });
    const logged = await house.rows.query(
      "select action, rule, hat, details from audit where plan_id = $1 and action = 'keep-network' order by at",
      [plan.id],
    );
    const by = { action: 'keep-network', rule: 'E12', hat: 'owner' };
    expect(logged).toEqual([
      { ...by, details: { added: contactId } },
      { ...by, details: { changed: contactId, fields: 'ring does' } },
      { ...by, details: { removed: contactId } },
    ]);
  });

  it('of a closed plan is seen by its owner, and changed by nobody', async () => {
    await add('ola');
    await house.rows.query("update plan set state = 'closed' where id = $1", [plan.id]);
    expect(await network()).toMatchObject({ people: [{ name: 'Rolf Tangen' }] });
    await refused('NOT_ALLOWED', () => add('ola'));
  });
});
