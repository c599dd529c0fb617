// Who answers for a measure: asked for, accepted, declined with a reason, asked about first, taken over and ended.
import { addDays, systemClock, today } from '@samplan/domain';
import { aPlan, cast, insertPerson, units, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type Answer, type House } from './house';
import { CANDIDATES, codeOf, listed, MeasuresWorld, told, type Who } from './measures-world';

const NOBODY = '99999999-9999-4999-8999-999999999999';

describe('Responsibility for a measure', () => {
  let house: House;
  let plan: BuiltPlan;
  let at: MeasuresWorld;
  const on = today(systemClock);
  const homeCare = { kind: 'unit', unitId: units.homeCare.id };
  const anne = { kind: 'next_of_kin', personId: cast.anne.person };
  const ola = { kind: 'owner', personId: cast.ola.person };
  const kari = { kind: 'coordinator', personId: cast.kari.person };
  const geir = { kind: 'volunteer', personId: cast.geir.person };
  const added = (what = 'Følge til svømming') => at.added('kari', 'leisure', { what });
  const shown = (measure: string, key: Who = 'ola') => at.measure(key, 'leisure', measure);
  const states = async (measure: string) =>
    (
      await house.rows.query<{ state: string }>(
        'select state from responsibility where measure_id = $1 order by asked_at',
        [measure],
      )
    ).map(({ state }) => state);
  const everything = async () =>
    JSON.stringify([
      await house.rows.query('select * from responsibility order by id'),
      await house.rows.query('select * from responsibility_talk order by id'),
      await house.rows.query('select * from telling order by id'),
      await house.rows.query('select count(*) from fact_change'),
      await house.rows.query("select count(*) from audit where action like '%-responsibility'"),
    ]);
  const refused = async (code: string, act: () => Promise<Answer>) => {
    const before = await everything();
    expect(codeOf(await act())).toBe(code);
    expect(await everything()).toBe(before);
  };

  beforeAll(async () => {
    house = await openHouse();
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant(['leisure', 'home'], cast.hege, 'edit')
      .withGrant('leisure', cast.anne, 'edit')
      .withGrant('leisure', cast.geir, 'read')
      .withGrant('work', cast.nina, 'edit')
      .withParticipant(cast.siv, { unit: 'school' })
      .withGoal('swim', 'leisure', 'Svømme hver uke')
      .withGoal('work', 'work', 'Jobbe på biblioteket')
      .insert(house.rows, { words: house.write });
    at = new MeasuresWorld(house, plan);
    await insertPerson(house.rows, cast.bodil, on);
    await house.rows.query(
      `insert into participation (tenant_id, plan_id, person_id, unit_id, role, title, valid_from)
       values ($1, $2, $3, $4, 'participant', 'avdelingsleder', $5)`,
      [plan.tenant, plan.id, cast.bodil.person, units.homeCare.id, on],
    );
  });
  afterAll(() => house.close());

  it('is asked of a unit and accepted by the first of it who says yes, who is then named', async () => {
    const measure = await added();
    const id = await at.asked('kari', 'leisure', measure, homeCare);
    expect(await shown(measure)).toMatchObject({
      responsible: null,
      asked: {
        id,
        kind: 'unit',
        state: 'asked',
        person: null,
        party: 'service',
        unit: 'hjemmesykepleien',
        unitId: units.homeCare.id,
        askedBy: { name: 'Kari Moen' },
        answerBy: addDays(on, 5),
      },
    });
    expect(codeOf(await at.answer('hege', 'leisure', id, { accept: true }))).toBeUndefined();
    expect(await shown(measure)).toMatchObject({
      asked: null,
      responsible: { id, state: 'accepted', person: { name: 'Hege Lund' }, answeredBy: { name: 'Hege Lund' } },
    });
    expect(await at.tellings(id)).toEqual(['responsibility-accepted ola', 'responsibility-accepted kari']);
    const unit = { kind: 'unit', unit: units.homeCare.id };
    expect((await at.history(measure)).slice(1)).toMatchObject([
      { noun: 'responsibility', field: 'asked', before: null, after: { ...unit, state: 'asked' }, hat: 'coordinator' },
      {
        field: 'accepted',
        before: { ...unit, state: 'asked' },
        after: { ...unit, person: cast.hege.person, state: 'accepted' },
        hat: 'participant',
      },
    ]);
    expect(await at.audited(measure)).toEqual([
      ['add-measure', 'K4', 'coordinator'],
      ['ask-responsibility', 'K4', 'coordinator'],
      ['answer-responsibility', 'D4', 'participant'],
    ]);
    await refused('ANSWERED_ALREADY', () => at.answer('bodil', 'leisure', id, { accept: true }));
    await refused('ANSWERED_ALREADY', () => at.answer('hege', 'leisure', id, { accept: false, reason: 'no_capacity' }));
  });

  it('is accepted at once by whoever takes it, in their own part or for their unit', async () => {
    for (const [key, whom, name] of [
      ['ola', ola, 'Ola Nordli'],
      ['kari', kari, 'Kari Moen'],
      ['anne', anne, 'Anne Nordli'],
      ['hege', { ...homeCare, personId: cast.hege.person }, 'Hege Lund'],
    ] as const) {
      const measure = await added();
      const id = await at.asked(key, 'leisure', measure, whom);
      expect(await shown(measure)).toMatchObject({ asked: null, responsible: { id, person: { name } } });
      expect(await at.tellings(id)).toEqual(key === 'ola' ? [] : ['responsibility-accepted ola']);
    }
  });

  it('may be asked of those alone who may read the section; of all others alike it may not', async () => {
    const measure = await added();
    for (const whom of [
      { kind: 'unit', unitId: units.labourAndWelfare.id },
      { kind: 'unit', unitId: units.school.id },
      { kind: 'unit', unitId: units.hospital.id },
      { kind: 'unit', unitId: NOBODY },
      { ...homeCare, personId: cast.nina.person },
      { kind: 'next_of_kin', personId: cast.siv.person },
      { kind: 'next_of_kin', personId: cast.hege.person },
      { kind: 'coordinator', personId: cast.hege.person },
      { kind: 'volunteer', personId: NOBODY },
      { kind: 'owner', personId: cast.kari.person },
      { kind: 'next_of_kin', personId: cast.eira.person },
    ])
      await refused('MAY_NOT_READ', () => at.askFor('kari', 'leisure', measure, whom));
    // To Hege, Nina's unit is as unknown as one that takes no part.
    const [known, unknown] = await Promise.all(
      [units.labourAndWelfare.id, NOBODY].map(
        async (unitId) => (await at.askFor('hege', 'leisure', measure, { kind: 'unit', unitId })).raw,
      ),
    );
    expect(known).toBe(unknown);
  });

  it.each([
    ['a unit without which', { kind: 'unit' }],
    ['a person without who', { kind: 'volunteer' }],
    ['an owner of a unit', { kind: 'owner', personId: cast.ola.person, unitId: units.school.id }],
    ['no id', { kind: 'unit', unitId: 'x' }],
    ['a day that has been', { ...{ kind: 'unit', unitId: units.homeCare.id }, answerBy: '2020-01-01' }],
  ])('is not asked of %s', async (_what, whom) => {
    const measure = await added();
    await refused('BAD_INPUT', () => at.askFor('kari', 'leisure', measure, whom));
  });

  it('is not asked about what is not there, nor by one who only reads', async () => {
    const measure = await added();
    await refused('NOT_FOUND', () => at.askFor('kari', 'leisure', NOBODY, ola));
    await refused('NOT_FOUND', () => at.askFor('kari', 'home', measure, ola));
    await refused('NOT_ALLOWED', () => at.askFor('geir', 'leisure', measure, geir));
    await refused('NOT_FOUND', () => at.askFor('nina', 'leisure', measure, ola));
    expect((await at.askFor('kari', 'leisure', measure, geir)).raw).toContain('ResponsibilityAsked');
  });

  it('is declined with a reason, which is told to those who asked; the measure then stands without', async () => {
    const measure = await added();
    const id = await at.asked('hege', 'leisure', measure, anne);
    await refused('BAD_INPUT', () => at.answer('anne', 'leisure', id, { accept: false }));
    await refused('BAD_INPUT', () => at.answer('anne', 'leisure', id, { accept: false, reason: 'other' }));
    await refused('BAD_INPUT', () =>
      at.answer('anne', 'leisure', id, { accept: false, reason: 'other', words: 'x'.repeat(2001) }),
    );
    await at.answer('anne', 'leisure', id, { accept: false, reason: 'other', words: 'Jeg jobber onsdager.' });
    expect(await at.tellings(id)).toEqual([
      'responsibility-declined ola',
      'responsibility-declined kari',
      'responsibility-declined hege',
    ]);
    for (const key of ['ola', 'kari', 'hege', 'anne'] as const)
      expect(await shown(measure, key)).toMatchObject({
        responsible: null,
        asked: null,
        declined: { declineReason: 'other', answerWords: 'Jeg jobber onsdager.', person: { name: 'Anne Nordli' } },
      });
    expect(await shown(measure, 'bodil')).toMatchObject({ declined: { declineReason: 'other', answerWords: null } });
    const logged = JSON.stringify([await house.rows.query('select details from audit'), await at.history(measure)]);
    expect(logged).not.toContain('onsdager');
    // Until somebody is asked anew.
    await at.asked('kari', 'leisure', measure, homeCare);
    expect(await shown(measure)).toMatchObject({ declined: null, asked: { unit: 'hjemmesykepleien' } });
  });

  it('is answered by those who were asked and nobody else, and by nobody who may not read it', async () => {
    const measure = await added();
    const id = await at.asked('kari', 'leisure', measure, { ...homeCare, personId: cast.bodil.person });
    for (const key of ['ola', 'kari', 'anne', 'geir'] as const)
      await refused('NOT_ALLOWED', () => at.answer(key, 'leisure', id, { accept: true }));
    for (const key of ['nina', 'siv'] as const)
      await refused('NOT_FOUND', () => at.answer(key, 'leisure', id, { accept: true }));
    await refused('NOT_FOUND', () => at.answer('hege', 'home', id, { accept: true }));
    await refused('NOT_FOUND', () => at.answer('hege', 'leisure', NOBODY, { accept: true }));
    await refused('NOT_FOUND', () => at.answer('hege', 'leisure', 'x', { accept: true }));
    // Somebody else of the unit may answer for the one who was named.
    await at.answer('hege', 'leisure', id, { accept: true });
    expect(await shown(measure)).toMatchObject({ responsible: { person: { name: 'Hege Lund' } } });
  });

  it('is no next of kin’s to answer for the unit that they work in, whatever they may read as a person', async () => {
    const measure = await added();
    const question = await at.asked('kari', 'leisure', measure, { kind: 'unit', unitId: units.homeCare.id });
    const anne = [plan.tenant, units.homeCare.id, cast.anne.person];
    await house.rows.query(
      'insert into unit_membership (tenant_id, unit_id, person_id, valid_from) values ($1, $2, $3, oslo_today() - 9)',
      anne,
    );
    await house.rows.query(
      `insert into participation (tenant_id, unit_id, person_id, plan_id, role, title, valid_from)
       values ($1, $2, $3, $4, 'participant', 'vikar', oslo_today() - 9)`,
      [...anne, plan.id],
    );
    try {
      await refused('NOT_ALLOWED', () => at.answer('anne', 'leisure', question, { accept: true }));
      expect(JSON.stringify((await at.waiting('anne'))['questions'])).not.toContain(question);
      expect((await at.answer('hege', 'leisure', question, { accept: true })).raw).toContain('ResponsibilityAnswered');
    } finally {
      const where = 'person_id = $1 and unit_id = $2';
      await house.rows.query(`delete from participation where ${where}`, [cast.anne.person, units.homeCare.id]);
      await house.rows.query(`delete from unit_membership where ${where}`, [cast.anne.person, units.homeCare.id]);
    }
  });

  it('is asked about first, each side being told what the other says, until there is an answer', async () => {
    const measure = await added();
    const id = await at.asked('kari', 'leisure', measure, homeCare);
    await refused('BAD_INPUT', () => at.talk('hege', 'leisure', id, '  '));
    await refused('BAD_INPUT', () => at.talk('hege', 'leisure', id, 'x'.repeat(2001)));
    await refused('NOT_ALLOWED', () => at.talk('anne', 'leisure', id, 'Jeg også?'));
    await refused('NOT_FOUND', () => at.talk('nina', 'leisure', id, 'Hei'));
    const { data } = await at.talk('hege', 'leisure', id, ' Hvor er det? ');
    expect(data).toMatchObject({
      talkResponsibility: {
        mayAnswer: true,
        responsibility: { state: 'talking' },
        talk: [{ by: { name: 'Hege Lund' }, words: 'Hvor er det?' }],
      },
    });
    await at.talk('ola', 'leisure', id, 'I svømmehallen.');
    expect(await at.tellings(id)).toEqual([
      'responsibility-talked ola',
      'responsibility-talked kari',
      'talk-answered hege',
      'talk-answered bodil',
    ]);
    expect((await at.history(measure)).filter(({ field }) => field === 'talking')).toHaveLength(1);
    const logged = JSON.stringify([await house.rows.query('select details from audit'), await at.history(measure)]);
    expect(logged).not.toContain('svømmehallen');
    await at.answer('bodil', 'leisure', id, { accept: true });
    await refused('ANSWERED_ALREADY', () => at.talk('hege', 'leisure', id, 'Takk!'));
    // What was news about the open question is none any more.
    const [open] = await house.rows.query(
      "select count(*)::int as n from telling where subject_id = $1 and seen_at is null and kind in ('talk-answered', 'responsibility-talked')",
      [id],
    );
    expect(open).toEqual({ n: 0 });
  });

  it('is talked about 200 times at most, and in text alone', async () => {
    const question = await at.asked('kari', 'leisure', await added(), homeCare);
    await house.rows.query(
      `insert into responsibility_talk (tenant_id, plan_id, responsibility_id, said_by, words)
       select $1, $2, $3, $4, 'Hei' from generate_series(1, 200)`,
      [plan.tenant, plan.id, question, cast.hege.person],
    );
    await refused('TOO_MUCH', () => at.talk('hege', 'leisure', question, 'Hei'));
    const no = { accept: false, reason: 'other', words: 'Nei\0' };
    await refused('BAD_INPUT', () => at.answer('hege', 'leisure', question, no));
  });

  it('stays with whoever has it until the other has said yes, and is then ended and told to them', async () => {
    const measure = await added();
    const first = await at.asked('anne', 'leisure', measure, anne);
    const second = await at.asked('kari', 'leisure', measure, homeCare);
    expect(await shown(measure)).toMatchObject({
      responsible: { id: first, person: { name: 'Anne Nordli' } },
      asked: { id: second },
    });
    expect(await at.tellings(first)).toEqual(['responsibility-accepted ola']);
    await at.answer('hege', 'leisure', second, { accept: false, reason: 'not_our_task' });
    expect(await shown(measure)).toMatchObject({ responsible: { id: first }, declined: { id: second } });
    const third = await at.asked('kari', 'leisure', measure, homeCare);
    await at.answer('hege', 'leisure', third, { accept: true });
    expect(await shown(measure)).toMatchObject({ responsible: { id: third }, asked: null, declined: null });
    expect(await states(measure)).toEqual(['ended', 'declined', 'accepted']);
    expect(await at.tellings(first)).toEqual(['responsibility-accepted ola', 'responsibility-ended anne']);
    // The owner takes it over at once.
    await at.asked('ola', 'leisure', measure, ola);
    expect(await states(measure)).toEqual(['ended', 'declined', 'ended', 'accepted']);
    expect((await at.tellings(third)).at(-1)).toBe('responsibility-ended hege');
    // To take what one has changes nothing.
    await at.asked('ola', 'leisure', measure, ola);
    expect(await states(measure)).toEqual(['ended', 'declined', 'ended', 'accepted']);
  });

  it('is asked of one at a time: asking anew takes the question back, and tells those who were asked', async () => {
    const measure = await added();
    const first = await at.asked('kari', 'leisure', measure, homeCare);
    const second = await at.asked('kari', 'leisure', measure, anne);
    expect(await at.tellings(first)).toEqual(['responsibility-ended hege', 'responsibility-ended bodil']);
    await refused('ANSWERED_ALREADY', () => at.answer('hege', 'leisure', first, { accept: true }));
    await at.asked('kari', 'leisure', measure, geir);
    expect(await at.tellings(second)).toEqual(['responsibility-ended anne']);
    expect(await states(measure)).toEqual(['withdrawn', 'withdrawn', 'asked']);
  });

  it('is ended by whoever has it, the owner or the coordinator, and a question by whoever asked', async () => {
    for (const [key, told] of [
      ['hege', ['responsibility-ended kari', 'responsibility-ended ola']],
      ['ola', ['responsibility-ended hege']],
      ['kari', ['responsibility-ended hege']],
    ] as const) {
      const measure = await added();
      const id = await at.asked('kari', 'leisure', measure, homeCare);
      await at.answer('hege', 'leisure', id, { accept: true });
      for (const other of ['anne', 'bodil', 'geir'] as const)
        await refused('NOT_ALLOWED', () => at.end(other, 'leisure', id));
      await refused('NOT_FOUND', () => at.end('nina', 'leisure', id));
      expect((await at.end(key, 'leisure', id)).errors).toEqual([]);
      expect(await shown(measure)).toMatchObject({ responsible: null, asked: null, declined: null });
      expect((await at.tellings(id)).slice(2).sort()).toEqual(told);
      await refused('ANSWERED_ALREADY', () => at.end('ola', 'leisure', id));
    }
    const measure = await added();
    const id = await at.asked('anne', 'leisure', measure, homeCare);
    await refused('NOT_ALLOWED', () => at.end('hege', 'leisure', id));
    await at.end('anne', 'leisure', id);
    expect(await states(measure)).toEqual(['withdrawn']);
    expect(await at.tellings(id)).toEqual(['responsibility-ended hege', 'responsibility-ended bodil']);
  });

  it('goes to one of two who answer at once, and the other is told that it is answered', async () => {
    for (let n = 0; n < 5; n++) {
      const measure = await added();
      const id = await at.asked('kari', 'leisure', measure, homeCare);
      const answers = await Promise.all([
        at.answer('hege', 'leisure', id, { accept: true }),
        at.answer('bodil', 'leisure', id, { accept: true }),
        at.answer('hege', 'leisure', id, { accept: false, reason: 'no_capacity' }),
      ]);
      expect(answers.map(codeOf).filter((code) => code === 'ANSWERED_ALREADY')).toHaveLength(2);
      expect(answers.filter(({ raw }) => raw.includes('ResponsibilityAnswered'))).toHaveLength(1);
    }
  });

  it('is shown whole to those whom it concerns, as a question that was seen, and to no others', async () => {
    const goal = plan.goal('swim');
    const measure = await at.added('kari', 'leisure', { what: 'Kjøring', how: 'Bil 7', facts: { goalId: goal } });
    const id = await at.asked('kari', 'leisure', measure, { ...homeCare, personId: cast.bodil.person });
    const seen = () =>
      house.rows.query("select hat from audit where person_id = $1 and action = 'see-question'", [cast.bodil.person]);
    const openings = async () =>
      (
        await house.rows.query("select from audit where person_id = $1 and action = 'open-section'", [
          cast.bodil.person,
        ])
      ).length;
    const before = await openings();
    expect(await seen()).toEqual([]);
    const { data } = await at.question('bodil', 'leisure', id);
    expect(data).toMatchObject({
      responsibility: {
        id,
        planId: plan.id,
        owner: { name: 'Ola Nordli' },
        goalTitle: 'Svømme hver uke',
        mayAnswer: true,
        measure: { id: measure, title: 'Kjøring', words: { hasHow: true } },
        responsibility: { state: 'asked', person: { name: 'Bodil Eide' } },
        talk: [],
      },
    });
    await at.question('bodil', 'leisure', id);
    expect(await seen()).toEqual([{ hat: 'participant' }]);
    expect(await openings()).toBe(before);
    for (const key of ['ola', 'kari'] as const)
      expect((await at.question(key, 'leisure', id)).data).toMatchObject({ responsibility: { mayAnswer: false } });
    for (const key of ['anne', 'geir', 'nina', 'siv'] as const)
      expect((await at.question(key, 'leisure', id)).raw).toBe('{"data":{"responsibility":null}}\n');
    for (const other of [NOBODY, 'x'])
      expect((await at.question('bodil', 'leisure', other)).raw).toBe('{"data":{"responsibility":null}}\n');
    await house.rows.query(
      `insert into taken_out (tenant_id, plan_id, section_id, subject, subject_id, words, authors, taken_by)
       values ($1, $2, $3, 'measure', $4, '{}', '{}', $5)`,
      [plan.tenant, plan.id, plan.section('leisure'), measure, cast.ola.person],
    );
    expect((await at.question('bodil', 'leisure', id)).raw).toBe('{"data":{"responsibility":null}}\n');
    await house.rows.query('update taken_out set put_back_at = now()');
  });

  it('tells the goal that it serves to those alone who can read that', async () => {
    const measure = await at.added('kari', 'leisure', { facts: { goalId: plan.goal('work') } });
    const id = await at.asked('kari', 'leisure', measure, homeCare);
    const { raw } = await at.question('hege', 'leisure', id);
    expect(raw).toContain('"goalTitle":null');
    expect(raw).not.toContain(plan.goal('work'));
    expect(raw).not.toContain('biblioteket');
    expect((await at.question('kari', 'leisure', id)).data).toMatchObject({
      responsibility: { goalTitle: 'Jobbe på biblioteket' },
    });
  });

  it('has candidates: who may read the section, and of those whom the asker knows, who would have to be let in', async () => {
    const candidates = async (key: Who, section = 'leisure') => {
      const { data } = await at.ask(key, CANDIDATES, { sectionId: plan.section(section) });
      return listed(told(data?.['section'])['candidates']).map(({ kind, name, mayRead, people }) => [
        kind,
        name,
        mayRead,
        listed(people).map((one) => one['name']),
      ]);
    };
    const readers = [
      ['owner', 'Ola Nordli', true, []],
      ['coordinator', 'Kari Moen', true, []],
      ['next_of_kin', 'Anne Nordli', true, []],
      ['unit', 'hjemmesykepleien', true, ['Bodil Eide', 'Hege Lund']],
      ['volunteer', 'Geir Fossum', true, []],
    ];
    const others = [
      ['unit', 'NAV', false, []],
      ['unit', 'skolen', false, []],
    ];
    const sorted = (all: readonly (readonly unknown[])[]) => all.map((one) => JSON.stringify(one)).sort();
    expect(sorted(await candidates('ola'))).toEqual(sorted([...readers, ...others]));
    expect((await candidates('ola')).map(([, name]) => name).slice(0, 2)).toEqual(['Ola Nordli', 'Kari Moen']);
    // Kari shares work with Nina, and nothing with Siv.
    expect(sorted(await candidates('kari'))).toEqual(sorted([...readers, others[0] ?? []]));
    expect(sorted(await candidates('hege'))).toEqual(sorted(readers));
    expect(sorted(await candidates('hege', 'home'))).toEqual(
      sorted([
        ...readers.slice(0, 2),
        ['next_of_kin', 'Anne Nordli', false, []],
        ...readers.slice(3, 4),
        ['volunteer', 'Geir Fossum', false, []],
      ]),
    );
  });

  it('names a unit and its person to those alone who may know of them', async () => {
    const measure = await added();
    const id = await at.asked('kari', 'leisure', measure, homeCare);
    await at.answer('hege', 'leisure', id, { accept: true });
    await house.rows.query('update access_grant set withdrawn_at = now() where section_id = $1 and unit_id = $2', [
      plan.section('leisure'),
      units.homeCare.id,
    ]);
    expect(await shown(measure)).toMatchObject({
      responsible: { person: { name: 'Hege Lund' }, unit: 'hjemmesykepleien' },
    });
    expect(await shown(measure, 'anne')).toMatchObject({
      responsible: { kind: 'unit', person: null, unit: null, unitId: null, answeredBy: null },
    });
    await house.rows.query('update access_grant set withdrawn_at = null where section_id = $1', [
      plan.section('leisure'),
    ]);
  });
});
