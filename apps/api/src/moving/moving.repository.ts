// What moves with a goal or a measure, and where it comes to stand, as rows.
import { Injectable } from '@nestjs/common';
import type {
  GoalId,
  GoalVoice,
  MeasureId,
  PersonId,
  PlanId,
  ResponsibilityId,
  ResponsibilityState,
  ResponsibleKind,
  SectionId,
  UnitId,
} from '@samplan/domain';
import { stands } from '../access/stands';
import type { Tx } from '../kernel/database';

export interface Moved {
  readonly goals: readonly { readonly id: GoalId; readonly voice: GoalVoice }[];
  readonly measures: readonly MeasureId[];
}

/** A responsibility, or a question about one, that is not over. */
export interface OpenResponsibility {
  readonly id: ResponsibilityId;
  readonly measure_id: MeasureId;
  readonly kind: ResponsibleKind;
  readonly person_id: PersonId | null;
  readonly unit_id: UnitId | null;
  readonly state: ResponsibilityState;
}

export interface Helper {
  readonly measure_id: MeasureId;
  readonly person_id: PersonId;
}

@Injectable()
export class MovingRepository {
  /** The goal and all that serves it in the same section; what is taken out stays, and nobody learns of it. */
  async underGoal(tx: Tx, section: SectionId, goal: string): Promise<Moved> {
    const goals = await tx.query<{ id: GoalId; voice: GoalVoice }>(
      `with recursive moved as (
         select g.id from goal g where g.id = $1 and g.section_id = $2 and ${stands('g')}
         union
         select g.id from goal g join moved m on g.parent_id = m.id where g.section_id = $2 and ${stands('g')}
       ) select g.id, g.voice from goal g where g.id in (select id from moved)
       order by g.position, g.created_at, g.id for no key update`,
      [goal, section],
    );
    const measures = await tx.query<{ id: MeasureId }>(
      `select m.id from measure m where m.goal_id = any ($1::uuid[]) and m.section_id = $2 and ${stands('m')}
       order by m.id for no key update`,
      [goals.map(({ id }) => id), section],
    );
    return { goals, measures: measures.map(({ id }) => id) };
  }

  async measure(tx: Tx, section: SectionId, measure: string): Promise<Moved> {
    const measures = await tx.query<{ id: MeasureId }>(
      `select m.id from measure m where m.id = $1 and m.section_id = $2 and ${stands('m')} for no key update`,
      [measure, section],
    );
    return { goals: [], measures: measures.map(({ id }) => id) };
  }

  /** After all that stands there, in the order in which they stood; what was said against them goes along. */
  async move(tx: Tx, plan: PlanId, to: SectionId, { goals, measures }: Moved): Promise<void> {
    const goalIds = goals.map(({ id }) => id);
    for (const [table, ids] of [
      ['goal', goalIds],
      ['measure', measures],
    ] as const)
      await tx.query(
        `update ${table} i set section_id = $2, position = o.last + o.place from (
           select m.id, row_number() over (order by m.position, m.created_at, m.id) as place,
             (select coalesce(max(t.position), 0) from ${table} t where t.section_id = $2) as last
           from ${table} m where m.id = any ($1::uuid[])) o where o.id = i.id`,
        [ids, to],
      );
    await tx.query(
      `update disagreement set section_id = $3 where plan_id = $1 and subject_id = any ($2::uuid[]) and section_id <> $3`,
      [plan, [...goalIds, ...measures], to],
    );
  }

  async openResponsibilities(tx: Tx, measures: readonly MeasureId[]): Promise<readonly OpenResponsibility[]> {
    return tx.query<OpenResponsibility>(
      `select id, measure_id, kind, person_id, unit_id, state from responsibility
       where measure_id = any ($1::uuid[]) and state in ('asked', 'talking', 'accepted') order by id for no key update`,
      [measures],
    );
  }

  async close(tx: Tx, responsibility: ResponsibilityId, state: 'withdrawn' | 'ended'): Promise<void> {
    await tx.query('update responsibility set state = $2 where id = $1', [responsibility, state]);
    // What was news about an open question is none when it is closed.
    await tx.query(
      `update telling set seen_at = now() where subject_id = $1 and seen_at is null
         and kind in ('talk-answered', 'responsibility-talked')`,
      [responsibility],
    );
  }

  /** News about what moved is of the section where it stands now. */
  async takeNewsAlong(tx: Tx, to: SectionId, measures: readonly MeasureId[]): Promise<void> {
    await tx.query(
      `update telling set section_id = $1 where seen_at is null and section_id is not null
         and subject_id in (select id from responsibility where measure_id = any ($2::uuid[]))`,
      [to, measures],
    );
  }

  async helpers(tx: Tx, measures: readonly MeasureId[]): Promise<readonly Helper[]> {
    return tx.query<Helper>(
      'select measure_id, person_id from measure_helper where measure_id = any ($1::uuid[]) order by 1, 2',
      [measures],
    );
  }

  async removeHelper(tx: Tx, { measure_id, person_id }: Helper): Promise<void> {
    await tx.query('delete from measure_helper where measure_id = $1 and person_id = $2', [measure_id, person_id]);
  }
}
