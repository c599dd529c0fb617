// Goals and measures of a built plan as rows, and their first words as roots of their section's document.
import { randomUUID } from 'node:crypto';
import {
  addDays,
  answerBy,
  asId,
  type GoalId,
  type MeasureId,
  type PlainDate,
  type PlanId,
  type ResponsibleKind,
  type SectionId,
  type TenantId,
} from '@samplan/domain';
import type { CastMember } from './cast';
import { fixedId, units } from './cast-places';
import type { Rows } from './cast-rows';
import type { MeasureSpec, PlanSpec } from './plan-spec';

export interface BuiltItems {
  readonly goals: ReadonlyMap<string, GoalId>;
  readonly measures: ReadonlyMap<string, MeasureId>;
}

/** The ids that the items get, by their keys. */
export const itemIds = (spec: PlanSpec): BuiltItems => ({
  goals: new Map(
    spec.goals.map(({ key }, at) => [
      key,
      spec.fixedIds ? fixedId<'goal'>('c2', spec.owner.number * 100 + at + 1) : asId<'goal'>(randomUUID()),
    ]),
  ),
  measures: new Map(
    spec.measures.map(({ key }, at) => [
      key,
      spec.fixedIds ? fixedId<'measure'>('c3', spec.owner.number * 100 + at + 1) : asId<'measure'>(randomUUID()),
    ]),
  ),
});

/** First words of the items of a section, by the name of their root. */
export function firstWordsOf(spec: PlanSpec, { goals, measures }: BuiltItems, section: string): Record<string, string> {
  const roots: Record<string, string> = {};
  for (const { key, words, why } of spec.goals.filter((goal) => goal.section === section)) {
    roots[`goal:${goals.get(key)}:words`] = words;
    roots[`goal:${goals.get(key)}:why`] = why;
  }
  for (const { key, what, how, extent } of spec.measures.filter((measure) => measure.section === section)) {
    roots[`measure:${measures.get(key)}:what`] = what;
    roots[`measure:${measures.get(key)}:how`] = how;
    roots[`measure:${measures.get(key)}:extent`] = extent;
  }
  return roots;
}

interface Place {
  readonly tenant: TenantId;
  readonly plan: PlanId;
  readonly sections: ReadonlyMap<string, SectionId>;
  readonly coordinator: CastMember;
  readonly today: PlainDate;
}

export async function insertItems(rows: Rows, spec: PlanSpec, place: Place, built: BuiltItems): Promise<void> {
  const { tenant, plan, sections, coordinator } = place;
  for (const [at, goal] of spec.goals.entries())
    await rows.query(
      `insert into goal (id, tenant_id, plan_id, section_id, parent_id, voice, aim, is_starred, serves_what_matters, position, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        built.goals.get(goal.key),
        tenant,
        plan,
        sections.get(goal.section),
        goal.parent === null ? null : built.goals.get(goal.parent),
        goal.voice,
        goal.aim,
        goal.starred,
        goal.servesWhatMatters,
        at + 1,
        (goal.voice === 'own' ? spec.owner : coordinator).person,
      ],
    );
  for (const [at, measure] of spec.measures.entries()) {
    const id = built.measures.get(measure.key);
    await rows.query(
      `insert into measure (id, tenant_id, plan_id, section_id, goal_id, kind, state, starts_on, deadline_on, repeat_every,
         repeat_weekdays, repeat_time, decision, decision_reference, position, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        id,
        tenant,
        plan,
        sections.get(measure.section),
        measure.goal === null ? null : built.goals.get(measure.goal),
        measure.kind,
        measure.state,
        measure.starts,
        measure.deadline,
        measure.recurrence?.every ?? null,
        measure.recurrence?.weekdays ?? [],
        measure.recurrence?.time ?? null,
        measure.decision,
        measure.reference,
        at + 1,
        coordinator.person,
      ],
    );
    for (const helper of measure.helpers)
      await rows.query(
        'insert into measure_helper (measure_id, plan_id, tenant_id, person_id) values ($1, $2, $3, $4)',
        [id, plan, tenant, helper.person],
      );
    if (measure.responsible) await insertResponsible(rows, spec, place, measure, id);
  }
}

async function insertResponsible(
  rows: Rows,
  spec: PlanSpec,
  { tenant, plan, coordinator, today }: Place,
  measure: MeasureSpec,
  id: MeasureId | undefined,
): Promise<void> {
  const { who, unit, state, daysAgo = 30 } = measure.responsible ?? { state: 'asked' };
  const asked = addDays(today, -daysAgo);
  await rows.query(
    `insert into responsibility (tenant_id, plan_id, measure_id, kind, unit_id, person_id, state, asked_by, asked_at, answer_by,
       answered_by, answered_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9::date + interval '10 hours', $10, $11, $12::date + interval '14 hours')`,
    [
      tenant,
      plan,
      id,
      unit ? 'unit' : kindOf(spec, who),
      unit ? units[unit].id : null,
      who?.person ?? null,
      state,
      coordinator.person,
      asked,
      answerBy(asked),
      state === 'accepted' ? (who?.person ?? null) : null,
      state === 'accepted' ? addDays(asked, 1) : null,
    ],
  );
}

/** @throws RangeError for somebody who has no part of their own in the plan */
function kindOf({ owner, parts }: PlanSpec, who: CastMember | undefined): ResponsibleKind {
  if (who?.key === owner.key) return 'owner';
  const role = parts.find((part) => part.who.key === who?.key)?.role;
  if (!role || role === 'participant') throw new RangeError(`${who?.name} answers for a unit, or takes no part`);
  return role;
}
