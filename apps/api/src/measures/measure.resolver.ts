// The fields of a measure and of a responsibility, each fetched for all that is in sight at once.
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  DecisionState,
  DeclineReason,
  MeasureKind,
  MeasureState,
  Party,
  PersonId,
  ResponsibilityState,
  ResponsibleKind,
  TrainingTried,
} from '@samplan/domain';
import { waitsForAnswer } from '@samplan/domain';
import { emptyWords, isEmptyWords, type WordsNode } from '@samplan/plan-doc';
import type { Known } from '../access/people.repository';
import { Readers } from '../access/readers';
import type { PlanInSight } from '../access/sight';
import { onOneLine } from '../words/titles';
import { recurrenceOf, type RecurrenceValue } from './facts';
import {
  goalOf,
  isCoordinator,
  Measures,
  meetsLevels,
  type MeasureInSight,
  type ResponsibilityInSight,
} from './in-sight';
import { Seatings } from './seatings';

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

  @ResolveField('decisionReference')
  decisionReference(@Parent() { row }: MeasureInSight): string | null {
    return row.decision_reference;
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

const PARTY_OF: Readonly<Record<ResponsibleKind, Party>> = {
  owner: 'person',
  representative: 'representative',
  'next-of-kin': 'kin',
  coordinator: 'coordinator',
  unit: 'service',
  volunteer: 'volunteer',
};

@Resolver('Responsibility')
export class ResponsibilityResolver {
  constructor(
    private readonly readers: Readers,
    private readonly seatings: Seatings,
  ) {}

  @ResolveField('id')
  id(@Parent() { row }: ResponsibilityInSight): string {
    return row.id;
  }

  @ResolveField('kind')
  kind(@Parent() { row }: ResponsibilityInSight): ResponsibleKind {
    return row.kind;
  }

  @ResolveField('state')
  state(@Parent() { row }: ResponsibilityInSight): ResponsibilityState {
    return row.state;
  }

  @ResolveField('person')
  person(@Parent() { plan, row }: ResponsibilityInSight): Promise<Known | null> {
    return this.known(plan, row.person_id);
  }

  @ResolveField('party')
  party(@Parent() { row }: ResponsibilityInSight): Party {
    return PARTY_OF[row.kind];
  }

  @ResolveField('unit')
  unit(@Parent() { plan, row }: ResponsibilityInSight): Promise<string | null> {
    return this.seatings.unit(plan, row).then((unit) => unit?.name ?? null);
  }

  @ResolveField('unitId')
  unitId(@Parent() { plan, row }: ResponsibilityInSight): Promise<string | null> {
    return this.seatings.unit(plan, row).then((unit) => unit?.id ?? null);
  }

  @ResolveField('askedBy')
  askedBy(@Parent() { plan, row }: ResponsibilityInSight): Promise<Known | null> {
    return this.known(plan, row.asked_by);
  }

  @ResolveField('askedAt')
  askedAt(@Parent() { row }: ResponsibilityInSight): Date {
    return row.asked_at;
  }

  @ResolveField('answerBy')
  answerBy(@Parent() { row }: ResponsibilityInSight): string | null {
    return row.answer_by;
  }

  @ResolveField('answeredBy')
  answeredBy(@Parent() { plan, row }: ResponsibilityInSight): Promise<Known | null> {
    return this.known(plan, row.answered_by);
  }

  @ResolveField('answeredAt')
  answeredAt(@Parent() { row }: ResponsibilityInSight): Date | null {
    return row.answered_at;
  }

  @ResolveField('declineReason')
  declineReason(@Parent() { row }: ResponsibilityInSight): DeclineReason | null {
    return row.decline_reason;
  }

  @ResolveField('answerWords')
  answerWords(@Parent() { plan, row }: ResponsibilityInSight): string | null {
    const { person } = plan.sight.actor;
    const isFor = [plan.plan.owner, row.asked_by, row.answered_by].includes(person) || isCoordinator(plan);
    return isFor ? row.answer_words : null;
  }

  private async known(plan: PlanInSight, person: PersonId | null): Promise<Known | null> {
    return (person && (await this.readers.person(plan, person))) || null;
  }
}
