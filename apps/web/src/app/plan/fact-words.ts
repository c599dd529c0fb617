// A fact's value as a person reads it, from the JSON text in which collisions bear it.
import {
  DECISION_STATES,
  GOAL_AIMS,
  MEASURE_KINDS,
  MEASURE_STATES,
  parseDate,
  REVIEW_OUTCOMES,
  TRAINING_TRIED,
} from '@samplan/domain';
import {
  begun,
  collision,
  decisionNames,
  goalAimNames,
  measureKindNames,
  measureStateNames,
  reviewOutcomeNames,
  trainingTriedNames,
  yesNo,
  type Text,
} from '@samplan/wording';
import { isRecord } from '../kernel/record';
import { wordOf } from '../kernel/wire-words';
import { recurrenceOf, type Speaker, type WireRecurrence } from './measure-when';

/** What ids of goals and levels are called. */
export type Names = Readonly<Record<string, string>>;

const LISTS: Readonly<Record<string, (word: string) => Text | undefined>> = {
  kind: (word) => named(MEASURE_KINDS, measureKindNames, word),
  state: (word) => named(MEASURE_STATES, measureStateNames, word),
  decision: (word) => named(DECISION_STATES, decisionNames, word),
  trainingTried: (word) => named(TRAINING_TRIED, trainingTriedNames, word),
  outcome: (word) => named(REVIEW_OUTCOMES, reviewOutcomeNames, word),
  aim: (word) => named(GOAL_AIMS, goalAimNames, word),
};

/** @param value JSON text: a word of a closed list, a date, an id, a number, a recurrence or null */
export function factWords(field: string, value: string, speaker: Speaker, names: Names = {}): string {
  const fact = parsed(value);
  if (fact === null || fact === undefined || fact === '') return speaker.say(collision.empty);
  if (typeof fact === 'boolean') return begun(speaker.say(fact ? yesNo.yes : yesNo.no));
  if (isRecurrence(fact)) return begun(recurrenceOf(fact, speaker));
  const text = String(fact);
  const word = LISTS[field]?.(text);
  if (word) return begun(speaker.say(word));
  return parseDate(text) ? speaker.date(text, 'since') : (names[text] ?? text);
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

const isRecurrence = (fact: unknown): fact is WireRecurrence =>
  isRecord(fact) && typeof fact['every'] === 'string' && Array.isArray(fact['weekdays']) && 'time' in fact;

const named = <Word extends string>(
  words: readonly Word[],
  names: Readonly<Record<Word, Text>>,
  wire: string,
): Text | undefined => {
  const word = wordOf(words, wire);
  return word && names[word];
};
