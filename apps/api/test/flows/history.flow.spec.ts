// The history of facts: what was changed is told to those who may know of it, with the names that they may know.
import { randomUUID } from 'node:crypto';
import { asId, type ChangedNoun, type Hat } from '@samplan/domain';
import { aPlan, cast, units, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../src/kernel/database';
import { History, type FactValue } from '../../src/history/history';
import { actorOf } from '../ground';
import { forgetLog } from './forget-log';
import { openHouse, type House } from './house';

const FIELDS = `id noun field before after beforeName afterName by { name } sectionId itemId title`;
const HISTORY = `query ($planId: ID!, $before: ID, $first: Int) {
  plan(planId: $planId) { history(before: $before, first: $first) { ${FIELDS} } } }`;

interface Line {
  readonly id: string;
  readonly noun: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

const isLines = (value: unknown): value is readonly Line[] => Array.isArray(value);

describe('The history of a plan', () => {
  let house: House;
  let plan: BuiltPlan;
  const ids = { goal: '', hidden: '', measure: '', other: '', level: '' };
  const cookies = new Map<string, string>();
  const ask = async (key: keyof typeof cast, query: string, variables: object) => {
    const cookie = cookies.get(key) ?? (await house.signIn(cast[key]));
    cookies.set(key, cookie);
    return house.ask(cookie, query, variables);
  };
  const lines = async (key: keyof typeof cast, page: object = {}): Promise<readonly Line[]> => {
    const { data, errors } = await ask(key, HISTORY, { planId: plan.id, ...page });
    expect(errors).toEqual([]);
    const told = data?.['plan'];
    const all: unknown = typeof told === 'object' && told ? Reflect.get(told, 'history') : undefined;
    if (!isLines(all)) throw new Error('No history.');
    return all;
  };
  const record = async (
    key: keyof typeof cast,
    hat: Hat,
    noun: ChangedNoun,
    field: string,
    about: {
      readonly section?: string;
      readonly subject?: string;
      readonly before?: FactValue;
      readonly after?: FactValue;
      readonly plan?: BuiltPlan;
    } = {},
  ) => {
    const { section, plan: where = plan, ...rest } = about;
    await house.app.get(Database, { strict: false }).inTenant(plan.tenant, (tx) =>
      house.app.get(History, { strict: false }).record(tx, {
        actor: actorOf(cast[key]),
        hat,
        plan: where.id,
        ...(section && { section: asId<'section'>(where.section(section)) }),
        noun,
        field,
        ...rest,
      }),
    );
  };
  const goalIn = async (section: string, where: BuiltPlan = plan) => {
    const id = randomUUID();
    await house.rows.query(
      "insert into goal (id, tenant_id, plan_id, section_id, voice, created_by) values ($1, $2, $3, $4, 'service', $5)",
      [id, where.tenant, where.id, where.section(section), cast.kari.person],
    );
    return id;
  };
  const measureIn = async (section: string, words: string) => {
    const id = randomUUID();
    await house.rows.query(
      'insert into measure (id, tenant_id, plan_id, section_id, created_by) values ($1, $2, $3, $4, $5)',
      [id, plan.tenant, plan.id, plan.section(section), cast.kari.person],
    );
    await house.rows.query('update projection set items = items || $2::jsonb where section_id = $1', [
      plan.section(section),
      JSON.stringify({
        [`measure:${id}`]: {
          what: {
            type: 'doc',
            content: words.split('\n').map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
          },
        },
      }),
    ]);
    return id;
  };

  beforeAll(async () => {
    house = await openHouse();
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .withGrant('work', cast.nina, 'read')
      .withParticipant(cast.siv)
      .insert(house.rows, { words: house.write });
    ids.goal = await goalIn('home');
    ids.hidden = await goalIn('health');
    ids.measure = await measureIn('home', 'Følge til\nsvømming');
    ids.other = await measureIn('health', 'Samtale hos DPS');
    const [level] = await house.rows.query<{ id: string }>(
      "insert into service_level (tenant_id, name, position) values ($1, 'Trinn 3', 3) returning id",
      [plan.tenant],
    );
    ids.level = level?.id ?? '';
  });
  beforeEach(async () => {
    await house.rows.query('delete from fact_change');
    await house.rows.query('delete from taken_out');
  });
  afterAll(() => house.close());

  it('has the latest first, with who changed what from what to what', async () => {
    await record('ola', 'owner', 'plan', 'nextReviewOn', { before: '2026-12-01', after: '2027-01-12' });
    await record('kari', 'coordinator', 'measure', 'deadlineOn', {
      section: 'home',
      subject: ids.measure,
      before: null,
      after: '2027-02-01',
    });
    expect(await lines('hege')).toEqual([
      {
        id: expect.any(String),
        noun: 'measure',
        field: 'deadlineOn',
        before: null,
        after: '"2027-02-01"',
        beforeName: null,
        afterName: null,
        by: { name: 'Kari Moen' },
        sectionId: plan.section('home'),
        itemId: ids.measure,
        title: null,
      },
      {
        id: expect.any(String),
        noun: 'plan',
        field: 'nextReviewOn',
        before: '"2026-12-01"',
        after: '"2027-01-12"',
        beforeName: null,
        afterName: null,
        by: { name: 'Ola Nordli' },
        sectionId: null,
        itemId: null,
        title: null,
      },
    ]);
  });

  it('says the title of an item, on one line, to those who open plans whole, and logs that', async () => {
    await forgetLog(house.rows);
    await record('kari', 'coordinator', 'measure', 'state', { section: 'home', subject: ids.measure, after: 'going' });
    expect(await lines('kari')).toMatchObject([{ title: 'Følge til svømming' }]);
    const rows = await house.rows.query(
      "select 1 from audit where action = 'open-section' and person_id = $1 and section_id = $2",
      [cast.kari.person, plan.section('home')],
    );
    expect(rows).toHaveLength(1);
    expect((await ask('hege', HISTORY, { planId: plan.id })).raw).not.toContain('svømming');
  });

  it('knows sections, goals, people, units and service levels by their names', async () => {
    const at = { section: 'home', subject: ids.measure };
    await record('kari', 'coordinator', 'measure', 'sectionId', {
      ...at,
      before: plan.section('home'),
      after: plan.section('work'),
    });
    await record('kari', 'coordinator', 'measure', 'helper', { ...at, after: cast.hege.person });
    await record('kari', 'coordinator', 'responsibility', 'asked', {
      ...at,
      after: { kind: 'unit', unitId: units.homeCare.id, personId: cast.hege.person },
    });
    await record('kari', 'coordinator', 'measure', 'serviceLevelId', { ...at, after: ids.level });
    expect((await lines('kari')).map((line) => Reflect.get(line, 'afterName'))).toEqual([
      'Trinn 3',
      `${units.homeCare.shortName}, Hege Lund`,
      'Hege Lund',
      'Skole, arbeid og aktivitet',
    ]);
  });

  it('A8 history needs read: is told of sections that one reads, and leaves no trace of others', async () => {
    await record('nina', 'participant', 'measure', 'state', { section: 'work', after: 'going' });
    await record('kari', 'coordinator', 'measure', 'state', { section: 'health', subject: ids.other, after: 'done' });
    await record('ola', 'owner', 'goal', 'added', { section: 'own' });
    const { raw, data } = await ask('hege', HISTORY, { planId: plan.id });
    expect(data).toEqual({ plan: { history: [] } });
    expect(raw).not.toContain(ids.other);
    expect((await lines('kari')).length).toBe(2);
    expect((await lines('ola')).length).toBe(3);
    expect((await lines('siv')).length).toBe(0);
  });

  it('A9 history before a grant is hidden: one is told what was changed while one read, and what one changed oneself', async () => {
    const on = async (days: number, key: 'kari' | 'hege', field: string) => {
      await record(key, key === 'kari' ? 'coordinator' : 'participant', 'measure', field, { section: 'home' });
      await house.rows.query("update fact_change set at = now() - $1 * interval '1 day' where field = $2", [
        days,
        field,
      ]);
    };
    const told = async (key: 'ola' | 'kari' | 'hege') => (await lines(key)).map(({ field }) => field);
    await on(9, 'kari', 'long before');
    await on(8, 'hege', 'my own');
    await on(4, 'kari', 'between');
    await on(0, 'kari', 'now');
    const mine = 'section_id = $1 and unit_id = $2';
    const values = [plan.section('home'), units.homeCare.id];
    await house.rows.query(`update access_grant set valid_from = oslo_today() - 2 where ${mine}`, values);
    expect(await told('hege')).toEqual(['now', 'my own']);
    for (const whole of ['ola', 'kari'] as const)
      expect(await told(whole)).toEqual(['now', 'between', 'my own', 'long before']);
    // A grant that was taken away since tells of its own days, and of no others.
    await house.rows.query(
      `insert into access_grant (tenant_id, plan_id, section_id, unit_id, level, basis, valid_from, withdrawn_at)
       values ($3, $4, $1, $2, 'read', 'other-law', oslo_today() - 5, now() - interval '3 days')`,
      [...values, plan.tenant, plan.id],
    );
    expect(await told('hege')).toEqual(['now', 'between', 'my own']);
    await house.rows.query(`delete from access_grant where ${mine} and withdrawn_at is not null`, values);
    await house.rows.query(`update access_grant set valid_from = oslo_today() - 30 where ${mine}`, values);
  });

  it('tells of people to those alone who know of them', async () => {
    const [seat] = await house.rows.query<{ id: string }>('select id from participation where person_id = $1', [
      cast.nina.person,
    ]);
    await record('ola', 'owner', 'participant', 'added', { subject: cast.nina.person });
    await record('ola', 'owner', 'participant', 'added', { subject: seat?.id ?? '', after: 'participant' });
    await record('ola', 'owner', 'access', 'given', { subject: units.labourAndWelfare.id, after: 'read' });
    await record('ola', 'owner', 'participant', 'added', { subject: cast.hege.person });
    await record('ola', 'owner', 'participant', 'added', { subject: cast.siv.person });
    await record('ola', 'owner', 'participant', 'invited', { subject: randomUUID() });
    expect((await lines('ola')).length).toBe(6);
    expect((await lines('kari')).length).toBe(4);
    const { raw } = await ask('hege', HISTORY, { planId: plan.id });
    expect(await lines('hege')).toMatchObject([{ noun: 'participant', field: 'added' }]);
    for (const hidden of ['Nina', cast.nina.person, seat?.id ?? '', units.labourAndWelfare.id, 'given'])
      expect(raw).not.toContain(hidden);
  });

  it('does not say who did it, or who it was about, where one may not know of them', async () => {
    await record('siv', 'participant', 'measure', 'helper', {
      section: 'home',
      subject: ids.measure,
      before: cast.hege.person,
      after: cast.siv.person,
    });
    await record('kari', 'coordinator', 'responsibility', 'asked', {
      section: 'home',
      subject: ids.measure,
      after: { kind: 'unit', unit: units.school.id, person: cast.siv.person, state: 'asked' },
    });
    const { raw } = await ask('hege', HISTORY, { planId: plan.id });
    for (const hidden of ['Siv', cast.siv.person, units.school.id, units.school.shortName])
      expect(raw).not.toContain(hidden);
    expect(await lines('hege')).toMatchObject([
      { after: '{"kind":"unit","unit":null,"state":"asked","person":null}', afterName: null },
      { by: null, before: JSON.stringify(cast.hege.person), beforeName: 'Hege Lund', after: null, afterName: null },
    ]);
    expect(await lines('ola')).toMatchObject([
      { afterName: `${units.school.shortName}, Siv Dahl` },
      { by: { name: 'Siv Dahl' }, afterName: 'Siv Dahl' },
    ]);
  });

  it('knows of no link to a goal that one cannot read', async () => {
    const at = { section: 'home', subject: ids.measure };
    await record('kari', 'coordinator', 'measure', 'goalId', { ...at, before: null, after: ids.hidden });
    await record('kari', 'coordinator', 'measure', 'goalId', { ...at, before: ids.hidden, after: ids.goal });
    await record('kari', 'coordinator', 'measure', 'sectionId', {
      ...at,
      before: plan.section('health'),
      after: plan.section('home'),
    });
    const { raw } = await ask('hege', HISTORY, { planId: plan.id });
    expect(raw).not.toContain(ids.hidden);
    expect(raw).not.toContain(plan.section('health'));
    expect(await lines('hege')).toMatchObject([
      { field: 'sectionId', before: null, beforeName: null, afterName: 'Hjem og hverdag' },
      { field: 'goalId', before: null, after: JSON.stringify(ids.goal) },
    ]);
    expect(await lines('kari')).toMatchObject([{}, { before: JSON.stringify(ids.hidden) }, {}]);
  });

  it('A8 history needs read: is silent about an item that is taken out, but for the owner and those who wrote it', async () => {
    await record('hege', 'participant', 'measure', 'added', { section: 'home', subject: ids.measure });
    await record('hege', 'participant', 'responsibility', 'asked', { section: 'home', subject: ids.measure });
    await house.rows.query(
      `insert into taken_out (tenant_id, plan_id, section_id, subject, subject_id, words, authors, taken_by)
       values ($1, $2, $3, 'measure', $4, '{}', $5, $6)`,
      [plan.tenant, plan.id, plan.section('home'), ids.measure, [cast.hege.account], cast.ola.person],
    );
    expect((await lines('ola')).length).toBe(2);
    expect((await lines('hege')).length).toBe(2);
    const { raw } = await ask('kari', HISTORY, { planId: plan.id });
    expect(raw).not.toContain(ids.measure);
    expect(await lines('kari')).toEqual([]);
    await house.rows.query('update taken_out set put_back_at = now()');
    expect((await lines('kari')).length).toBe(2);
  });

  it('spares the owner the levels of the services', async () => {
    const at = { section: 'home', subject: ids.measure };
    await record('kari', 'coordinator', 'measure', 'serviceLevelId', { ...at, after: ids.level });
    await record('kari', 'coordinator', 'measure', 'trainingTried', { ...at, after: 'no' });
    expect(await lines('ola')).toEqual([]);
    expect((await lines('hege')).length).toBe(2);
  });

  it('is given in pages, without gaps for what one may not see', async () => {
    for (let i = 0; i < 12; i++) {
      await record('kari', 'coordinator', 'measure', 'state', { section: 'health', subject: ids.other, after: 'done' });
      await record('kari', 'coordinator', 'measure', `field${i}`, { section: 'home', subject: ids.measure });
    }
    const first = await lines('hege', { first: 5 });
    const second = await lines('hege', { first: 5, before: first.at(-1)?.id });
    const third = await lines('hege', { first: 5, before: second.at(-1)?.id });
    expect([...first, ...second, ...third].map(({ field }) => field)).toEqual(
      Array.from({ length: 12 }, (_, i) => `field${11 - i}`),
    );
    for (const page of [{ first: 0 }, { first: 101 }, { before: 'x' }, { before: '1 or 1=1' }, { first: -1 }])
      expect((await ask('hege', HISTORY, { planId: plan.id, ...page })).errors[0]?.extensions).toMatchObject({
        code: 'BAD_INPUT',
      });
  });

  it('asks the database as often for many plans as for one, and mixes none', async () => {
    const others = await Promise.all(
      (['lea', 'maja', 'rune'] as const).map((key) =>
        aPlan()
          .of(cast[key])
          .coordinatedBy(cast.perlund)
          .withGrant('home', cast.nina, 'read')
          .insert(house.rows, { words: house.write }),
      ),
    );
    for (const where of others)
      await record('perlund', 'coordinator', 'plan', 'state', { plan: where, after: 'active' });
    await record('kari', 'coordinator', 'plan', 'state', { after: 'active' });
    // Nina is known to Per in these plans: that tells Hege nothing of her in Ola’s.
    const database = house.app.get(Database, { strict: false });
    const inTenant = database.inTenant.bind(database);
    let statements = 0;
    database.inTenant = (tenants, run) =>
      inTenant(tenants, (tx) =>
        run({ manager: tx.manager, query: (sql, params) => (statements++, tx.query(sql, params)) }),
      );
    try {
      const counted = async (key: keyof typeof cast) => {
        const before = statements;
        const { data, errors } = await ask(key, `{ plans { id history { ${FIELDS} } } }`, {});
        expect(errors).toEqual([]);
        const plans = data?.['plans'];
        return { plans, queries: statements - before };
      };
      await counted('kari');
      await counted('perlund');
      const [one, many] = [await counted('kari'), await counted('perlund')];
      expect(one.plans).toHaveLength(1);
      expect(many.plans).toHaveLength(3);
      expect(many.plans).toEqual(
        others.map(() => expect.objectContaining({ history: [expect.objectContaining({ field: 'state' })] })),
      );
      expect(many.queries).toBe(one.queries);
      expect(many.queries).toBeLessThan(20);
    } finally {
      database.inTenant = inTenant;
    }
  });
});
