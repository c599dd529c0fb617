// Who reads a section and who is visible to whom, against the policy asked one by one, on random worlds.
import { asId, type PersonId } from '@samplan/domain';
import { decide, levelOf } from '@samplan/policy';
import { anyWorld, factsOf, TENANT, TODAY } from '@samplan/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ground, type Ground } from '../../test/ground';
import { allowRandomWorlds, store } from '../../test/world-rows';
import type { Actor } from '../kernel/actor';
import { FactsRepository } from './facts.repository';
import { PeopleRepository } from './people.repository';
import { Readers } from './readers';
import { Sight } from './sight';
import { holdsRichly } from '../../test/rich';

// Asked without a hat, which gives what all of them give together.
const whoIs = (person: PersonId) => ({ account: asId<'account'>(person), person, tenant: TENANT });

const actorOf = (person: PersonId): Actor => ({
  ...whoIs(person),
  session: asId(person),
  language: 'nb',
  name: 'N',
  givenName: 'N',
  wears: 'work',
});

describe('Readers', () => {
  let at: Ground;
  beforeAll(async () => {
    at = await ground();
    await allowRandomWorlds(at.rows);
  });
  afterAll(() => at.close());

  it('are those whom the policy lets read; others know of them only through a section that both may read', async () => {
    const facts = new FactsRepository();
    const readers = new Readers(at.database, facts, new PeopleRepository());
    const met = { readers: 0, hidden: 0 };
    await holdsRichly(
      fc.asyncProperty(anyWorld(fc), async (world) => {
        await store(at.rows, world);
        for (const person of world.people) {
          const all = await at.database.inTenant(TENANT, (tx) => facts.ofVisible(tx, whoIs(person), TODAY));
          const sight = new Sight(actorOf(person), all);
          for (const plan of sight.plans) {
            const told = world.plans.find(({ id }) => id === plan.id);
            if (!told) throw new Error('A plan from nowhere.');
            const reads = (who: PersonId, section: (typeof told.sections)[number]) =>
              levelOf(factsOf(world, who, told), section.id).level !== 'none';
            const mine = told.sections.filter((section) => reads(person, section));
            expect(plan.sections.map(({ id }) => id)).toEqual(mine.map(({ id }) => id));
            for (const section of plan.sections) {
              const expected = world.people.filter((who) => who !== person && reads(who, section));
              const found = (await readers.of(section)).map((reader) => reader.person.id);
              expect(found.toSorted()).toEqual(expected.toSorted());
              met.readers += found.length;
            }
            for (const other of world.people) {
              const isKnown = (await readers.person(plan, other)) !== undefined;
              const shares = mine.some((section) => reads(other, section));
              if (other === told.owner || shares) expect(isKnown).toBe(true);
              else if (person !== told.owner && other !== person) expect(isKnown).toBe(false);
              if (person === told.owner && decide(factsOf(world, other, told), 'see-plan').allowed)
                expect(isKnown).toBe(true);
              if (!isKnown) met.hidden++;
            }
          }
        }
      }),
      30,
      () => {
        expect(met.readers).toBeGreaterThan(50);
        expect(met.hidden).toBeGreaterThan(20);
      },
    );
  });
});
