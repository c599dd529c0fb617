// Leases: remembered for seconds, dropped by the bell, over when a fact they rest on begins or ends.
import { osloMidnight, addDays, today, type Clock } from '@samplan/domain';
import { aPlan, cast, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testConfig } from '../../test/flows/house';
import { Bell, type AccessRing } from '../kernel/bell';
import { actorOf, ground, type Ground } from '../../test/ground';
import { FactsRepository } from './facts.repository';
import { Leases } from './leases';

class HandBell extends Bell {
  private readonly onAccessHeard = new Set<(ring: AccessRing) => void>();
  private readonly onLostHeard = new Set<() => void>();
  override onAccess(heard: (ring: AccessRing) => void): () => void {
    this.onAccessHeard.add(heard);
    return () => this.onAccessHeard.delete(heard);
  }
  override onLost(heard: () => void): () => void {
    this.onLostHeard.add(heard);
    return () => this.onLostHeard.delete(heard);
  }
  ringAccess({ id, tenant }: BuiltPlan): void {
    for (const heard of this.onAccessHeard) heard({ plan: id, tenant, epoch: 0 });
  }
  loseConnection(): void {
    for (const heard of this.onLostHeard) heard();
  }
}

describe('Leases', () => {
  let at: Ground;
  let plan: BuiltPlan;
  const clock: Clock & { at: number } = { at: Date.parse('2026-11-20T12:00:00Z'), now: () => clock.at };
  const hege = actorOf(cast.hege);
  const fresh = (): { leases: Leases; bell: HandBell } => {
    const bell = new HandBell(testConfig(at.databaseUrl), at.database);
    return { bell, leases: new Leases(at.database, new FactsRepository(), bell, clock) };
  };
  const grant = (state: string) =>
    at.rows.query(`update access_grant set withdrawn_at = ${state} where plan_id = $1 and unit_id is not null`, [
      plan.id,
    ]);

  beforeAll(async () => {
    at = await ground();
    plan = await aPlan()
      .of(cast.ola)
      .withGrant('home', cast.hege, 'edit')
      .insert(at.rows, { today: today(clock) });
  });
  afterAll(() => at.close());

  it('tell level, epoch, rule and hat, and nothing before they are asked for', async () => {
    const { leases } = fresh();
    const home = plan.section('home');
    expect(leases.known(hege, plan.id, home)).toBeUndefined();
    const standing = await leases.standing(hege, plan.id, home);
    expect(standing).toMatchObject({ level: 'edit', rule: 'D4', hat: 'participant', endsAt: clock.at + 15_000 });
    const [row] = await at.rows.query<{ access_epoch: string }>('select access_epoch from plan where id = $1', [
      plan.id,
    ]);
    expect(standing.epoch).toBe(Number(row?.access_epoch));
    expect(leases.known(hege, plan.id, home)).toEqual(standing);
    expect(leases.known(hege, plan.id, plan.section('health'))).toMatchObject({ level: 'none' });
  });

  it('are believed until they end, at most fifteen seconds, unless one asks afresh', async () => {
    const { leases } = fresh();
    const level = async (isFresh = false) =>
      (await leases.standing(hege, plan.id, plan.section('home'), isFresh)).level;
    expect(await level()).toBe('edit');
    await grant('now()');
    try {
      expect(await level()).toBe('edit');
      expect(await level(true)).toBe('none');
      expect(await level()).toBe('none');
      await grant('null');
      clock.at += 14_999;
      expect(await level()).toBe('none');
      clock.at += 1;
      expect(await level()).toBe('edit');
    } finally {
      await grant('null');
    }
  });

  it('are dropped when access to the plan changes, and all of them when the bell has been away', async () => {
    const { leases, bell } = fresh();
    const home = plan.section('home');
    for (const drop of [() => bell.ringAccess(plan), () => bell.loseConnection(), () => leases.forget(plan.id)]) {
      await leases.standing(hege, plan.id, home);
      drop();
      expect(leases.known(hege, plan.id, home)).toBeUndefined();
    }
  });

  it('are not kept when the bell rings while they are being read', async () => {
    const { leases, bell } = fresh();
    const asked = leases.standing(hege, plan.id, plan.section('home'));
    bell.ringAccess(plan);
    await asked;
    expect(leases.known(hege, plan.id, plan.section('home'))).toBeUndefined();
  });

  it('end at the midnight in Norway after which a fact no longer holds, though no row changes', async () => {
    const { leases } = fresh();
    const tomorrow = addDays(today(clock), 1);
    await at.rows.query('update access_grant set valid_to = $2 where plan_id = $1', [plan.id, today(clock)]);
    const noon = clock.at;
    clock.at = osloMidnight(tomorrow) - 5_000;
    try {
      const { level, endsAt } = await leases.standing(hege, plan.id, plan.section('home'));
      expect({ level, endsAt }).toEqual({ level: 'edit', endsAt: osloMidnight(tomorrow) });
      clock.at = endsAt;
      expect(leases.known(hege, plan.id, plan.section('home'))).toBeUndefined();
      expect((await leases.standing(hege, plan.id, plan.section('home'))).level).toBe('none');
    } finally {
      clock.at = noon;
      await at.rows.query('update access_grant set valid_to = null where plan_id = $1', [plan.id]);
    }
  });

  it('give nothing in a plan of another municipality', async () => {
    const { leases } = fresh();
    expect(await leases.standing(actorOf(cast.eira), plan.id, plan.section('home'))).toMatchObject({ level: 'none' });
    expect(await leases.maySee(actorOf(cast.eira), plan.id)).toBe(false);
  });
});
