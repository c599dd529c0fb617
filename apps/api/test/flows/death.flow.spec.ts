// A death: what ends with it, that nothing is sent to or about the dead, that own notes are sealed, and that it can be undone within a day.
import { addDays, today } from '@samplan/domain';
import {
  aPlan,
  cast,
  fakeClock,
  insertMunicipality,
  insertPerson,
  type BuiltPlan,
  type CastKey,
} from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../src/kernel/database';
import { isAlive } from '../../src/kernel/alive';
import { SyncModule } from '../../src/sync/sync.module';
import { WordsRepository } from '../../src/words/words.repository';
import { until } from '../until';
import { openHouse, type House } from './house';
import { RawSocket } from './words-world';

const ANSWER = '__typename ... on DeathRecorded { diedOn } ... on Refusal { code missing }';
const RECORD = `mutation ($planId: ID!, $diedOn: Date!) { recordDeath(planId: $planId, diedOn: $diedOn) { ${ANSWER} } }`;
const ENTER = `mutation ($personId: ID!, $diedOn: Date!) { enterDeath(personId: $personId, diedOn: $diedOn) { ${ANSWER} } }`;
const UNDO =
  'mutation ($personId: ID!) { undoDeath(personId: $personId) { __typename ... on Refusal { code missing } } }';
const LIST = '{ deaths { name diedOn enteredBy undoUntil } }';
const PLAN = 'query ($id: ID!) { plan(planId: $id) { state } }';
const SECTION = 'query ($id: ID!) { section(sectionId: $id) { words { body } } }';
const NOTE = 'Det bare Ola visste';
const HOUR = 3_600_000;

