// From the coordinating unit's question to the owner's yes, over GraphQL: who is told what, and who becomes the coordinator.
import { addDays, today, type PersonId, type WornHat } from '@samplan/domain';
import { aPlan, cast, fakeClock, insertPerson, units, type BuiltPlan, type CastMember } from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CoordinatorWatch } from '../../src/coordinators/coordinator-watch';
import { openHouse, type House } from './house';

const OVERVIEW = `{ coordinators { searches { id person { name } state request isLate cause } without { id name }
  coordinators { person { name } room plans { owner { name } until } } } }`;
const SEARCH = `... on CoordinatorSearch { id state requests { id state unit sentence proposed { name } form } wish { words } }
  ... on CoordinatorsRefused { code }`;
const MINE = `{ planId current { person { name } } isSought wish
  proposed { requestId person { name } unit greeting isMeeting } }`;
const OPEN = `mutation ($input: OpenSearchInput!) { openCoordinatorSearch(input: $input) { id } }`;
const ASK = `mutation ($input: AskUnitInput!) { askUnit(input: $input) { __typename ${SEARCH} } }`;
const REQUESTS = `query ($unitId: ID!) { coordinatorRequests(unitId: $unitId) {
  requests { id age sentence state proposed { name } } people { person { id name } plans room } } }`;
const PROPOSE = `mutation ($unitId: ID!, $requestId: ID!, $personId: ID!) {
  proposeCoordinator(unitId: $unitId, requestId: $requestId, personId: $personId) { __typename
    ... on UnitRequests { requests { state } } ... on CoordinatorsRefused { code } } }`;
const PROPOSALS = '{ coordinatorProposals { requestId sentence age state person { name } } }';
const ACCEPT = `mutation ($input: AnswerProposalInput!) { answerCoordinatorProposal(input: $input) { __typename
  ... on CoordinatorProposal { state person { name } } ... on CoordinatorsRefused { code } } }`;
const ANSWER = `mutation ($input: AnswerCoordinatorInput!) { answerCoordinator(input: $input) { __typename
  ... on MyCoordinator ${MINE} ... on CoordinatorsRefused { code } } }`;

const SENTENCE = 'Trenger en som kan komme hjem.';

