// What is looked for in the register, as SQL: which rows stand on a day, and who among them is meant.
import {
  addDays,
  AGE_FROM,
  AGES_OF_CHANGE,
  bornAfter,
  LOOKS_AHEAD_DAYS,
  type AgeGroup,
  type Deadlines,
  type PersonId,
  type PlainDate,
  type PlanState,
  type PlanType,
  type RegisterMark,
  type TenantId,
  type UnitId,
} from '@samplan/domain';

export interface Filter {
  readonly state?: PlanState | null | undefined;
  readonly type?: PlanType | null | undefined;
  readonly age?: AgeGroup | null | undefined;
  readonly mark?: RegisterMark | null | undefined;
  readonly unit?: UnitId | null | undefined;
}

/** Who asks, about which day, on which day. */
export interface Look {
  readonly me: PersonId;
  readonly tenant: TenantId;
  readonly on: PlainDate;
  readonly today: PlainDate;
  readonly deadlines: Deadlines;
}

/** Rows of the register as `r`: from where, on which condition, and what its `$1`, `$2` … stand for. */
export interface LookedFor {
  readonly from: string;
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** The municipality is named beside the wall between tenants, so that an index keeps the order. Rows of other plans than those that the asker has a private part in, and for which the consent to the plan holds. */
const SEEN = `r.tenant_id = $4 and r.from_day <= $1 and $1 < r.to_day and r.consented_to >= $2 and r.plan_id <> all (array(
    select p.id from plan p where p.owner_id = $3
    union select t.plan_id from participation t where t.person_id = $3 and t.role in ('next-of-kin', 'representative')
    union select m.plan_id from mandate m where m.person_id = $3))`;

export const isActive = "r.state = 'active'";
/** Whoever is meant to be coordinated: a closed plan is by nobody. */
export const isAlone = "r.coordinator_id is null and r.state <> 'closed'";
export const isOverDate = `${isActive} and r.next_review_on < $1`;

/** What ends is told of today alone. */
const OF_ANOTHER_DAY = '(select *, null::date as consent_ends_on from register_span) r';

/** What each row of the register must be. @param filter words of closed lists and an id, put in as parameters */
export function lookedFor(look: Look, filter: Filter): LookedFor {
  const { on, today, me, tenant } = look;
  const params: unknown[] = [on, today, me, tenant];
  const said = (value: unknown): string => `$${params.push(value)}`;
  const all = [SEEN];
  if (filter.state) all.push(`r.state = ${said(filter.state)}`);
  else if (!filter.mark) all.push("r.state <> 'closed'");
  if (filter.type) all.push(`r.type = ${said(filter.type)}`);
  if (filter.unit) all.push(`r.unit_id = ${said(filter.unit)}`);
  if (filter.age) all.push(ofAge(filter.age, on, said));
  if (filter.mark) all.push(MARKED[filter.mark](look, said));
  return { from: on === today ? 'register_now r' : OF_ANOTHER_DAY, sql: all.join(' and '), params };
}

type Say = (value: unknown) => string;

const MARKED: Readonly<Record<RegisterMark, (look: Look, said: Say) => string>> = {
  'without-coordinator': () => isAlone,
  'over-date': () => isOverDate,
  'consent-ends': (look, said) => consentEnds(look, said),
  'not-opened': (look, said) => notOpened(look, said),
  'comes-of-age': (look, said) => comesOfAge(look, said),
};

/** A consent to information has its last day within the days that the municipality has said. */
export function consentEnds({ today, deadlines }: Look, said: Say): string {
  return `${isActive} and r.consent_ends_on <= ${said(addDays(today, deadlines['consent-ends-soon']))}::date`;
}

/** Neither opened by a service for so long as the municipality has said, nor begun to be as it is. */
export function notOpened({ today, deadlines }: Look, said: Say): string {
  const since = said(addDays(today, -deadlines['plan-not-opened']));
  return `${isActive} and coalesce(r.opened_on, r.from_day) < ${since}::date`;
}

/** Turns sixteen or eighteen within the days that are looked ahead. */
export function comesOfAge({ today }: Look, said: Say): string {
  const until = addDays(today, LOOKS_AHEAD_DAYS);
  const either = AGES_OF_CHANGE.map(
    (years) =>
      `r.birth_date > ${said(bornAfter(today, years))}::date and r.birth_date <= ${said(bornAfter(until, years))}::date`,
  );
  return `${isActive} and (${either.join(' or ')})`;
}

/** Of one who comes of age: the day after `day` on which they do. */
export const nextBirthday = (day: string): string => {
  const days = AGES_OF_CHANGE.map((years) => `r.birth_date + interval '${years} years'`);
  return `least(${days.map((one) => `case when ${one} > ${day}::date then ${one} end`).join(', ')})`;
};

const BOUNDS = Object.entries(AGE_FROM);

function ofAge(age: AgeGroup, on: PlainDate, said: Say): string {
  if (age === 'not-known') return 'r.birth_date is null';
  const next = BOUNDS[BOUNDS.findIndex(([group]) => group === age) + 1];
  const oldEnough = `r.birth_date <= ${said(bornAfter(on, AGE_FROM[age]))}`;
  return next ? `${oldEnough} and r.birth_date > ${said(bornAfter(on, next[1]))}` : oldEnough;
}

/** In which group of age the owner is on that day, as SQL. */
export function ageGroup(on: PlainDate, said: Say): string {
  const younger = BOUNDS.slice(1).map(
    ([, years], at) => `when r.birth_date > ${said(bornAfter(on, years))}::date then '${BOUNDS[at]?.[0]}'`,
  );
  return `case when r.birth_date is null then 'not-known' ${younger.join(' ')} else '${BOUNDS.at(-1)?.[0]}' end`;
}