describe('A death', () => {
  const clock = fakeClock();
  let house: House;
  let plan: BuiltPlan;
  const on = today(clock);

  const signIn = async (who: CastKey) => {
    const cookie = await house.signIn(cast[who], who === 'inga' ? 'coordinating-unit' : undefined);
    await house.rows.query('update session set created_at = $1, last_active_at = $1 where ended_at is null', [
      new Date(clock.now()),
    ]);
    return cookie;
  };
  const ask = async (who: CastKey, query: string, variables: object = {}) =>
    house.ask(await signIn(who), query, variables);
  const record = async (who: CastKey, diedOn: string = on) =>
    (await ask(who, RECORD, { planId: plan.id, diedOn })).data?.['recordDeath'];
  const enter = async (who: CastKey, of: CastKey, diedOn: string = on) =>
    (await ask(who, ENTER, { personId: cast[of].person, diedOn })).data?.['enterDeath'];
  const undo = async (who: CastKey, of: CastKey = 'ola') =>
    (await ask(who, UNDO, { personId: cast[of].person })).data?.['undoDeath'];
  const refused = (name: string, code: string, ...missing: string[]) => ({ __typename: name, code, missing });
  const ownWords = () =>
    house.app.get(Database, { strict: false }).asSystem(plan.tenant, 'stored-words-of-today', async (tx) => {
      const stored = await tx.query('select text from projection where section_id = $1', [plan.section('own')]);
      const rows = await tx.query(
        'select u.seq from doc_update u join doc d on d.id = u.doc_id where d.section_id = $1',
        [plan.section('own')],
      );
      const behind = await house.app.get(WordsRepository, { strict: false }).behind(tx);
      return { stored: JSON.stringify(stored).includes(NOTE), rows: rows.length > 0, behind };
    });
  const alive = async (of: CastKey) => {
    const [row] = await house.rows.query<{ is: boolean }>(`select ${isAlive('$1::uuid')} as is`, [cast[of].person]);
    return row?.is;
  };
  const standing = async () =>
    house.rows.query(
      `select 'mandate' as noun, id, coalesce(valid_to::text, '') as state from mandate
       union all select 'responsibility', id, state from responsibility
       union all select 'invitation', id, state from invitation union all select 'wish', id, state from access_wish
       union all select 'telling', id, (seen_at is null)::text from telling
       union all select 'need', id, state from need_case
       union all select 'plan', id, state || coalesce(close_reason, '') from plan where owner_id = $1 order by 1, 2`,
      [cast.ola.person],
    );

  beforeAll(async () => {
    house = await openHouse({}, clock, [SyncModule]);
    await insertMunicipality(house.rows, 'fjelldal');
    for (const one of [cast.inga, cast.admin, cast.lise]) await insertPerson(house.rows, one, on);
  });
  beforeEach(async () => {
    await house.rows.query('delete from need_case');
    await house.rows.query('update death set undone_by = entered_by, undone_at = now() where undone_at is null');
    await house.rows.query(
      'update sign_in_closing set opened_by = closed_by, opened_at = now() where opened_at is null',
    );
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    clock.setDate(on);
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .withParticipant(cast.anne, { role: 'representative' })
      .withMandate(cast.anne, { kind: 'guardianship', covers: ['plan'], evidence: 'vedtak', from: addDays(on, -30) })
      .withMeasure('swim', 'home', 'Svømme', { responsible: { unit: 'homeCare', who: cast.hege, state: 'asked' } })
      .withWords('own', [NOTE])
      .insert(house.rows, { words: house.write, today: on });
    await house.rows.query(
      `insert into invitation (tenant_id, plan_id, person_id, role, state, invited_by) values ($1, $2, $3, 'next-of-kin', 'sent', $4)`,
      [plan.tenant, plan.id, cast.lise.person, cast.ola.person],
    );
    await house.rows.query(
      `insert into access_wish (tenant_id, plan_id, section_id, person_id, level, wished_by) values ($1, $2, $3, $4, 'read', $4)`,
      [plan.tenant, plan.id, plan.section('health'), cast.kari.person],
    );
    await house.rows.query(
      `insert into need_case (tenant_id, person_id, reporter, reported_by, knows, received_on, received_at, due_on, handler_id)
       values ($1, $2, 'person', $2, 'wants-it', $3, now(), $3, $4)`,
      [plan.tenant, cast.ola.person, on, cast.inga.person],
    );
    await house.rows.query(
      `insert into telling (tenant_id, person_id, plan_id, kind, by_person_id) values ($1, $2, $3, 'left-plan', $4)`,
      [plan.tenant, cast.kari.person, plan.id, cast.ola.person],
    );
  });
  afterAll(() => house.close());

  it('that the coordinator enters closes all at once, to the owner too, and seals own notes to the system itself', async () => {
    const [olas, heges] = [await signIn('ola'), await signIn('hege')];
    const url = `${house.url.replace('http', 'ws')}/sync/ip/${plan.id}/${plan.section('home')}/1`;
    const socket = await new RawSocket(url, { cookie: heges }).open();
    expect(await ownWords()).toEqual({ stored: true, rows: true, behind: [] });
    expect(await record('kari')).toEqual({ __typename: 'DeathRecorded', diedOn: on });
    await until(() => socket.isOver, 'the end of the socket');
    expect((await house.ask(olas, '{ me { name } }')).errors[0]?.extensions['code']).toBe('NOT_SIGNED_IN');
    for (const who of ['kari', 'hege', 'anne'] as const)
      expect([who, (await ask(who, PLAN, { id: plan.id })).data]).toEqual([who, { plan: null }]);
    expect(await ownWords()).toEqual({ stored: false, rows: false, behind: [] });
    expect(await alive('ola')).toBe(false);
    expect(await alive('kari')).toBe(true);
    const states = await standing();
    expect(states.map((row) => Object.values(row)[2]).filter((state) => state !== 'closed')).toEqual([
      'withdrawn',
      addDays(on, -1),
      'ended',
      'closeddied',
      'withdrawn',
      'false',
      'withdrawn',
    ]);
    expect(await record('kari')).toBeUndefined();
    expect(await enter('inga', 'ola')).toEqual(refused('EnterDeathRefused', 'ALREADY_SO'));
  });

  it('waits for nobody and tells nobody anything', async () => {
    const waits = async (who: CastKey) =>
      JSON.stringify((await ask(who, '{ waiting { questions { kind } news { kind } } }')).data);
    expect(await waits('lise')).toContain('invited');
    expect(await waits('hege')).toContain('responsibility_asked');
    expect(await waits('inga')).toContain('case_ends_soon');
    await record('kari');
    for (const who of ['lise', 'kari', 'hege', 'anne', 'inga'] as const)
      expect([who, await waits(who)]).toEqual([who, '{"waiting":{"questions":[],"news":[]}}']);
    const told = await house.rows.query('select from telling where seen_at is null and plan_id = $1', [plan.id]);
    expect(told).toEqual([]);
  });

  it('that was entered wrongly is undone within a day, and all is as it was', async () => {
    const before = await standing();
    await record('kari', addDays(on, -2));
    expect((await ask('inga', LIST)).data).toEqual({
      deaths: [
        {
          name: 'Ola Nordli',
          diedOn: addDays(on, -2),
          enteredBy: cast.kari.name,
          undoUntil: new Date(clock.now() + 24 * HOUR).toISOString(),
        },
      ],
    });
    clock.advance(24 * HOUR - 1);
    expect(await undo('inga')).toEqual({ __typename: 'DeathUndone' });
    expect(await standing()).toEqual(before);
    expect(await alive('ola')).toBe(true);
    expect(await ownWords()).toMatchObject({ stored: true, rows: true });
    expect((await ask('ola', SECTION, { id: plan.section('own') })).raw).toContain(NOTE);
    expect((await ask('kari', PLAN, { id: plan.id })).data).toEqual({ plan: { state: 'active' } });
    expect(await undo('inga')).toEqual(refused('UndoDeathRefused', 'ALREADY_SO'));
    expect((await ask('inga', LIST)).data).toEqual({ deaths: [] });
  });

  it('stands for good after a day, and no sign-in is opened past it', async () => {
    await enter('inga', 'ola');
    clock.advance(24 * HOUR);
    expect(await undo('inga')).toEqual(refused('UndoDeathRefused', 'TOO_LATE'));
    expect((await ask('inga', LIST)).data).toMatchObject({ deaths: [{ undoUntil: null }] });
    const open = 'mutation ($id: ID!) { reopenSignIn(personId: $id) { ... on Refusal { code } } }';
    expect((await ask('inga', open, { id: cast.ola.person })).data).toEqual({ reopenSignIn: { code: 'STALE' } });
    expect(await alive('ola')).toBe(false);
  });

  it('is entered by the coordinator of the plan and by the coordinating unit, with a day that has been', async () => {
    expect(await record('hege')).toEqual(refused('RecordDeathRefused', 'NOT_ALLOWED', 'is-active-coordinator'));
    expect(await record('ola')).toEqual(refused('RecordDeathRefused', 'NOT_ALLOWED', 'is-active-coordinator'));
    for (const who of ['kari', 'admin', 'ola'] as const)
      expect(await enter(who, 'anne')).toEqual(refused('EnterDeathRefused', 'NOT_ALLOWED', 'holds-tenant-role'));
    for (const day of [addDays(on, 1), '1900-01-01'])
      expect((await ask('kari', RECORD, { planId: plan.id, diedOn: day })).errors[0]?.extensions['code']).toBe(
        'BAD_INPUT',
      );
    for (const whom of ['inga', 'eira'] as const)
      expect(
        (await ask('inga', ENTER, { personId: cast[whom].person, diedOn: on })).errors[0]?.extensions['code'],
      ).toBe('BAD_INPUT');
  });

  it('stands in the log and in the history by who entered it, with no day and no word', async () => {
    await enter('inga', 'ola');
    await undo('inga');
    const log = await house.rows.query(
      "select hat, rule, action, details from audit where action like '%-death' order by id desc limit 2",
    );
    const by = { hat: 'coordinating-unit', rule: 'T3', details: { person: cast.ola.person } };
    expect(log).toEqual([
      { ...by, action: 'undo-death' },
      { ...by, action: 'record-death' },
    ]);
    const told = await house.rows.query(
      'select field, before, after, hat from fact_change where plan_id = $1 order by id',
      [plan.id],
    );
    expect(told).toEqual([
      { field: 'state', before: 'active', after: 'closed', hat: 'coordinating-unit' },
      { field: 'state', before: 'closed', after: 'active', hat: 'coordinating-unit' },
    ]);
  });
});
