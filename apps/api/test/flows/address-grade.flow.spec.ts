// Protected addresses: who is told of one, and that to everybody else such a person is as one whom nobody knows.
import { randomUUID } from 'node:crypto';
import { SDL } from '@samplan/contract';
import { systemClock, today } from '@samplan/domain';
import { aPlan, cast, insertPerson, units, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keyedHash } from '../../src/kernel/keys';
import { openHouse, testConfig, type Answer, type House } from './house';

const FIND = `mutation ($input: FindPeopleInput!) { findPeople(input: $input) {
  more people { personId name isIn units { id name title } } } }`;
const INVITE = `mutation ($input: InviteInput!) { invite(input: $input) { __typename
  ... on Invited { invitation { id state person { id name } gives { title level } } } ... on Refusal { code missing } } }`;
const HOW = 'personId name howToReach { channel letters addressGrade }';
const PERSON = `mutation ($nationalId: String!) { lookUpPerson(nationalId: $nationalId) { ${HOW} } }`;
const SET = `mutation ($personId: ID!, $grade: AddressGrade!) { setAddressGrade(personId: $personId, grade: $grade) { ${HOW} } }`;
const ANSWER = 'mutation ($input: SafeContactInput!) { answerSafeContact(input: $input) { isOpen } }';
const OWNER = `mutation ($planId: ID!) { lookUpOwner(planId: $planId) { letters addressGrade } }`;

type Who = keyof typeof cast;

