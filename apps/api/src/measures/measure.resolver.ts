// The fields of a measure, each fetched for all that is in sight at once.
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { DecisionState, MeasureKind, MeasureState, ResponsibilityState, TrainingTried } from '@samplan/domain';
import { waitsForAnswer } from '@samplan/domain';
import { emptyWords, isEmptyWords, type WordsNode } from '@samplan/plan-doc';
import type { Known } from '../access/people.repository';
import { Readers } from '../access/readers';
import { meetsLevels } from '../access/sight';
import { onOneLine } from '../words/titles';
import { recurrenceOf, type RecurrenceValue } from './facts';
import { goalOf, Measures, type MeasureInSight, type ResponsibilityInSight } from './in-sight';

interface ShownWords {
  readonly what: WordsNode;
  readonly how: WordsNode;
  readonly extent: WordsNode;
  readonly extentText: string;
  readonly hasHow: boolean;
}

@Resolver('Measure')
export class MeasureResolver {
  constructor(
    private readonly measures: Measures,
    private readonly readers: Readers,
  ) {}

  @ResolveField('id')
  id(@Parent() { row }: MeasureInSight): string {
    return row.id;
  }

  @ResolveField('planId')
  planId(@Parent() { section }: MeasureInSight): string {
    return section.plan.id;
  }

  @ResolveField('sectionId')
  sectionId(@Parent() { section }: MeasureInSight): string {
    return section.id;
  }

  @ResolveField('goalId')
  goalId(@Parent() { row, section }: MeasureInSight): string | null {
    return goalOf(row, section.plan);
  }

  @ResolveField('kind')
  kind(@Parent() { row }: MeasureInSight): MeasureKind {
    return row.kind;
  }

  @ResolveField('state')
  state(@Parent() { row }: MeasureInSight): MeasureState {
    return row.state;
  }

  @ResolveField('startsOn')
  startsOn(@Parent() { row }: MeasureInSight): string | null {
    return row.starts_on;
  }

  @ResolveField('deadlineOn')
  deadlineOn(@Parent() { row }: MeasureInSight): string | null {
    return row.deadline_on;
  }

  @ResolveField('recurrence')
  recurrence(@Parent() { row }: MeasureInSight): RecurrenceValue | null {
    return recurrenceOf(row);
  }

  @ResolveField('decision')
  decision(@Parent() { row }: MeasureInSight): DecisionState | null {
    return row.decision;
  }

  /** Written freely, so words like others: not before the section is opened, and not in lists of titles. */
  @ResolveField('decisionReference')
  async decisionReference(@Parent() measure: MeasureInSight): Promise<string | null> {
    const { decision_reference: reference } = measure.row;
    return reference !== null && (await this.measures.wordsOf(measure)) ? reference : null;
  }

  @ResolveField('serviceLevel')
  serviceLevel(@Parent() { row, section }: MeasureInSight): { id: string; name: string } | null {
    if (!meetsLevels(section) || row.service_level_id === null) return null;
    return { id: row.service_level_id, name: row.service_level ?? '' };
  }

  @ResolveField('trainingTried')
  trainingTried(@Parent() { row, section }: MeasureInSight): TrainingTried | null {
    return meetsLevels(section) ? row.training_tried : null;
  }

  @ResolveField('title')
  title(@Parent() measure: MeasureInSight): Promise<string | null> {
    return this.measures.titleOf(measure);
  }

  @ResolveField('words')
  async words(@Parent() measure: MeasureInSight): Promise<ShownWords | null> {
    const words = await this.measures.wordsOf(measure);
    if (!words) return null;
    const { what = emptyWords, how = emptyWords, extent = emptyWords } = words;
    return { what, how, extent, extentText: onOneLine(extent), hasHow: !isEmptyWords(how) };
  }

  @ResolveField('responsible')
  responsible(@Parent() measure: MeasureInSight): ResponsibilityInSight | null {
    return theOne(measure, ({ state }) => state === 'accepted');
  }

  @ResolveField('asked')
  asked(@Parent() measure: MeasureInSight): ResponsibilityInSight | null {
    return theOne(measure, waitsForAnswer);
  }

  @ResolveField('declined')
  declined(@Parent() measure: MeasureInSight): ResponsibilityInSight | null {
    return theOne(measure, ({ state }) => state === 'declined');
  }

  @ResolveField('helpers')
  async helpers(@Parent() { helpers, section }: MeasureInSight): Promise<readonly Known[]> {
    const all = await Promise.all(helpers.map((person) => this.readers.person(section.plan, person)));
    return all.flatMap((person) => (person ? [person] : []));
  }

  @ResolveField('createdBy')
  async createdBy(@Parent() { row, section }: MeasureInSight): Promise<Known | null> {
    return (await this.readers.person(section.plan, row.created_by)) ?? null;
  }

  @ResolveField('createdAt')
  createdAt(@Parent() { row }: MeasureInSight): Date {
    return row.created_at;
  }
}

const theOne = (
  { responsibilities, section }: MeasureInSight,
  is: (row: { readonly state: ResponsibilityState }) => boolean,
): ResponsibilityInSight | null => {
  const row = responsibilities.find(is);
  return row ? { plan: section.plan, row } : null;
};