describe('A coordinator is found', () => {
  let house: House;
  let plan: BuiltPlan;
  const clock = fakeClock(Date.now());
  const cookies = new Map<string, string>();

  const ask = async (who: CastMember, query: string, variables: object = {}, hat?: WornHat) => {
    const key = `${who.person} ${hat}`;
    const cookie = cookies.get(key) ?? (await house.signIn(who, hat));
    cookies.set(key, cookie);
    return house.ask(cookie, query, variables);
  };
  const ke = (query: string, variables?: object) => ask(cast.inga, query, variables, 'coordinating-unit');
  const leader = (query: string, variables?: object) => ask(cast.bodil, query, variables, 'unit-leader');
  const ola = (query: string, variables?: object) => ask(cast.ola, query, variables, 'private');
  const one = (raw: string, name: string) => new RegExp(`"${name}":"([^"]+)"`).exec(raw)?.[1] ?? '';
  const requestOf = async () => one((await leader(REQUESTS, { unitId: units.homeCare.id })).raw, 'id');

  const asked = async (person: PersonId = cast.ola.person) => {
    const search = one((await ke(OPEN, { input: { personId: person, wish: 'Helst Hege.' } })).raw, 'id');
    const { raw } = await ke(ASK, { input: { searchId: search, unitId: units.homeCare.id, sentence: SENTENCE } });
    expect(raw).toContain('"state":"asked"');
    return { search, request: await requestOf() };
  };
  const proposed = async () => {
    const { search, request } = await asked();
    await leader(PROPOSE, { unitId: units.homeCare.id, requestId: request, personId: cast.hege.person });
    return { search, request };
  };
  const accepted = async () => {
    const ids = await proposed();
    const { raw } = await ask(cast.hege, ACCEPT, {
      input: { requestId: ids.request, accept: true, greeting: 'Hei, Ola.' },
    });
    expect(raw).toContain('Nordli');
    return ids;
  };

  beforeAll(async () => {
    house = await openHouse({}, clock);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    cookies.clear();
    for (const table of [
      'hand_over_step',
      'hand_over',
      'coordinator_request_words',
      'coordinator_request',
      'coordinator_wish',
      'coordinator_search',
    ])
      await house.rows.query(`delete from ${table}`);
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    plan = await aPlan().of(cast.ola).withGrant('home', cast.nina, 'read').insert(house.rows, { words: house.write });
    for (const who of [cast.inga, cast.hege, cast.bodil, cast.kari, cast.aud])
      await insertPerson(house.rows, who, today(clock));
  });

  it('the leader is told an age and a sentence, and no name; nor is whoever is proposed, until they say yes', async () => {
    const { request } = await proposed();
    const [seen, offered] = [await leader(REQUESTS, { unitId: units.homeCare.id }), await ask(cast.hege, PROPOSALS)];
    for (const { raw } of [seen, offered]) {
      expect(raw).toContain(SENTENCE);
      expect(raw).not.toContain('Nordli');
      expect(raw).not.toContain('Helst Hege');
    }
    const { raw } = await ask(cast.hege, ACCEPT, { input: { requestId: request, accept: true } });
    expect(raw).toContain('Ola Nordli');
  });

  it('the owner says yes, and has a coordinator who opens the plan from then on', async () => {
    const { request } = await accepted();
    expect((await ola(`{ myCoordinator ${MINE} }`)).data).toMatchObject({
      myCoordinator: { current: null, proposed: { person: { name: 'Hege Lund' }, greeting: 'Hei, Ola.' } },
    });
    expect((await ask(cast.hege, 'query ($id: ID!) { plan(planId: $id) { id } }', { id: plan.id })).data).toEqual({
      plan: null,
    });
    const { data } = await ola(ANSWER, { input: { requestId: request, answer: 'yes' } });
    expect(data).toMatchObject({ answerCoordinator: { current: { person: { name: 'Hege Lund' } }, proposed: null } });
    const opened = await ask(cast.hege, 'query ($id: ID!) { plan(planId: $id) { myRole } }', { id: plan.id });
    expect(opened.data).toEqual({ plan: { myRole: 'coordinator' } });
    expect((await ke(OVERVIEW)).data).toMatchObject({ coordinators: { searches: [], without: [] } });
  });

  it('the owner meets them first, or wants another; the coordinating unit goes on from there', async () => {
    const { request, search } = await accepted();
    const meet = await ola(ANSWER, { input: { requestId: request, answer: 'meet_first' } });
    expect(meet.data).toMatchObject({ answerCoordinator: { proposed: { isMeeting: true } } });
    const another = await ola(ANSWER, { input: { requestId: request, answer: 'another', wish: 'En mann.' } });
    expect(another.data).toMatchObject({ answerCoordinator: { proposed: null, isSought: true, wish: 'En mann.' } });
    expect((await ola(ANSWER, { input: { requestId: request, answer: 'yes' } })).raw).toContain('ANSWERED_ALREADY');
    expect((await ke(OVERVIEW)).data).toMatchObject({ coordinators: { searches: [{ id: search, request: null }] } });
  });

  it('one who is proposed says no: the question stands before the leader again; a unit has nobody: another is asked', async () => {
    const { request, search } = await proposed();
    await ask(cast.hege, ACCEPT, { input: { requestId: request, accept: false } });
    const again = await leader(REQUESTS, { unitId: units.homeCare.id });
    expect(again.data).toMatchObject({ coordinatorRequests: { requests: [{ state: 'asked', sentence: SENTENCE }] } });
    const DECLINE = `mutation ($unitId: ID!, $requestId: ID!) {
      declineCoordinatorRequest(unitId: $unitId, requestId: $requestId) { __typename } }`;
    await leader(DECLINE, { unitId: units.homeCare.id, requestId: await requestOf() });
    const ASKED = { searchId: search, unitId: units.school.id, sentence: SENTENCE };
    expect((await ke(ASK, { input: ASKED })).raw).toContain('"unit_declined"');
    expect((await ke(ASK, { input: ASKED })).raw).toContain('ALREADY_SO');
  });

  it('what the family answered on paper is entered by the coordinating unit, and marked so', async () => {
    const { request, search } = await accepted();
    const RECORD = `mutation ($input: RecordCoordinatorAnswerInput!) { recordCoordinatorAnswer(input: $input) { __typename ${SEARCH} } }`;
    const input = { searchId: search, requestId: request, answer: 'yes', form: 'on_paper' };
    const { data } = await ke(RECORD, { input });
    expect(data).toMatchObject({
      recordCoordinatorAnswer: { state: 'appointed', requests: [{ state: 'agreed', form: 'on_paper' }] },
    });
  });

  it('"Bytt koordinator" goes to the coordinating unit; the coordinator is told nothing of it', async () => {
    const { request } = await accepted();
    await ola(ANSWER, { input: { requestId: request, answer: 'yes' } });
    const WISH = `mutation ($wish: String) { wishAnotherCoordinator(wish: $wish) { __typename ... on MyCoordinator ${MINE} } }`;
    const wished = await ola(WISH, { wish: 'En som kan tegnspråk.' });
    expect(wished.data).toMatchObject({ wishAnotherCoordinator: { isSought: true, wish: 'En som kan tegnspråk.' } });
    const seen = await ke(OVERVIEW);
    expect(seen.data).toMatchObject({ coordinators: { searches: [{ cause: 'another_wished', request: null }] } });
    const search = one(seen.raw, 'id');
    const SEE = `query ($id: ID!) { coordinatorSearch(searchId: $id) { wish { words } past { person { name } } } }`;
    expect((await ke(SEE, { id: search })).raw).toContain('tegnspråk');
    const hege = await ask(
      cast.hege,
      '{ coordinatorProposals { requestId } waiting { questions { kind } news { kind } } }',
    );
    expect(hege.raw).not.toMatch(/coordinator_wish|tegnspråk/);
  });

  it('whoever is close to a person sees nothing of their search through the coordinating unit', async () => {
    const { search } = await asked();
    await house.rows.query(
      "insert into participation (tenant_id, plan_id, person_id, role) values ($1, $2, $3, 'next-of-kin')",
      [plan.tenant, plan.id, cast.inga.person],
    );
    expect((await ke(OVERVIEW)).raw).not.toContain('Nordli');
    const SEE = 'query ($id: ID!) { coordinatorSearch(searchId: $id) { id } }';
    expect((await ke(SEE, { id: search })).data).toEqual({ coordinatorSearch: null });
    await house.rows.query("delete from participation where role = 'next-of-kin' and person_id = $1", [
      cast.inga.person,
    ]);
  });

  it('a question that nobody has answered in time is late', async () => {
    await asked();
    const late = async () => JSON.stringify((await ke(OVERVIEW)).data).includes('"isLate":true');
    expect(await late()).toBe(false);
    await house.rows.query('update coordinator_request set due_on = $1', [addDays(today(clock), -1)]);
    expect(await late()).toBe(true);
  });

  it('who is to answer is reminded on the last day, and the coordinating unit the day after; each once, however often it runs', async () => {
    await asked();
    const watch = house.app.get(CoordinatorWatch, { strict: false });
    const seen = async () =>
      (
        await house.rows.query<{ reminded: boolean; told: boolean }>(
          'select reminded_at is not null as reminded, told_at is not null as told from coordinator_request',
        )
      )[0];
    const dueOn = async (days: number) => {
      await house.rows.query('update coordinator_request set due_on = $1', [addDays(today(clock), days)]);
      await watch.sweep();
      await watch.sweep();
      return seen();
    };
    expect(await dueOn(1)).toEqual({ reminded: false, told: false });
    expect(await dueOn(0)).toEqual({ reminded: true, told: false });
    expect(await dueOn(-1)).toEqual({ reminded: true, told: true });
    const told = await ke('{ waiting { questions { kind ownerName } } }');
    expect(told.raw).toContain('"kind":"coordinator_late","ownerName":"Ola Nordli"');
  });

  const HAND = `query ($id: ID!) { handOver(handOverId: $id) { planId isFromGone isMine mayAccept isAccepted from { name }
    steps { step doneOn } } }`;
  const GO = `mutation ($id: ID!, $step: HandOverStep!) { goThroughHandOver(handOverId: $id, step: $step, done: true) {
    ... on HandOver { mayAccept } ... on CoordinatorsRefused { code } } }`;
  const TAKE = `mutation ($id: ID!) { acceptHandOver(handOverId: $id) { __typename ... on HandOver { isAccepted planId }
    ... on CoordinatorsRefused { code } } }`;

  /** Ola has Kari, and says yes to Hege. */
  const handingOver = async (gone = false) => {
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    plan = await aPlan().of(cast.ola).coordinatedBy(cast.kari).insert(house.rows, { words: house.write });
    if (gone)
      await house.rows.query('update participation set ended_at = now(), ended_by = $2 where plan_id = $1', [
        plan.id,
        cast.ola.person,
      ]);
    const { request } = await accepted();
    const said = await ola(ANSWER, { input: { requestId: request, answer: 'yes' } });
    expect(said.raw).not.toContain('"code"');
    const [row] = await house.rows.query<{ id: string }>('select id from hand_over where plan_id = $1', [plan.id]);
    return row?.id ?? '';
  };
  const coordinates = async () =>
    (await ola('query ($id: ID!) { plan(planId: $id) { coordinator { person { name } } } }', { id: plan.id })).raw;

  it('nobody lets go before the next one has said yes, when all is gone through', async () => {
    const id = await handingOver();
    expect(await coordinates()).toContain('Kari Moen');
    expect((await ask(cast.hege, TAKE, { id })).raw).toContain('NOT_READY');
    for (const step of ['met_owner', 'goals', 'how_to_talk'])
      await ask(step === 'goals' ? cast.kari : cast.hege, GO, { id, step });
    for (const step of ['open_questions', 'next_review', 'substitute'])
      expect((await ask(cast.hege, GO, { id, step })).raw).toContain('STALE');
    expect((await ask(cast.kari, HAND, { id })).data).toMatchObject({ handOver: { isMine: false, mayAccept: false } });
    expect((await ask(cast.hege, HAND, { id })).data).toMatchObject({ handOver: { mayAccept: true, planId: null } });
    const taken = await ask(cast.hege, TAKE, { id });
    expect(taken.data).toMatchObject({ acceptHandOver: { isAccepted: true, planId: plan.id } });
    expect(await coordinates()).toContain('Hege Lund');
    const see = 'query ($id: ID!) { plan(planId: $id) { id } }';
    expect((await ask(cast.kari, see, { id: plan.id })).data).toEqual({ plan: null });
    expect((await ask(cast.kari, HAND, { id })).data).toEqual({ handOver: null });
  });

  it('the owner changes their mind before it is handed over: whoever it is stays, and the municipality looks on', async () => {
    const id = await handingOver();
    expect((await ola('{ myCoordinator { next { name } } }')).raw).toContain('Hege Lund');
    const WISH =
      'mutation { wishAnotherCoordinator { ... on MyCoordinator { isSought next { name } current { person { name } } } } }';
    expect((await ola(WISH)).data).toMatchObject({
      wishAnotherCoordinator: { isSought: true, next: null, current: { person: { name: 'Kari Moen' } } },
    });
    expect((await ask(cast.hege, HAND, { id })).data).toEqual({ handOver: null });
    expect((await ke(OVERVIEW)).data).toMatchObject({ coordinators: { searches: [{ request: null }] } });
  });

  it('with a coordinator and no plan one says what matters, and is active without goals and period', async () => {
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    const consent = { form: 'on_paper', language: 'nb', textVersion: '1', givenById: cast.ola.person };
    const OPEN_PLAN = 'mutation ($input: OpenPlanInput!) { openPlan(input: $input) { ... on PlanOpened { planId } } }';
    const opened = await ke(OPEN_PLAN, { input: { ownerId: cast.ola.person, type: 'coordinator_only', consent } });
    const id = one(opened.raw, 'planId');
    const seen = await ola('query ($id: ID!) { plan(planId: $id) { type sections { kind } lacksForActive } }', { id });
    expect(seen.data).toEqual({
      plan: {
        type: 'coordinator_only',
        sections: [{ kind: 'what_matters' }, { kind: 'own' }],
        lacksForActive: ['coordinator', 'next_review'],
      },
    });
  });

  it('where the one before is gone already, the next takes over, and goes through the rest afterwards', async () => {
    const id = await handingOver(true);
    expect((await ask(cast.kari, HAND, { id })).data).toEqual({ handOver: null });
    expect((await ask(cast.hege, HAND, { id })).data).toMatchObject({
      handOver: { isFromGone: true, mayAccept: true, from: { name: 'Kari Moen' } },
    });
    await ask(cast.hege, TAKE, { id });
    expect(await coordinates()).toContain('Hege Lund');
    const later = await ask(cast.hege, GO, { id, step: 'goals' });
    expect(later.data).toMatchObject({ goThroughHandOver: { mayAccept: false } });
  });

  it('somebody stands in from one day to another, sees what the coordinator sees, and the owner is shown who', async () => {
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    plan = await aPlan().of(cast.ola).coordinatedBy(cast.kari).insert(house.rows, { words: house.write });
    const on = today(clock);
    const SET = `mutation ($input: SetSubstituteInput!) { setSubstitute(input: $input) { __typename
      ... on Substitutes { set { id person { name } from to } } ... on CoordinatorsRefused { code missing } } }`;
    const input = { planId: plan.id, personId: cast.aud.person, from: on, to: addDays(on, 6) };
    const set = await ask(cast.kari, SET, { input });
    expect(set.data).toMatchObject({ setSubstitute: { set: [{ person: { name: cast.aud.name } }] } });
    const role = 'query ($id: ID!) { plan(planId: $id) { myRole coordinator { person { name } } } }';
    const seen = { plan: { myRole: 'coordinator', coordinator: { person: { name: 'Kari Moen' } } } };
    expect((await ask(cast.aud, role, { id: plan.id }, 'work')).data).toEqual(seen);
    expect((await ola('{ myCoordinator { substitutes { person { name } to } } }')).raw).toContain(cast.aud.name);
    clock.setDate(addDays(on, 7));
    cookies.clear();
    expect((await ask(cast.aud, role, { id: plan.id }, 'work')).data).toEqual({ plan: null });
    clock.set(Date.now());
    expect((await ask(cast.kari, SET, { input: { ...input, personId: cast.nina.person } })).raw).toContain(
      'NOT_ALLOWED',
    );
  });
});
