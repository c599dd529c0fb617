// Builders say who may do what in the words of the plan, and store it in one go.
import { asPlainDate } from '@samplan/domain';
import { expect, it } from 'vitest';
import { aPlan } from './a-plan';
import { cast } from './cast';
import { units } from './cast-places';
import type { Rows } from './cast-rows';
import { fakeClock } from './fake-clock';
import type { PlanBuilder } from './a-plan';

/** The parameters of each row stored in a table, in order. */
const stored = async (plan: PlanBuilder): Promise<(table: string) => (readonly unknown[])[]> => {
  const seen: { sql: string; params: readonly unknown[] }[] = [];
  const rows: Rows = {
    query: (sql, params = []) => {
      seen.push({ sql, params });
      return Promise.resolve([]);
    },
  };
  await plan.insert(rows, { today: asPlainDate('2026-11-23') });
  return (table) => seen.filter(({ sql }) => sql.includes(`insert into ${table} (`)).map(({ params }) => params);
};

it('gives a grant to the unit of somebody who works in one, and makes them take part for it', async () => {
  const of = await stored(aPlan().of(cast.ola).withGrant('home', cast.hege, 'edit'));
  expect(of('access_grant').map((row) => row.slice(3, 7))).toEqual([
    [units.homeCare.id, null, 'edit', 'owner-consent'],
  ]);
  expect(of('participation').map((row) => row.slice(2, 6))).toEqual([
    [cast.hege.person, units.homeCare.id, 'participant', 'sykepleier'],
  ]);
});

it('gives a grant to the person, where there is no unit or the person alone is meant', async () => {
  const of = await stored(
    aPlan().withGrant('family', cast.anne, 'read').withGrant('home', cast.hege, 'read', { as: 'person' }),
  );
  expect(of('access_grant').map((row) => row.slice(3, 5))).toEqual([
    [null, cast.anne.person],
    [null, cast.hege.person],
  ]);
});

it('lets the same person take part once, however many grants are given', async () => {
  const of = await stored(aPlan().withGrant('home', cast.hege, 'edit').withGrant('health', cast.hege, 'read'));
  expect(of('participation')).toHaveLength(1);
  expect(of('access_grant')).toHaveLength(2);
});

it('refuses to give away the owner’s own notes, or a section that is not there', () => {
  expect(() => aPlan().withGrant('own', cast.kari, 'read')).toThrow(RangeError);
  expect(() => aPlan().withGrant('garden', cast.kari, 'read')).toThrow(RangeError);
  expect(() => aPlan().withWords('garden', ['Roser'])).toThrow(RangeError);
});

it('leaves a builder that was kept as it was', async () => {
  const plain = aPlan().of(cast.rune);
  plain.coordinatedBy(cast.kari).withoutConsent();
  const of = await stored(plain);
  expect([of('participation').length, of('consent').length]).toEqual([0, 1]);
});

it('stands still until it is moved, as a clock of tests should', () => {
  const clock = fakeClock(1000);
  clock.advance(500);
  expect(clock.now()).toBe(1500);
  clock.setDate(asPlainDate('2026-07-01'));
  expect(new Date(clock.now()).toISOString()).toBe('2026-07-01T10:00:00.000Z');
});