const plain = ({ status, raw }: Answer) => [status, raw.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')];
const codeOf = ({ errors }: Answer) => errors[0]?.extensions['code'];

describe('A protected address', () => {
  let house: House;
  let plan: BuiltPlan;
  const cookies = new Map<Who, string>();
  const ask = async (key: Who, query: string, variables: object): Promise<Answer> => {
    const cookie =
      cookies.get(key) ?? (await house.signIn(cast[key], key === 'inga' ? 'coordinating-unit' : undefined));
    cookies.set(key, cookie);
    return house.ask(cookie, query, variables);
  };
  const find = (key: Who, input: object) => ask(key, FIND, { input: { planId: plan.id, ...input } });
  const invite = (key: Who, input: object) =>
    ask(key, INVITE, { input: { planId: plan.id, message: '', grants: [], ...input } });
  const set = (key: Who, of: Who, grade = 'strictly_confidential') =>
    ask(key, SET, { personId: cast[of].person, grade });
  const asNewcomer = (key: Who) => ({
    newcomer: { givenName: 'Kim', familyName: 'Lie', nationalId: cast[key].nationalId },
    role: 'next-of-kin',
    title: 'venn',
  });

  beforeAll(async () => {
    house = await openHouse({ production: false });
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .insert(house.rows, { words: house.write });
    for (const key of ['inga', 'maja', 'nina', 'anne'] as const)
      await insertPerson(house.rows, cast[key], today(systemClock));
    for (const key of ['anne', 'maja'] as const)
      await house.rows.query('update account set pid_hash = $2 where id = $1', [
        cast[key].account,
        keyedHash(testConfig('').keys, cast[key].nationalId),
      ]);
  });
  beforeEach(async () => {
    await house.rows.query("update person set address_grade = 'none' where address_grade <> 'none'");
  });
  afterAll(() => house.close());

  it('is kept and read by the coordinating unit, which still finds the person, and the log does not say which it is', async () => {
    const { person } = cast.anne;
    const told = { personId: person, name: 'Anne Nordli', howToReach: { channel: 'in_app', letters: false } };
    const graded = (addressGrade: string) => ({ ...told, howToReach: { ...told.howToReach, addressGrade } });
    const asked = { nationalId: cast.anne.nationalId };
    expect((await ask('inga', PERSON, asked)).data).toEqual({ lookUpPerson: graded('none') });
    expect((await set('inga', 'anne')).data).toEqual({ setAddressGrade: graded('strictly_confidential') });
    expect(await house.rows.query('select action, rule, hat, details from audit order by id desc limit 1')).toEqual([
      { action: 'set-address-grade', rule: 'T1', hat: 'coordinating-unit', details: { person } },
    ]);
    expect((await ask('inga', PERSON, asked)).data).toEqual({ lookUpPerson: graded('strictly_confidential') });
    const said = await house.rows.query(
      'select to_jsonb(a) from audit a union all select to_jsonb(f) from fact_change f',
    );
    expect(JSON.stringify(said)).not.toContain('confidential');
  });

  it('is set by nobody else, and an unknown person is answered with nothing', async () => {
    for (const key of ['ola', 'kari', 'hege'] as const) expect(codeOf(await set(key, 'anne'))).toBe('NOT_ALLOWED');
    const unknown = await ask('inga', SET, { personId: randomUUID(), grade: 'confidential' });
    expect(unknown.data).toEqual({ setAddressGrade: null });
    expect((await ask('inga', SET, { personId: 'nobody', grade: 'confidential' })).raw).toBe(unknown.raw);
    expect(await house.rows.query("select from person where address_grade <> 'none'")).toEqual([]);
  });

  it('of the owner is told to the coordinator who looks, with no letters, and stands nowhere else', async () => {
    await ask('ola', ANSWER, { input: { answer: 'nobody', channel: 'email', address: 'ola@eksempel.no' } });
    const open = { letters: true, addressGrade: 'none' };
    expect((await ask('kari', OWNER, { planId: plan.id })).data).toEqual({ lookUpOwner: open });
    await set('inga', 'ola', 'confidential');
    expect((await ask('kari', OWNER, { planId: plan.id })).data).toEqual({
      lookUpOwner: { letters: false, addressGrade: 'confidential' },
    });
    for (const key of ['ola', 'hege'] as const) {
      const refused = await ask(key, OWNER, { planId: plan.id });
      expect([codeOf(refused), refused.raw.includes('confidential')]).toEqual(['NOT_ALLOWED', false]);
    }
    expect(SDL.match(/^ *addressGrade\b/gm)).toHaveLength(1);
  });

  it('takes the person out of search by name and by national id, as if nobody knew them', async () => {
    expect((await find('ola', { name: 'Nina' })).raw).toContain('Sæther');
    expect((await find('ola', { nationalId: cast.anne.nationalId })).raw).toContain('Nordli');
    await set('inga', 'nina');
    await set('inga', 'anne', 'confidential');
    for (const key of ['ola', 'kari'] as const) {
      const unknown = plain(await find(key, { name: 'Finnes Ikke' }));
      expect(plain(await find(key, { name: 'Nina' }))).toEqual(unknown);
      expect(plain(await find(key, { nationalId: cast.anne.nationalId }))).toEqual(unknown);
      expect(plain(await find(key, { nationalId: cast.geir.nationalId }))).toEqual(unknown);
    }
  });

  it('makes an invitation end as one to somebody unknown: refused by id, and by national id sent to nobody', async () => {
    await set('inga', 'nina');
    await set('inga', 'anne');
    const asMember = { role: 'participant', unitId: units.labourAndWelfare.id };
    for (const key of ['ola', 'kari'] as const) {
      const known = await invite(key, { ...asMember, personId: cast.nina.person });
      expect(plain(known)).toEqual(plain(await invite(key, { ...asMember, personId: randomUUID() })));
      for (const act of [
        (who: 'anne' | 'geir') => invite(key, asNewcomer(who)),
        (who: 'anne' | 'geir') => find(key, { nationalId: cast[who].nationalId }),
        (who: 'anne' | 'geir') => invite(key, asNewcomer(who)),
      ])
        expect(plain(await act('anne'))).toEqual(plain(await act('geir')));
    }
    expect((await find('ola', { nationalId: cast.anne.nationalId })).data).toMatchObject({
      findPeople: { people: [{ name: 'Kim Lie', isIn: true, units: [] }] },
    });
    expect(await house.rows.query('select from invitation where person_id = $1', [cast.anne.person])).toEqual([]);
    expect((await ask('inga', PERSON, { nationalId: cast.anne.nationalId })).raw).toContain('Anne Nordli');
  });

  it('changes nothing for those who know of the person in the plan already', async () => {
    const before = [await find('ola', { name: 'Hege' }), await find('kari', { name: 'Hege' })].map(plain);
    expect(JSON.stringify(before)).toContain('isIn\\":true');
    await set('inga', 'hege');
    expect([await find('ola', { name: 'Hege' }), await find('kari', { name: 'Hege' })].map(plain)).toEqual(before);
  });

  it('is as to anybody else to a coordinator who does not know that they take part, and the owner finds them', async () => {
    await set('inga', 'nina');
    await house.rows.query(
      `insert into participation (tenant_id, plan_id, unit_id, person_id, role, valid_from) values ($1, $2, $3, $4, 'participant', $5)`,
      [plan.tenant, plan.id, units.labourAndWelfare.id, cast.nina.person, today(systemClock)],
    );
    expect((await find('ola', { name: 'Nina' })).raw).toContain('"isIn":true');
    expect(plain(await find('kari', { name: 'Nina' }))).toEqual(plain(await find('kari', { name: 'Finnes Ikke' })));
    const asMember = { role: 'participant', unitId: units.labourAndWelfare.id };
    expect(plain(await invite('kari', { ...asMember, personId: cast.nina.person }))).toEqual(
      plain(await invite('kari', { ...asMember, personId: randomUUID() })),
    );
  });

  it('is no secret to the person’s own coordinator, in whichever plan they look', async () => {
    await aPlan().of(cast.maja).coordinatedBy(cast.kari).insert(house.rows, { words: house.write });
    await set('inga', 'maja');
    const asked = { nationalId: cast.maja.nationalId };
    expect((await find('kari', asked)).raw).toContain('Maja');
    expect((await find('ola', asked)).data).toEqual({ findPeople: { more: false, people: [] } });
  });
});
