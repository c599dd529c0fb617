// The facts of a goal as one saw them and as one wants them: what is sent, and what somebody else's value means.
import { GOAL_AIMS, type GoalAim } from '@samplan/domain';
import { wordOf } from '../../kernel/wire-words';

export interface GoalFields {
  readonly aim: GoalAim | null;
  readonly parentId: string | null;
  /** Null for one who cannot read what matters; it is then never sent. */
  readonly servesWhatMatters: boolean | null;
}

export interface GoalChange {
  readonly set: Partial<GoalFields>;
  readonly seen: Partial<GoalFields>;
}

/** The fields that are to be others than one saw them, with both values; undefined where nothing was changed. */
export function changeOf(seen: GoalFields, wanted: GoalFields): GoalChange | undefined {
  const set: Partial<Mutable> = {};
  const was: Partial<Mutable> = {};
  if (wanted.aim !== seen.aim) [set.aim, was.aim] = [wanted.aim, seen.aim];
  if (wanted.parentId !== seen.parentId) [set.parentId, was.parentId] = [wanted.parentId, seen.parentId];
  if (wanted.servesWhatMatters !== seen.servesWhatMatters)
    [set.servesWhatMatters, was.servesWhatMatters] = [wanted.servesWhatMatters, seen.servesWhatMatters];
  return Object.keys(set).length > 0 ? { set, seen: was } : undefined;
}

/** The facts with one of them as somebody else has made it. @param json the value as a collision bears it */
export function seenNow(facts: GoalFields, field: string, json: string): GoalFields {
  const value: unknown = JSON.parse(json);
  if (field === 'aim') return { ...facts, aim: typeof value === 'string' ? (wordOf(GOAL_AIMS, value) ?? null) : null };
  if (field === 'parentId') return { ...facts, parentId: typeof value === 'string' ? value : null };
  if (field === 'servesWhatMatters') return { ...facts, servesWhatMatters: value === true };
  return facts;
}

type Mutable = { -readonly [Field in keyof GoalFields]: GoalFields[Field] };
