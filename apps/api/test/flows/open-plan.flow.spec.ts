// A plan is opened: with sections, documents, consent and audit, once, and never without consent.
import { cast, insertMunicipality, insertPerson } from '@samplan/testing';
import { systemClock, today } from '@samplan/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house';

const OPEN = `mutation ($input: OpenPlanInput!) { openPlan(input: $input) { __typename
  ... on PlanOpened { plan { id state myRole sections { title level isEmpty words { body } } } }
  ... on Refusal { code missing } } }`;
const signed = (by: string, changed: object = {}) => ({
  form: 'signed_here',
  language: 'nb',
  textVersion: '2026-11',
  givenById: by,
  ...changed,
});

describe('Opening a plan', () => {
  let house: House;
  const open = async (who: keyof typeof cast, owner: string, consent: object, type = 'individual_plan') =>
    house.ask(await house.signIn(cast[who], who === 'tonevik' ? 'coordinating-unit' : 'private'), OPEN, {
      input: { ownerId: owner, type, consent },
    });
  const count = async (sql: string, params: readonly unknown[] = []) =>
    Number((await house.rows.query<{ n: string }>(`select count(*) as n from ${sql}`, params))[0]?.n);

  beforeAll(async () => {
    house = await openHouse();
    await insertMunicipality(house.rows, 'fjelldal');
    await insertMunicipality(house.rows, 'nordvik');
    for (const key of ['ola', 'emil', 'rune', 'lea', 'tonevik', 'kari', 'eira'] as const)
      await insertPerson(house.rows, cast[key], today(systemClock));
  });
  afterAll(() => house.close());

  it('gives the owner the template’s sections, each with an empty document, under a recorded consent and one audit row', async () => {
    const { data, errors } = await open('ola', cast.ola.person, signed(cast.ola.person));
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ openPlan: { __typename: 'PlanOpened', plan: { state: 'draft', myRole: 'owner' } } });
    const plan = JSON.stringify(data);
    expect(plan.match(/"isEmpty":true/g)).toHaveLength(9);
    expect(plan).toContain('"Dette er viktig for meg"');
    expect(plan).toContain('"Mine notater"');
    expect(await count('doc_update')).toBe(9);
    expect(
      await count(
        "consent where kind = 'plan-is-made' and state = 'given' and form = 'signed-here' and given_by = $1",
        [cast.ola.person],
      ),
    ).toBe(1);
    const rows = await house.rows.query("select action, rule, hat from audit where action = 'open-plan'");
    expect(rows).toEqual([{ action: 'open-plan', rule: 'O1', hat: 'owner' }]);
  });

  it('is refused a second time, and the owner is told why', async () => {
    const { data } = await open('ola', cast.ola.person, signed(cast.ola.person));
    expect(data).toEqual({
      openPlan: { __typename: 'PlanAlreadyOpen', code: 'PLAN_ALREADY_OPEN', missing: ['no-open-plan'] },
    });
  });

  it('happens once when asked for many times in the same moment', async () => {
    const cookie = await house.signIn(cast.emil);
    const input = { ownerId: cast.emil.person, type: 'light_plan', consent: signed(cast.emil.person) };
    const answers = await Promise.all(Array.from({ length: 8 }, () => house.ask(cookie, OPEN, { input })));
    const kinds = answers.map(({ raw }) => /"__typename":"(\w+)"/.exec(raw)?.[1]).sort();
    expect(kinds).toEqual([...Array<string>(7).fill('PlanAlreadyOpen'), 'PlanOpened']);
    expect(await count('plan where owner_id = $1', [cast.emil.person])).toBe(1);
    expect(await count("audit where person_id = $1 and action = 'open-plan'", [cast.emil.person])).toBe(1);
  });

  it.each([
    ['orally without a witness', { form: 'orally' }],
    ['to no text', { textVersion: ' ' }],
    ['by somebody else than the owner who opens it', { givenById: cast.lea.person }],
  ])('is refused with a consent given %s, and leaves nothing', async (_how, changed) => {
    const { data } = await open('rune', cast.rune.person, signed(cast.rune.person, changed));
    expect(data).toMatchObject({ openPlan: { __typename: 'OpenPlanRefused', code: 'CONSENT_MISSING' } });
    expect(await count('plan where owner_id = $1', [cast.rune.person])).toBe(0);
  });

  it.each([
    ['a relative, on paper', 'lea', 'on_paper', null],
    ['a relative, orally before a witness', 'lea', 'orally', 'Inger Nes'],
    ['the coordinating unit itself, signed here', 'tonevik', 'signed_here', null],
    ['the coordinating unit itself, on paper', 'tonevik', 'on_paper', null],
    ['nobody known', null, 'on_paper', null],
  ] as const)('is refused to the coordinating unit on a consent given by %s', async (_who, giver, form, witness) => {
    const givenById = giver ? cast[giver].person : '99999999-9999-4999-8999-999999999999';
    const { data, errors } = await open('tonevik', cast.rune.person, signed(givenById, { form, witness }));
    expect(errors).toEqual([]);
    expect(data).toEqual({ openPlan: { __typename: 'OpenPlanRefused', code: 'CONSENT_MISSING', missing: [] } });
    expect(await count('plan where owner_id = $1', [cast.rune.person])).toBe(0);
    expect(await count('consent where given_by = $1 or recorded_by = $2', [cast.lea.person, cast.tonevik.person])).toBe(
      0,
    );
  });

  it('is done by the coordinating unit on what the owner said before a witness', async () => {
    const said = signed(cast.lea.person, { form: 'orally', witness: 'Inger Nes' });
    expect((await open('tonevik', cast.lea.person, said)).data).toMatchObject({
      openPlan: { __typename: 'PlanOpened' },
    });
    expect(
      await count("consent where form = 'orally' and witness = 'Inger Nes' and given_by = $1 and recorded_by = $2", [
        cast.lea.person,
        cast.tonevik.person,
      ]),
    ).toBe(1);
  });

  it('is done by the coordinating unit on a consent on paper, and not on one signed in the owner’s name', async () => {
    const inTheirName = await open('tonevik', cast.rune.person, signed(cast.rune.person));
    expect(inTheirName.data).toMatchObject({ openPlan: { code: 'CONSENT_MISSING' } });
    const { data } = await open('tonevik', cast.rune.person, signed(cast.rune.person, { form: 'on_paper' }));
    // The coordinating unit sees no word of the plan that it opens.
    expect(data).toMatchObject({ openPlan: { __typename: 'PlanOpened', plan: null } });
    expect(await count('plan where owner_id = $1', [cast.rune.person])).toBe(1);
  });

  it('is refused to everybody else, in the same words whether or not there is a plan', async () => {
    const [known, none] = [
      await open('kari', cast.ola.person, signed(cast.ola.person)),
      await open('kari', cast.lea.person, signed(cast.lea.person)),
    ];
    expect(known.raw).toBe(none.raw);
    expect(known.data).toEqual({
      openPlan: { __typename: 'OpenPlanRefused', code: 'NOT_ALLOWED', missing: ['is-self'] },
    });
  });

  it('finds nobody of another municipality', async () => {
    const { errors, data } = await open('tonevik', cast.eira.person, signed(cast.eira.person, { form: 'on_paper' }));
    expect(data).toBeNull();
    expect(errors[0]).toMatchObject({ message: 'No such person here.', extensions: { code: 'BAD_INPUT' } });
  });
});
