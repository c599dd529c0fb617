// What somebody is changing of a measure: each field with what they saw when they began, until it is stored.
import type { Measure } from '../measure-state';
import type { MeasureFields } from './choices';

export type Field = keyof MeasureFields;

/** A measure's facts as the form holds them. */
export const factsOf = (measure: Measure): Required<MeasureFields> => ({
  goalId: measure.goalId,
  kind: measure.kind,
  state: measure.state,
  startsOn: measure.startsOn,
  deadlineOn: measure.deadlineOn,
  recurrence: measure.recurrence && {
    every: measure.recurrence.every,
    weekdays: [...measure.recurrence.weekdays],
    time: measure.recurrence.time,
  },
  decision: measure.decision,
  decisionReference: measure.decisionReference,
  serviceLevelId: measure.serviceLevel?.id ?? null,
  trainingTried: measure.trainingTried,
});

/** Fields that were changed here and are not stored: what to, and what was seen when that began. */
export interface Draft {
  readonly set: MeasureFields;
  readonly seen: MeasureFields;
  /** Stored, and shown until the plan's own answer has come. */
  readonly stored: readonly Field[];
}

export const EMPTY: Draft = { set: {}, seen: {}, stored: [] };

/** What the form shows: one's own where one has changed it, else what stands in the plan now. */
export const shownOf = (facts: Required<MeasureFields>, draft: Draft): Required<MeasureFields> => ({
  ...facts,
  ...draft.set,
});

/** Writes a field; what was seen is what stood there when the first change of it began. */
export const write = <F extends Field>(
  draft: Draft,
  facts: Required<MeasureFields>,
  field: F,
  value: MeasureFields[F],
): Draft => ({
  set: { ...draft.set, [field]: value },
  seen: field in draft.seen ? draft.seen : { ...draft.seen, [field]: facts[field] },
  stored: draft.stored.filter((other) => other !== field),
});

/** One field alone, ready to be sent; undefined where it was not changed, or is again as it was. */
export function sent(draft: Draft, field: Field): Pick<Draft, 'set' | 'seen'> | undefined {
  if (!(field in draft.set) || same(draft.set[field], draft.seen[field])) return undefined;
  return { set: { [field]: draft.set[field] }, seen: { [field]: draft.seen[field] } };
}

/** Without a field, because it is given up, or as it was. */
export const without = ({ set, seen, stored }: Draft, field: Field): Draft => ({
  set: dropped(set, field),
  seen: dropped(seen, field),
  stored: stored.filter((other) => other !== field),
});

/** The server has stored this value of the field: it is what was seen from now on. */
export const storedAs = (draft: Draft, field: Field, value: MeasureFields): Draft => ({
  set: draft.set,
  seen: { ...draft.seen, [field]: value[field] },
  stored: same(draft.set[field], value[field]) ? [...draft.stored, field] : draft.stored,
});

/** The plan's own answer has come: what is stored stands there. */
export const renewed = (draft: Draft): Draft => draft.stored.reduce(without, draft);

/** Fields that are not stored yet. */
export const unsavedOf = ({ set, stored }: Draft): readonly string[] =>
  Object.keys(set).filter((field) => !stored.some((one) => one === field));

/** Somebody chose their own value, having seen the other's: that is what is seen now. */
export const having = (draft: Draft, field: Field, theirs: string): Draft => ({
  ...draft,
  seen: { ...draft.seen, [field]: JSON.parse(theirs) },
});

export const isField = (field: string, facts: Required<MeasureFields>): field is Field => field in facts;

const dropped = (fields: MeasureFields, field: Field): MeasureFields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== field));

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
