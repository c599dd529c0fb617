// Which goals, links and own words each person gets, and who hears of what is taken out, against the policy on random worlds.
import { asId, GOAL_VOICES, SECTION_KINDS, type PersonId, type WornHat } from '@samplan/domain';
import { decide, levelOf } from '@samplan/policy';
import { anyWorld, factsOf, PEOPLE, sectionIdOf, TENANT, TODAY, type World, type WorldPlan } from '@samplan/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ground, type Ground } from './ground';
import { allowRandomWorlds, store, worldClock } from './world-rows';
import { FactsRepository } from '../src/access/facts.repository';
import { readsWhatMatters, Sight } from '../src/access/sight';
import type { Actor } from '../src/kernel/actor';
import { ObjectionsRepository } from '../src/objections/objections.repository';
import { Goals, mayWrite, parentSeen } from '../src/goals/goals';
import { GoalsRepository } from '../src/goals/goals.repository';
import { holdsRichly } from './rich';

const HATS: readonly WornHat[] = ['private', 'private', 'work', 'work'];

const actorOf = (person: PersonId): Actor => ({
  account: asId(person),
  person,
  tenant: TENANT,
  session: asId(person),
  language: 'nb',
  name: 'N',
  givenName: 'N',
  wears: HATS[PEOPLE.indexOf(person) % HATS.length] ?? null,
});

const idOf = (at: number) => `70000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

const anyGoals = fc.array(
  fc.record({
    plan: fc.constantFrom(1, 2),
    at: fc.nat(SECTION_KINDS.length - 1),
    /** An earlier goal, where it is of the same plan. */
    parent: fc.option(fc.nat(11)),
    voice: fc.constantFrom(...GOAL_VOICES),
    /** The accounts that wrote it, where it is taken out. */
    takenFrom: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.subarray(PEOPLE) }),
  }),
  { minLength: 8, maxLength: 16 },
);

interface Made {
  readonly id: string;
  readonly plan: string;
  readonly section: string;
  readonly parent: Made | null;
  readonly voice: (typeof GOAL_VOICES)[number];
  readonly takenFrom: readonly string[] | null;
}

const madeOf = (told: typeof anyGoals extends fc.Arbitrary<infer All> ? All : never): readonly Made[] => {
  const made: Made[] = [];
  for (const { plan, at, parent, voice, takenFrom } of told) {
    const over = parent === null ? undefined : made[parent];
    const planId = `40000000-0000-4000-8000-${String(plan).padStart(12, '0')}`;
    made.push({
      id: idOf(made.length),
      plan: planId,
      section: sectionIdOf(plan, at),
      parent: over?.plan === planId ? over : null,
      voice,
      takenFrom,
    });
  }
  return made;
};

describe('Goals in sight', () => {
  let at: Ground;
  beforeAll(async () => {
    at = await ground(worldClock);
    await allowRandomWorlds(at.rows);
  });
  afterAll(() => at.close());

  const keep = async (world: World, goals: readonly Made[]) => {
    await at.rows.query('delete from taken_out');
    await at.rows.query('delete from goal');
    await store(at.rows, world);
    for (const { id, plan, section, parent, voice, takenFrom } of goals) {
      await at.rows.query(
        `insert into goal (id, tenant_id, plan_id, section_id, parent_id, voice, created_by) values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, TENANT, plan, section, parent?.id ?? null, voice, PEOPLE[0]],
      );
      if (takenFrom)
        await at.rows.query(
          `insert into taken_out (tenant_id, plan_id, section_id, subject, subject_id, words, authors, taken_by)
           values ($1, $2, $3, 'goal', $4, '{}', $5, $6)`,
          [TENANT, plan, section, id, takenFrom, PEOPLE[0]],
        );
    }
  };

  it('are those that stand in sections which the policy lets one read, linked to such alone', async () => {
    const facts = new FactsRepository();
    const objections = new ObjectionsRepository();
    const goals = new Goals(at.database, new GoalsRepository());
    const met = { goals: 0, links: 0, hiddenLinks: 0, own: 0, heard: 0, unheard: 0 };
    await holdsRichly(
      fc.asyncProperty(anyWorld(fc), anyGoals, async (world, told) => {
        const made = madeOf(told);
        await keep(world, made);
        for (const person of world.people) {
          const actor = actorOf(person);
          const reads = (plan: WorldPlan, section: string) =>
            levelOf(factsOf(world, person, plan, actor.wears), asId<'section'>(section)).level;
          const all = await at.database.inTenant(TENANT, (tx) => facts.ofVisible(tx, actor, TODAY));
          const sight = new Sight(actor, all);
          const found = (await Promise.all(sight.sections.map((section) => goals.of(section)))).flat();
          const planOf = (id: string) => world.plans.find((plan) => plan.id === id);
          const standing = made.filter(({ plan, section, takenFrom }) => {
            const here = planOf(plan);
            const seen = here && decide(factsOf(world, person, here, actor.wears), 'see-plan').allowed;
            return seen && reads(here, section) !== 'none' && takenFrom === null;
          });
          expect(found.map(({ row }) => String(row.id)).toSorted()).toEqual(standing.map(({ id }) => id).toSorted());
          met.goals += found.length;
          for (const goal of found) {
            const { plan, section, parent, voice } = made.find(({ id }) => id === goal.row.id) ?? {};
            const here = planOf(plan ?? '');
            if (!here || !section) throw new Error('A goal from nowhere.');
            const link = parent && parent.takenFrom === null && reads(here, parent.section) !== 'none';
            expect(parentSeen(goal.row, goal.section.plan)).toBe(link ? parent.id : null);
            if (parent && !link) met.hiddenLinks++;
            if (link) met.links++;
            const matters = here.sections.find(({ kind }) => kind === 'what-matters');
            expect(readsWhatMatters(goal.section.plan)).toBe(reads(here, matters?.id ?? '') !== 'none');
            const own = decide(
              factsOf(world, person, here, actor.wears),
              'write-own-words',
              asId<'section'>(section),
            ).allowed;
            expect(mayWrite(goal)).toBe(voice === 'own' ? own : reads(here, section) === 'edit');
            if (voice === 'own' && own) met.own++;
          }
          const heard = await at.database.inTenant(actor, (tx) =>
            objections.takenOut(
              tx,
              sight.sections.map(({ id }) => id),
              actor,
            ),
          );
          const hears = made.filter(({ plan, section, takenFrom }) => {
            const here = planOf(plan);
            const seen = sight.sections.some(({ id }) => id === section);
            return here && seen && takenFrom && (here.owner === person || takenFrom.includes(person));
          });
          expect(heard.map(({ subject_id }) => subject_id).toSorted()).toEqual(hears.map(({ id }) => id).toSorted());
          met.heard += heard.length;
          met.unheard += made.filter(({ takenFrom }) => takenFrom).length - heard.length;
        }
      }),
      40,
      () => {
        expect(Object.entries(met).filter(([, times]) => times < 5)).toEqual([]);
      },
    );
  });
});
