// The nine content points of a plan as far as the asker sees it, each with where it is best filled in.
import { Injectable } from '@nestjs/common';
import {
  CONTENT_POINTS,
  contentInPlace,
  type ContentPoint,
  type Hat,
  type SectionId,
  type SectionKind,
  type UnitKind,
} from '@samplan/domain';
import { Readers } from '../access/readers';
import { Batch, type PlanInSight } from '../access/sight';
import { Database } from '../kernel/database';
import { ContentsRepository, type MeasureContents, type SectionContents } from './contents.repository';
import type { PlanDates } from './life.repository';
import { isConsented } from './steps';

export interface ContentCheck {
  readonly point: ContentPoint;
  readonly isInPlace: boolean;
  readonly sectionId: SectionId | null;
}

/** Who is shown the checklist: those who see to the plan as a whole. */
const SEE_CONTENTS: readonly Hat[] = ['owner', 'representative', 'coordinator'];

/** Kinds of units that are of another organisation than the municipality's own services. */
const OTHER_ORGANISATIONS: readonly UnitKind[] = [
  'hospital',
  'labour-and-welfare',
  'medical-service',
  'school',
  'adult-education',
  'child-welfare',
  'other',
];

@Injectable()
export class Contents {
  private readonly found = new Batch((sight) => {
    const plans = sight.plans.filter(({ hat }) => SEE_CONTENTS.includes(hat));
    const sections = plans.flatMap((plan) => plan.sections.map(({ id }) => id));
    return this.database.inTenant(sight.actor, async (tx) => ({
      sections: await this.repository.sections(tx, sections),
      measures: await this.repository.measures(tx, sections),
      parts: plans[0]
        ? await this.repository.parts(
            tx,
            plans.map(({ id }) => id),
            plans[0].facts.today,
          )
        : [],
    }));
  });

  constructor(
    private readonly database: Database,
    private readonly readers: Readers,
    private readonly repository: ContentsRepository,
  ) {}

  /** @returns null for those who do not see to the plan as a whole */
  async of(plan: PlanInSight, dates: PlanDates): Promise<readonly ContentCheck[] | null> {
    if (!SEE_CONTENTS.includes(plan.hat)) return null;
    const all = await this.found.for(plan.sight);
    const seated = await Promise.all(
      all.parts
        .filter(({ plan_id, person_id }) => plan_id === plan.id && person_id !== plan.plan.owner)
        .map(async ({ person_id, role, unit_id }) =>
          (await this.readers.seated(plan, person_id, { role, unit: unit_id })) ? [role] : [],
        ),
    );
    const roles = seated.flat();
    const rows = new Map(all.sections.map((row) => [row.id, row]));
    const sections = plan.sections.flatMap(({ id, kind }) => {
      const row = rows.get(id);
      return row ? [{ ...row, kind }] : [];
    });
    const measures = sections.flatMap(({ id }) => all.measures.filter(({ section_id }) => section_id === id));
    const inPlace = contentInPlace({
      goals: sections.reduce((sum, { goals }) => sum + goals, 0),
      hasWhatMatters: sections.some(({ kind, has_words }) => kind === 'what-matters' && has_words),
      hasStrengths: sections.some(({ has_strengths }) => has_strengths),
      participants: roles.length,
      hasCoordinator: roles.includes('coordinator'),
      measures: measures.map(asked),
      periodFrom: dates.periodFrom,
      periodTo: dates.periodTo,
      nextReviewOn: dates.nextReviewOn,
      isConsented: isConsented(plan.facts),
      saysCooperation: dates.noCooperationNeeded,
    });
    const place = placesOf(sections, measures);
    return CONTENT_POINTS.map((point) => ({ point, isInPlace: inPlace[point], sectionId: place[point] ?? null }));
  }
}

const asked = ({ responsible, unit_kind, has_extent, has_how }: MeasureContents) => ({
  hasResponsible: responsible !== null,
  isOwnersOrKins: responsible === 'owner' || responsible === 'next-of-kin' || responsible === 'representative',
  hasExtent: has_extent,
  hasHow: has_how,
  isOfOtherOrganisation: unit_kind !== null && OTHER_ORGANISATIONS.includes(unit_kind),
});

/** Where a point is best filled in; absent for what is said of the plan as a whole, or stands where the asker sees nothing. */
function placesOf(
  sections: readonly (SectionContents & { readonly kind: SectionKind })[],
  measures: readonly MeasureContents[],
): Partial<Record<ContentPoint, SectionId | undefined>> {
  const matters = sections.find(({ kind }) => kind === 'what-matters');
  const area = sections.find(({ kind }) => kind === 'life-area')?.id;
  const firstLacking = (lacks: (measure: MeasureContents) => boolean) =>
    (measures.find(lacks) ?? measures[0])?.section_id ?? area;
  return {
    'goals-and-needs':
      matters && !(matters.has_words && matters.has_strengths)
        ? matters.id
        : (sections.find(({ goals }) => goals > 0)?.id ?? area),
    contributions: firstLacking(({ responsible }) => responsible === null),
    measures: firstLacking(({ responsible, has_extent }) => responsible === null || !has_extent),
    how: firstLacking(({ has_how }) => !has_how),
  };
}
