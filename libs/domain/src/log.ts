// What is unusual in the log: counted, never judged. Each finding is a question to a person, not an answer.
import { osloDate, osloHour, type PlainDate } from './dates';
import type { PersonId, PlanId, SectionId, UnitId } from './ids';
import type { AnomalyKind } from './vocabulary';

/** Days that a log controller looks back on: a week's work, looked at each week. */
export const LOG_DAYS = 7;
/** From midnight until six in Norway, when few but the night shift have an errand in a plan. */
export const NIGHT_ENDS_AT = 6;
/** A coordinator has seldom more than nine plans (product.md 5): who opens as many as ten in a row follows no one plan. */
export const MANY_PLANS = 10;
export const MANY_WITHIN_MS = 20 * 60_000;
/** One who looks for people to invite finds them or gives up; three searches of a day that led to no invitation are asked about. */
export const IDLE_SEARCHES = 3;

/** One row of the log, as far as it is of use here. */
export interface LoggedAct {
  readonly what: 'opened' | 'searched' | 'invited';
  readonly person: PersonId;
  readonly plan: PlanId | null;
  readonly section: SectionId | null;
  readonly unit: UnitId | null;
  /** Milliseconds since 1970 (UTC). */
  readonly at: number;
  /** Did the person have a part in the plan then, as its owner, in a seat or by a mandate? */
  readonly hasPart: boolean;
}

export interface Anomaly {
  readonly kind: AnomalyKind;
  readonly person: PersonId;
  /** The date in Norway. With kind and person it names the anomaly, however often it is counted anew. */
  readonly day: PlainDate;
  readonly unit: UnitId | null;
  readonly from: number;
  readonly until: number;
  readonly parts: number;
  readonly plans: number;
  readonly searches: number;
}

/** The newest first; at most one of each kind for each person and day. */
export function anomaliesIn(acts: readonly LoggedAct[]): readonly Anomaly[] {
  const days = new Map<string, LoggedAct[]>();
  for (const act of acts) {
    const day = `${act.person} ${osloDate(act.at)}`;
    const known = days.get(day);
    if (known) known.push(act);
    else days.set(day, [act]);
  }
  const found = [...days.values()].flatMap((day) => ofDay(day.sort((a, b) => a.at - b.at)));
  return found.sort((a, b) => b.until - a.until);
}

function ofDay(acts: readonly LoggedAct[]): readonly Anomaly[] {
  const opened = acts.filter(({ what }) => what === 'opened');
  return [
    ...told(
      'no-relation',
      acts.filter(({ what, plan, hasPart }) => what !== 'invited' && plan !== null && !hasPart),
    ),
    ...told('at-night', opened.filter(isAtNight)),
    ...told('many-plans', burst(opened)),
    ...told('searches', idleSearches(acts)),
  ];
}

function told(kind: AnomalyKind, acts: readonly LoggedAct[]): readonly Anomaly[] {
  const [first] = acts;
  if (!first) return [];
  const count = (ids: readonly (string | null)[]) => new Set(ids.filter((id) => id !== null)).size;
  return [
    {
      kind,
      person: first.person,
      day: osloDate(first.at),
      unit: acts.find(({ unit }) => unit !== null)?.unit ?? null,
      from: first.at,
      until: acts.at(-1)?.at ?? first.at,
      parts: count(acts.map(({ section }) => section)),
      plans: count(acts.map(({ plan }) => plan)),
      searches: acts.filter(({ what }) => what === 'searched').length,
    },
  ];
}

const isAtNight = ({ at }: LoggedAct): boolean => osloHour(at) < NIGHT_ENDS_AT;

/** The acts of all stretches of twenty minutes in which ten plans or more were opened. @param opened in order of time */
function burst(opened: readonly LoggedAct[]): readonly LoggedAct[] {
  const within = new Set<LoggedAct>();
  const inStretch = new Map<string | null, number>();
  const count = (plan: string | null, by: number): void => {
    const now = (inStretch.get(plan) ?? 0) + by;
    if (now > 0) inStretch.set(plan, now);
    else inStretch.delete(plan);
  };
  let [end, told] = [0, 0];
  for (const [start, { at, plan }] of opened.entries()) {
    for (let next = opened[end]; next && next.at <= at + MANY_WITHIN_MS; next = opened[end]) {
      count(next.plan, 1);
      end++;
    }
    if (inStretch.size >= MANY_PLANS) {
      for (const act of opened.slice(Math.max(start, told), end)) within.add(act);
      told = end;
    }
    count(plan, -1);
  }
  return [...within];
}

function idleSearches(acts: readonly LoggedAct[]): readonly LoggedAct[] {
  const searches = acts.filter(({ what }) => what === 'searched');
  const hasInvited = acts.some(({ what }) => what === 'invited');
  return hasInvited || searches.length < IDLE_SEARCHES ? [] : searches;
}
