// Closing a plan with what its owner says of how it went, and opening it again: by the owner with the coordinating unit.
import { addDays, systemClock, today } from '@samplan/domain';
import { aPlan, cast, insertPerson, type BuiltPlan, type CastKey } from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house';

const CLOSE = 'mutation ($input: ClosePlanInput!) { closePlan(input: $input) { __typename } }';
const ASK = 'mutation ($planId: ID!) { askReopening(planId: $planId) { __typename ... on Refusal { code missing } } }';
const ANSWER =
  'mutation ($input: AnswerReopeningInput!) { answerReopening(input: $input) { __typename ... on Refusal { code } } }';
const REFUSAL = '__typename ... on Refusal { code missing }';
const CLOSE_FOR = `mutation ($input: ClosePlanForInput!) { closePlanFor(input: $input) { ${REFUSAL} } }`;
const ASK_FOR = `mutation ($input: AskReopeningForInput!) { askReopeningFor(input: $input) { ${REFUSAL} } }`;
const LOOK = 'mutation ($id: ID!) { setAddressGrade(personId: $id, grade: none) { plan { state isWishedBack } } }';
const TOLD =
  'query ($id: ID!) { plan(planId: $id) { state lives { evaluation told { form on witness enteredBy } } reopening { state } } }';
const LIST = '{ reopenings { reopeningId ownerName } }';
const PLAN =
  'query ($id: ID!) { plan(planId: $id) { state nextReviewOn lives { reason note evaluation } reopening { state answer } } }';
const OPEN = 'mutation ($input: OpenPlanInput!) { openPlan(input: $input) { __typename } }';

