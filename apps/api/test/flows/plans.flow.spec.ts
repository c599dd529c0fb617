// What somebody who is signed in sees of plans over GraphQL, and what they find no trace of.
import { systemClock, today } from '@samplan/domain';
import { aPlan, cast, insertPerson, units, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../src/kernel/database';
import { openHouse, type House } from './house';

const PROMISED = 'query { me { name } plans { id owner { name } sections { id kind title room level } } }';
const ALL = `id type state myRole abilities nextReviewOn lastWrittenAt owner { id name givenName initials }
  coordinator { person { name } } participants { role party title unit since person { id name } }
  sections { id kind title room level isEmpty beingWritten words { seq body } readers { personId name unit party } }`;
const PAGE = `query ($planId: ID!) { plan(planId: $planId) { ${ALL} } }`;
const SECTION = `query ($sectionId: ID!) { section(sectionId: $sectionId) { id title level words { seq body } readers { name } } }`;
const OF_OWNER = [
  'see_plan',
  'see_participants',
  'change_plan_life',
  'close_plan',
  'invite',
  'decide_access',
  'keep_network',
];
const NOBODY = '99999999-9999-4999-8999-999999999999';

describe('Plans over GraphQL', () => {
  let house: House;
  let plan: BuiltPlan;
  let nordvik: BuiltPlan;
  const cookies = new Map<string, string>();
  const ask = async (key: keyof typeof cast, query: string, variables: object = {}) => {
    const cookie = cookies.get(key) ?? (await house.signIn(cast[key]));
    cookies.set(key, cookie);
    return house.ask(cookie, query, variables);
  };
  const openings = async (key: keyof typeof cast) =>
    house.rows.query<{ hat: string; rule: string; title_key: string; action: string }>(
      `select a.hat, a.rule, s.title_key, a.action from audit a join section s on s.id = a.section_id
       where a.person_id = $1 and a.action = 'open-section' order by a.id`,
      [cast[key].person],
    );

  beforeAll(async () => {
    house = await openHouse();
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .withGrant('work', cast.nina, 'read')
      .withParticipant(cast.siv)
      .withWords('home', ['Tinka må ut klokka sju.'])
      .withWords('health', ['Bare Ola og Kari leser dette.'])
      .insert(house.rows, { words: house.write });
    await insertPerson(house.rows, cast.perlund, today(systemClock));
    nordvik = await aPlan().of(cast.eira).coordinatedBy(cast.mikkel).insert(house.rows, { words: house.write });
  });
  afterAll(() => house.close());

  it('answer the promised query of scripts with what that person may see', async () => {
    const owner = await ask('ola', PROMISED);
    expect(owner.errors).toEqual([]);
    expect(owner.data).toMatchObject({
      me: { name: 'Ola Nordli' },
      plans: [{ id: plan.id, owner: { name: 'Ola Nordli' } }],
    });
    const home = {
      id: plan.section('home'),
      kind: 'life_area',
      title: 'Hjem og hverdag',
      room: `ip/${plan.id}/${plan.section('home')}/1`,
      level: 'edit',
    };
    const hege = await ask('hege', PROMISED);
    expect(hege.data?.['plans']).toEqual([{ id: plan.id, owner: { name: 'Ola Nordli' }, sections: [home] }]);
  });

  it('show a participant no trace of a section without a grant: no title, count, id, reader, person or unit', async () => {
    const { raw, errors, data } = await ask('hege', PAGE, { planId: plan.id });
    expect(errors).toEqual([]);
    for (const hidden of ['work', 'health', 'family', 'leisure', 'money', 'crisis', 'own', 'whatMatters'])
      expect(raw).not.toContain(plan.section(hidden));
    for (const hidden of [
      'Nina',
      cast.nina.person,
      'Siv',
      cast.siv.person,
      'Økonomi',
      'Helse',
      'Bare Ola',
      units.labourAndWelfare.name,
      units.labourAndWelfare.id,
    ])
      expect(raw).not.toContain(hidden);
    expect(data).toMatchObject({
      plan: {
        myRole: 'participant',
        coordinator: { person: { name: 'Kari Moen' } },
        participants: [
          { person: { name: 'Kari Moen' } },
          { person: { name: 'Hege Lund' }, unit: units.homeCare.shortName },
        ],
        sections: [
          {
            level: 'edit',
            words: null,
            readers: [
              { name: 'Ola Nordli', party: 'person' },
              { name: 'Kari Moen', party: 'coordinator' },
            ],
          },
        ],
      },
    });
  });

  it('show one who takes part without any grant the plan and its owner, and nothing else', async () => {
    const { data } = await ask('siv', PAGE, { planId: plan.id });
    expect(data).toMatchObject({
      plan: {
        owner: { name: 'Ola Nordli' },
        coordinator: null,
        sections: [],
        lastWrittenAt: null,
        participants: [{ person: { name: 'Siv Dahl' } }],
      },
    });
  });

  it('show the owner everybody', async () => {
    const { data } = await ask('ola', PAGE, { planId: plan.id });
    const names = JSON.stringify(data?.['plan']);
    for (const name of ['Kari Moen', 'Hege Lund', 'Nina Sæther', 'Siv Dahl']) expect(names).toContain(name);
    expect(data).toMatchObject({ plan: { myRole: 'owner', abilities: OF_OWNER } });
  });

  it('answer an unknown plan, a foreign one and no id at all alike', async () => {
    const raws = await Promise.all(
      [NOBODY, nordvik.id, "' or 1=1 --", plan.id.toUpperCase()].map(
        async (planId) => (await ask('hege', PAGE, { planId })).raw,
      ),
    );
    expect(new Set(raws)).toEqual(new Set(['{"data":{"plan":null}}\n']));
    expect((await ask('perlund', PAGE, { planId: plan.id })).raw).toBe(raws[0]);
  });

  it('answer an unknown section and an invisible one alike, and log nothing of them', async () => {
    const raws = await Promise.all(
      [NOBODY, plan.section('health'), plan.section('own'), nordvik.section('home'), 'x'].map(
        async (sectionId) => (await ask('hege', SECTION, { sectionId })).raw,
      ),
    );
    expect(new Set(raws)).toEqual(new Set(['{"data":{"section":null}}\n']));
    expect(await openings('hege')).toEqual([]);
  });

  it('log each opening of a section, with hat and rule, before its words are answered', async () => {
    const { data } = await ask('hege', SECTION, { sectionId: plan.section('home') });
    expect(JSON.stringify(data)).toContain('Tinka må ut klokka sju.');
    expect(await openings('hege')).toEqual([
      { hat: 'participant', rule: 'D4', title_key: 'home', action: 'open-section' },
    ]);
    const [row] = await house.rows.query('select unit_id from audit where person_id = $1', [cast.hege.person]);
    expect(row).toEqual({ unit_id: units.homeCare.id });
  });

  it('give coordinator and owner the words with the plan, one row of the log for each section, and none where no words are asked for', async () => {
    await ask('kari', PROMISED);
    expect(await openings('kari')).toEqual([]);
    const { raw } = await ask('kari', PAGE, { planId: plan.id });
    expect(raw).toContain('Bare Ola og Kari leser dette.');
    expect(raw).not.toContain(plan.section('own'));
    const logged = await openings('kari');
    expect(logged).toHaveLength(8);
    expect(new Set(logged.map(({ rule }) => rule))).toEqual(new Set(['K4', 'K5']));
    await ask('ola', PAGE, { planId: plan.id });
    expect((await openings('ola')).length).toBeGreaterThanOrEqual(9);
  });

  it('give the plan of one municipality to nobody of another, in neither direction', async () => {
    expect((await ask('eira', PROMISED)).raw).not.toContain(plan.id);
    expect((await ask('mikkel', PAGE, { planId: plan.id })).data).toEqual({ plan: null });
    expect((await ask('kari', SECTION, { sectionId: nordvik.section('home') })).data).toEqual({ section: null });
    expect((await ask('mikkel', PROMISED)).data).toMatchObject({ plans: [{ owner: { name: 'Eira Solberg' } }] });
  });

  it('say titles in the asker’s language', async () => {
    await house.rows.query("update person set language = 'nn' where id = $1", [cast.nina.person]);
    expect((await ask('nina', PROMISED)).raw).toContain('Skule, arbeid og aktivitet');
  });

  it('ask the database as often for many plans as for one', async () => {
    const many = await Promise.all(
      (['lea', 'maja', 'rune', 'arne', 'astrid', 'emil'] as const).map((key) =>
        aPlan()
          .of(cast[key])
          .coordinatedBy(cast.perlund)
          .withGrant('home', cast.inga, 'read')
          .insert(house.rows, { words: house.write }),
      ),
    );
    const query = `{ plans { ${ALL} } }`;
    const counted = async (key: keyof typeof cast) => {
      await ask(key, '{ me { id } }');
      const before = statements;
      const { data, errors } = await ask(key, query);
      expect(errors).toEqual([]);
      const plans = data?.['plans'];
      return { plans: Array.isArray(plans) ? plans.length : 0, queries: statements - before };
    };
    let statements = 0;
    const database = house.app.get(Database, { strict: false });
    const inTenant = database.inTenant.bind(database);
    database.inTenant = (tenants, run) =>
      inTenant(tenants, (tx) =>
        run({
          manager: tx.manager,
          query: (sql, params) => {
            statements++;
            return tx.query(sql, params);
          },
        }),
      );
    const one = await counted('kari');
    const six = await counted('perlund');
    expect([one.plans, six.plans]).toEqual([1, many.length]);
    expect(six.queries).toBe(one.queries);
    expect(six.queries).toBeLessThan(15);
  });

  it('ask the database once for the plan of one’s own, whatever names it is asked for under, and no more than some', async () => {
    const named = (n: number) =>
      `{ me { ${Array.from({ length: n }, (_, i) => `a${i}: ownPlan { id } b${i}: mayOpenOwnPlan`).join(' ')} } }`;
    await ask('ola', '{ me { id } }');
    const database = house.app.get(Database, { strict: false });
    const inTenant = database.inTenant.bind(database);
    let transactions = 0;
    database.inTenant = (tenants, run) => {
      transactions++;
      return inTenant(tenants, run);
    };
    const counted = async (n: number) => {
      const before = transactions;
      const { errors, raw } = await ask('ola', named(n));
      expect(errors).toEqual([]);
      expect(raw).toContain(`"a${n - 1}":{"id":"${plan.id}"},"b${n - 1}":false`);
      return transactions - before;
    };
    expect(await counted(20)).toBe(await counted(1));
    const before = transactions;
    expect((await ask('ola', named(240))).errors[0]?.extensions).toMatchObject({ code: 'TOO_MUCH' });
    expect(transactions).toBe(before);
  });

  it('lose a section at once when its grant is withdrawn', async () => {
    await house.rows.query('update access_grant set withdrawn_at = now() where plan_id = $1 and unit_id = $2', [
      plan.id,
      units.homeCare.id,
    ]);
    expect((await ask('hege', SECTION, { sectionId: plan.section('home') })).data).toEqual({ section: null });
    expect((await ask('hege', PROMISED)).data).toMatchObject({ plans: [{ sections: [] }] });
  });

  it('are gone for all but the owner when the consent is withdrawn', async () => {
    await house.rows.query('update consent set withdrawn_at = now() where plan_id = $1', [plan.id]);
    expect((await ask('kari', PROMISED)).data).toMatchObject({ plans: [] });
    expect((await ask('ola', PROMISED)).data).toMatchObject({ plans: [{ id: plan.id }] });
  });
});
