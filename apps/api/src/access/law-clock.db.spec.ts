// The law's clock is Norway's: facts begin and end at midnight there, whatever clock the server and its database keep.
import { asPlainDate, systemClock, today, type Clock } from '@samplan/domain';
import { aPlan, cast, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf, ground, settle, type Ground } from '../../test/ground';
import { Access } from './access';
import { FactsRepository } from './facts.repository';

/** The first and the last place to begin a day: at every moment it is another date in one of them than in Norway. */
const ZONES = ['Etc/GMT-14', 'Etc/GMT+12'];

describe('By the law’s clock', () => {
  let at: Ground;
  let plan: BuiltPlan;
  const clock: Clock & { at: string } = { at: '', now: () => Date.parse(clock.at) };
  const mayRead = async (moment: string) => {
    clock.at = moment;
    const access = new Access(at.database, new FactsRepository(), clock);
    return access.may(actorOf(cast.hege), 'read', { section: plan.section('home') });
  };

  beforeAll(async () => {
    at = await ground();
    plan = await aPlan()
      .of(cast.ola)
      .withGrant('home', cast.hege, 'read')
      .insert(at.rows, { today: asPlainDate('2026-11-01') });
    await settle(at.rows, cast.tonevik);
  });
  afterAll(() => at.close());

  it('a fact that begins today in Norway holds, although it is yesterday in UTC', async () => {
    await at.rows.query("update access_grant set valid_from = '2026-11-21', valid_to = null where plan_id = $1", [
      plan.id,
    ]);
    expect(await mayRead('2026-11-20T22:59:59Z')).toBe(false);
    expect(await mayRead('2026-11-20T23:00:00Z')).toBe(true);
  });

  it('a fact that ended yesterday in Norway no longer holds, although it is still that day in UTC, also in summer', async () => {
    await at.rows.query(
      "update access_grant set valid_from = '2026-06-01', valid_to = '2026-07-20' where plan_id = $1",
      [plan.id],
    );
    await at.rows.query("update unit_membership set valid_from = '2026-06-01' where person_id = $1", [
      cast.hege.person,
    ]);
    await at.rows.query("update participation set valid_from = '2026-06-01' where plan_id = $1", [plan.id]);
    await at.rows.query("update consent set valid_from = '2026-06-01' where plan_id = $1", [plan.id]);
    expect(await mayRead('2026-07-20T21:59:59Z')).toBe(true);
    expect(await mayRead('2026-07-20T22:00:00Z')).toBe(false);
  });

  it.each(ZONES)(
    'a fact without a date of its own begins today in Norway, also on a connection that keeps %s',
    async (zone) => {
      const before = today(systemClock);
      const [row] = await at.rows.query<{ from: string }>(
        `with there as (select set_config('TimeZone', $3, true) as zone)
       insert into tenant_role (tenant_id, person_id, role) select $1, $2, 'administrator' from there where zone = $3
       returning valid_from::text as from`,
        [plan.tenant, cast.tonevik.person, zone],
      );
      expect([before, today(systemClock)]).toContain(row?.from);
    },
  );

  it('one of those zones is on another date than Norway, so that the test above can fail', async () => {
    const [row] = await at.rows.query<{ differ: boolean }>(
      'select bool_or((now() at time zone zone)::date <> oslo_today()) as differ from unnest($1::text[]) zone',
      [ZONES],
    );
    expect(row?.differ).toBe(true);
  });
});
