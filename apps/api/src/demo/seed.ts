// The demo's municipalities, people and plans, stored once in an empty database.
import { systemClock, today, type PlainDate } from '@samplan/domain';
import {
  castMembers,
  insertMunicipality,
  insertPerson,
  insertShared,
  municipalities,
  type BuiltPlan,
  type MunicipalityKey,
  type PlanBuilder,
} from '@samplan/testing';
import type { Database, Tx } from '../kernel/database';
import { keyedHash, seal, type Keys } from '../kernel/keys';
import { WordsRepository } from '../words/words.repository';
import { seedCases } from './seed/cases';
import { seedDecidedCases } from './seed/decided-cases';
import { astridsPlan, majasPlan, runesPlan, sunnivasPlan } from './seed/full-plans';
import { seedOpenings } from './seed/openings';
import { arnesPlan, emilsPlan, olasPlan } from './seed/other-plans';
import { seedReviews } from './seed/reviews';
import { seedSafeContacts } from './seed/safe-contacts';

/** Each plan, and how many days ago somebody last wrote in it. */
const PLANS: readonly (readonly [(on: PlainDate) => PlanBuilder, number])[] = [
  [olasPlan, 0],
  [majasPlan, 5],
  [runesPlan, 6],
  [astridsPlan, 1],
  [sunnivasPlan, 2],
  [arnesPlan, 30],
  [emilsPlan, 4],
];
const SEED_LOCK = 7002;

/**
 * Stores the invented municipalities with everybody in them. A municipality that is there is left as it is, and a
 * database that holds any other is left alone.
 * @param keys so that sign-in finds the accounts by their synthetic national ids
 * @param on the date that all others are reckoned from
 * @returns the municipalities that were stored now
 */
export async function seedDemo(
  db: Database,
  keys: Keys,
  on: PlainDate = today(systemClock),
): Promise<MunicipalityKey[]> {
  const stored: MunicipalityKey[] = [];
  for (const key of ['fjelldal', 'nordvik'] as const) {
    const isNew = await db.asSystem(municipalities[key].id, 'first-words', (tx) => seedMunicipality(tx, key, keys, on));
    if (isNew) stored.push(key);
  }
  const both = Object.values(municipalities).map(({ id }) => id);
  if (stored.length > 0) await db.inTenant(both, (tx) => insertShared(tx, castMembers, on));
  return stored;
}

async function seedMunicipality(tx: Tx, key: MunicipalityKey, keys: Keys, on: PlainDate): Promise<boolean> {
  await tx.query('select pg_advisory_xact_lock($1)', [SEED_LOCK]);
  const there = (await tx.query<{ slug: string }>('select slug from tenant')).map(({ slug }) => slug);
  const ours: readonly string[] = Object.values(municipalities).map(({ slug }) => slug);
  if (there.includes(municipalities[key].slug) || there.some((slug) => !ours.includes(slug))) return false;

  await insertMunicipality(tx, key);
  for (const one of castMembers.filter(({ tenant }) => tenant === key)) {
    const { keyId, sealed } = seal(keys, one.nationalId);
    await insertPerson(tx, one, on, { hash: keyedHash(keys, one.nationalId), cipher: sealed, keyId });
  }
  await seedSafeContacts(tx, key, keys, on);
  if (key === 'fjelldal') {
    for (const [told, daysAgo] of PLANS) {
      const plan = await seedPlan(tx, told(on), on, daysAgo);
      if (told === olasPlan) await seedReviews(tx, plan, on);
    }
    await seedOpenings(tx, on);
    await seedCases(tx, on);
    await seedDecidedCases(tx);
  }
  return true;
}

async function seedPlan(tx: Tx, told: PlanBuilder, on: PlainDate, daysAgo: number): Promise<BuiltPlan> {
  const words = new WordsRepository();
  const plan = await told.withFixedIds().insert(tx, {
    today: on,
    words: (_rows, section) => words.seedWords(tx, section),
  });
  await tx.query(
    `update projection j set written_at = case when j.text = '' then p.opened_at else now() - make_interval(days => $2, mins => 20) end
     from plan p where p.id = j.plan_id and p.id = $1`,
    [plan.id, daysAgo],
  );
  return plan;
}
