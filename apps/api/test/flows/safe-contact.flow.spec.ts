// The first question of all: asked of whoever owns a plan, kept sealed, and told to those alone who have to obey it.
import { aPlan, cast, insertPerson, type BuiltPlan } from '@samplan/testing';
import { systemClock, today } from '@samplan/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keyedHash } from '../../src/kernel/keys';
import { openHouse, testConfig, type Answer, type House } from './house';

const FIELDS = 'isOpen answer channel address';
const MINE = `{ me { safeContact { ${FIELDS} } } }`;
const ANSWER = `mutation ($input: SafeContactInput!) { answerSafeContact(input: $input) { ${FIELDS} } }`;
const HOW = 'channel address letters';
const OWNER = `mutation ($planId: ID!) { lookUpOwner(planId: $planId) { ${HOW} } }`;
const PERSON = `mutation ($nationalId: String!) { lookUpPerson(nationalId: $nationalId) { name howToReach { ${HOW} } } }`;
const NUMBER = '+4790011223';

type Who = keyof typeof cast;

describe('Safe contact', () => {
  let house: House;
  let plan: BuiltPlan;
  const cookies = new Map<Who, string>();
  const ask = async (key: Who, query: string, variables: object = {}): Promise<Answer> => {
    const cookie =
      cookies.get(key) ?? (await house.signIn(cast[key], key === 'inga' ? 'coordinating-unit' : undefined));
    cookies.set(key, cookie);
    return house.ask(cookie, query, variables);
  };
  const answer = (key: Who, input: object) => ask(key, ANSWER, { input });
  const codeOf = ({ errors }: Answer) => errors[0]?.extensions['code'];
  const lookUp = (key: Who) => ask(key, OWNER, { planId: plan.id });

  beforeAll(async () => {
    house = await openHouse({ production: false });
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .insert(house.rows, { words: house.write });
    for (const one of [cast.inga, cast.maja]) await insertPerson(house.rows, one, today(systemClock));
  });
  beforeEach(async () => {
    await house.rows.query('delete from safe_contact');
  });
  afterAll(() => house.close());

  it('is asked of one who owns a plan until they have met it, and of nobody else', async () => {
    const open = { isOpen: true, answer: null, channel: null, address: null };
    expect((await ask('ola', MINE)).data).toEqual({ me: { safeContact: open } });
    expect((await ask('hege', MINE)).data).toEqual({ me: { safeContact: { ...open, isOpen: false } } });
    await answer('ola', { answer: 'do_not_know', channel: 'in_app' });
    expect((await ask('ola', MINE)).data).toMatchObject({
      me: { safeContact: { isOpen: false, answer: 'do_not_know' } },
    });
  });

  it('is answered anew at any time, and only what can be used is kept', async () => {
    await answer('ola', { answer: 'somebody', channel: 'text_message', address: '+47 900 11 223' });
    expect((await ask('ola', MINE)).data).toMatchObject({
      me: { safeContact: { isOpen: false, answer: 'somebody', channel: 'text_message', address: NUMBER } },
    });
    for (const wrong of [
      { channel: 'text_message', address: 'ring Anne' },
      { channel: 'email', address: null },
      { channel: 'in_app', address: NUMBER },
      { channel: 'letter' },
    ])
      expect(codeOf(await answer('ola', { answer: 'nobody', ...wrong }))).toBe('BAD_INPUT');
    const { data } = await answer('ola', { answer: 'nobody', channel: 'in_app' });
    expect(data).toEqual({ answerSafeContact: { isOpen: false, answer: 'nobody', channel: 'in_app', address: null } });
  });

  it('is kept sealed, and stands in no log and no history', async () => {
    await answer('ola', { answer: 'somebody', channel: 'text_message', address: NUMBER });
    await lookUp('kari');
    const [kept] = await house.rows.query<{ address_cipher: Buffer }>('select * from safe_contact');
    expect(kept?.address_cipher.toString('latin1')).not.toContain(NUMBER.slice(3));
    const said = JSON.stringify([
      await house.rows.query('select * from audit'),
      await house.rows.query('select * from fact_change'),
      await house.rows.query('select * from telling'),
    ]);
    expect(said).toContain('answer-safe-contact');
    expect(said).not.toMatch(/90011223|somebody|text-message/);
  });

  it('tells the coordinator what to obey and not what was answered, and logs that it did', async () => {
    expect((await lookUp('kari')).data).toEqual({ lookUpOwner: { channel: 'in_app', address: null, letters: false } });
    await answer('ola', { answer: 'somebody', channel: 'phone_call', address: NUMBER });
    const { data, raw } = await lookUp('kari');
    expect(data).toEqual({ lookUpOwner: { channel: 'phone_call', address: NUMBER, letters: false } });
    expect(raw).not.toContain('somebody');
    expect(
      await house.rows.query('select action, rule, hat, plan_id, details from audit order by id desc limit 1'),
    ).toEqual([{ action: 'look-up-owner', rule: 'K9', hat: 'coordinator', plan_id: plan.id, details: {} }]);
    for (const who of ['hege', 'ola'] as const) expect(codeOf(await lookUp(who))).toBe('NOT_ALLOWED');
    expect((await lookUp('inga')).data).toEqual({ lookUpOwner: null });
  });

  it('is never obeyed outside the app for one who is under eighteen, whatever was answered', async () => {
    const child = await aPlan().of(cast.maja).coordinatedBy(cast.kari).insert(house.rows, { words: house.write });
    await answer('maja', { answer: 'nobody', channel: 'text_message', address: NUMBER });
    const { data } = await ask('kari', OWNER, { planId: child.id });
    expect(data).toEqual({ lookUpOwner: { channel: 'in_app', address: null, letters: false } });
  });

  it('is told to the coordinating unit by national id alone, and to nobody else', async () => {
    await house.rows.query('update account set pid_hash = $2 where id = $1', [
      cast.ola.account,
      keyedHash(testConfig('').keys, cast.ola.nationalId),
    ]);
    await answer('ola', { answer: 'nobody', channel: 'email', address: 'ola@eksempel.no' });
    const asked = { nationalId: cast.ola.nationalId };
    expect((await ask('inga', PERSON, asked)).data).toEqual({
      lookUpPerson: { name: 'Ola Nordli', howToReach: { channel: 'email', address: 'ola@eksempel.no', letters: true } },
    });
    const audit = await house.rows.query(
      'select action, rule, hat, plan_id, details from audit order by id desc limit 1',
    );
    expect(audit).toEqual([
      {
        action: 'look-up-person',
        rule: 'T1',
        hat: 'coordinating-unit',
        plan_id: null,
        details: { person: cast.ola.person },
      },
    ]);
    expect((await ask('inga', PERSON, { nationalId: cast.geir.nationalId })).data).toEqual({ lookUpPerson: null });
    for (const who of ['kari', 'hege', 'ola'] as const) {
      const refused = await ask(who, PERSON, asked);
      expect([codeOf(refused), refused.raw.includes('Nordli')]).toEqual(['NOT_ALLOWED', false]);
    }
  });
});
