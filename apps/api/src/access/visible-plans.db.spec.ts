// The SQL list of visible plans, and the facts of the view, say what the policy says, on random worlds in a real database.
import { asId, type PersonId } from '@samplan/domain';
import { decide, levelOf } from '@samplan/policy';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyWorld, factsOf, TENANT, TODAY } from '@samplan/testing';
import { ground, type Ground } from '../../test/ground';
import { allowRandomWorlds, store } from '../../test/world-rows';
import { FactsRepository } from './facts.repository';
import { holdsRichly } from '../../test/rich';

const who = (person: PersonId) => ({ account: asId<'account'>(person), person, tenant: TENANT });

describe('Plans in sight', () => {
  let at: Ground;
  beforeAll(async () => {
    at = await ground();
    await allowRandomWorlds(at.rows);
  });
  afterAll(() => at.close());

  it('are in SQL exactly those that the policy lets each person see, with the same standing in every section', async () => {
    const facts = new FactsRepository();
    let seen = 0;
    await holdsRichly(
      fc.asyncProperty(anyWorld(fc), async (world) => {
        await store(at.rows, world);
        await at.database.inTenant(TENANT, async (tx) => {
          const everybody = await facts.ofEverybody(
            tx,
            world.plans.map(({ id }) => id),
          );
          for (const person of world.people) {
            const expected = world.plans.filter((plan) => decide(factsOf(world, person, plan), 'see-plan').allowed);
            const listed = await facts.ofVisible(tx, who(person), TODAY);
            expect(listed.map(({ plan }) => plan?.id).sort()).toEqual(expected.map(({ id }) => id).sort());
            seen += expected.length;
            for (const plan of world.plans) {
              const alone = await facts.ofPlan(tx, who(person), plan.id, TODAY);
              const amongAll = everybody.find(({ id }) => id === plan.id)?.factsFor(who(person), TODAY);
              for (const { id } of plan.sections) {
                const told = levelOf(factsOf(world, person, plan), id);
                expect(levelOf(alone, id)).toEqual(told);
                expect(amongAll && levelOf(amongAll, id)).toEqual(told);
                if (id === plan.sections[0]?.id) {
                  const bySection = await facts.ofSection(tx, who(person), id, TODAY);
                  expect(levelOf(bySection, id)).toEqual(told);
                }
              }
            }
          }
        });
      }),
      60,
      () => {
        expect(seen).toBeGreaterThan(80);
      },
    );
  });
});
