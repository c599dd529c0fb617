// What waits for somebody across their plans: questions, news and what they have said yes to, and only as far as they may read.
import { addDays, systemClock, today } from '@samplan/domain';
import { aPlan, cast, insertPerson, municipalities, units, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../src/kernel/database';
import { Tellings } from '../../src/tellings/tellings';
import { openHouse, type House } from './house';
import { codeOf, listed, MeasuresWorld, SEEN, told, type Who } from './measures-world';

const PUT_OFF = 'mutation ($input: PutOffInput!) { putOff(input: $input) { questions { id } } }';
const NOBODY = '99999999-9999-4999-8999-999999999999';

describe('What waits for somebody', () => {
  let house: House;
  let plan: BuiltPlan;
  let at: MeasuresWorld;
  const on = today(systemClock);
  const section = (key: string) => plan.section(key);
  /** What a coordinator sees to besides is in unanswered.flow.spec.ts. */
  const questions = async (key: Who) =>
    listed((await at.waiting(key))['questions']).filter(({ kind }) => kind !== 'nobody_answers');
  const news = async (key: Who) => listed((await at.waiting(key))['news']);
  const accepted = async (key: Who) => listed((await at.waiting(key))['accepted']);
  const homeCare = { kind: 'unit', unitId: units.homeCare.id };
  const clear = () => house.rows.query('update telling set seen_at = now() where seen_at is null');
  const seenLog = (key: Who) =>
    house.rows.query<{ section_id: string; hat: string }>(
      "select section_id, hat from audit where person_id = $1 and action = 'see-question' order by id",
      [cast[key].person],
    );

  beforeAll(async () => {
    house = await openHouse();
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant(['leisure', 'home'], cast.hege, 'edit')
      .withGrant('leisure', cast.anne, 'edit')
      .withGrant('work', cast.nina, 'read')
      .insert(house.rows, { words: house.write });
    at = new MeasuresWorld(house, plan);
    // A second of the home care, who takes part as Hege does.
    await insertPerson(house.rows, cast.bodil, on);
    await house.rows.query(
      `insert into participation (tenant_id, plan_id, person_id, unit_id, role, title, valid_from)
       values ($1, $2, $3, $4, 'participant', 'avdelingsleder', $5)`,
      [plan.tenant, plan.id, cast.bodil.person, units.homeCare.id, on],
    );
  });
  afterAll(() => house.close());

  it('is nothing for one of whom nothing is asked', async () => {
    expect(await at.waiting('nina')).toEqual({ questions: [], news: [], accepted: [] });
  });

  it('is a question to one’s unit, with its title, logged as seen, and gone when a colleague has answered', async () => {
    const measure = await at.added('kari', 'leisure', { what: 'Følge til svømming' });
    const asked = await at.asked('kari', 'leisure', measure, { ...homeCare, answerBy: addDays(on, 2) });
    // How much waits stands at the top of every page: that is no reading.
    const counted = await at.ask('hege', '{ waiting { questions { id kind } news { id } accepted { measureId } } }');
    expect(counted.raw).toContain(asked);
    expect(await seenLog('hege')).toEqual([]);
    for (const key of ['hege', 'bodil'] as const)
      expect(await questions(key)).toMatchObject([
        {
          id: asked,
          subjectId: asked,
          kind: 'responsibility_asked',
          planId: plan.id,
          owner: { name: 'Ola Nordli' },
          ownerName: 'Ola Nordli',
          sectionId: section('leisure'),
          sectionTitle: 'Fritid',
          title: 'Følge til svømming',
          by: { name: 'Kari Moen' },
          about: 'hjemmesykepleien',
          answerBy: addDays(on, 2),
        },
      ]);
    await at.waiting('hege');
    expect(await seenLog('hege')).toEqual([{ section_id: section('leisure'), hat: 'participant' }]);
    await at.answer('bodil', 'leisure', asked, { accept: true });
    expect(await questions('hege')).toEqual([]);
    expect(await accepted('hege')).toEqual([]);
    expect(await accepted('bodil')).toMatchObject([
      { measureId: measure, title: 'Følge til svømming', owner: { name: 'Ola Nordli' }, overdue: false },
    ]);
    expect(await news('ola')).toMatchObject([
      {
        kind: 'responsibility_accepted',
        title: 'Følge til svømming',
        by: { name: 'Bodil Eide' },
        about: 'hjemmesykepleien',
      },
    ]);
    await clear();
  });

  it('is flagged as answered when the others have said something, and asks for an answer all the same', async () => {
    const measure = await at.added('kari', 'leisure', { what: 'Skyss' });
    const asked = await at.asked('kari', 'leisure', measure, homeCare);
    await at.talk('hege', 'leisure', asked, 'Hvor ofte?');
    expect(await questions('hege')).toMatchObject([{ kind: 'responsibility_asked', subjectId: asked }]);
    expect(await news('kari')).toMatchObject([{ kind: 'responsibility_talked', title: 'Skyss' }]);
    await at.talk('kari', 'leisure', asked, 'Hver onsdag.');
    expect(await questions('hege')).toMatchObject([
      { kind: 'talk_answered', subjectId: asked, by: { name: 'Kari Moen' } },
    ]);
    // What was asked is no news to Kari once she has answered, and what she said is a question, not news, to Hege.
    expect(await news('kari')).toEqual([]);
    expect(await news('hege')).toEqual([]);
    await at.answer('hege', 'leisure', asked, { accept: false, reason: 'no_capacity' });
    expect(await news('kari')).toMatchObject([{ kind: 'responsibility_declined', about: 'hjemmesykepleien' }]);
    await clear();
  });

  it('stands in the order of when an answer is hoped for, and what one has said yes to in that of its deadline', async () => {
    const made: string[] = [];
    for (const [what, days] of [
      ['Om en uke', 7],
      ['I morgen', 1],
      ['Om tre dager', 3],
    ] as const) {
      const facts = { deadlineOn: addDays(on, days - 2) };
      const measure = await at.added('kari', 'home', { what, facts });
      made.push(await at.asked('kari', 'home', measure, { ...homeCare, answerBy: addDays(on, days) }));
    }
    const byAnswer = (await questions('hege')).map(({ title }) => title);
    expect(byAnswer).toEqual(['I morgen', 'Om tre dager', 'Om en uke']);
    for (const id of made) await at.answer('hege', 'home', id, { accept: true });
    expect((await accepted('hege')).map(({ title, overdue }) => [title, overdue])).toEqual([
      ['I morgen', true],
      ['Om tre dager', false],
      ['Om en uke', false],
    ]);
    await clear();
  });

  it('is what one answers for until it is over', async () => {
    const measure = await at.added('kari', 'leisure', { what: 'Turgåing' });
    const facts = { recurrence: { every: 'week', weekdays: [3], time: '17:00' } };
    await at.change('kari', 'leisure', measure, facts, { recurrence: null });
    await at.asked('anne', 'leisure', measure, { kind: 'next_of_kin', personId: cast.anne.person });
    expect(await accepted('anne')).toMatchObject([
      { title: 'Turgåing', recurrence: { every: 'week', weekdays: [3], time: '17:00' }, state: 'planned' },
    ]);
    await at.change('kari', 'leisure', measure, { state: 'done' }, { state: 'planned' });
    expect(await accepted('anne')).toEqual([]);
    await clear();
  });

  it('is the owner’s to decide: who is let in, and who is invited', async () => {
    const [wish] = await house.rows.query<{ id: string }>(
      `insert into access_wish (tenant_id, plan_id, section_id, unit_id, level, wished_by)
       values ($1, $2, $3, $4, 'read', $5) returning id`,
      [plan.tenant, plan.id, section('health'), units.homeCare.id, cast.kari.person],
    );
    await insertPerson(house.rows, cast.siv, on);
    const [invitation] = await house.rows.query<{ id: string }>(
      `insert into invitation (tenant_id, plan_id, person_id, role, unit_id, state, invited_by)
       values ($1, $2, $3, 'participant', $4, 'waits-for-owner', $5) returning id`,
      [plan.tenant, plan.id, cast.siv.person, units.school.id, cast.kari.person],
    );
    expect(await questions('ola')).toMatchObject([
      {
        kind: 'access_wished',
        subjectId: wish?.id,
        about: 'hjemmesykepleien',
        level: 'read',
        sectionTitle: 'Helse',
        by: { name: 'Kari Moen' },
      },
      { kind: 'invitation_to_approve', subjectId: invitation?.id, about: 'Siv Dahl', sectionId: null, level: null },
    ]);
    for (const key of ['kari', 'hege', 'siv'] as const) expect(await questions(key)).toEqual([]);
    await house.rows.query("update invitation set state = 'sent', sent_at = now()");
    expect(await questions('siv')).toMatchObject([
      { kind: 'invited', planId: null, owner: null, ownerName: 'Ola Nordli', subjectId: invitation?.id, by: null },
    ]);
    await house.rows.query("update access_wish set state = 'granted', answered_at = now()");
    await house.rows.query("update invitation set state = 'declined', answered_at = now()");
    for (const [kind, subject, by] of [
      ['access-answered', wish?.id, cast.ola],
      ['invitation-answered', invitation?.id, cast.siv],
    ] as const)
      await house.rows.query(
        `insert into telling (tenant_id, person_id, plan_id, section_id, kind, subject_id, by_person_id)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [plan.tenant, cast.kari.person, plan.id, null, kind, subject, by.person],
      );
    expect(await news('kari')).toMatchObject([
      { kind: 'invitation_answered', accepted: false, about: 'Siv Dahl', by: null },
      { kind: 'access_answered', accepted: true, about: 'hjemmesykepleien', sectionTitle: 'Helse', level: 'read' },
    ]);
    await clear();
  });

  it('is news until it was seen, by the one to whom it was told and nobody else', async () => {
    const measure = await at.added('kari', 'leisure', { what: 'Kino' });
    await at.asked('kari', 'leisure', measure, { kind: 'coordinator', personId: cast.kari.person });
    const [telling] = await news('ola');
    expect(telling).toMatchObject({ kind: 'responsibility_accepted', about: 'Kari Moen' });
    expect(codeOf(await at.ask('hege', SEEN, { tellingId: telling?.['id'] }))).toBe('NOT_FOUND');
    expect(codeOf(await at.ask('ola', SEEN, { tellingId: NOBODY }))).toBe('NOT_FOUND');
    expect(codeOf(await at.ask('ola', SEEN, { tellingId: 'x' }))).toBe('NOT_FOUND');
    const { data } = await at.ask('ola', SEEN, { tellingId: telling?.['id'] });
    expect(told(data?.['seen'])['news']).toEqual([]);
    expect(codeOf(await at.ask('ola', SEEN, { tellingId: telling?.['id'] }))).toBeUndefined();
    const rows = await house.rows.query("select rule from audit where action = 'see-telling'");
    expect(rows).toEqual([{ rule: 'S2' }]);
  });

  it('is news also of what is no plan’s, from the system itself, under the hat it is for and no other', async () => {
    const tellings = house.app.get(Tellings, { strict: false });
    const database = house.app.get(Database, { strict: false });
    const { person } = cast.kari;
    await database.inTenant(plan.tenant, (tx) =>
      tellings.tell(
        tx,
        { tenant: plan.tenant, person: 'system' },
        { to: person, kind: 'municipality-answered', wears: 'work' },
        { to: person, kind: 'municipality-answered', wears: 'coordinating-unit', plan: plan.id },
      ),
    );
    expect(await news('kari')).toMatchObject([
      { kind: 'municipality_answered', planId: null, owner: null, ownerName: '', by: null },
    ]);
    await clear();
  });

  it('is put off until a day ahead, by reason, for oneself and in nobody else’s sight, and no date is changed by it', async () => {
    const measure = await at.added('kari', 'leisure', { what: 'Sykkel' });
    const asked = await at.asked('kari', 'leisure', measure, { ...homeCare, answerBy: addDays(on, 2) });
    const off = (key: Who, waitingId: string, until: string) =>
      at.ask(key, PUT_OFF, { input: { waitingId, until, reason: 'waits_for_others' } });
    for (const until of [on, addDays(on, 400), 'snart'])
      expect(codeOf(await off('hege', asked, until))).toBe('BAD_INPUT');
    for (const [key, id] of [
      ['nina', asked],
      ['hege', NOBODY],
      ['hege', measure],
    ] as const)
      expect(codeOf(await off(key, id, addDays(on, 3)))).toBe('NOT_FOUND');
    expect(codeOf(await off('hege', asked, addDays(on, 3)))).toBeUndefined();
    const mine = async (key: Who) => (await questions(key)).find(({ id }) => id === asked);
    expect(await mine('hege')).toMatchObject({ putOffUntil: addDays(on, 3), answerBy: addDays(on, 2) });
    expect(await mine('bodil')).toMatchObject({ putOffUntil: null });
    // Nobody but the one whose it is, not even a transaction of somebody else's in the same municipality.
    const database = house.app.get(Database, { strict: false });
    const seen = (key: Who) =>
      database.inTenant({ tenant: plan.tenant, person: cast[key].person }, (tx) => tx.query('select 1 from snooze'));
    expect([(await seen('hege')).length, (await seen('bodil')).length, (await seen('ola')).length]).toEqual([1, 0, 0]);
    await at.ask('hege', 'mutation ($id: ID!) { takeUp(waitingId: $id) { news { id } } }', { id: asked });
    expect(await mine('hege')).toMatchObject({ putOffUntil: null });
    await at.answer('hege', 'leisure', asked, { accept: false, reason: 'no_capacity' });
    await clear();
  });

  it('is done for two weeks, to the one who had said yes to it', async () => {
    const measure = await at.added('kari', 'leisure', { what: 'Ring fastlegen' });
    const asked = await at.asked('kari', 'leisure', measure, { ...homeCare, personId: cast.hege.person });
    await at.answer('hege', 'leisure', asked, { accept: true });
    expect(await accepted('hege')).toContainEqual(
      expect.objectContaining({ measureId: measure, mayFinish: true, putOffUntil: null }),
    );
    await at.change('hege', 'leisure', measure, { state: 'done' }, { state: 'planned' });
    const done = async (key: Who) => (await at.ask(key, '{ waiting { done { title doneOn } } }')).data?.['waiting'];
    expect(await done('hege')).toEqual({ done: [{ title: 'Ring fastlegen', doneOn: on }] });
    expect(await done('bodil')).toEqual({ done: [] });
    await house.rows.query("update fact_change set at = at - interval '20 days' where subject_id = $1", [measure]);
    expect(await done('hege')).toEqual({ done: [] });
    await clear();
  });

  it('says that something ended, and neither what nor where, to one who may no longer read it', async () => {
    const measure = await at.added('kari', 'home', { what: 'Hemmelig vask' });
    const asked = await at.asked('kari', 'home', measure, { ...homeCare, personId: cast.hege.person });
    await at.answer('hege', 'home', asked, { accept: true });
    await clear();
    await at.end('kari', 'home', asked);
    expect(await news('hege')).toMatchObject([
      { kind: 'responsibility_ended', title: 'Hemmelig vask', sectionId: section('home'), accepted: true },
    ]);
    await house.rows.query('update access_grant set withdrawn_at = now() where plan_id = $1 and section_id = $2', [
      plan.id,
      section('home'),
    ]);
    const { raw } = await at.ask(
      'hege',
      '{ waiting { news { kind title sectionId sectionTitle about by { id } planId } } }',
    );
    expect(raw).toContain('responsibility_ended');
    for (const hidden of ['Hemmelig', section('home'), 'Hjem og hverdag', 'hjemmesykepleien'])
      expect(raw).not.toContain(hidden);
    // Of what was asked and said yes to there, nothing waits either.
    expect((await at.ask('hege', '{ waiting { questions { title } accepted { title } } }')).raw).not.toContain(
      'Om en uke',
    );
    await house.rows.query("update participation set ended_at = now() - interval '1 day' where person_id = $1", [
      cast.hege.person,
    ]);
    expect(await at.waiting('hege')).toMatchObject({
      questions: [],
      accepted: [],
      news: [{ kind: 'responsibility_ended', planId: null, owner: null, ownerName: '', title: null }],
    });
    await house.rows.query('update participation set ended_at = null where person_id = $1', [cast.hege.person]);
  });

  it('hides what is taken out until all agree', async () => {
    const measure = await at.added('kari', 'leisure', { what: 'Uenighet' });
    await at.asked('kari', 'leisure', measure, homeCare);
    expect((await questions('hege')).map(({ title }) => title)).toContain('Uenighet');
    await house.rows.query(
      `insert into taken_out (tenant_id, plan_id, section_id, subject, subject_id, words, authors, taken_by)
       values ($1, $2, $3, 'measure', $4, '{}', '{}', $5)`,
      [plan.tenant, plan.id, section('leisure'), measure, cast.ola.person],
    );
    expect(await questions('hege')).toEqual([]);
    await house.rows.query('update taken_out set put_back_at = now()');
    expect(await questions('hege')).toHaveLength(1);
  });

  it('is nothing in a plan without consent, or one that is closed, for the owner as for others', async () => {
    await at.asked('kari', 'leisure', await at.added('kari', 'leisure'), { kind: 'owner', personId: cast.ola.person });
    expect((await questions('ola')).length).toBeGreaterThan(0);
    await house.rows.query('update consent set withdrawn_at = now() where plan_id = $1', [plan.id]);
    for (const key of ['ola', 'hege', 'kari', 'anne'] as const)
      expect(await at.waiting(key)).toEqual({ questions: [], news: [], accepted: [] });
    await house.rows.query('update consent set withdrawn_at = null where plan_id = $1', [plan.id]);
    await house.rows.query("update plan set state = 'closed' where id = $1", [plan.id]);
    expect(await at.waiting('ola')).toEqual({ questions: [], news: [], accepted: [] });
    await house.rows.query("update plan set state = 'active' where id = $1", [plan.id]);
  });

  it('asks the database as often for many plans as for one', async () => {
    const owners = ['lea', 'maja', 'rune', 'arne', 'astrid', 'emil'] as const;
    for (const key of owners) {
      const other = await aPlan()
        .of(cast[key])
        .coordinatedBy(cast.perlund)
        .withGrant('home', cast.inga, 'edit')
        .insert(house.rows, { words: house.write });
      const world = new MeasuresWorld(house, other);
      const mine = await world.added('perlund', 'home', { what: 'Gjort' });
      const taken = { kind: 'coordinator', personId: cast.perlund.person };
      await world.asked('perlund', 'home', mine, taken);
      const asked = await world.added('inga', 'home', { what: 'Spurt' });
      await world.asked('inga', 'home', asked, taken);
    }
    await clear();
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
    const counted = async (key: Who) => {
      await at.ask(key, '{ me { id } }');
      const before = statements;
      const found = await at.waiting(key);
      const asked = listed(found['questions']).filter(({ kind }) => kind !== 'nobody_answers');
      return { found: asked.length, queries: statements - before };
    };
    const one = await counted('hege');
    const six = await counted('perlund');
    expect([one.found, six.found]).toEqual([1, owners.length]);
    // Whoever coordinates is asked two things more: who answers for nothing, and who has not answered.
    expect(six.queries).toBe(one.queries + 2);
    expect(six.queries).toBeLessThan(40);
    expect(municipalities.fjelldal.id).toBe(plan.tenant);
  });
});
