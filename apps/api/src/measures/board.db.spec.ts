// What the board shows of people, links and counts, against the policy asked one by one, on random worlds.
import {
  asId,
  isWithin,
  type GoalId,
  type MeasureId,
  type PersonId,
  type SectionId,
  type UnitId,
} from '@samplan/domain';
import { decide, levelOf } from '@samplan/policy';
import { anyWorld, factsOf, TENANT, TODAY, type World, type WorldPlan } from '@samplan/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ground, type Ground } from '../../test/ground';
import { allowRandomWorlds, store } from '../../test/world-rows';
import { FactsRepository } from '../access/facts.repository';
import { PeopleRepository } from '../access/people.repository';
import { Readers } from '../access/readers';
import { Sight } from '../access/sight';
import type { Actor } from '../kernel/actor';
import { Audit } from '../kernel/audit';
import { Openings } from '../words/openings';
import { WordsRepository } from '../words/words.repository';
import { Boards } from './board';
import { Measures, type MeasureInSight } from './in-sight';
import { MeasureResolver } from './measure.resolver';
import { MeasuresRepository } from '../responsibilities/measures.repository';
import { ResponsibilityResolver } from './responsibility.resolver';
import { Seatings } from '../responsibilities/seatings';
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

/** A measure in each section, with links that anybody may have made while they could. */
interface Item {
  readonly id: MeasureId;
  readonly section: SectionId;
  readonly goal: GoalId;
  readonly goalSection: SectionId;
  readonly person: PersonId;
  readonly unit: UnitId | null;
  readonly helper: PersonId;
  readonly isOver: boolean;
  readonly isOut: boolean;
}

interface Drawn {
  readonly goalAt: number;
  readonly person: number;
  readonly unit: number | null;
  readonly helper: number;
  readonly isOver: boolean;
  readonly isOut: boolean;
}

const item: fc.Arbitrary<Drawn> = fc.record({
  goalAt: fc.nat(7),
  person: fc.nat(3),
  unit: fc.option(fc.nat(1)),
  helper: fc.nat(3),
  isOver: fc.boolean(),
  isOut: fc.boolean(),
});

