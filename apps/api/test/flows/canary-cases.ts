// Cases about needs in a random world, and who may ever meet what stands in them.
import { randomUUID } from 'node:crypto';
import type { PersonId, UnitId } from '@samplan/domain';
import { TENANT, type Random, type World } from '@samplan/testing';

export interface CanaryCase {
  readonly id: string;
  readonly about: PersonId;
  readonly by: PersonId;
  readonly reporter: 'person' | 'next-of-kin' | 'professional';
  readonly unit: UnitId;
}

export interface CanaryCases {
  readonly all: readonly CanaryCase[];
  /** For the coordinating unit, or as the person. */
  reads(who: PersonId, one: CanaryCase): boolean;
  /** What is not sent yet. */
  keeps(who: PersonId, one: CanaryCase): boolean;
  names(who: PersonId, other: PersonId): boolean;
  namesUnit(who: PersonId, unit: UnitId): boolean;
}

/** @param answers is somebody of the coordinating unit today? */
export function drawCases(world: World, random: Random, answers: (who: PersonId) => boolean): CanaryCases {
  const all = world.people
    .filter(() => random.chance(0.4))
    .map((about): CanaryCase => {
      const by = random.pick(world.people);
      const reporter = by === about ? 'person' : random.pick(['next-of-kin', 'professional'] as const);
      return { id: randomUUID(), about, by, reporter, unit: random.pick(world.units) };
    });
  const isClose = (who: PersonId, about: PersonId) =>
    world.facts.some(
      (fact) =>
        fact.fact === 'participation' &&
        fact.person === who &&
        (fact.role === 'next-of-kin' || fact.role === 'representative') &&
        world.plans.some(({ id, owner }) => id === fact.plan && owner === about),
    );
  const keeps = (who: PersonId, { about, by, reporter }: CanaryCase) =>
    answers(who) && who !== about && !(reporter === 'next-of-kin' && by === who) && !isClose(who, about);
  const reads = (who: PersonId, one: CanaryCase) => who === one.about || keeps(who, one);
  return {
    all,
    reads,
    keeps,
    names: (who, other) =>
      all.some((one) => reads(who, one) && (other === one.by || other === one.about)) ||
      (answers(other) && all.some((one) => keeps(who, one))),
    namesUnit: (who, unit) => all.some((one) => one.unit === unit && reads(who, one)),
  };
}

/** @param hide gives a word with a mark of its own */
export function caseRows(cases: CanaryCases, hide: (kind: string, may: (who: PersonId) => boolean) => string) {
  const say = (one: CanaryCase, kind = 'case') => hide(kind, (who) => cases.reads(who, one));
  return {
    cases: cases.all.map(({ id, about, by, reporter, unit }) => ({
      ...{
        id,
        tenant_id: TENANT,
        person_id: about,
        reporter,
        reported_by: by,
        unit_id: unit,
        knows: 'wants-it',
        title: '',
      },
      ...{ received_on: '2026-11-01', received_at: '2026-11-01', due_on: '2026-12-01', state: 'open' },
      ...{ elsewhere: 'none', wish_agreed: false },
    })),
    texts: cases.all.flatMap((one) =>
      ['report', 'note', 'wish'].map((kind) => ({
        ...{ id: randomUUID(), tenant_id: TENANT, case_id: one.id, kind, words: say(one) },
        ...{ written_by: one.by, written_at: '2026-11-01' },
      })),
    ),
    drafts: cases.all.map((one) => ({
      ...{ tenant_id: TENANT, case_id: one.id, letter: 'case-decided', conditions: [] },
      ...{ words: hide('case draft', (who) => cases.keeps(who, one)), witness: '' },
      ...{ written_by: one.by, written_at: '2026-11-01' },
    })),
    letters: cases.all.map((one) => ({
      ...{ id: randomUUID(), tenant_id: TENANT, case_id: one.id, kind: 'case-received', language: 'nb' },
      ...{ body: { heading: say(one), paragraphs: [say(one)] }, made_by: one.by, made_at: '2026-11-01' },
    })),
  };
}
