// Measures over GraphQL: what they are, who may change what, two at once, and what those who may not see find no trace of.
import { addDays, systemClock, today } from '@samplan/domain';
import { aPlan, cast, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../src/kernel/database';
import { openHouse, type Answer, type House } from './house';
import { BOARD, codeOf, listed, MeasuresWorld, PLAN, SECTION, told, type Who } from './measures-world';

const NOBODY = '99999999-9999-4999-8999-999999999999';
const WEEKLY = { every: 'week', weekdays: [3], time: '17:00' };

describe('Measures over GraphQL', () => {
  let house: House;
  let plan: BuiltPlan;
  let at: MeasuresWorld;
  const on = today(systemClock);
  const idsIn = async (key: Who, section: string) => (await at.measures(key, section)).map(({ id }) => id);
  /** All that a refused command could have changed. */
  const everything = async () =>
    JSON.stringify([
      await house.rows.query('select * from measure order by id'),
      await house.rows.query('select * from measure_helper order by measure_id, person_id'),
      await house.rows.query('select count(*) from fact_change'),
      await house.rows.query("select count(*) from audit where action not in ('open-section')"),
      await house.rows.query('select count(*) from doc_update'),
      await house.rows.query('select id, access_epoch from plan order by id'),
    ]);
  const refused = async (code: string, act: () => Promise<Answer>) => {
    const before = await everything();
    const answer = await act();
    expect(codeOf(answer)).toBe(code);
    expect(await everything()).toBe(before);
    return answer;
  };
  const levelNamed = async (name: string) => {
    const [row] = await house.rows.query<{ id: string }>(
      'insert into service_level (tenant_id, name, position) values ($1, $2, 1) returning id',
      [plan.tenant, name],
    );
    return row?.id;
  };
  const takeOut = (section: string, subject: string, id: string) =>
    house.rows.query(
      `insert into taken_out (tenant_id, plan_id, section_id, subject, subject_id, words, authors, taken_by)
       values ($1, $2, $3, $4, $5, '{}', '{}', $6)`,
      [plan.tenant, plan.id, plan.section(section), subject, id, cast.ola.person],
    );

  beforeAll(async () => {
    house = await openHouse();
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant(['home', 'leisure'], cast.hege, 'edit')
      .withGrant('work', cast.nina, 'read')
      .withGrant('leisure', cast.anne, 'edit')
      .withParticipant(cast.siv)
      .withGoal('live', 'home', 'Bo for meg selv')
      .withGoal('swim', 'health', 'Svømme hver uke')
      .insert(house.rows, { words: house.write });
    at = new MeasuresWorld(house, plan);
  });
  afterAll(() => house.close());

  it('are added with their first words and facts, and stand in the section for all who read it', async () => {
    const input = {
      what: '  Følge til svømming ',
      how: 'Møtes i garderoben.\nHjelp med låsen.',
      extent: 'en time',
      facts: {
        kind: 'company',
        recurrence: WEEKLY,
        startsOn: on,
        deadlineOn: addDays(on, 90),
        goalId: plan.goal('live'),
      },
    };
    const measure = await at.added('kari', 'home', input);
    expect(await at.measure('ola', 'home', measure)).toMatchObject({
      title: 'Følge til svømming',
      kind: 'company',
      state: 'planned',
      recurrence: WEEKLY,
      startsOn: on,
      goalId: plan.goal('live'),
      words: { extentText: 'en time', hasHow: true },
      createdBy: { name: 'Kari Moen' },
      responsible: null,
      asked: null,
      declined: null,
      helpers: [],
    });
    expect(await at.audited(measure)).toEqual([['add-measure', 'K4', 'coordinator']]);
    expect(await at.history(measure)).toEqual([
      { noun: 'measure', field: 'added', before: null, after: null, changed_by: cast.kari.person, hat: 'coordinator' },
    ]);
    const logged =
      JSON.stringify(await house.rows.query('select * from audit')) + JSON.stringify(await at.history(measure));
    for (const words of ['svømming', 'garderoben', 'en time']) expect(logged).not.toContain(words);
  });

  it('show their words to services only where the section was opened', async () => {
    const { raw } = await at.ask('hege', PLAN, { planId: plan.id });
    expect(raw).toContain('"kind":"company"');
    expect(raw).not.toContain('svømming');
    expect((await at.ask('kari', PLAN, { planId: plan.id })).raw).toContain('Følge til svømming');
    expect((await at.ask('hege', SECTION, { sectionId: plan.section('home') })).raw).toContain('Følge til svømming');
  });

  it('show their reference, which is written freely, as they show their words, and never on the board', async () => {
    const measure = await at.added('kari', 'home', { facts: { decisionReference: 'sak 26/77' } });
    expect((await at.ask('hege', PLAN, { planId: plan.id })).raw).not.toContain('26/77');
    for (const key of ['ola', 'hege'] as const) {
      expect((await at.ask(key, BOARD, { planId: plan.id })).raw).not.toContain('26/77');
      expect(await at.measure(key, 'home', measure)).toMatchObject({ decisionReference: 'sak 26/77' });
    }
    expect((await at.ask('ola', PLAN, { planId: plan.id })).raw).toContain('26/77');
  });

  it('are no trace to one who may not read the section, and cannot be added by one who reads only', async () => {
    const measure = await at.added('kari', 'health', { what: 'Bare for noen', facts: { goalId: plan.goal('swim') } });
    for (const key of ['hege', 'nina', 'siv'] as const) {
      const { raw } = await at.ask(key, PLAN, { planId: plan.id });
      for (const hidden of [measure, plan.goal('swim'), 'Bare for noen', plan.section('health')])
        expect(raw).not.toContain(hidden);
    }
    await refused('NOT_FOUND', () => at.add('hege', 'health'));
    await refused('NOT_ALLOWED', () => at.add('nina', 'work'));
    await refused('NOT_FOUND', () => at.change('hege', 'home', measure, { kind: 'aid' }, { kind: 'other' }));
    await refused('NOT_FOUND', () => at.change('hege', 'health', measure, { kind: 'aid' }, { kind: 'other' }));
  });

  it.each([
    ['nothing said', { what: '  ' }],
    ['too much said', { what: 'x'.repeat(301) }],
    ['too much of how', { how: 'x'.repeat(2001) }],
    ['too much extent', { extent: 'x'.repeat(301) }],
    ['an end before the beginning', { facts: { startsOn: '2026-12-02', deadlineOn: '2026-12-01' } }],
    ['a weekday of none', { facts: { recurrence: { every: 'week', weekdays: [8], time: null } } }],
    ['weekdays of a month', { facts: { recurrence: { every: 'month', weekdays: [1], time: null } } }],
    ['an hour of none', { facts: { recurrence: { every: 'day', time: '24:00' } } }],
    ['a goal that nobody has', { facts: { goalId: NOBODY } }],
    ['no goal’s id', { facts: { goalId: 'x' } }],
    ['a level that the municipality has not', { facts: { serviceLevelId: NOBODY } }],
    ['no kind', { facts: { kind: null } }],
    ['a long reference', { facts: { decisionReference: 'x'.repeat(101) } }],
    ['a reference that is no text', { facts: { decisionReference: '26\0' } }],
  ])('are refused with %s, and nothing is left behind', async (_what, input) => {
    await refused('BAD_INPUT', () => at.add('kari', 'home', input));
  });

  it('are at most 500 in a section', async () => {
    await house.rows.query(
      `insert into measure (tenant_id, plan_id, section_id, created_by)
       select $1, $2, $3, $4 from generate_series(1, 500)`,
      [plan.tenant, plan.id, plan.section('money'), cast.kari.person],
    );
    await refused('TOO_MUCH', () => at.add('kari', 'money', {}));
    const [one] = await house.rows.query<{ id: string }>('select id from measure where section_id = $1 limit 1', [
      plan.section('money'),
    ]);
    await house.rows.query('delete from measure where id = $1', [one?.id]);
    await at.added('kari', 'money');
    await house.rows.query('delete from measure where section_id = $1', [plan.section('money')]);
  });

  it('serve no goal that the asker cannot read, and are not linked for one who cannot', async () => {
    await refused('BAD_INPUT', () => at.add('hege', 'home', { facts: { goalId: plan.goal('swim') } }));
    const measure = await at.added('kari', 'home', { facts: { goalId: plan.goal('swim') } });
    expect((await at.measure('ola', 'home', measure))['goalId']).toBe(plan.goal('swim'));
    expect((await at.measure('hege', 'home', measure))['goalId']).toBeNull();
    // To Hege there is no goal, so she may choose one; nothing of the other is betrayed.
    const { raw } = await at.change('hege', 'home', measure, { goalId: plan.goal('live') }, { goalId: null });
    expect(raw).toContain('MeasureChanged');
    expect(raw).not.toContain(plan.goal('swim'));
    await takeOut('home', 'goal', plan.goal('live'));
    expect((await at.measure('ola', 'home', measure))['goalId']).toBeNull();
    await house.rows.query('update taken_out set put_back_at = now()');
  });

  it('keep a link that the asker cannot read, and betray neither that nor who made it where facts collide', async () => {
    const measure = await at.added('kari', 'home');
    await at.change('kari', 'home', measure, { goalId: plan.goal('swim') }, { goalId: null });
    await at.change('hege', 'home', measure, { goalId: null, kind: 'aid' }, { goalId: null, kind: 'other' });
    expect(await at.measure('ola', 'home', measure)).toMatchObject({ goalId: plan.goal('swim'), kind: 'aid' });
    const guess = () =>
      at.change('hege', 'home', measure, { goalId: plan.goal('live') }, { goalId: plan.goal('swim') });
    const linked = await refused('FACTS_COLLIDED', guess);
    expect(linked.raw).toContain('"changedBy":null,"changedAt":null');
    await at.change('kari', 'home', measure, { goalId: null }, { goalId: plan.goal('swim') });
    expect((await refused('FACTS_COLLIDED', guess)).raw).toBe(linked.raw);
    await at.change('kari', 'home', measure, { goalId: plan.goal('live') }, { goalId: null });
    const seen = () => at.change('hege', 'home', measure, { goalId: null }, { goalId: plan.goal('swim') });
    expect((await refused('FACTS_COLLIDED', seen)).raw).toContain('Kari Moen');
  });

  it('say nothing of levels to one who meets none, also where what they guess would collide', async () => {
    const measure = await at.added('kari', 'leisure', { facts: { trainingTried: 'no' } });
    const guess = () => at.change('anne', 'leisure', measure, { trainingTried: 'no' }, { trainingTried: 'yes' });
    expect((await refused('NOT_ALLOWED', guess)).raw).not.toContain('Kari');
  });

  it('meet levels of service and the question of training with services and the coordinator alone', async () => {
    const level = await levelNamed('Trinn 2');
    const measure = await at.added('kari', 'leisure', { facts: { serviceLevelId: level, trainingTried: 'no' } });
    for (const key of ['kari', 'hege'] as const)
      expect(await at.measure(key, 'leisure', measure)).toMatchObject({
        serviceLevel: { id: level, name: 'Trinn 2' },
        trainingTried: 'no',
      });
    for (const key of ['ola', 'anne'] as const) {
      expect(await at.measure(key, 'leisure', measure)).toMatchObject({ serviceLevel: null, trainingTried: null });
      await refused('NOT_ALLOWED', () => at.change(key, 'leisure', measure, { trainingTried: 'yes' }, {}));
    }
    expect((await at.ask('hege', '{ serviceLevels { id name } }')).data).toEqual({
      serviceLevels: [{ id: level, name: 'Trinn 2' }],
    });
    expect((await at.ask('siv', '{ serviceLevels { name } }')).errors).toEqual([]);
  });

  it('change fact by fact, each with its row in the history, the reference without what it says', async () => {
    const measure = await at.added('kari', 'home');
    const set = {
      kind: 'training',
      state: 'going',
      startsOn: on,
      recurrence: { every: 'week', weekdays: [5, 1], time: '08:30' },
      decision: 'granted',
      decisionReference: ' 26/1234 ',
    };
    await at.change('hege', 'home', measure, set, { kind: 'other', state: 'planned' });
    expect(await at.measure('ola', 'home', measure)).toMatchObject({
      kind: 'training',
      state: 'going',
      startsOn: on,
      recurrence: { every: 'week', weekdays: [1, 5], time: '08:30' },
      decision: 'granted',
      decisionReference: '26/1234',
    });
    const history = await at.history(measure);
    expect(history.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['added', null, null],
      ['kind', 'other', 'training'],
      ['state', 'planned', 'going'],
      ['startsOn', null, on],
      ['recurrence', null, { every: 'week', weekdays: [1, 5], time: '08:30' }],
      ['decision', null, 'granted'],
      ['decisionReference', null, null],
    ]);
    expect(await at.audited(measure)).toEqual([
      ['add-measure', 'K4', 'coordinator'],
      ['change-measure', 'D4', 'participant'],
    ]);
    await at.change(
      'hege',
      'home',
      measure,
      { decision: null, recurrence: null },
      { decision: 'granted', recurrence: set.recurrence },
    );
    expect(await at.measure('ola', 'home', measure)).toMatchObject({ decision: null, recurrence: null });
    await refused('BAD_INPUT', () =>
      at.change('hege', 'home', measure, { deadlineOn: addDays(on, -1) }, { deadlineOn: null }),
    );
  });

  it('keep what the first of two said, and give the second both values and who was first', async () => {
    const measure = await at.added('kari', 'home', { facts: { deadlineOn: addDays(on, 10) } });
    const seen = { deadlineOn: addDays(on, 10), kind: 'other' };
    await at.change('hege', 'home', measure, { deadlineOn: addDays(on, 20) }, seen);
    const answer = await refused('FACTS_COLLIDED', () =>
      at.change('kari', 'home', measure, { deadlineOn: addDays(on, 30), kind: 'aid' }, seen),
    );
    expect(answer.data).toMatchObject({
      changeMeasure: {
        __typename: 'FactsCollided',
        collisions: [
          {
            field: 'deadlineOn',
            theirs: JSON.stringify(addDays(on, 20)),
            yours: JSON.stringify(addDays(on, 30)),
            changedBy: { name: 'Hege Lund' },
            changedAt: expect.any(String),
          },
        ],
      },
    });
    // The same wish twice is no quarrel, and other fields are nobody's.
    expect((await at.change('kari', 'home', measure, { deadlineOn: addDays(on, 20) }, seen)).raw).toContain(
      'MeasureChanged',
    );
    expect((await at.change('kari', 'home', measure, { kind: 'aid' }, seen)).raw).toContain('MeasureChanged');
  });

  it('let one of many at once win each fact, and lose nobody’s other fact', async () => {
    const measure = await at.added('kari', 'home');
    const days = Array.from({ length: 6 }, (_, day) => addDays(on, day + 1));
    const answers = await Promise.all([
      ...days.map((day) => at.change('kari', 'home', measure, { deadlineOn: day }, { deadlineOn: null })),
      at.change('hege', 'home', measure, { kind: 'aid' }, { kind: 'other' }),
    ]);
    const changed = answers.filter(({ raw }) => raw.includes('MeasureChanged'));
    expect(changed).toHaveLength(2);
    const { deadlineOn, kind } = await at.measure('ola', 'home', measure);
    expect(days).toContain(deadlineOn);
    expect(kind).toBe('aid');
    const deadlines = (await at.history(measure)).filter(({ field }) => field === 'deadlineOn');
    expect(deadlines.map(({ after }) => after)).toEqual([deadlineOn]);
  });

  it('tell who was first to those alone who know them', async () => {
    const measure = await at.added('kari', 'leisure');
    await at.change('kari', 'leisure', measure, { kind: 'aid' }, { kind: 'other' });
    const [change] = await house.rows.query<{ id: string }>('select max(id) as id from fact_change');
    await house.rows.query('update fact_change set changed_by = $1 where id = $2', [cast.siv.person, change?.id]);
    const { raw } = await at.change('hege', 'leisure', measure, { kind: 'housing' }, { kind: 'other' });
    expect(raw).toContain('"changedBy":null');
    expect(raw).not.toContain('Siv');
  });

  it('stand in the order that somebody gave them, those that are over last', async () => {
    const first = await at.added('kari', 'family', { what: 'En' });
    const second = await at.added('kari', 'family', { what: 'To' });
    const third = await at.added('kari', 'family', { what: 'Tre' });
    expect(await idsIn('ola', 'family')).toEqual([first, second, third]);
    await at.order('kari', 'family', [third, first, second]);
    expect(await idsIn('ola', 'family')).toEqual([third, first, second]);
    await at.change('kari', 'family', third, { state: 'done' }, { state: 'planned' });
    expect(await idsIn('ola', 'family')).toEqual([first, second, third]);
    for (const others of [[first], [first, second, third], [first, first], [first, NOBODY], ['x', second]])
      await refused('STALE', () => at.order('kari', 'family', others));
    await at.order('ola', 'family', [second, first]);
    expect(await idsIn('ola', 'family')).toEqual([second, first, third]);
    const before = await everything();
    expect((await at.order('hege', 'family', [first, second])).raw).toBe('{"data":{"orderMeasures":null}}\n');
    expect(await everything()).toBe(before);
    const orders = await house.rows.query("select before, after from fact_change where field = 'order' order by id");
    expect(orders).toEqual([
      { before: [first, second, third], after: [third, first, second] },
      { before: [first, second], after: [second, first] },
    ]);
  });

  it('have helpers from among those who read the section, and nobody else', async () => {
    const measure = await at.added('kari', 'leisure');
    const helpers = async (key: Who) =>
      listed((await at.measure(key, 'leisure', measure))['helpers']).map(({ name }) => name);
    for (const key of ['hege', 'anne', 'ola', 'kari'] as const)
      expect((await at.helper('kari', 'leisure', measure, cast[key].person)).errors).toEqual([]);
    await at.helper('kari', 'leisure', measure, cast.anne.person);
    expect(await helpers('ola')).toEqual(['Anne Nordli', 'Hege Lund', 'Kari Moen', 'Ola Nordli']);
    for (const stranger of [cast.nina.person, cast.siv.person, cast.eira.person, NOBODY, 'x'])
      await refused('MAY_NOT_READ', () => at.helper('kari', 'leisure', measure, stranger));
    await refused('NOT_FOUND', () => at.helper('kari', 'leisure', NOBODY, cast.hege.person));
    await at.helper('hege', 'leisure', measure, cast.hege.person, false);
    expect(await helpers('ola')).toEqual(['Anne Nordli', 'Kari Moen', 'Ola Nordli']);
    const changes = (await at.history(measure)).filter(({ field }) => field === 'helper');
    expect(changes).toHaveLength(5);
    expect(changes.at(-1)).toMatchObject({ before: cast.hege.person, after: null, changed_by: cast.hege.person });
    // A helper who may no longer read it is named to nobody but the owner.
    await at.helper('kari', 'leisure', measure, cast.hege.person);
    await house.rows.query(`update access_grant set withdrawn_at = now() where section_id = $1 and person_id is null`, [
      plan.section('leisure'),
    ]);
    expect(await helpers('anne')).toEqual(['Anne Nordli', 'Kari Moen', 'Ola Nordli']);
    expect(await helpers('ola')).toContain('Hege Lund');
    await house.rows.query('update access_grant set withdrawn_at = null where section_id = $1', [
      plan.section('leisure'),
    ]);
  });

  it('are there for nobody while they are taken out, and cannot be changed', async () => {
    const measure = await at.added('kari', 'money', { what: 'Tatt ut' });
    await takeOut('money', 'measure', measure);
    for (const key of ['ola', 'kari'] as const) expect(await idsIn(key, 'money')).toEqual([]);
    await refused('NOT_FOUND', () => at.change('kari', 'money', measure, { kind: 'aid' }, { kind: 'other' }));
    await refused('NOT_FOUND', () => at.askFor('kari', 'money', measure, { kind: 'owner', personId: cast.ola.person }));
    await house.rows.query('update taken_out set put_back_at = now()');
    expect(await idsIn('kari', 'money')).toEqual([measure]);
  });

  it('stand in parts of life and in what is agreed alone', async () => {
    await refused('BAD_INPUT', () => at.add('ola', 'own'));
  });

  it('ask the database as often for many sections and measures as for one', async () => {
    for (const section of ['home', 'work', 'health', 'family', 'leisure', 'money'])
      for (let n = 0; n < 3; n++) {
        const measure = await at.added('kari', section);
        await at.asked('kari', section, measure, { kind: 'coordinator', personId: cast.kari.person });
        await at.helper('kari', section, measure, cast.ola.person);
      }
    for (const key of ['lea', 'maja', 'rune'] as const) {
      const other = await aPlan().of(cast[key]).coordinatedBy(cast.perlund).insert(house.rows, { words: house.write });
      await new MeasuresWorld(house, other).added('perlund', 'home');
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
    const counted = async (key: Who, query: string, variables: object = {}) => {
      await at.ask(key, '{ me { id } }');
      const before = statements;
      const { data, errors } = await at.ask(key, query, variables);
      expect(errors).toEqual([]);
      const plans = data?.['plan'] ? [data['plan']] : listed(data?.['plans']);
      const sections = plans.flatMap((one) => listed(told(one)['sections']));
      return { found: sections.flatMap((one) => listed(one['measures'])).length, queries: statements - before };
    };
    const [lea] = await house.rows.query<{ id: string }>('select id from plan where owner_id = $1', [cast.lea.person]);
    const one = await counted('perlund', PLAN, { planId: lea?.id });
    const many = await counted('kari', PLAN, { planId: plan.id });
    expect(one.found).toBe(1);
    expect(many.found).toBeGreaterThan(20);
    expect(many.queries).toBe(one.queries);
    expect(many.queries).toBeLessThan(15);
    const light = `{ plans { sections { candidates { name people { id } }
      measures { id title goalId helpers { id } responsible { person { id } unit } asked { unit } } } } }`;
    const three = await counted('perlund', light);
    const single = await counted('kari', light);
    expect(three.found).toBe(3);
    expect(single.queries).toBe(three.queries);
    expect(three.queries).toBeLessThan(20);
  });
});
