// What waits for those who see to it that things are answered: coordinators, owners with something to sign, leaders of units.
import { addDays, systemClock, today } from '@samplan/domain';
import { aPlan, cast, insertPerson, units, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openHouse, type House } from './house';
import { codeOf, listed, MeasuresWorld, told, type Who } from './measures-world';

const REMIND = `mutation ($input: RemindAskedInput!) { remindAsked(input: $input) { __typename
  ... on AskedReminded { until } ... on Refusal { code } } }`;

let house: House;
let plan: BuiltPlan;
let at: MeasuresWorld;
const on = today(systemClock);
const ofKind = async (key: Who, ...kinds: string[]) =>
  listed((await at.waiting(key))['questions']).filter(({ kind }) => kinds.includes(String(kind)));
const homeCare = { kind: 'unit', unitId: units.homeCare.id };

beforeAll(async () => {
  house = await openHouse();
  plan = await aPlan()
    .of(cast.ola)
    .coordinatedBy(cast.kari)
    .withGrant('leisure', cast.hege, 'edit')
    .insert(house.rows, { words: house.write });
  at = new MeasuresWorld(house, plan);
});
afterAll(() => house.close());

it('a measure that nobody answers for is the coordinator’s to see to, one of the plan at a time, and nobody else’s', async () => {
  await at.added('kari', 'leisure', { what: 'Uten dag' });
  const soon = await at.added('kari', 'leisure', { what: 'Skyss', facts: { startsOn: addDays(on, 3) } });
  expect(await ofKind('kari', 'nobody_answers')).toMatchObject([
    { id: soon, title: 'Skyss', owner: { name: 'Ola Nordli' }, planId: plan.id },
  ]);
  for (const key of ['ola', 'hege'] as const) expect(await ofKind(key, 'nobody_answers')).toEqual([]);
  await at.asked('kari', 'leisure', soon, homeCare);
  expect(await ofKind('kari', 'nobody_answers')).toMatchObject([{ title: 'Uten dag' }]);
  await house.rows.query("update plan set state = 'paused' where id = $1", [plan.id]);
  expect(await ofKind('kari', 'nobody_answers')).toEqual([]);
  await house.rows.query("update plan set state = 'active' where id = $1", [plan.id]);
});

it('a question that waits too long comes to the coordinator, who reminds of it: then it waits three days more', async () => {
  const measure = await at.added('kari', 'leisure', { what: 'Svømming' });
  const question = await at.asked('kari', 'leisure', measure, { ...homeCare, answerBy: addDays(on, 1) });
  expect(await ofKind('kari', 'answer_awaited')).toEqual([]);
  await house.rows.query(
    "update responsibility set asked_at = now() - interval '8 days', answer_by = $2 where id = $1",
    [question, addDays(on, -1)],
  );
  expect(await ofKind('kari', 'answer_awaited')).toMatchObject([
    { id: question, title: 'Svømming', about: 'hjemmesykepleien', putOffUntil: null },
  ]);
  for (const key of ['ola', 'hege'] as const) expect(await ofKind(key, 'answer_awaited')).toEqual([]);
  const remind = (key: Who) =>
    at.ask(key, REMIND, { input: { sectionId: plan.section('leisure'), responsibilityId: question } });
  expect(codeOf(await remind('hege'))).toBe('NOT_ALLOWED');
  expect((await remind('kari')).data?.['remindAsked']).toEqual({ __typename: 'AskedReminded', until: addDays(on, 3) });
  expect((await remind('kari')).data?.['remindAsked']).toEqual({
    __typename: 'RemindAskedRefused',
    code: 'ALREADY_SO',
  });
  expect(await ofKind('kari', 'answer_awaited')).toMatchObject([{ putOffUntil: addDays(on, 3) }]);
  expect(told((await ofKind('hege', 'responsibility_asked')).find(({ id }) => id === question))).toMatchObject({
    title: 'Svømming',
  });
  await at.answer('hege', 'leisure', question, { accept: true });
  expect(await ofKind('kari', 'answer_awaited')).toEqual([]);
  expect((await remind('kari')).raw).toContain('ANSWERED_ALREADY');
});

it('what is said yes to and not signed waits for the owner, counted, and for nobody else', async () => {
  for (const section of ['home', 'work'] as const)
    await house.rows.query(
      `insert into access_wish (tenant_id, plan_id, section_id, unit_id, level, wished_by, state)
       values ($1, $2, $3, $4, 'read', $5, 'to-sign')`,
      [plan.tenant, plan.id, plan.section(section), units.homeCare.id, cast.kari.person],
    );
  const many = '{ waiting { questions { kind count planId } } }';
  expect((await at.ask('ola', many)).data).toEqual({
    waiting: { questions: [{ kind: 'to_sign', count: 2, planId: plan.id }] },
  });
  for (const key of ['kari', 'hege'] as const) expect(await ofKind(key, 'to_sign')).toEqual([]);
});

it('names to confirm wait for the leader of the unit, under that hat alone, and name no plan', async () => {
  await insertPerson(house.rows, cast.bodil, on);
  await house.rows.query('update unit_membership set valid_to = $2 where person_id = $1', [
    cast.hege.person,
    addDays(on, 10),
  ]);
  const asked = async (hat: 'unit-leader' | 'work') =>
    (await house.ask(await house.signIn(cast.bodil, hat), '{ waiting { questions { kind count about planId } } }'))
      .data;
  expect(await asked('unit-leader')).toEqual({
    waiting: { questions: [{ kind: 'names_to_confirm', count: 1, about: units.homeCare.name, planId: null }] },
  });
  expect(await asked('work')).toEqual({ waiting: { questions: [] } });
});
