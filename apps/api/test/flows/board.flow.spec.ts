// Who does what, when: every title that one may read, those who are with one there, and no trace of anybody else.
import { addDays, systemClock, today } from '@samplan/domain';
import { aPlan, cast, units, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../src/kernel/database';
import { forgetLog } from './forget-log';
import { openHouse, type House } from './house';
import { BOARD, listed, MeasuresWorld, told, type Who } from './measures-world';

describe('The board of who does what, when', () => {
  let house: House;
  let plan: BuiltPlan;
  let at: MeasuresWorld;
  const on = today(systemClock);
  const board = async (key: Who) => told((await at.ask(key, BOARD, { planId: plan.id })).data?.['board']);
  const titles = async (key: Who) => listed((await board(key))['measures']).map(({ title }) => title);
  const people = async (key: Who) =>
    listed((await board(key))['people']).map(({ person, party, title, unit }) => [
      told(person)['name'],
      party,
      title,
      unit,
    ]);
  const logged = async (key: Who, action = 'see-titles') =>
    house.rows.query<{ title_key: string; hat: string; rule: string }>(
      `select s.title_key, a.hat, a.rule from audit a join section s on s.id = a.section_id
       where a.person_id = $1 and a.action = $2 order by s.position`,
      [cast[key].person, action],
    );

  beforeAll(async () => {
    house = await openHouse();
    plan = await aPlan()
      .of(cast.ola)
      .inState('active', addDays(on, 30))
      .coordinatedBy(cast.kari)
      .withGrant(['leisure', 'home'], cast.hege, 'edit')
      .withGrant('leisure', cast.anne, 'edit')
      .withGrant('work', cast.nina, 'read')
      .withParticipant(cast.siv, { unit: 'school' })
      .withGoal('job', 'work', 'Jobbe på biblioteket')
      .withMeasure('swim', 'leisure', 'Følge til svømming', {
        goal: 'job',
        responsible: { who: cast.hege, unit: 'homeCare', state: 'accepted' },
        helpers: [cast.anne],
      })
      .withMeasure('bag', 'leisure', 'Pakke bagen', { responsible: { who: cast.anne, state: 'asked' } })
      .withMeasure('job', 'work', 'Prøve seg på biblioteket', {
        goal: 'job',
        responsible: { who: cast.nina, unit: 'labourAndWelfare', state: 'accepted' },
      })
      .withMeasure('done', 'home', 'Ferdig vasket', { state: 'done' })
      .withMeasure('out', 'home', 'Tatt ut')
      .insert(house.rows, { words: house.write });
    at = new MeasuresWorld(house, plan);
    await house.rows.query(
      `insert into taken_out (tenant_id, plan_id, section_id, subject, subject_id, words, authors, taken_by)
       values ($1, $2, $3, 'measure', $4, '{}', '{}', $5)`,
      [plan.tenant, plan.id, plan.section('home'), plan.measure('out'), cast.ola.person],
    );
  });
  afterAll(() => house.close());

  it('shows the titles of what goes on, not what is over or taken out, to all who read the sections', async () => {
    expect(await titles('ola')).toEqual(['Prøve seg på biblioteket', 'Følge til svømming', 'Pakke bagen']);
    expect(await titles('hege')).toEqual(['Følge til svømming', 'Pakke bagen']);
    expect(await titles('nina')).toEqual(['Prøve seg på biblioteket']);
    expect(await board('hege')).toMatchObject({
      planId: plan.id,
      nextReviewOn: addDays(on, 30),
      owner: { name: 'Ola Nordli' },
      measures: [
        {
          id: plan.measure('swim'),
          words: null,
          goalId: null,
          responsible: { person: { name: 'Hege Lund' }, unit: 'hjemmesykepleien' },
          helpers: [{ name: 'Anne Nordli' }],
        },
        { id: plan.measure('bag'), responsible: null, asked: { kind: 'next_of_kin', person: { name: 'Anne Nordli' } } },
      ],
    });
    expect(listed((await board('ola'))['measures'])).toMatchObject([{}, { goalId: plan.goal('job') }, {}]);
  });

  it('has everybody whom one may know of, each once, the owner first, and no trace of others', async () => {
    const ola = ['Ola Nordli', 'person', '', null];
    const kari = ['Kari Moen', 'coordinator', 'koordinator', units.disabilityService.shortName];
    const hege = ['Hege Lund', 'service', 'sykepleier', 'hjemmesykepleien'];
    expect(await people('hege')).toEqual([ola, kari, ['Anne Nordli', 'kin', expect.any(String), null], hege]);
    expect(await people('nina')).toEqual([ola, kari, ['Nina Sæther', 'service', 'veileder', 'NAV']]);
    expect((await people('ola')).map(([name]) => name)).toEqual([
      'Ola Nordli',
      'Kari Moen',
      'Anne Nordli',
      'Hege Lund',
      'Nina Sæther',
      'Siv Dahl',
    ]);
    const { raw } = await at.ask('hege', BOARD, { planId: plan.id });
    for (const hidden of [
      'Nina',
      cast.nina.person,
      'Siv',
      'NAV',
      units.labourAndWelfare.id,
      'biblioteket',
      plan.measure('job'),
      plan.goal('job'),
      plan.section('work'),
      plan.measure('done'),
      plan.measure('out'),
    ])
      expect(raw).not.toContain(hidden);
    // One who shares nothing sees whose plan it is, and themselves.
    expect((await people('siv')).map(([name]) => name)).toEqual(['Ola Nordli', 'Siv Dahl']);
    expect(await titles('siv')).toEqual([]);
  });

  it('is unknown to one who does not see the plan', async () => {
    for (const key of ['eira', 'rune'] as const) {
      await aPlan().of(cast[key]).insert(house.rows, { words: house.write });
      expect((await at.ask(key, BOARD, { planId: plan.id })).raw).toBe('{"data":{"board":null}}\n');
    }
  });

  it('is logged as titles seen, once for each section in which there are any, and as no opening', async () => {
    await forgetLog(house.rows, 'see-titles');
    const openedBefore = await logged('hege', 'open-section');
    await Promise.all([board('hege'), board('hege'), board('hege')]);
    expect(await logged('hege')).toEqual([{ title_key: 'leisure', hat: 'participant', rule: 'D4' }]);
    expect(await logged('hege', 'open-section')).toEqual(openedBefore);
    await board('kari');
    expect((await logged('kari')).map(({ title_key }) => title_key)).toEqual(['work', 'leisure']);
    await board('siv');
    expect(await logged('siv')).toEqual([]);
  });

  it('asks the database as often for many measures as for few', async () => {
    const small = await aPlan()
      .of(cast.lea)
      .coordinatedBy(cast.perlund)
      .withMeasure('one', 'home', 'Ett')
      .insert(house.rows, { words: house.write });
    for (let n = 0; n < 8; n++) {
      const measure = await at.added('kari', n % 2 ? 'leisure' : 'health', { what: `Nummer ${n}` });
      await at.asked('kari', n % 2 ? 'leisure' : 'health', measure, { kind: 'owner', personId: cast.ola.person });
    }
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
    const counted = async (key: Who, planId: string) => {
      await at.ask(key, '{ me { id } }');
      const before = statements;
      const { data, errors } = await at.ask(key, BOARD, { planId });
      expect(errors).toEqual([]);
      return { found: listed(told(data?.['board'])['measures']).length, queries: statements - before };
    };
    const few = await counted('perlund', small.id);
    const many = await counted('kari', plan.id);
    expect([few.found, many.found]).toEqual([1, 11]);
    expect(many.queries).toBe(few.queries);
    expect(many.queries).toBeLessThan(20);
  });
});
