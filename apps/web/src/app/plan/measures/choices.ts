// The closed lists of a measure as its form offers them, spelled as GraphQL spells them.
import type * as contract from '@samplan/contract';
import { DECISION_STATES, MEASURE_KINDS, MEASURE_STATES, REPEATS, TRAINING_TRIED } from '@samplan/domain';
import {
  decisionNames,
  measureKindNames,
  measureStateNames,
  repeatNames,
  trainingTriedNames,
  type Text,
} from '@samplan/wording';
import { wordOf } from '../../kernel/wire-words';
import type { Option } from '../select-field';

export type MeasureFields = contract.MeasureFacts;
type Wire<Field extends keyof MeasureFields> = NonNullable<MeasureFields[Field]>;

const options = <Word extends string, Known extends string>(
  wire: readonly Word[],
  known: readonly Known[],
  names: Readonly<Record<Known, Text>>,
): readonly Option<Word>[] =>
  wire.flatMap((word) => {
    const name = wordOf(known, word);
    return name ? [{ word, text: names[name] }] : [];
  });

const KIND_WORDS = [
  'support',
  'training',
  'treatment',
  'guidance',
  'respite',
  'company',
  'transport',
  'aid',
  'work_or_school',
  'leisure',
  'housing',
  'finances',
  'other',
] as const satisfies readonly Wire<'kind'>[];

export const KINDS = options(KIND_WORDS, MEASURE_KINDS, measureKindNames);
export const STATES = options(
  ['planned', 'going', 'on_hold', 'done', 'ended'] as const satisfies readonly Wire<'state'>[],
  MEASURE_STATES,
  measureStateNames,
);
export const DECISIONS = options(
  ['wished', 'applied', 'granted', 'refused', 'not_needed'] as const satisfies readonly Wire<'decision'>[],
  DECISION_STATES,
  decisionNames,
);
export const TRAINING = options(
  ['yes', 'no', 'not_relevant'] as const satisfies readonly Wire<'trainingTried'>[],
  TRAINING_TRIED,
  trainingTriedNames,
);
export const REPEAT = options(
  ['day', 'week', 'month', 'as_needed'] as const satisfies readonly contract.Repeat[],
  REPEATS,
  repeatNames,
);

/** What was chosen in a list; null for the empty choice. */
export const chosen = <Word extends string>(from: readonly Option<Word>[], value: string): Word | null =>
  from.find(({ word }) => word === value)?.word ?? null;
