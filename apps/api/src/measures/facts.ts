// The facts of a measure as values: what is asked for, what stands, what was seen, and where they differ.
import {
  isRecurrence,
  parseId,
  Problem,
  type DecisionState,
  type GoalId,
  type Id,
  type MeasureKind,
  type MeasureState,
  type PlainDate,
  type Repeat,
  type TrainingTried,
} from '@samplan/domain';
import { meetsLevels, type SectionInSight } from '../access/sight';
import type { FactValue } from '../history/history';
import { textInput } from '../kernel/text-input';
import { goalOf } from './in-sight';
import type { MeasureRow } from '../responsibilities/measures.repository';

export interface RecurrenceValue {
  readonly [key: string]: FactValue;
  readonly every: Repeat;
  readonly weekdays: readonly number[];
  readonly time: string | null;
}

/** All facts that can be set, under the names that the API gives them. */
export interface MeasureFacts {
  readonly goalId: GoalId | null;
  readonly kind: MeasureKind;
  readonly state: MeasureState;
  readonly startsOn: PlainDate | null;
  readonly deadlineOn: PlainDate | null;
  readonly recurrence: RecurrenceValue | null;
  readonly decision: DecisionState | null;
  readonly decisionReference: string | null;
  readonly serviceLevelId: Id<'service-level'> | null;
  readonly trainingTried: TrainingTried | null;
}

export const FACTS = [
  'goalId',
  'kind',
  'state',
  'startsOn',
  'deadlineOn',
  'recurrence',
  'decision',
  'decisionReference',
  'serviceLevelId',
  'trainingTried',
] as const satisfies readonly (keyof MeasureFacts)[];
export type MeasureFact = (typeof FACTS)[number];

/** As it comes from outside; an absent field is left as it stands. */
export interface FactsInput {
  readonly goalId?: string | null;
  readonly kind?: MeasureKind | null;
  readonly state?: MeasureState | null;
  readonly startsOn?: PlainDate | null;
  readonly deadlineOn?: PlainDate | null;
  readonly recurrence?: {
    readonly every: Repeat;
    readonly weekdays?: readonly number[] | null;
    readonly time?: string | null;
  } | null;
  readonly decision?: DecisionState | null;
  readonly decisionReference?: string | null;
  readonly serviceLevelId?: string | null;
  readonly trainingTried?: TrainingTried | null;
}

const NEW: MeasureFacts = {
  goalId: null,
  kind: 'other',
  state: 'planned',
  startsOn: null,
  deadlineOn: null,
  recurrence: null,
  decision: null,
  decisionReference: null,
  serviceLevelId: null,
  trainingTried: null,
};

/** What the asker sees of the measure. */
export const factsSeen = (row: MeasureRow | null, section: SectionInSight): MeasureFacts =>
  row === null
    ? NEW
    : {
        goalId: goalOf(row, section.plan),
        kind: row.kind,
        state: row.state,
        startsOn: row.starts_on,
        deadlineOn: row.deadline_on,
        recurrence: recurrenceOf(row),
        decision: row.decision,
        decisionReference: row.decision_reference,
        serviceLevelId: meetsLevels(section) ? (parseId(row.service_level_id) ?? null) : null,
        trainingTried: meetsLevels(section) ? row.training_tried : null,
      };

export const recurrenceOf = (row: MeasureRow): RecurrenceValue | null =>
  row.repeat_every && { every: row.repeat_every, weekdays: row.repeat_weekdays, time: row.repeat_time };

export const namesIn = (input: FactsInput): readonly MeasureFact[] => FACTS.filter((name) => input[name] !== undefined);

/** @throws Problem BAD_INPUT where a value is none that a measure can have */
export function readFacts(input: FactsInput): Partial<MeasureFacts> {
  const { goalId, kind, state, startsOn, deadlineOn, decision, trainingTried, serviceLevelId } = input;
  return {
    ...(goalId !== undefined && { goalId: idOf<'goal'>(goalId) }),
    ...(kind !== undefined && { kind: demanded(kind) }),
    ...(state !== undefined && { state: demanded(state) }),
    ...(startsOn !== undefined && { startsOn }),
    ...(deadlineOn !== undefined && { deadlineOn }),
    ...(input.recurrence !== undefined && { recurrence: recurrence(input.recurrence) }),
    ...(decision !== undefined && { decision }),
    ...(input.decisionReference !== undefined && { decisionReference: reference(input.decisionReference) }),
    ...(serviceLevelId !== undefined && { serviceLevelId: idOf<'service-level'>(serviceLevelId) }),
    ...(trainingTried !== undefined && { trainingTried }),
  };
}

/** What the asker says that they saw; nothing said is nothing seen. */
export function readSeen(input: FactsInput, name: MeasureFact): FactValue {
  return input[name] === undefined || input[name] === null ? null : (readFacts(input)[name] ?? null);
}

export const isSame = (a: FactValue | undefined, b: FactValue | undefined): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** @throws Problem BAD_INPUT, NOT_ALLOWED */
export function checkFacts(facts: MeasureFacts, set: Partial<MeasureFacts>, section: SectionInSight): void {
  if (facts.startsOn && facts.deadlineOn && facts.deadlineOn < facts.startsOn)
    throw new Problem('BAD_INPUT', 'A measure ends after it begins.');
  checkLevels(set, section);
}

/** @throws Problem NOT_ALLOWED */
export function checkLevels(set: Partial<MeasureFacts>, section: SectionInSight): void {
  if ((set.serviceLevelId !== undefined || set.trainingTried !== undefined) && !meetsLevels(section))
    throw new Problem('NOT_ALLOWED', 'Levels of service stand with the services.');
}

function recurrence(input: FactsInput['recurrence']): RecurrenceValue | null {
  if (!input) return null;
  const { every, weekdays, time } = input;
  const value = { every, weekdays: [...(weekdays ?? [])].sort((a, b) => a - b), time: time ?? null };
  if (!isRecurrence(value)) throw new Problem('BAD_INPUT', 'Nothing comes back like that.');
  return value;
}

const reference = (text: string | null): string | null => (text?.trim() ? textInput(text, 100) : null);

function idOf<Name extends string>(text: string | null): Id<Name> | null {
  if (text === null) return null;
  const id = parseId<Name>(text);
  if (!id) throw new Problem('BAD_INPUT', 'No such id.');
  return id;
}

function demanded<T>(value: T | null): T {
  if (value === null) throw new Problem('BAD_INPUT', 'A measure has a kind and a state.');
  return value;
}
