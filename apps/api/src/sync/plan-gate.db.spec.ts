// The gate of words: who may write in which root, told under one access epoch or not at all.
import { randomUUID } from 'node:crypto';
import { goalWords, measureWords } from '@samplan/plan-doc';
import { asRoomId, type RoomId, type Standing } from '@samplan/sync/server';
import { asId, systemClock } from '@samplan/domain';
import { aPlan, cast, type BuiltPlan, type CastMember } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testConfig } from '../../test/flows/house';
import { actorOf, ground, type Ground } from '../../test/ground';
import { FactsRepository } from '../access/facts.repository';
import { Leases } from '../access/leases';
import { Bell } from '../kernel/bell';
import { Addresses } from './addresses';
import { ItemRoots } from './item-roots';
import { PlanGate } from './plan-gate';
import { Visitor } from './visitor';

describe('the gate of words', () => {
  let at: Ground;
  let plan: BuiltPlan;
  let leases: Leases;
  let gate: PlanGate;
  const addresses = new Addresses();

  const room = (key: string): RoomId => asRoomId(`ip/${plan.id}/${plan.section(key)}/1`);
  const visitor = (who: CastMember) => new Visitor(actorOf(who), 'participant');
  const ask = (who: CastMember, key = 'home') => gate.ask(visitor(who), room(key));
  const measure = async (key: string): Promise<string> => {
    const id = randomUUID();
    await at.rows.query(
      'insert into measure (id, tenant_id, plan_id, section_id, created_by) values ($1, $2, $3, $4, $5)',
      [id, plan.tenant, plan.id, plan.section(key), cast.kari.person],
    );
    leases.forget(plan.id);
    return id;
  };
  const may = (standing: Standing, root: string | undefined) => standing.mayWrite?.(root ?? '') ?? true;
  const what = (id: string) => measureWords.roots(id)[0];

  beforeAll(async () => {
    at = await ground();
    plan = await aPlan()
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'read')
      .withGoal('swim', 'home', 'Jeg vil svømme.', { voice: 'own' })
      .withGoal('support', 'home', 'Støtte til det.', { voice: 'service' })
      .insert(at.rows);
    const bell = new Bell(testConfig(at.databaseUrl), at.database);
    leases = new Leases(at.database, new FactsRepository(), bell, systemClock);
    gate = new PlanGate(leases, addresses, new ItemRoots(at.database));
    for (const [key, kind] of [
      ['home', 'life-area'],
      ['work', 'life-area'],
      ['whatMatters', 'what-matters'],
    ] as const)
      addresses.learn(room(key), {
        doc: asId<'doc'>(randomUUID()),
        tenant: plan.tenant,
        plan: plan.id,
        section: plan.section(key),
        kind,
        isDraft: false,
      });
  });
  afterAll(() => at.close());

  it('opens the section’s own words and its items, and the owner’s own goals to the owner alone', async () => {
    const [ola, kari] = [await ask(cast.ola), await ask(cast.kari)];
    expect([ola.level, kari.level]).toEqual(['edit', 'edit']);
    for (const standing of [ola, kari]) {
      expect(may(standing, 'body')).toBe(true);
      expect(goalWords.roots(plan.goal('support')).every((root) => may(standing, root))).toBe(true);
      expect(may(standing, what(randomUUID()))).toBe(false);
    }
    expect(goalWords.roots(plan.goal('swim')).map((root) => [may(ola, root), may(kari, root)])).toEqual([
      [true, false],
      [true, false],
    ]);
    expect(may(await ask(cast.kari, 'work'), goalWords.roots(plan.goal('support'))[0])).toBe(false);
  });

  it('knows without asking what it was told, and forgets it when an item comes, moves, is taken out or put back', async () => {
    const id = await measure('home');
    expect(gate.known(visitor(cast.kari), room('home'))).toBeUndefined();
    const told = await ask(cast.kari);
    expect(gate.known(visitor(cast.kari), room('home'))).toBe(told);
    const steps: [string, string, boolean, boolean][] = [
      ['update measure set section_id = $2 where id = $1', plan.section('work'), false, true],
      ['update measure set section_id = $2 where id = $1', plan.section('home'), true, false],
      [
        `insert into taken_out (tenant_id, plan_id, section_id, subject, subject_id, words, authors, taken_by)
         select tenant_id, plan_id, $2, 'measure', id, '{}', '{}', created_by from measure where id = $1`,
        plan.section('home'),
        false,
        false,
      ],
      [
        'update taken_out set put_back_at = now() where subject_id = $1 and section_id = $2',
        plan.section('home'),
        true,
        false,
      ],
    ];
    let { epoch } = told;
    expect(may(told, what(id))).toBe(true);
    for (const [sql, section, inHome, inWork] of steps) {
      await at.rows.query(sql, [id, section]);
      leases.forget(plan.id);
      const [home, work] = [await ask(cast.kari), await ask(cast.kari, 'work')];
      expect(home.epoch).toBeGreaterThan(epoch);
      expect([may(home, what(id)), may(work, what(id))]).toEqual([inHome, inWork]);
      epoch = home.epoch;
    }
  });

  it('tells access and items of one epoch, though an item comes between the two questions', async () => {
    const come: string[] = [];
    const racing = new PlanGate(
      {
        known: (...asked) => leases.known(...asked),
        standing: async (...asked) => {
          const standing = await leases.standing(...asked);
          come.push(await measure('home'));
          return standing;
        },
      },
      addresses,
      new ItemRoots(at.database),
    );
    const standing = await racing.ask(visitor(cast.kari), room('home'));
    const [row] = await at.rows.query<{ access_epoch: string }>('select access_epoch from plan where id = $1', [
      plan.id,
    ]);
    // As things stood before the last one came; the log refuses what rests on that.
    expect(come.map((id) => may(standing, what(id)))).toEqual([true, false]);
    expect(standing.epoch).toBe(Number(row?.access_epoch) - 1);
  });

  it('lets what matters be written in the shared words only while its owner shows them as they come', async () => {
    expect(may(await ask(cast.ola, 'whatMatters'), 'body')).toBe(true);
    for (const isLive of [false, true]) {
      await at.rows.query('update section set is_live = $2 where id = $1', [plan.section('whatMatters'), isLive]);
      leases.forget(plan.id);
      expect(may(await ask(cast.ola, 'whatMatters'), 'body')).toBe(isLive);
      expect(may(await ask(cast.ola, 'whatMatters'), 'section:strengths')).toBe(isLive);
    }
  });

  it('guards no roots where nothing may be written', async () => {
    const hege = await ask(cast.hege);
    expect([hege.level, hege.mayWrite]).toEqual(['read', undefined]);
  });
});
