// Load: many accounts that may edit, made in one breath.
import { asId, asPlainDate, systemClock, today } from '@samplan/domain';
import { levelOf } from '@samplan/policy';
import { municipalities } from '@samplan/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase } from '../../test/setup';
import { FactsRepository } from '../access/facts.repository';
import { demoWorld, type DemoWorld } from './demo.testing';
import { ACCOUNTS_PER_PLAN, makeLoad } from './load';
import { seedDemo } from './seed';

const TENANT = municipalities.fjelldal.id;
let world: DemoWorld;
beforeAll(async () => {
  world = await demoWorld(await freshDatabase());
  await seedDemo(world.db, world.keys, asPlainDate('2026-11-23'));
});
afterAll(() => world.end());

/** For each plan of the account: kind and level of each section, as the policy decides. */
const levelsOf = async (account: string): Promise<string[][]> => {
  const [row] = await world.rows<{ id: string }>('select id from person where account_id = $1', [account]);
  const who = { account: asId<'account'>(account), person: asId<'person'>(row?.id ?? ''), tenant: TENANT };
  const all = await world.db.inTenant(TENANT, (tx) => new FactsRepository().ofVisible(tx, who, today(systemClock)));
  return all.map((facts) =>
    (facts.plan?.sections ?? []).map((section) => `${section.kind} ${levelOf(facts, section.id).level}`),
  );
};

it('makes a thousand accounts that may edit the life areas of twenty plans', async () => {
  const accounts = await makeLoad(world.db, { accounts: 1000 });
  expect(new Set(accounts).size).toBe(1000);
  const plans = await world.rows<{ people: number }>(
    `select count(*)::int as people from participation t join plan p on p.id = t.plan_id where p.is_load_test group by p.id`,
  );
  expect(plans).toEqual(Array.from({ length: 20 }, () => ({ people: ACCOUNTS_PER_PLAN })));
  for (const account of [accounts[0], accounts[999]]) {
    expect(await levelsOf(account ?? '')).toEqual([Array.from({ length: 6 }, () => 'life-area edit')]);
  }
});

it('makes one plan with sections for measuring that everybody may edit, and each has its document', async () => {
  const accounts = await makeLoad(world.db, { accounts: 200, measuring: 50 });
  expect(await levelsOf(accounts[199] ?? '')).toEqual([Array.from({ length: 50 }, () => 'measuring edit')]);
  const docs = await world.rows(
    `select from doc d join section s on s.id = d.section_id where s.kind = 'measuring' and d.state = 'open' and d.last_seq = 1`,
  );
  expect(docs).toHaveLength(50);
});

it('keeps apart from the plans of the demo’s people', async () => {
  const plans = await world.rows('select from plan where not is_load_test');
  const mixed = await world.rows(
    `select from participation t join plan p on p.id = t.plan_id join account a on a.id = (select account_id from person where id = t.person_id)
     where p.is_load_test = (a.pid_hash is not null)`,
  );
  expect([plans.length, mixed.length]).toEqual([7, 0]);
});
