// Who is invited and how they come in: found, asked, approved by the owner, answered by themselves; nobody else learns of it.
import { systemClock, today } from '@samplan/domain';
import { aPlan, cast, insertMunicipality, insertPerson, units, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../src/kernel/database';
import { keyedHash } from '../../src/kernel/keys';
import { openHouse, testConfig, type House } from './house';
import { signAll } from './sign';

const FIND = `mutation ($input: FindPeopleInput!) { findPeople(input: $input) {
  more people { personId name isIn units { id name title } } } }`;
const GIVES = `id state role unit title message owner { name } invitedBy { name } person { name } gives { title level }`;
const INVITE = `mutation ($input: InviteInput!) { invite(input: $input) { __typename
  ... on Invited { invitation { ${GIVES} } plan { invitations { id } } } ... on Refusal { code missing } } }`;
const APPROVE = `mutation ($planId: ID!, $id: ID!, $approve: Boolean!) {
  approveInvitation(planId: $planId, invitationId: $id, approve: $approve) { invitations { id state } } }`;
const WITHDRAW = `mutation ($planId: ID!, $id: ID!) {
  withdrawInvitation(planId: $planId, invitationId: $id) { invitations { id state } } }`;
const ANSWER = `mutation ($id: ID!, $accept: Boolean!) { answerInvitation(invitationId: $id, accept: $accept) { __typename
  ... on InvitationAnswered { planId } ... on Refusal { code missing } } }`;
const ONE = `query ($id: ID!) { invitation(invitationId: $id) { planId ${GIVES} } }`;
const PAGE = `query ($planId: ID!) { plan(planId: $planId) { myRole invitations { id state person { name } invitedBy { name } }
  participants { role unit title person { name } } sections { id level } } }`;

const TODAY = today(systemClock);
const MESSAGE = 'Hei, vil du være med på planen min?';
const HIDDEN = 'Medisiner hver morgen.';
type Key = keyof typeof cast;

describe('Invitations', () => {
  let house: House;
  let plan: BuiltPlan;
  const cookies = new Map<string, string>();
  const ask = async (key: Key, query: string, variables: object) => {
    const cookie = cookies.get(key) ?? (await house.signIn(cast[key]));
    cookies.set(key, cookie);
    return house.ask(cookie, query, variables);
  };
  const find = (key: Key, input: object) => ask(key, FIND, { input: { planId: plan.id, ...input } });
  const invite = (key: Key, input: object) =>
    ask(key, INVITE, { input: { planId: plan.id, message: MESSAGE, grants: [], ...input } });
  const idIn = (raw: string) => /"invitation":\{"id":"([^"]+)"/.exec(raw)?.[1] ?? '';
  const nina = (more: object = {}) => ({
    personId: cast.nina.person,
    role: 'participant',
    unitId: units.labourAndWelfare.id,
    grants: [{ sectionId: plan.section('health'), level: 'edit' }],
    ...more,
  });
  const anne = (more: object = {}) => ({
    personId: cast.anne.person,
    role: 'next-of-kin',
    title: 'søster',
    grants: [
      { sectionId: plan.section('leisure'), level: 'read' },
      { sectionId: plan.section('whatMatters'), level: 'comment' },
    ],
    ...more,
  });
  const page = (key: Key) => ask(key, PAGE, { planId: plan.id });
  const answer = (key: Key, id: string, accept = true) => ask(key, ANSWER, { id, accept });
  const told = (key: Key) =>
    house.rows.query('select kind, subject_id from telling where person_id = $1 and plan_id = $2 order by at', [
      cast[key].person,
      plan.id,
    ]);
  const grants = () =>
    house.rows.query(
      `select g.section_id, g.unit_id, g.person_id, g.level, g.basis, c.kind, c.state, c.form, c.given_by, c.recorded_by
       from access_grant g join consent c on c.id = g.consent_id where g.plan_id = $1 and c.recorded_at > now() - interval '1 minute'
         and g.withdrawn_at is null order by g.level`,
      [plan.id],
    );

  beforeAll(async () => {
    house = await openHouse({ production: false });
    await insertMunicipality(house.rows, 'fjelldal');
    await insertMunicipality(house.rows, 'nordvik');
    for (const key of ['nina', 'anne', 'siv', 'emil', 'eira', 'bodil'] as const)
      await insertPerson(house.rows, cast[key], TODAY);
    for (const key of ['anne', 'eira'] as const)
      await house.rows.query('update account set pid_hash = $2 where id = $1', [
        cast[key].account,
        keyedHash(testConfig('').keys, cast[key].nationalId),
      ]);
  });
  beforeEach(async () => {
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit', { basis: 'other-law' })
      .withSection('meeting', 'meeting', 'Møte om det hemmelige')
      .withGrant('meeting', cast.siv, 'edit', { basis: 'other-law', unit: 'school' })
      .withWords('health', [HIDDEN])
      .insert(house.rows, { words: house.write });
  });
  afterAll(() => house.close());

  describe('People are found', () => {
    it('by the first letters of their names, with æ, ø and å either way, among those who work in a unit', async () => {
      for (const name of ['nina s', 'NINA', 'sæth', 'saeth', 'Sæther nina'])
        expect((await find('ola', { name })).data).toEqual({
          findPeople: {
            more: false,
            people: [
              {
                personId: cast.nina.person,
                name: 'Nina Sæther',
                isIn: false,
                units: [{ id: units.labourAndWelfare.id, name: units.labourAndWelfare.name, title: 'veileder' }],
              },
            ],
          },
        });
      // Citizens, those of another municipality and those who have left their unit are found by no name.
      for (const name of ['anne', 'eira', 'ola', 'nina x', '%%'])
        expect((await find('ola', { name })).data).toEqual({ findPeople: { more: false, people: [] } });
      const [membership] = await house.rows.query<{ id: string }>(
        'update unit_membership set valid_to = oslo_today() - 1, valid_from = oslo_today() - 9 where person_id = $1 returning id',
        [cast.nina.person],
      );
      expect((await find('kari', { name: 'nina' })).data).toMatchObject({ findPeople: { people: [] } });
      await house.rows.query('update unit_membership set valid_to = null where id = $1', [membership?.id]);
    });

    it('at most twenty at a time, and it is said that there are more', async () => {
      await house.rows.query(
        `with made as (insert into account (is_synthetic) select true from generate_series(1, 25) returning id),
         people as (insert into person (tenant_id, account_id, given_name, family_name)
           select $1, id, 'Quentin', 'Prøve' from made returning id)
         insert into unit_membership (tenant_id, unit_id, person_id) select $1, $2, id from people`,
        [plan.tenant, units.school.id],
      );
      const { data } = await find('ola', { name: 'quentin' });
      const found: unknown = Reflect.get(Object(data?.['findPeople']), 'people');
      expect(Array.isArray(found) && found.length).toBe(20);
      expect(data).toMatchObject({ findPeople: { more: true } });
    });

    it('by national id one by one, and one of another municipality no other than one whom nobody knows', async () => {
      expect((await find('ola', { nationalId: cast.anne.nationalId })).data).toMatchObject({
        findPeople: {
          more: false,
          people: [{ personId: cast.anne.person, name: 'Anne Nordli', units: [], isIn: false }],
        },
      });
      const [foreign, unknown] = [
        await find('ola', { nationalId: cast.eira.nationalId }),
        await find('ola', { nationalId: cast.tone.nationalId }),
      ];
      expect(foreign.raw).toBe(unknown.raw);
      expect(foreign.data).toEqual({ findPeople: { more: false, people: [] } });
    });

    it('by those alone who may invite, each time logged without what was looked for', async () => {
      const before = await house.rows.query("select from audit where action = 'find-people'");
      await find('kari', { name: 'Nina' });
      await find('kari', { nationalId: cast.anne.nationalId });
      const rows = await house.rows.query(
        `select rule, hat, details, plan_id from audit where action = 'find-people' order by id offset ${before.length}`,
      );
      expect(rows).toEqual(
        ['name', 'national-id'].map((by) => ({
          rule: 'K8',
          hat: 'coordinator',
          details: { asked: 'invite', by },
          plan_id: plan.id,
        })),
      );
      const refused = await find('hege', { name: 'Nina' });
      expect(refused.errors[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED' });
      expect((await find('emil', { name: 'Nina' })).errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
      expect(refused.raw).not.toContain(cast.nina.person);
    });

    it.each([
      ['one letter', { name: 'n' }],
      ['nothing', {}],
      ['both', { name: 'Nina', nationalId: cast.anne.nationalId }],
      ['digits that are nobody’s', { nationalId: '12345678901' }],
    ])('by no %s', async (_what, input) => {
      expect((await find('ola', input)).errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    });

    it('with whether they are in the plan as far as the asker may know of them', async () => {
      const isIn = async (key: Key, name: string) => /"isIn":(\w+)/.exec((await find(key, { name })).raw)?.[1];
      expect(await isIn('ola', 'hege')).toBe('true');
      expect(await isIn('kari', 'hege')).toBe('true');
      // Siv reads the meeting alone, and Kari does not: that Siv takes part is kept from her.
      expect(await isIn('ola', 'siv')).toBe('true');
      expect(await isIn('kari', 'siv')).toBe('false');
      await invite('ola', nina());
      expect(await isIn('ola', 'nina')).toBe('true');
      expect(await isIn('kari', 'nina')).toBe('false');
    });
  });

  it('by the owner are sent at once; who is invited sees who asks and to what, and no words or titles of the plan', async () => {
    const { data, raw } = await invite('ola', nina());
    const id = idIn(raw);
    const told_ = { role: 'participant', unit: units.labourAndWelfare.shortName, title: 'veileder', message: MESSAGE };
    const people = {
      owner: { name: 'Ola Nordli' },
      invitedBy: { name: 'Ola Nordli' },
      person: { name: 'Nina Sæther' },
    };
    expect(data).toEqual({
      invite: {
        __typename: 'Invited',
        invitation: { id, state: 'sent', ...told_, ...people, gives: [{ title: 'Helse', level: 'edit' }] },
        plan: { invitations: [{ id }] },
      },
    });
    const seen = await ask('nina', ONE, { id });
    expect(seen.data).toEqual({
      invitation: { id, planId: plan.id, state: 'sent', ...told_, ...people, gives: [{ title: null, level: 'edit' }] },
    });
    for (const hidden of ['Helse', plan.section('health'), 'Kari', 'Hege']) expect(seen.raw).not.toContain(hidden);
    expect((await page('nina')).data).toEqual({ plan: null });
    const audit = await house.rows.query(
      "select rule, hat, details from audit where action = 'invite' and plan_id = $1",
      [plan.id],
    );
    expect(audit).toEqual([
      {
        rule: 'E9',
        hat: 'owner',
        details: { invitation: id, role: 'participant', state: 'sent', grants: 1, newcomer: false },
      },
    ]);
  });

  it('leave no trace for anybody else: neither the coordinator nor others in the plan, nor strangers', async () => {
    const { raw } = await invite('ola', nina());
    const id = idIn(raw);
    for (const key of ['kari', 'hege', 'siv', 'emil', 'eira'] as const) {
      expect((await ask(key, ONE, { id })).raw).toBe('{"data":{"invitation":null}}\n');
      expect((await answer(key, id)).errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
      const { raw: shown } = await page(key);
      for (const hidden of [id, 'Nina', cast.nina.person]) expect(shown).not.toContain(hidden);
    }
    expect((await page('kari')).data).toMatchObject({ plan: { invitations: [] } });
    expect((await page('hege')).data).toMatchObject({ plan: { invitations: null } });
    const withdrawn = await ask('kari', WITHDRAW, { planId: plan.id, id });
    expect(withdrawn.raw).toBe('{"data":{"withdrawInvitation":null}}\n');
    expect((await ask('ola', ONE, { id: 'no id' })).data).toEqual({ invitation: null });
  });

  it('accepted let a unit’s person in, with what was to be given from when the owner has signed it', async () => {
    const id = idIn((await invite('ola', nina())).raw);
    expect((await answer('nina', id)).data).toEqual({
      answerInvitation: { __typename: 'InvitationAnswered', planId: plan.id },
    });
    expect((await page('nina')).data).toMatchObject({ plan: { myRole: 'participant', sections: [] } });
    expect(await grants()).toEqual([]);
    await signAll(house, plan);
    expect((await page('nina')).data).toMatchObject({
      plan: { myRole: 'participant', sections: [{ id: plan.section('health'), level: 'edit' }] },
    });
    expect((await page('ola')).raw).toContain(
      `{"role":"participant","unit":"${units.labourAndWelfare.shortName}","title":"veileder","person":{"name":"Nina Sæther"}}`,
    );
    expect(await grants()).toEqual([
      {
        section_id: plan.section('health'),
        unit_id: units.labourAndWelfare.id,
        person_id: null,
        level: 'edit',
        basis: 'owner-consent',
        kind: 'information',
        state: 'given',
        form: 'signed-here',
        given_by: cast.ola.person,
        recorded_by: cast.ola.person,
      },
    ]);
    expect(await told('ola')).toEqual([{ kind: 'invitation-answered', subject_id: id }]);
    expect((await answer('nina', id)).data).toEqual({
      answerInvitation: { __typename: 'AnswerInvitationRefused', code: 'ANSWERED_ALREADY', missing: [] },
    });
    const history = await house.rows.query(
      "select field, subject_id, after, hat from fact_change where plan_id = $1 and noun = 'participant' order by id",
      [plan.id],
    );
    expect(history).toEqual([
      { field: 'invited', subject_id: id, after: cast.nina.person, hat: 'owner' },
      { field: 'joined', subject_id: id, after: cast.nina.person, hat: 'participant' },
    ]);
  });

  it('by the coordinator wait for the owner, who says yes or no, and nobody is asked before', async () => {
    const { data, raw } = await invite('kari', anne());
    const id = idIn(raw);
    expect(data).toMatchObject({
      invite: { invitation: { state: 'waits_for_owner' }, plan: { invitations: [{ id }] } },
    });
    expect((await ask('anne', ONE, { id })).data).toEqual({ invitation: null });
    expect((await answer('anne', id)).errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    expect((await ask('kari', APPROVE, { planId: plan.id, id, approve: true })).errors[0]?.extensions).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect((await ask('ola', APPROVE, { planId: plan.id, id, approve: true })).data).toEqual({
      approveInvitation: { invitations: [{ id, state: 'sent' }] },
    });
    expect((await ask('ola', APPROVE, { planId: plan.id, id, approve: true })).errors[0]?.extensions).toMatchObject({
      code: 'ANSWERED_ALREADY',
    });
    // Signed before they have come: it holds from when they take part.
    expect(await grants()).toEqual([]);
    await signAll(house, plan);
    expect((await page('anne')).data).toEqual({ plan: null });
    expect((await answer('anne', id)).data).toMatchObject({ answerInvitation: { planId: plan.id } });
    const { data: seen } = await page('anne');
    expect(seen).toMatchObject({ plan: { myRole: 'next-of-kin' } });
    expect(JSON.stringify(seen)).toContain(`{"id":"${plan.section('leisure')}","level":"read"}`);
    expect(JSON.stringify(seen)).toContain(`{"id":"${plan.section('whatMatters')}","level":"comment"}`);
    expect(await grants()).toMatchObject([
      { person_id: cast.anne.person, unit_id: null, level: 'comment' },
      { person_id: cast.anne.person, unit_id: null, level: 'read' },
    ]);
    for (const key of ['ola', 'kari'] as const)
      expect(await told(key)).toContainEqual({ kind: 'invitation-answered', subject_id: id });
  });

  it.each(['declined', 'taken back'])('%s leave nothing of what they were to give, signed or not', async (how) => {
    const end = async (id: string) =>
      how === 'declined' ? answer('nina', id, false) : ask('ola', WITHDRAW, { planId: plan.id, id });
    const states = async () =>
      (
        await house.rows.query<{ state: string }>(
          'select state from access_wish where plan_id = $1 order by wished_at',
          [plan.id],
        )
      ).map(({ state }) => state);
    await end(idIn((await invite('ola', nina())).raw));
    expect(await states()).toEqual(['withdrawn']);
    const id = idIn((await invite('ola', nina())).raw);
    await signAll(house, plan);
    expect(await grants()).toHaveLength(1);
    await end(id);
    expect(await states()).toEqual(['withdrawn', 'granted']);
    expect(
      await house.rows.query('select from access_grant where plan_id = $1 and unit_id = $2 and withdrawn_at is null', [
        plan.id,
        units.labourAndWelfare.id,
      ]),
    ).toEqual([]);
  });

  it('refused by the owner, or taken back, come to nothing', async () => {
    const refused = idIn((await invite('kari', anne())).raw);
    expect((await ask('ola', APPROVE, { planId: plan.id, id: refused, approve: false })).data).toEqual({
      approveInvitation: { invitations: [] },
    });
    expect((await ask('anne', ONE, { id: refused })).data).toEqual({ invitation: null });
    expect((await answer('anne', refused)).errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    const sent = idIn((await invite('ola', anne())).raw);
    expect((await ask('ola', WITHDRAW, { planId: plan.id, id: sent })).data).toEqual({
      withdrawInvitation: { invitations: [] },
    });
    expect((await ask('anne', ONE, { id: sent })).data).toMatchObject({ invitation: { state: 'withdrawn' } });
    expect((await answer('anne', sent)).data).toMatchObject({ answerInvitation: { code: 'ANSWERED_ALREADY' } });
    expect((await page('anne')).data).toEqual({ plan: null });
    expect(await grants()).toEqual([]);
  });

  it('declined are told to whoever asked, and may be sent again', async () => {
    const id = idIn((await invite('ola', anne())).raw);
    expect((await answer('anne', id, false)).data).toEqual({
      answerInvitation: { __typename: 'InvitationAnswered', planId: null },
    });
    expect((await page('anne')).data).toEqual({ plan: null });
    expect(await told('ola')).toEqual([{ kind: 'invitation-answered', subject_id: id }]);
    expect((await invite('ola', anne())).data).toMatchObject({ invite: { __typename: 'Invited' } });
  });

  it('answered many times at once are answered once', async () => {
    const id = idIn((await invite('ola', anne())).raw);
    const answers = await Promise.all(Array.from({ length: 6 }, (_, n) => answer('anne', id, n % 2 === 0)));
    const kinds = answers.map(({ raw }) => /"__typename":"(\w+)"/.exec(raw)?.[1]).sort();
    expect(kinds).toEqual([...Array<string>(5).fill('AnswerInvitationRefused'), 'InvitationAnswered']);
    const [n] = await house.rows.query(
      'select count(*)::int as n from participation where plan_id = $1 and person_id = $2',
      [plan.id, cast.anne.person],
    );
    const joined = answers.some(({ raw }) => raw.includes(`"planId":"${plan.id}"`));
    expect(n).toEqual({ n: joined ? 1 : 0 });
  });

  it('are at most fifty that wait, of one who invites', async () => {
    await house.rows.query('drop index invitation_one_open');
    await house.rows.query(
      `insert into invitation (tenant_id, plan_id, person_id, role, state, invited_by)
       select $1, $2, $3, 'next-of-kin', 'waits-for-owner', $4 from generate_series(1, 50)`,
      [plan.tenant, plan.id, cast.siv.person, cast.kari.person],
    );
    expect((await invite('kari', anne())).data).toMatchObject({ invite: { code: 'TOO_MUCH' } });
    expect((await invite('ola', anne())).data).toMatchObject({ invite: { __typename: 'Invited' } });
    await house.rows.query('delete from access_wish');
    await house.rows.query('delete from invitation');
    await house.rows.query(
      `create unique index invitation_one_open on invitation (plan_id, person_id, invited_by)
       where state in ('waits-for-owner', 'sent')`,
    );
  });

  it('come to nothing when the plan is closed meanwhile', async () => {
    const id = idIn((await invite('ola', anne())).raw);
    await house.rows.query("update plan set state = 'closed' where id = $1", [plan.id]);
    expect((await answer('anne', id)).data).toMatchObject({ answerInvitation: { code: 'ANSWERED_ALREADY' } });
  });

  it('come to nothing where the owner’s consent that the plan is made has ended', async () => {
    const id = idIn((await invite('ola', anne())).raw);
    await house.rows.query("update consent set withdrawn_at = now() where plan_id = $1 and kind = 'plan-is-made'", [
      plan.id,
    ]);
    expect((await answer('anne', id)).data).toMatchObject({ answerInvitation: { code: 'ANSWERED_ALREADY' } });
    expect(await grants()).toEqual([]);
  });

  it('are refused for those who are in or invited, and to the coordinator only where she may know', async () => {
    const refusal = { invite: { __typename: 'InviteRefused', code: 'ALREADY_SO', missing: [] } };
    await invite('ola', nina());
    const hege = { personId: cast.hege.person, role: 'participant', unitId: units.homeCare.id };
    const siv = { personId: cast.siv.person, role: 'participant', unitId: units.school.id };
    for (const who of [nina(), hege, siv, { personId: cast.ola.person, role: 'volunteer' }])
      expect((await invite('ola', who)).data).toEqual(refusal);
    expect((await invite('kari', hege)).data).toEqual(refusal);
    // Siv and Nina: the same answer as for one who is not in the plan, and the owner sees to it.
    for (const who of [siv, nina(), { ...hege, personId: cast.bodil.person }]) {
      const { data, raw } = await invite('kari', who);
      expect(data).toMatchObject({ invite: { invitation: { state: 'waits_for_owner' } } });
      const approved = await ask('ola', APPROVE, { planId: plan.id, id: idIn(raw), approve: true });
      if (who.personId !== cast.bodil.person)
        expect(approved.errors[0]?.extensions).toMatchObject({ code: 'ALREADY_SO' });
      expect((await invite('kari', who)).data).toEqual(refusal);
    }
  });

  it('never let next of kin in through the unit they work in', async () => {
    await house.rows.query(
      `insert into participation (tenant_id, plan_id, person_id, role, ended_at) values ($1, $2, $3, 'next-of-kin', now())`,
      [plan.tenant, plan.id, cast.nina.person],
    );
    expect((await invite('ola', nina())).data).toEqual({
      invite: { __typename: 'InviteRefused', code: 'NOT_ALLOWED', missing: ['takes-part'] },
    });
    expect((await invite('ola', { ...nina(), role: 'next-of-kin', unitId: null })).data).toMatchObject({
      invite: { __typename: 'Invited' },
    });
  });

  it('bring in one whom the municipality did not know, by name and national id', async () => {
    const newcomer = { givenName: 'Kine', familyName: 'Berg', nationalId: cast.tone.nationalId };
    const { data } = await invite('ola', { newcomer, role: 'volunteer', title: 'støttekontakt' });
    expect(data).toMatchObject({ invite: { invitation: { state: 'sent', person: { name: 'Kine Berg' } } } });
    const rows = await house.rows.query(
      `select p.tenant_id, a.is_synthetic, a.pid_hash = $1 as is_theirs from person p join account a on a.id = p.account_id
       where p.given_name = 'Kine'`,
      [keyedHash(testConfig('').keys, cast.tone.nationalId)],
    );
    expect(rows).toEqual([{ tenant_id: plan.tenant, is_synthetic: true, is_theirs: true }]);
    expect((await find('ola', { nationalId: cast.tone.nationalId })).data).toMatchObject({
      findPeople: { people: [{ name: 'Kine Berg', isIn: true }] },
    });
    for (const table of ['audit', 'fact_change', 'invitation'])
      expect(await house.rows.query(`select from ${table} t where t::text like '%${cast.tone.nationalId}%'`)).toEqual(
        [],
      );
  });

  it.each([
    ['nobody', () => ({ role: 'volunteer' })],
    ['somebody unknown', () => ({ personId: '99999999-9999-4999-8999-999999999999', role: 'volunteer' })],
    ['somebody of another municipality', () => ({ personId: cast.eira.person, role: 'volunteer' })],
    ['a role that is no invitation’s', () => anne({ role: 'coordinator' })],
    ['a participant without a unit', () => nina({ unitId: null })],
    ['a participant for a unit they do not work in', () => nina({ unitId: units.school.id })],
    ['next of kin with a unit', () => anne({ unitId: units.school.id })],
    ['a title longer than 60', () => anne({ title: 'a'.repeat(61) })],
    ['a message longer than 500', () => anne({ message: 'a'.repeat(501) })],
    ['own notes', () => anne({ grants: [{ sectionId: plan.section('own'), level: 'read' }] })],
    ['what matters to write', () => anne({ grants: [{ sectionId: plan.section('whatMatters'), level: 'edit' }] })],
    ['nothing as a level', () => anne({ grants: [{ sectionId: plan.section('home'), level: 'none' }] })],
    [
      'a section twice',
      () =>
        anne({
          grants: ['read', 'edit'].map((level) => ({ sectionId: plan.section('home'), level })),
        }),
    ],
    [
      'digits that are nobody’s',
      () => ({ newcomer: { givenName: 'A', familyName: 'B', nationalId: '11111111111' }, role: 'volunteer' }),
    ],
  ])('cannot be written to %s', async (_what, input) => {
    expect((await invite('ola', input())).errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    expect(await house.rows.query('select from invitation where plan_id = $1', [plan.id])).toEqual([]);
  });

  it('give the coordinator no section to hand on that they do not read themselves', async () => {
    const meeting = [{ sectionId: plan.section('meeting'), level: 'read' }];
    const [unread, unknown] = [
      await invite('kari', anne({ grants: meeting })),
      await invite('kari', anne({ grants: [{ sectionId: plan.id, level: 'read' }] })),
    ];
    expect(unread.raw).toBe(unknown.raw);
    expect(unread.errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    expect((await invite('hege', anne())).data).toMatchObject({ invite: { code: 'NOT_ALLOWED' } });
  });

  it('and wishes are asked for as often for many plans as for one', async () => {
    await insertPerson(house.rows, cast.perlund, TODAY);
    const many = await Promise.all(
      (['lea', 'maja', 'rune'] as const).map((key) =>
        aPlan().of(cast[key]).coordinatedBy(cast.perlund).insert(house.rows, { words: house.write }),
      ),
    );
    for (const [at, { id, tenant, section }] of [...many, plan].entries()) {
      const by = at < many.length ? cast.perlund : cast.kari;
      await house.rows.query(
        `insert into invitation (tenant_id, plan_id, person_id, role, state, invited_by, grants)
         values ($1, $2, $3, 'volunteer', 'waits-for-owner', $4, $5)`,
        [tenant, id, cast.anne.person, by.person, JSON.stringify([{ section: section('home'), level: 'read' }])],
      );
      await house.rows.query(
        `insert into access_wish (tenant_id, plan_id, section_id, person_id, level, wished_by) values ($1, $2, $3, $4, 'read', $5)`,
        [tenant, id, section('home'), cast.anne.person, by.person],
      );
    }
    let statements = 0;
    const database = house.app.get(Database, { strict: false });
    const inTenant = database.inTenant.bind(database);
    database.inTenant = (tenants, run) =>
      inTenant(tenants, (tx) =>
        run({ manager: tx.manager, query: (sql, params) => (statements++, tx.query(sql, params)) }),
      );
    const counted = async (key: Key) => {
      await ask(key, '{ me { id } }', {});
      const before = statements;
      const { raw } = await ask(
        key,
        `{ plans { invitations { ${GIVES} } accessWishes { sectionTitle name wishedBy { name } } } }`,
        {},
      );
      return { titles: raw.match(/Hjem og hverdag/g)?.length, queries: statements - before };
    };
    const [one, three] = [await counted('kari'), await counted('perlund')];
    database.inTenant = inTenant;
    expect([one.titles, three.titles]).toEqual([2, 2 * many.length]);
    expect(three.queries).toBe(one.queries);
  });
});
