// A measure and its responsibility: how often, for how long, who answers for it, and what may follow upon what.
import { addDays, type PlainDate } from './dates';
import type { MeasureState, Repeat, ResponsibilityState } from './vocabulary';

/** The fields of a measure's words: roots `measure:<id>:<field>` of its section's document. */
export const MEASURE_FIELDS = ['what', 'how', 'extent'] as const;

/** When a measure comes back. Weekdays are ISO 8601 (1 Monday to 7 Sunday), for `week` alone; time is `hh:mm` in Norway. */
export interface Recurrence {
  readonly every: Repeat;
  readonly weekdays: readonly number[];
  readonly time: string | null;
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Is this a recurrence that can be told in words? */
export const isRecurrence = ({ every, weekdays, time }: Recurrence): boolean =>
  weekdays.every((day) => Number.isInteger(day) && day >= 1 && day <= 7) &&
  new Set(weekdays).size === weekdays.length &&
  (every === 'week' || weekdays.length === 0) &&
  (time === null || (TIME.test(time) && every !== 'as-needed'));

/** What may follow upon what; nothing follows upon the last three. */
const NEXT: Readonly<Record<ResponsibilityState, readonly ResponsibilityState[]>> = {
  asked: ['talking', 'accepted', 'declined', 'withdrawn'],
  talking: ['accepted', 'declined', 'withdrawn'],
  accepted: ['ended'],
  declined: [],
  withdrawn: [],
  ended: [],
};

/** May a responsibility go from one state to another? */
export const mayBecome = (from: ResponsibilityState, to: ResponsibilityState): boolean => NEXT[from].includes(to);

/** A question that still waits for a yes or a no. */
export const waitsForAnswer = ({ state }: { readonly state: ResponsibilityState }): boolean =>
  state === 'asked' || state === 'talking';

export const isOver = (measure: { readonly state: MeasureState }): boolean =>
  measure.state === 'done' || measure.state === 'ended';

/** Past its deadline and not over. */
export const isOverdue = (
  measure: { readonly state: MeasureState; readonly deadlineOn: PlainDate | null },
  today: PlainDate,
): boolean => !isOver(measure) && measure.deadlineOn !== null && measure.deadlineOn < today;

/** Which column of "who does what, when" a measure stands in. */
export type BoardColumn = 'until-review' | 'later' | 'waits-for-yes';

/**
 * @param measure `startsOn` and `deadlineOn` may be open; a measure that has begun or must be done before the next look
 *   stands before it, also one that goes on afterwards
 * @param nextReviewOn null where no look at the plan is set: then all that is accepted stands first
 */
export const boardColumn = (
  measure: {
    readonly startsOn: PlainDate | null;
    readonly deadlineOn: PlainDate | null;
    readonly responsibility: { readonly state: ResponsibilityState } | null;
  },
  nextReviewOn: PlainDate | null,
): BoardColumn => {
  if (measure.responsibility && waitsForAnswer(measure.responsibility)) return 'waits-for-yes';
  if (nextReviewOn === null) return 'until-review';
  const begins = measure.startsOn ?? measure.deadlineOn;
  return begins !== null && begins > nextReviewOn ? 'later' : 'until-review';
};

/** An answer to a question about responsibility is hoped for within five days. */
export const answerBy = (askedOn: PlainDate): PlainDate => addDays(askedOn, 5);
