// What "Hvem ser hva" says of people, units and parts, against the policy asked one by one, on random worlds.
import {
  asId,
  consentHolds,
  isKin,
  isOpen,
  isWithin,
  LEVELS,
  systemClock,
  type PersonId,
  type SectionId,
} from '@samplan/domain';
import { levelOf } from '@samplan/policy';
import { anyWorld, factsOf, TENANT, TODAY } from '@samplan/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ground, type Ground } from '../../test/ground';
import { holdsRichly } from '../../test/rich';
import { allowRandomWorlds, store } from '../../test/world-rows';
import { FactsRepository } from '../access/facts.repository';
import { PeopleRepository } from '../access/people.repository';
import { Readers } from '../access/readers';
import { Sight } from '../access/sight';
import type { Actor } from '../kernel/actor';
import { ConsentsRepository } from './consents.repository';
import { WideningsRepository } from './widenings.repository';
import { Sharings } from './sharing';

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

describe('Who sees what', () => {
  let at: Ground;
  beforeAll(async () => {
    at = await ground();
    await allowRandomWorlds(at.rows);
  });
  afterAll(() => at.close());

  it('says of each person what the policy says, in parts that the asker reads, and shows nobody else', async () => {
    const facts = new FactsRepository();
    const people = new PeopleRepository();
    const readers = new Readers(at.database, facts, people);
    const sharings = new Sharings(
      at.database,
      facts,
      people,
      new ConsentsRepository(),
      new WideningsRepository(),
      readers,
      systemClock,
    );
    const met = {
      cells: 0,
      given: 0,
      hiddenPeople: 0,
      hiddenSections: 0,
      units: 0,
      givenToUnits: 0,
      hiddenUnits: 0,
      inUnits: 0,
    };
    await holdsRichly(
      fc.asyncProperty(anyWorld(fc), async (world) => {
        await store(at.rows, world);
        for (const asker of world.people) {
          const all = await at.database.inTenant(TENANT, (tx) => facts.ofVisible(tx, whoIs(asker), TODAY));
          for (const plan of new Sight(actorOf(asker), all).plans) {
            const told = world.plans.find((one) => one.id === plan.id);
            if (!told) throw new Error('A plan from nowhere.');
            const standing = (who: PersonId, section: SectionId) => levelOf(factsOf(world, who, told), section);
            const reads = (who: PersonId, section: SectionId) => standing(who, section).level !== 'none';
            const isOwner = asker === told.owner;
            const seats = (who: PersonId) =>
              (factsOf(world, who, told).plan?.participations ?? []).filter(({ from, to }) =>
                isWithin(TODAY, from, to),
              );
            const mine = told.sections.filter(({ id }) => reads(asker, id));
            const columns = mine.filter(({ kind }) => kind !== 'own').map(({ id }) => id);
            met.hiddenSections += told.sections.length - columns.length;

            const { sections, rows, mayDecide } = await sharings.of(plan);
            expect(sections.map(({ sectionId }) => sectionId).sort()).toEqual([...columns].sort());
            const shown = new Set(
              rows.flatMap(({ person, people: inUnit }) => [person, ...inUnit]).flatMap((p) => p?.id ?? []),
            );
            const known = world.people.filter(
              (who) =>
                who === told.owner ||
                (seats(who).length > 0 && (isOwner || who === asker || mine.some(({ id }) => reads(who, id)))),
            );
            expect([...shown].sort()).toEqual([...known].sort());
            met.hiddenPeople += world.people.length - known.length;

            for (const row of rows) {
              expect(row.cells.map(({ sectionId }) => sectionId)).toEqual(sections.map(({ sectionId }) => sectionId));
              if (row.person) {
                for (const [nth, cell] of row.cells.entries()) {
                  const { level, rule } = standing(row.person.id, asId<'section'>(sections[nth]?.sectionId ?? ''));
                  expect([cell.level, cell.why?.rule ?? 'none']).toEqual([level, rule]);
                  if (!mayDecide) expect(cell.lowerTo).toEqual([]);
                  met.cells++;
                  if (level !== 'none') met.given++;
                }
                continue;
              }
              met.units++;
              const isAlive =
                isOpen(told) &&
                consentHolds(told.consentToPlan, TODAY, factsOf(world, asker, told).plan?.consentPeriod);
              for (const { sectionId, level } of row.cells) {
                const kind = told.sections.find(({ id }) => id === sectionId)?.kind;
                const given = world.facts.flatMap((fact) =>
                  fact.fact === 'grant' &&
                  fact.section === sectionId &&
                  !fact.withdrawn &&
                  // That comes with being the coordinator, whom no unit is.
                  fact.basis !== 'coordinator-appointment' &&
                  isWithin(TODAY, fact.from, fact.to) &&
                  'unit' in fact.grantee &&
                  fact.grantee.unit === row.id
                    ? [LEVELS.indexOf(fact.level)]
                    : [],
                );
                const highest = LEVELS[Math.max(0, ...given)];
                const capped = kind === 'what-matters' && highest === 'edit' ? 'comment' : highest;
                expect(level).toBe(isAlive ? capped : 'none');
                if (level !== 'none') met.givenToUnits++;
              }
              const ofUnit = world.people.filter((who) => seats(who).some(({ unit }) => unit === row.id));
              if (!isOwner) expect(ofUnit.some((who) => known.includes(who))).toBe(true);
              for (const { id } of row.people) {
                met.inUnits++;
                expect(ofUnit).toContain(id);
                // Whoever sits there for the unit, and was never close to the owner, may at least what it gives.
                const theirs = factsOf(world, id, told).plan;
                const isClose = theirs?.mandates.length || theirs?.participations.some(isKin);
                if (isClose || id === told.owner) continue;
                for (const { sectionId, level } of row.cells)
                  if (level !== 'none') expect(reads(id, asId<'section'>(sectionId))).toBe(true);
              }
            }
            met.hiddenUnits += world.units.filter((unit) => !rows.some(({ id }) => id === unit)).length;
          }
        }
      }),
      40,
      () => {
        for (const count of Object.values(met)) expect(count).toBeGreaterThan(10);
      },
    );
  });
});