describe('A plan that is closed', () => {
  let house: House;
  let plan: BuiltPlan;
  const ask = async (who: CastKey, query: string, variables: object = {}) =>
    house.ask(await house.signIn(cast[who], who === 'inga' ? 'coordinating-unit' : undefined), query, variables);
  const seen = async (who: CastKey) => (await ask(who, PLAN, { id: plan.id })).data?.['plan'];
  const close = (evaluation: string | null = 'Det gikk bra.') =>
    ask('ola', CLOSE, { input: { planId: plan.id, reason: 'goals_reached', note: 'Jeg svømmer', evaluation } });
  const wish = async () => (await ask('ola', ASK, { planId: plan.id })).data?.['askReopening'];
  const wished = async (): Promise<string> => /"reopeningId":"([^"]+)"/.exec((await ask('inga', LIST)).raw)?.[1] ?? '';
  const answer = async (accept: boolean, said?: string) =>
    (await ask('inga', ANSWER, { input: { reopeningId: await wished(), accept, answer: said } })).data?.[
      'answerReopening'
    ];
  const refused = (name: string, code: string, ...missing: string[]) => ({ __typename: name, code, missing });

  beforeAll(async () => {
    house = await openHouse();
    await aPlan().of(cast.siv).insert(house.rows);
    for (const one of [cast.inga, cast.anne]) await insertPerson(house.rows, one, today(systemClock));
  });
  beforeEach(async () => {
    await house.rows.query("update plan set state = 'closed' where owner_id = $1", [cast.ola.person]);
    await house.rows.query("update plan_reopening set state = 'withdrawn' where state = 'asked'");
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .withParticipant(cast.anne, { role: 'representative' })
      .withMandate(cast.anne, {
        kind: 'guardianship',
        covers: ['plan'],
        evidence: 'vedtak',
        from: addDays(today(systemClock), -9),
      })
      .withMeasure('swim', 'home', 'Svømme', { responsible: { unit: 'homeCare', who: cast.hege, state: 'accepted' } })
      .withWords('home', ['Det som sto der'])
      .insert(house.rows, { words: house.write });
  });
  afterAll(() => house.close());

  it('keeps what its owner said of how it went, for the owner alone', async () => {
    await close();
    expect(await seen('ola')).toMatchObject({
      state: 'closed',
      lives: [{ reason: 'goals_reached', note: 'Jeg svømmer', evaluation: 'Det gikk bra.' }],
    });
    expect(await seen('kari')).toBeNull();
    const told = await house.rows.query("select details from audit where action = 'close-plan'");
    expect(JSON.stringify(told)).not.toContain('bra');
    const past = await house.rows.query('select before, after from fact_change where plan_id = $1', [plan.id]);
    expect(JSON.stringify(past)).not.toContain('bra');
  });

  it('is opened again as a draft, with its words, and to nobody but its owner and who acts for them by law', async () => {
    await close();
    expect(await wish()).toEqual({ __typename: 'ReopeningAsked' });
    expect(await wish()).toEqual(refused('AskReopeningRefused', 'ALREADY_SO'));
    expect((await ask('inga', '{ waiting { questions { kind ownerName planId } } }')).raw).toContain(
      '{"kind":"reopening_asked","ownerName":"Ola Nordli","planId":null}',
    );
    expect(await answer(true)).toEqual({ __typename: 'ReopeningAnswered' });
    expect(await seen('ola')).toMatchObject({
      state: 'draft',
      nextReviewOn: null,
      lives: [{ evaluation: 'Det gikk bra.' }],
      reopening: { state: 'reopened', answer: null },
    });
    const section = 'query ($id: ID!) { section(sectionId: $id) { words { body } } }';
    expect((await ask('ola', section, { id: plan.section('home') })).raw).toContain('Det som sto der');
    for (const who of ['kari', 'hege'] as const) expect([who, await seen(who)]).toEqual([who, null]);
    expect(await seen('anne')).toMatchObject({ state: 'draft', lives: null, reopening: null });
    const left = await house.rows.query<{ state: string }>('select state from responsibility where plan_id = $1', [
      plan.id,
    ]);
    expect(left).toEqual([{ state: 'ended' }]);
    expect((await ask('ola', '{ waiting { news { kind } } }')).raw).toContain('reopening_answered');
    expect(await wished()).toBe('');
  });

  it('stays closed where the coordinating unit says no, with a reason that the owner reads', async () => {
    await close(null);
    await wish();
    const none = await ask('inga', ANSWER, { input: { reopeningId: await wished(), accept: false } });
    expect(none.errors[0]?.extensions['code']).toBe('BAD_INPUT');
    expect(await answer(false, 'Vi ringer deg først.')).toEqual({ __typename: 'ReopeningAnswered' });
    expect(await seen('ola')).toMatchObject({
      state: 'closed',
      lives: [{ evaluation: null }],
      reopening: { state: 'declined', answer: 'Vi ringer deg først.' },
    });
    expect(await wish()).toEqual({ __typename: 'ReopeningAsked' });
  });

  it('is not opened beside another plan of the same person', async () => {
    await close();
    await wish();
    const consent = { form: 'signed_here', language: 'nb', textVersion: '2026-11', givenById: cast.ola.person };
    await ask('ola', OPEN, { input: { ownerId: cast.ola.person, type: 'individual_plan', consent } });
    expect(await answer(true)).toEqual({ __typename: 'PlanAlreadyOpen', code: 'PLAN_ALREADY_OPEN' });
    expect(await seen('ola')).toMatchObject({ state: 'closed', reopening: { state: 'asked' } });
    await house.rows.query("update plan_reopening set state = 'withdrawn' where state = 'asked'");
    expect(await wish()).toEqual(refused('AskReopeningRefused', 'ALREADY_SO'));
  });

  it('is asked for by its owner, and answered by the coordinating unit alone', async () => {
    await close();
    await wish();
    const reopeningId = await wished();
    for (const who of ['kari', 'ola', 'siv'] as const) {
      const answered = await ask(who, ANSWER, { input: { reopeningId, accept: true } });
      expect([who, answered.data?.['answerReopening']]).toMatchObject([who, { code: 'NOT_ALLOWED' }]);
    }
    expect((await ask('siv', ASK, { planId: plan.id })).data).toBeNull();
    expect((await ask('kari', LIST)).errors[0]?.extensions['code']).toBe('NOT_ALLOWED');
  });

  describe('for an owner who says it without signing in', () => {
    const told = (more: object = {}) => ({ form: 'orally', on: today(systemClock), witness: 'Per Ås', ...more });
    const closeFor = async (who: CastKey, said: object = told(), personId: string = cast.ola.person) => {
      const input = { personId, reason: 'needs_ended', evaluation: 'Jeg klarer meg selv.', told: said };
      return ask(who, CLOSE_FOR, { input });
    };
    const wishFor = async (who: CastKey) =>
      (await ask(who, ASK_FOR, { input: { personId: cast.ola.person, told: told({ form: 'on_paper' }) } })).data?.[
        'askReopeningFor'
      ];
    const looked = async () => (await ask('inga', LOOK, { id: cast.ola.person })).data?.['setAddressGrade'];
    const entered = { __typename: 'OwnersWishEntered' };

    it('is closed by the coordinating unit, marked as that wherever the owner meets it', async () => {
      expect(await looked()).toEqual({ plan: { state: 'active', isWishedBack: false } });
      const closed = await closeFor('inga');
      expect(closed.data?.['closePlanFor']).toEqual(entered);
      const how = { form: 'orally', on: today(systemClock), witness: 'Per Ås', enteredBy: cast.inga.name };
      expect((await ask('ola', TOLD, { id: plan.id })).data?.['plan']).toEqual({
        state: 'closed',
        lives: [{ evaluation: 'Jeg klarer meg selv.', told: how }],
        reopening: null,
      });
      expect(await seen('kari')).toBeNull();
      expect((await ask('ola', '{ waiting { news { kind } } }')).raw).toContain('wish_entered');
      const log = "select rule, hat, details from audit where action = 'close-plan-for' and plan_id = $1";
      expect(await house.rows.query(log, [plan.id])).toEqual([
        { rule: 'T8', hat: 'coordinating-unit', details: { from: 'active', reason: 'needs-ended', form: 'orally' } },
      ]);
      const past = "select after, hat from fact_change where plan_id = $1 and field = 'state'";
      expect(await house.rows.query(past, [plan.id])).toEqual([{ after: 'closed', hat: 'coordinating-unit' }]);
      expect((await closeFor('inga')).data?.['closePlanFor']).toEqual(refused('ClosePlanForRefused', 'STALE'));
    });

    it('is wished back by the coordinating unit, and who answers sees that it was', async () => {
      expect(await wishFor('inga')).toEqual(refused('AskReopeningForRefused', 'ALREADY_SO'));
      await closeFor('inga');
      expect(await wishFor('inga')).toEqual(entered);
      expect(await wishFor('inga')).toEqual(refused('AskReopeningForRefused', 'ALREADY_SO'));
      expect(await looked()).toEqual({ plan: { state: 'closed', isWishedBack: true } });
      const list = await ask('inga', '{ reopenings { ownerName told { form witness enteredBy } } }');
      expect(list.data).toEqual({
        reopenings: [{ ownerName: 'Ola Nordli', told: { form: 'on_paper', witness: null, enteredBy: cast.inga.name } }],
      });
      expect(await answer(true)).toEqual({ __typename: 'ReopeningAnswered' });
      expect(await seen('ola')).toMatchObject({ state: 'draft', reopening: { state: 'reopened' } });
    });

    it('is entered with a witness who is neither of the two, of a day that has been, and for others than oneself and one’s own', async () => {
      const wrong = [
        { witness: 'Ola Nordli' },
        { witness: cast.inga.name },
        { witness: 'Per' },
        { witness: null },
        { form: 'signed_here' },
        { on: addDays(today(systemClock), 1) },
      ];
      for (const one of wrong)
        expect([one, (await closeFor('inga', told(one))).errors[0]?.extensions['code']]).toEqual([one, 'BAD_INPUT']);
      for (const who of ['kari', 'ola', 'anne'] as const)
        expect((await closeFor(who)).data?.['closePlanFor']).toMatchObject({ code: 'NOT_ALLOWED' });
      expect((await closeFor('inga', told(), cast.inga.person)).data?.['closePlanFor']).toEqual(
        refused('ClosePlanForRefused', 'NOT_ALLOWED', 'is-another'),
      );
      await house.rows.query(
        "insert into participation (tenant_id, plan_id, person_id, role, valid_from) values ($1, $2, $3, 'next-of-kin', $4)",
        [plan.tenant, plan.id, cast.inga.person, today(systemClock)],
      );
      expect((await closeFor('inga')).data?.['closePlanFor']).toEqual(refused('ClosePlanForRefused', 'STALE'));
      expect(await looked()).toEqual({ plan: null });
      expect(await seen('ola')).toMatchObject({ state: 'active', lives: [] });
    });
  });
});
