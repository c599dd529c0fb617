// "Hvem har sett planen min": the owner reads who opened what, when and why they could; nobody else finds a trace of it.
import { addDays, asPlainDate, systemClock, today } from '@samplan/domain';
import { aPlan, cast, insertMunicipality, insertPerson, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../src/kernel/database';
import { openHouse, type Answer, type House } from './house';

const SHOWN = `month months readers { person { name } party role title unit days firstOn lastOn
  reasons { rule basis form since } openings { at kind sectionId title } }`;
const OPENINGS = `query ($planId: ID!, $month: String) { plan(planId: $planId) { openings(month: $month) { ${SHOWN} } } }`;
const SECTION = 'query ($sectionId: ID!) { section(sectionId: $sectionId) { id words { body } } }';
const PAGE = 'query ($planId: ID!) { plan(planId: $planId) { sections { id words { body } } } }';
const NOBODY = '99999999-9999-4999-8999-999999999999';
const TODAY = today(systemClock);
const THIS_MONTH = TODAY.slice(0, 7);

type Who = keyof typeof cast;
interface Reader {
  readonly person: { readonly name: string };
  readonly days: number;
  readonly openings: readonly { readonly kind: string; readonly title: string | null }[];
  readonly [field: string]: unknown;
}
interface Openings {
  readonly month: string;
  readonly months: readonly string[];
  readonly readers: readonly Reader[];
}

describe('Who has seen a plan', () => {
  let house: House;
  let plan: BuiltPlan;
  const cookies = new Map<Who, string>();
  const ask = async (key: Who, query: string, variables: object = {}): Promise<Answer> => {
    const cookie = cookies.get(key) ?? (await house.signIn(cast[key]));
    cookies.set(key, cookie);
    return house.ask(cookie, query, variables);
  };
  const told = async (month?: string): Promise<Openings> => {
    const { data, errors } = await ask('ola', OPENINGS, { planId: plan.id, month });
    expect(errors).toEqual([]);
    const openings: Openings = Reflect.get(Object(data?.['plan']), 'openings');
    return openings;
  };
  const open = async (key: Who, section: string) => {
    const { errors } = await ask(key, SECTION, { sectionId: plan.section(section) });
    expect(errors).toEqual([]);
  };
  /** As the log would hold it, had it been written then. */
  const wasSeen = (key: Who, at: string, row: Partial<Record<'hat' | 'rule' | 'action' | 'section', string>> = {}) =>
    house.rows.query(
      `insert into audit (tenant_id, account_id, person_id, hat, action, rule, plan_id, section_id, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        plan.tenant,
        cast[key].account,
        cast[key].person,
        row.hat ?? 'participant',
        row.action ?? 'open-section',
        row.rule ?? 'D4',
        plan.id,
        plan.section(row.section ?? 'home'),
        at,
      ],
    );

  beforeAll(async () => {
    house = await openHouse();
  });
  beforeEach(async () => {
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    plan = await aPlan()
      .of(cast.ola)
      .lasting(asPlainDate('2025-01-01'), addDays(TODAY, 100))
      .coordinatedBy(cast.kari, { from: asPlainDate('2025-01-15') })
      .withGrant(['home', 'health'], cast.hege, 'edit', { from: asPlainDate('2025-03-03') })
      .withParticipant(cast.anne, { title: 'søster', from: asPlainDate('2025-01-01') })
      .withGrant('leisure', cast.anne, 'read', { from: asPlainDate('2025-05-12'), consent: { form: 'on-paper' } })
      .insert(house.rows, { words: house.write });
  });
  afterAll(() => house.close());

  it('is nobody to begin with, and the owner is never among them', async () => {
    await ask('ola', PAGE, { planId: plan.id });
    expect(await told()).toEqual({ month: THIS_MONTH, months: [], readers: [] });
  });

  it('tells an opening at once: who, for which service, which part, and the yes that gave it', async () => {
    await open('hege', 'home');
    await open('hege', 'home');
    const { month, months, readers } = await told();
    expect({ month, months }).toEqual({ month: THIS_MONTH, months: [THIS_MONTH] });
    expect(readers).toEqual([
      {
        person: { name: 'Hege Lund' },
        party: 'service',
        role: 'participant',
        title: cast.hege.works[0]?.title,
        unit: 'hjemmesykepleien',
        days: 1,
        firstOn: TODAY,
        lastOn: TODAY,
        reasons: [{ rule: 'D4', basis: 'owner-consent', form: 'signed_here', since: '2025-03-03' }],
        openings: [
          { at: expect.any(String), kind: 'opened', sectionId: plan.section('home'), title: 'Hjem og hverdag' },
        ],
      },
    ]);
  });

  it('counts days in Norway, however often something was opened on them', async () => {
    await wasSeen('hege', '2025-11-05T09:00:00+01:00');
    await wasSeen('hege', '2025-11-05T09:10:00+01:00');
    await wasSeen('hege', '2025-11-05T23:30:00Z', { section: 'health' });
    await wasSeen('hege', '2025-10-31T23:30:00Z');
    await wasSeen('hege', '2025-10-31T22:30:00Z');
    const november = await told('2025-11');
    expect(november.months).toEqual(['2025-11', '2025-10']);
    expect(november.readers).toMatchObject([{ days: 3, firstOn: '2025-11-01', lastOn: '2025-11-06' }]);
    expect(november.readers[0]?.openings.map(({ title }) => title)).toEqual([
      'Helse',
      'Hjem og hverdag',
      'Hjem og hverdag',
      'Hjem og hverdag',
    ]);
    expect((await told()).month, 'the newest of them').toBe('2025-11');
    expect((await told('2025-10')).readers).toMatchObject([{ days: 1, lastOn: '2025-10-31' }]);
    expect(await told('2025-09')).toMatchObject({ month: '2025-09', readers: [] });
  });

  it('tells titles, questions, finds, files and copies apart from openings, and counts them as no day', async () => {
    await wasSeen('hege', '2025-11-05T09:00:00+01:00');
    for (const action of ['see-titles', 'see-question', 'found-in-section', 'download-file', 'copy-own-entries'])
      await wasSeen('hege', '2025-11-06T09:00:00+01:00', { action });
    await wasSeen('anne', '2025-11-07T09:00:00+01:00', {
      action: 'see-titles',
      section: 'leisure',
      rule: 'P4',
      hat: 'next-of-kin',
    });
    await wasSeen('hege', '2025-11-08T09:00:00+01:00', { action: 'star-goal' });
    const { readers } = await told('2025-11');
    expect(readers.map(({ person, days, lastOn }) => [person.name, days, lastOn])).toEqual([
      ['Anne Nordli', 0, '2025-11-07'],
      ['Hege Lund', 1, '2025-11-05'],
    ]);
    expect(readers[1]?.openings.map(({ kind }) => kind)).toEqual([
      'copied',
      'file',
      'found',
      'question',
      'titles',
      'opened',
    ]);
  });

  it('counts words that came to an editor as an opening', async () => {
    await wasSeen('hege', '2025-11-05T09:00:00+01:00', { action: 'open-words' });
    expect((await told()).readers).toMatchObject([
      { days: 1, unit: 'hjemmesykepleien', openings: [{ kind: 'opened' }] },
    ]);
  });

  it('says why as of then: a yes with its form, an appointment, or nothing that is no longer known', async () => {
    await wasSeen('anne', '2025-11-05T09:00:00+01:00', { hat: 'next-of-kin', rule: 'P4', section: 'leisure' });
    await wasSeen('kari', '2025-11-05T09:00:00+01:00', { hat: 'coordinator', rule: 'K4' });
    await wasSeen('hege', '2025-02-05T09:00:00+01:00');
    const { readers } = await told('2025-11');
    expect(readers).toMatchObject([
      { title: 'søster', reasons: [{ rule: 'P4', basis: 'owner-consent', form: 'on_paper', since: '2025-05-12' }] },
      { party: 'coordinator', reasons: [{ rule: 'K4', basis: 'coordinator-appointment', since: '2025-01-15' }] },
    ]);
    expect((await told('2025-02')).readers, 'before she was given anything').toMatchObject([
      { reasons: [{ rule: 'D4', basis: null, form: null, since: null }] },
    ]);
  });

  it('still tells of one who lost the access and takes part no more', async () => {
    await open('hege', 'home');
    await house.rows.query('update access_grant set withdrawn_at = now() where plan_id = $1', [plan.id]);
    await house.rows.query('update participation set ended_at = now() where plan_id = $1', [plan.id]);
    expect((await told()).readers).toMatchObject([
      { person: { name: 'Hege Lund' }, days: 1, reasons: [{ basis: 'owner-consent', since: '2025-03-03' }] },
    ]);
  });

  it('lists the one who was there last first, then by name', async () => {
    await wasSeen('kari', '2025-11-05T09:00:00+01:00', { hat: 'coordinator', rule: 'K4' });
    await wasSeen('anne', '2025-11-05T20:00:00+01:00', { hat: 'next-of-kin', rule: 'P4', section: 'leisure' });
    await wasSeen('hege', '2025-11-06T09:00:00+01:00');
    expect((await told()).readers.map(({ person }) => person.name)).toEqual(['Hege Lund', 'Anne Nordli', 'Kari Moen']);
  });

  it('is nobody else’s', async () => {
    await open('hege', 'home');
    for (const key of ['kari', 'hege', 'anne'] as const) {
      const { data, raw } = await ask(key, OPENINGS, { planId: plan.id });
      expect(data).toEqual({ plan: { openings: null } });
      expect(raw).not.toMatch(/Hege|20\d\d/);
    }
    await insertPerson(house.rows, cast.siv, TODAY);
    await insertMunicipality(house.rows, 'nordvik');
    await insertPerson(house.rows, cast.lea, TODAY);
    for (const key of ['siv', 'lea'] as const) {
      const answer = await ask(key, OPENINGS, { planId: plan.id });
      expect(answer.raw, 'as where there is no plan').toBe((await ask(key, OPENINGS, { planId: NOBODY })).raw);
      expect(answer.data).toEqual({ plan: null });
    }
  });

  it('of a closed plan is told all the same', async () => {
    await open('hege', 'home');
    await house.rows.query("update plan set state = 'closed' where id = $1", [plan.id]);
    expect((await told()).readers).toMatchObject([{ person: { name: 'Hege Lund' } }]);
  });

  it('refuses what is no month', async () => {
    for (const month of ['2025-13', '2025', 'november', "2025-11'; drop"]) {
      const { errors } = await ask('ola', OPENINGS, { planId: plan.id, month });
      expect(errors[0]?.extensions['code']).toBe('BAD_INPUT');
    }
  });

  it('asks the database as often for many openings as for one', async () => {
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
    const counted = async () => {
      await told('2025-11');
      const before = statements;
      const { readers } = await told('2025-11');
      return { found: readers.flatMap(({ openings }) => openings).length, queries: statements - before };
    };
    await wasSeen('hege', '2025-11-05T09:00:00+01:00');
    const one = await counted();
    for (let day = 10; day < 28; day++) {
      await wasSeen('kari', `2025-11-${day}T09:00:00+01:00`, { hat: 'coordinator', rule: 'K4' });
      await wasSeen('anne', `2025-11-${day}T10:00:00+01:00`, { hat: 'next-of-kin', rule: 'P4', section: 'leisure' });
    }
    const many = await counted();
    expect([one.found, many.found]).toEqual([1, 37]);
    expect(many.queries).toBe(one.queries);
    expect(many.queries).toBeLessThan(12);
  });
});
