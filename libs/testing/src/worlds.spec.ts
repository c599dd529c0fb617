// What must hold in every world, whatever is granted to whom. (Here and not in libs/policy: it needs the random worlds.)
import {
  LEVELS,
  SECTION_ACTIONS,
  isWithin,
  type Action,
  type Hat,
  type PersonId,
  type SectionId,
} from '@samplan/domain';
import { decide, levelOf, RULES } from '@samplan/policy';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFact, anyWorld, factsOf, PEOPLE, type World, type WorldFact, type WorldPlan } from './worlds';

// A failing run prints its seed and path; pin them with { seed, path } in the property that failed.
const RUNS = { numRuns: 400 };
const worlds = anyWorld(fc);

const rankOf = (world: World, person: PersonId, plan: WorldPlan, section: SectionId) =>
  LEVELS.indexOf(levelOf(factsOf(world, person, plan), section).level);

/** Everybody's level in every section of every plan. */
const everything = (world: World) =>
  world.plans.flatMap((plan) =>
    plan.sections.flatMap((section) =>
      world.people.map((person) => ({ plan, section, person, rank: rankOf(world, person, plan, section.id) })),
    ),
  );
const others = (world: World) => everything(world).filter(({ plan, person }) => plan.owner !== person);

const isSpent = (world: World, fact: WorldFact) =>
  (fact.fact === 'grant' && fact.withdrawn) || !isWithin(world.today, fact.from, fact.to);

describe('in every world', () => {
  it('the owner can read everything, always', () => {
    fc.assert(
      fc.property(worlds, (world) =>
        everything(world).every(({ plan, person, rank }) => plan.owner !== person || rank >= LEVELS.indexOf('read')),
      ),
      RUNS,
    );
  });

  it('a withdrawn or expired grant gives nobody anything', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const without = { ...world, facts: world.facts.filter((f) => f.fact !== 'grant' || !isSpent(world, f)) };
        expect(everything(world)).toEqual(everything(without));
      }),
      RUNS,
    );
  });

  it('ending a grant never gives anybody more', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const without = everything({ ...world, facts: world.facts.filter((f) => f.fact !== 'grant') });
        everything(world).forEach(({ rank }, i) => expect(without[i]?.rank).toBeLessThanOrEqual(rank));
      }),
      RUNS,
    );
  });

  it('whoever has no part in a plan has nothing in it, whatever role they hold in the municipality', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const facts = world.facts.filter((f) => f.fact !== 'participation');
        for (const { rank } of others({ ...world, facts })) expect(rank).toBe(0);
      }),
      RUNS,
    );
  });

  it('a role in the municipality changes nothing in any plan', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const without = { ...world, facts: world.facts.filter((f) => f.fact !== 'tenant-role') };
        expect(everything(world)).toEqual(everything(without));
      }),
      RUNS,
    );
  });

  it('no fact added for one person takes anything from another', () => {
    fc.assert(
      fc.property(worlds, anyFact(fc), (world, fact) => {
        const about = 'person' in fact ? fact.person : 'person' in fact.grantee ? fact.grantee.person : undefined;
        const after = everything({ ...world, facts: [...world.facts, fact] });
        everything(world).forEach(({ person, rank }, i) => {
          if (person !== about) expect(after[i]?.rank).toBeGreaterThanOrEqual(rank);
        });
      }),
      RUNS,
    );
  });

  it('nobody but the owner comes to the owner’s own notes, or edits what matters without a mandate for it', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const { plan, section, person, rank } of others(world)) {
          if (section.kind === 'own') expect(rank).toBe(0);
          const isRepresentative = world.facts.some(
            (f) =>
              f.fact === 'mandate' && f.person === person && f.plan === plan.id && f.covers.includes('what-matters'),
          );
          if (section.kind === 'what-matters' && !isRepresentative) expect(rank).toBeLessThanOrEqual(2);
        }
      }),
      RUNS,
    );
  });

  it('the words of a closed plan, or of one without consent, are the owner’s alone', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const { plan, rank } of others(world))
          if (plan.state === 'closed' || plan.consentToPlan !== 'given') expect(rank).toBe(0);
        for (const { plan, person, rank } of everything(world))
          if (plan.state === 'closed' && plan.owner === person) expect(rank).toBe(LEVELS.indexOf('read'));
      }),
      RUNS,
    );
  });

  it('what somebody who is next of kin has, they have as a person: units add nothing', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const isKin = ({ plan, person }: { plan: WorldPlan; person: PersonId }) =>
          world.facts.some(
            (f) =>
              (f.fact === 'mandate' ||
                (f.fact === 'participation' && ['next-of-kin', 'representative'].includes(f.role))) &&
              f.person === person &&
              f.plan === plan.id,
          );
        const facts = world.facts.filter((f) => f.fact !== 'grant' || 'person' in f.grantee);
        const without = everything({ ...world, facts });
        everything(world).forEach((cell, i) => {
          if (isKin(cell)) expect(cell.rank).toBe(without[i]?.rank);
        });
      }),
      RUNS,
    );
  });

  it('opening a plan for somebody gives the opener nothing in it, and nothing elsewhere', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const [like] = world.plans;
        const owner = PEOPLE[3];
        if (!like || !owner) throw new Error('a world has plans and people');
        const opened: WorldPlan = { ...like, owner, state: 'active', consentToPlan: 'given' };
        const facts = world.facts.filter((f) => !('plan' in f) || f.plan !== like.id);
        const after: World = { ...world, plans: [opened], facts };
        for (const person of world.people) {
          const mayOpen = decide(
            { ...factsOf(world, person), opening: { owner, hasOpenPlan: false } },
            'open-plan',
          ).allowed;
          if (mayOpen && person !== owner)
            for (const section of opened.sections) expect(rankOf(after, person, opened, section.id)).toBe(0);
        }
      }),
      RUNS,
    );
  });

  it('each answer that allows names a row of the table, and the level is the highest action allowed', () => {
    const hats = new Map<string, Hat>(RULES.map((rule) => [rule.id, rule.who]));
    fc.assert(
      fc.property(worlds, (world) => {
        for (const { plan, section, person, rank } of everything(world)) {
          const ask = (action: Action) => decide(factsOf(world, person, plan), action, section.id);
          const levels = SECTION_ACTIONS.filter((action) => LEVELS.some((level) => level === action));
          expect(levels.map(ask).filter((d) => d.allowed)).toHaveLength(rank);
          // What stands beside the levels is never given to one who may not read.
          if (rank === 0) expect(SECTION_ACTIONS.map(ask).filter((d) => d.allowed)).toEqual([]);
          for (const d of SECTION_ACTIONS.map(ask)) {
            if (d.allowed) expect(hats.get(d.rule)).toBe(d.hat);
            else expect(d.missing.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('and the worlds are rich: every row about a section decides somewhere, so these proofs can fail', () => {
    const used = new Set<string>();
    for (const world of fc.sample(worlds, { numRuns: 900, seed: 20261120 }))
      for (const { plan, section, person } of everything(world))
        for (const action of SECTION_ACTIONS) {
          const decision = decide(factsOf(world, person, plan), action, section.id);
          if (decision.allowed) used.add(decision.rule);
        }
    const rows = RULES.filter((rule) => SECTION_ACTIONS.some((action) => action === rule.may)).map((rule) => rule.id);
    expect([...used].sort()).toEqual(rows.sort());
  });
});