const id = (kind: string, n: number) => `${kind}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

describe('The board', () => {
  let at: Ground;
  beforeAll(async () => {
    at = await ground();
    await allowRandomWorlds(at.rows);
  });
  afterAll(() => at.close());

  const at_ = <T>(list: readonly T[], index: number): T => {
    const one = list[index % list.length];
    if (one === undefined) throw new Error('Nothing to choose from.');
    return one;
  };

  async function fill(world: World, drawn: readonly Drawn[]): Promise<readonly (Item & { plan: WorldPlan })[]> {
    const items = world.plans.flatMap((plan, p) =>
      plan.sections.map(({ id: section }, s) => {
        const n = p * 100 + s + 1;
        const told = at_(drawn, p * 8 + s);
        const goalAt = (told.goalAt + s) % plan.sections.length;
        return {
          plan,
          id: asId<'measure'>(id('7', n)),
          section,
          goal: asId<'goal'>(id('8', p * 100 + goalAt + 1)),
          goalSection: at_(plan.sections, goalAt).id,
          person: at_(world.people, told.person),
          unit: told.unit === null ? null : at_(world.units, told.unit),
          helper: at_(world.people, told.helper),
          isOver: told.isOver && n % 3 === 0,
          isOut: told.isOut && n % 4 === 0,
        };
      }),
    );
    const goals = world.plans.flatMap((plan, p) =>
      plan.sections.map((section, s) => ({
        id: id('8', p * 100 + s + 1),
        plan: plan.id,
        section: section.id,
        owner: plan.owner,
      })),
    );
    await at.rows.query(
      `insert into goal (id, tenant_id, plan_id, section_id, voice, created_by)
       select id, $2, plan, section, 'own', owner
       from jsonb_to_recordset($1::jsonb) g(id uuid, plan uuid, section uuid, owner uuid)`,
      [JSON.stringify(goals), TENANT],
    );
    await at.rows.query(
      `with drawn as (
         select * from jsonb_to_recordset($1::jsonb) m(id uuid, plan_id uuid, section uuid, goal uuid, person uuid, unit uuid,
           helper uuid, is_over boolean, is_out boolean)
       ), measures as (
         insert into measure (id, tenant_id, plan_id, section_id, goal_id, state, created_by)
         select id, $2, plan_id, section, goal, case when is_over then 'done' else 'going' end, helper from drawn
       ), duties as (
         insert into responsibility (tenant_id, plan_id, measure_id, kind, unit_id, person_id, state, asked_by)
         select $2, plan_id, id, case when unit is null then 'volunteer' else 'unit' end, unit, person, 'accepted', helper
         from drawn
       ), helpers as (
         insert into measure_helper (measure_id, plan_id, tenant_id, person_id) select id, plan_id, $2, helper from drawn
       )
       insert into taken_out (tenant_id, plan_id, section_id, subject, subject_id, words, authors, taken_by)
       select $2, plan_id, section, 'measure', id, '{}', '{}', helper from drawn where is_out`,
      [
        JSON.stringify(
          items.map(({ plan, isOver, isOut, ...rest }) => ({
            ...rest,
            plan_id: plan.id,
            is_over: isOver,
            is_out: isOut,
          })),
        ),
        TENANT,
      ],
    );
    return items;
  }

  it('shows each person the measures, people, units and goals that the policy lets them know of, and no others', async () => {
    const facts = new FactsRepository();
    const people = new PeopleRepository();
    const repository = new MeasuresRepository();
    const audit = new Audit();
    const readers = new Readers(at.database, facts, people);
    const seatings = new Seatings(at.database, repository, readers);
    const measures = new Measures(at.database, repository, new Openings(at.database, new WordsRepository(), audit));
    const boards = new Boards(at.database, measures, seatings, readers, audit);
    const ofMeasure = new MeasureResolver(measures, readers);
    const ofResponsibility = new ResponsibilityResolver(readers, seatings);
    const met = { measures: 0, hidden: 0, people: 0, units: 0, hiddenUnits: 0, goals: 0, hiddenGoals: 0 };
    const shown = async (measure: MeasureInSight) => {
      const responsible = ofMeasure.responsible(measure);
      if (!responsible) throw new Error('Nobody is responsible.');
      return {
        goal: ofMeasure.goalId(measure),
        helpers: (await ofMeasure.helpers(measure)).map((one) => one.id),
        by: (await ofMeasure.createdBy(measure))?.id ?? null,
        person: (await ofResponsibility.person(responsible))?.id ?? null,
        unit: await ofResponsibility.unitId(responsible),
        isNamed: (await ofResponsibility.unit(responsible)) !== null,
      };
    };
    await holdsRichly(
      fc.asyncProperty(anyWorld(fc), fc.array(item, { minLength: 16, maxLength: 16 }), async (world, drawn) => {
        for (const table of ['taken_out', 'measure_helper', 'responsibility', 'measure', 'goal'])
          await at.rows.query(`delete from ${table}`);
        await store(at.rows, world);
        const items = await fill(world, drawn);
        for (const person of world.people) {
          const all = await at.database.inTenant(TENANT, (tx) => facts.ofVisible(tx, whoIs(person), TODAY));
          for (const plan of new Sight(actorOf(person), all).plans) {
            const told = world.plans.find((one) => one.id === plan.id);
            if (!told) throw new Error('A plan from nowhere.');
            const reads = (who: PersonId, section: SectionId) =>
              levelOf(factsOf(world, who, told), section).level !== 'none';
            const mine = told.sections.filter((section) => reads(person, section.id)).map((section) => section.id);
            const isOwner = person === told.owner;
            const shares = (who: PersonId) =>
              who === person || who === told.owner || mine.some((one) => reads(who, one));
            const seats = (who: PersonId) =>
              (factsOf(world, who, told).plan?.participations ?? []).filter(({ from, to }) =>
                isWithin(TODAY, from, to),
              );
            const board = await boards.of(plan);

            const expected = items.filter(
              (one) => one.plan.id === told.id && mine.includes(one.section) && !one.isOver && !one.isOut,
            );
            expect(board.measures.map(({ row }) => row.id).sort()).toEqual(expected.map((one) => one.id).sort());
            met.measures += expected.length;
            met.hidden += items.filter((one) => one.plan.id === told.id && !mine.includes(one.section)).length;

            const there = world.people.filter(
              (who) => who === told.owner || (seats(who).length > 0 && (isOwner || shares(who))),
            );
            expect(decide(factsOf(world, person, told), 'see-participants').allowed).toBe(true);
            expect(board.people.map((one) => one.person.id).sort()).toEqual(there.sort());
            expect(board.people[0]?.person.id).toBe(told.owner);
            met.people += there.length;

            for (const measure of board.measures) {
              const one = expected.find((of) => of.id === measure.row.id);
              if (!one) throw new Error('A measure from nowhere.');
              const found = await shown(measure);
              const known = (who: PersonId) => shares(who) || (isOwner && factsHave(world, told, who));
              expect(found.goal).toBe(mine.includes(one.goalSection) ? one.goal : null);
              expect(found.person).toBe(known(one.person) ? one.person : null);
              expect(found.helpers).toEqual(known(one.helper) ? [one.helper] : []);
              expect(found.by).toBe(known(one.helper) ? one.helper : null);
              expect(found.isNamed).toBe(found.unit !== null);
              if (found.goal) met.goals++;
              else met.hiddenGoals++;
              if (!one.unit) expect(found.unit).toBeNull();
              else if (found.unit === null) met.hiddenUnits++;
              else {
                // Never but by somebody who sits there for it, whom the asker shares a section with.
                const isFor = world.people.some(
                  (who) => shares(who) && seats(who).some(({ unit }) => unit === one.unit),
                );
                expect([isOwner || isFor, found.unit]).toEqual([true, one.unit]);
                met.units++;
              }
              if (one.unit && isOwner) expect(found.unit).toBe(one.unit);
            }
          }
        }
      }),
      20,
      () => {
        for (const count of Object.values(met)) expect(count).toBeGreaterThan(5);
      },
    );
  });
});

/** Has the person a part in the plan, now or once? The owner knows of all these. */
const factsHave = (world: World, plan: WorldPlan, person: PersonId): boolean =>
  person === plan.owner ||
  world.facts.some((fact) => 'plan' in fact && fact.plan === plan.id && 'person' in fact && fact.person === person) ||
  world.facts.some(
    (fact) =>
      fact.fact === 'grant' &&
      fact.plan === plan.id &&
      !fact.withdrawn &&
      'person' in fact.grantee &&
      fact.grantee.person === person,
  );
