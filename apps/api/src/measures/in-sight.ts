// The measures of all sections in sight, fetched at once; what is taken out exists for nobody.
import { Injectable } from '@nestjs/common';
import { Problem, type GoalId, type MeasureId, type PersonId, type SectionId } from '@samplan/domain';
import type { WordsNode } from '@samplan/plan-doc';
import { currentSeats, isForUnit, seatsGiving } from '../access/seats';
import { Batch, inSight, type PlanInSight, type SectionInSight, type Sight } from '../access/sight';
import { Database } from '../kernel/database';
import { Openings, type OpenedSection } from '../words/openings';
import { onOneLine } from '../words/titles';
import { MeasuresRepository, type MeasureRow, type ResponsibilityRow } from '../responsibilities/measures.repository';

export interface MeasureInSight {
  readonly section: OpenedSection;
  readonly row: MeasureRow;
  readonly responsibilities: readonly ResponsibilityRow[];
  readonly helpers: readonly PersonId[];
  /** Where lists show titles alone: then there are no other words. */
  readonly titleAlone?: string;
}

export interface ResponsibilityInSight {
  readonly plan: PlanInSight;
  readonly row: ResponsibilityRow;
}

export type MeasureWords = Readonly<Record<string, WordsNode>>;

interface Found {
  readonly rows: ReadonlyMap<SectionId, readonly MeasureRow[]>;
  readonly responsibilities: ReadonlyMap<MeasureId, readonly ResponsibilityRow[]>;
  readonly helpers: ReadonlyMap<MeasureId, readonly PersonId[]>;
}

@Injectable()
export class Measures {
  private readonly found = new Batch((sight) => this.fetch(sight));

  constructor(
    private readonly database: Database,
    private readonly measures: MeasuresRepository,
    private readonly openings: Openings,
  ) {}

  async of(section: OpenedSection): Promise<readonly MeasureInSight[]> {
    const { rows, responsibilities, helpers } = await this.found.for(section.plan.sight);
    return (rows.get(section.id) ?? []).map((row) => ({
      section,
      row,
      responsibilities: responsibilities.get(row.id) ?? [],
      helpers: helpers.get(row.id) ?? [],
    }));
  }

  /** @throws Problem NOT_FOUND for one that is not there any more */
  async one(section: OpenedSection, id: string): Promise<MeasureInSight> {
    const measure = (await this.of(section)).find(({ row }) => row.id === id);
    if (!measure) throw new Problem('NOT_FOUND', 'No such measure.');
    return measure;
  }

  /** Today's words as far as they are open to the asker. */
  async wordsOf({ section, row, titleAlone }: MeasureInSight): Promise<MeasureWords | undefined> {
    if (titleAlone !== undefined) return undefined;
    const words = await this.openings.wordsIn(section);
    return words && (words.items[`measure:${row.id}`] ?? {});
  }

  async titleOf(measure: MeasureInSight): Promise<string | null> {
    if (measure.titleAlone !== undefined) return measure.titleAlone;
    const words = await this.wordsOf(measure);
    return words ? onOneLine(words['what']) : null;
  }

  private fetch(sight: Sight): Promise<Found> {
    const sections = sight.sections.map(({ id }) => id);
    return this.database.inTenant(sight.actor, async (tx) => ({
      rows: grouped(await this.measures.measures(tx, sections), (row) => row.section_id),
      responsibilities: grouped(await this.measures.responsibilities(tx, sections), (row) => row.measure_id),
      helpers: new Map(
        [...grouped(await this.measures.helpers(tx, sections), (row) => row.measure_id)].map(([id, rows]) => [
          id,
          rows.map(({ person_id }) => person_id),
        ]),
      ),
    }));
  }
}

/** A goal in a section that the asker cannot read is none. */
export const goalOf = (row: MeasureRow, plan: PlanInSight): GoalId | null =>
  inSight(plan, row.goal_section_id) ? row.goal_id : null;

function grouped<T, K>(rows: readonly T[], keyOf: (row: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** The one who was asked, or anybody who takes part for the unit that was asked and reads the section by that. */
export function mayAnswer(section: SectionInSight, row: ResponsibilityRow): boolean {
  const { facts, sight } = section.plan;
  if (row.kind !== 'unit') return row.person_id === sight.actor.person;
  return isForUnit(seatsGiving(facts, section.id, section), row.unit_id);
}

export const isCoordinator = ({ facts }: PlanInSight): boolean =>
  currentSeats(facts).some(({ role }) => role === 'coordinator');

export const isOwner = ({ plan, sight }: PlanInSight): boolean => plan.owner === sight.actor.person;
