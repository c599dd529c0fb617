// Goals as rows. One that is taken out until all agree is not here for anybody.
import { Injectable } from '@nestjs/common';
import {
  Problem,
  type GoalAim,
  type GoalEndReason,
  type GoalId,
  type GoalVoice,
  type PersonId,
  type PlainDate,
  type PlanId,
  type SectionId,
  type TenantId,
} from '@samplan/domain';
import { stands } from '../access/stands';
import type { Tx } from '../kernel/database';

export interface GoalRow {
  readonly id: GoalId;
  readonly plan_id: PlanId;
  readonly section_id: SectionId;
  readonly voice: GoalVoice;
  readonly aim: GoalAim | null;
  readonly is_starred: boolean;
  readonly serves_what_matters: boolean;
  readonly parent_id: GoalId | null;
  /** Null also for a parent that is taken out. */
  readonly parent_section_id: SectionId | null;
  readonly created_by: PersonId;
  readonly created_at: Date;
  readonly ended_on: PlainDate | null;
  readonly end_reason: GoalEndReason | null;
  readonly end_note: string | null;
}

export interface NewGoal {
  readonly tenant: TenantId;
  readonly plan: PlanId;
  readonly section: SectionId;
  readonly voice: GoalVoice;
  readonly aim: GoalAim | null;
  readonly parent: GoalId | null;
  readonly servesWhatMatters: boolean;
  readonly by: PersonId;
}

export interface ChangedFacts {
  readonly aim: GoalAim | null;
  readonly parentId: GoalId | null;
  readonly servesWhatMatters: boolean;
}

/** Those that have ended among them; everybody who reads the section is sent them all. */
const MOST_OF_SECTION = 500;

const COLUMNS = `g.id, g.plan_id, g.section_id, g.voice, g.aim, g.is_starred, g.serves_what_matters, g.parent_id,
  p.section_id as parent_section_id, g.created_by, g.created_at, g.ended_on::text, g.end_reason, w.end_note`;

const FROM = `goal g left join goal p on p.id = g.parent_id and ${stands('p')} left join goal_words w on w.id = g.id`;

@Injectable()
export class GoalsRepository {
  /** In order; those that have ended last. */
  async in(tx: Tx, sections: readonly SectionId[]): Promise<readonly GoalRow[]> {
    return tx.query<GoalRow>(
      `select ${COLUMNS} from ${FROM} where g.section_id = any ($1::uuid[]) and ${stands('g')}
       order by g.ended_on is not null, g.position, g.created_at, g.id`,
      [sections],
    );
  }

  /** Held until the transaction ends; the plan is held before it, so that no two links become a circle. */
  async find(tx: Tx, plan: PlanId, goal: GoalId): Promise<GoalRow | undefined> {
    const [row] = await tx.query<GoalRow>(
      `select ${COLUMNS} from ${FROM} where g.id = $1 and g.plan_id = $2 and ${stands('g')} for no key update of g`,
      [goal, plan],
    );
    return row;
  }

  /** Does one goal serve another, or is it the same? */
  async serves(tx: Tx, goal: GoalId, other: GoalId): Promise<boolean> {
    const rows = await tx.query(
      `with recursive above as (
         select id, parent_id from goal where id = $1
         union select g.id, g.parent_id from goal g join above a on g.id = a.parent_id
       ) select from above where id = $2`,
      [goal, other],
    );
    return rows.length > 0;
  }

  /** After all that stands there. @throws Problem TOO_MUCH where no more goals have room */
  async insert(tx: Tx, goal: NewGoal): Promise<GoalId> {
    const [row] = await tx.query<{ id: GoalId }>(
      `insert into goal (tenant_id, plan_id, section_id, voice, aim, parent_id, serves_what_matters, created_by, position)
       select $1, $2, $3, $4, $5, $6, $7, $8, coalesce(max(position), 0) + 1 from goal where section_id = $3
       having count(*) < ${MOST_OF_SECTION} returning id`,
      [goal.tenant, goal.plan, goal.section, goal.voice, goal.aim, goal.parent, goal.servesWhatMatters, goal.by],
    );
    if (!row) throw new Problem('TOO_MUCH', `A section has at most ${MOST_OF_SECTION} goals.`);
    return row.id;
  }

  async change(tx: Tx, goal: GoalId, facts: ChangedFacts): Promise<void> {
    await tx.query('update goal set aim = $2, parent_id = $3, serves_what_matters = $4 where id = $1', [
      goal,
      facts.aim,
      facts.parentId,
      facts.servesWhatMatters,
    ]);
  }

  async star(tx: Tx, goal: GoalId, starred: boolean): Promise<void> {
    await tx.query('update goal set is_starred = $2 where id = $1', [goal, starred]);
  }

  async order(tx: Tx, goals: readonly GoalId[]): Promise<void> {
    await tx.query(
      `update goal g set position = o.place from unnest($1::uuid[]) with ordinality o(id, place) where g.id = o.id`,
      [goals],
    );
  }

  async end(tx: Tx, goal: GoalId, on: PlainDate, reason: GoalEndReason, note: string | null): Promise<void> {
    await tx.query('update goal set ended_on = $2, end_reason = $3, end_note = $4 where id = $1', [
      goal,
      on,
      reason,
      note,
    ]);
  }

  async reopen(tx: Tx, goal: GoalId): Promise<void> {
    await tx.query('update goal set ended_on = null, end_reason = null, end_note = null where id = $1', [goal]);
  }
}
