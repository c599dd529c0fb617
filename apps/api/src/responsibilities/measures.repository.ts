// Measures, their helpers and their responsibilities as rows, for any number of sections at once.
import { Injectable } from '@nestjs/common';
import {
  parseId,
  type DecisionState,
  type DeclineReason,
  type GoalId,
  type MeasureId,
  type MeasureKind,
  type MeasureState,
  type PersonId,
  type PlainDate,
  type Repeat,
  type ResponsibilityId,
  type ResponsibilityState,
  type ResponsibleKind,
  type SectionId,
  type TrainingTried,
  type UnitId,
} from '@samplan/domain';
import { partHolds } from '../access/parts';
import { stands } from '../access/stands';
import type { Tx } from '../kernel/database';

export interface MeasureRow {
  readonly id: MeasureId;
  readonly section_id: SectionId;
  /** The goal it serves, wherever that stands. */
  readonly goal_id: GoalId | null;
  /** Null where there is no goal, or one that was taken out. */
  readonly goal_section_id: SectionId | null;
  readonly kind: MeasureKind;
  readonly state: MeasureState;
  readonly starts_on: PlainDate | null;
  readonly deadline_on: PlainDate | null;
  readonly repeat_every: Repeat | null;
  readonly repeat_weekdays: readonly number[];
  readonly repeat_time: string | null;
  readonly decision: DecisionState | null;
  readonly decision_reference: string | null;
  readonly service_level_id: string | null;
  readonly service_level: string | null;
  readonly training_tried: TrainingTried | null;
  readonly created_by: PersonId;
  readonly created_at: Date;
}

export interface ResponsibilityRow {
  readonly id: ResponsibilityId;
  readonly measure_id: MeasureId;
  readonly kind: ResponsibleKind;
  readonly unit_id: UnitId | null;
  readonly unit: string | null;
  readonly person_id: PersonId | null;
  readonly state: ResponsibilityState;
  readonly asked_by: PersonId;
  readonly asked_at: Date;
  readonly answer_by: PlainDate | null;
  readonly answered_by: PersonId | null;
  readonly answered_at: Date | null;
  readonly decline_reason: DeclineReason | null;
  readonly answer_words: string | null;
}

export interface HelperRow {
  readonly measure_id: MeasureId;
  readonly person_id: PersonId;
}

/** Somebody who takes part, in one seat. */
export interface SeatRow {
  readonly plan_id: string;
  readonly person_id: PersonId;
  readonly role: 'representative' | 'next-of-kin' | 'coordinator' | 'participant' | 'volunteer';
  readonly title: string;
  readonly unit_id: UnitId | null;
  readonly unit: string | null;
}

export interface SaidRow {
  readonly id: string;
  readonly said_by: PersonId;
  readonly said_at: Date;
  readonly words: string;
}

export const MEASURES = `
  select m.id, m.section_id, m.goal_id, g.section_id as goal_section_id, m.kind, m.state, m.starts_on::text,
    m.deadline_on::text, m.repeat_every, m.repeat_weekdays, left(m.repeat_time::text, 5) as repeat_time, m.decision,
    m.decision_reference, m.service_level_id, l.name as service_level, m.training_tried, m.created_by, m.created_at
  from measure m left join service_level l on l.id = m.service_level_id
    left join goal g on g.id = m.goal_id and ${stands('g')}
  where ${stands('m')}`;

export const RESPONSIBILITIES = `
  select r.id, r.measure_id, r.kind, r.unit_id, u.short_name as unit, r.person_id, r.state, r.asked_by, r.asked_at,
    r.answer_by::text, r.answered_by, r.answered_at, r.decline_reason, w.answer_words
  from responsibility r left join unit u on u.id = r.unit_id left join responsibility_words w on w.id = r.id`;

@Injectable()
export class MeasuresRepository {
  /** Those that are over stand last, else they stand in their order. */
  async measures(tx: Tx, sections: readonly SectionId[]): Promise<readonly MeasureRow[]> {
    return tx.query<MeasureRow>(
      `${MEASURES} and m.section_id = any ($1::uuid[])
       order by m.state in ('done', 'ended'), m.position, m.created_at, m.id`,
      [sections],
    );
  }

  /** Who answers, who was asked, and the last no where nobody was asked since. */
  async responsibilities(tx: Tx, sections: readonly SectionId[]): Promise<readonly ResponsibilityRow[]> {
    return tx.query<ResponsibilityRow>(
      `${RESPONSIBILITIES} join measure m on m.id = r.measure_id
       where m.section_id = any ($1::uuid[]) and (r.state in ('asked', 'talking', 'accepted') or (r.state = 'declined'
         and not exists (select from responsibility n where n.measure_id = r.measure_id and n.asked_at > r.asked_at)))`,
      [sections],
    );
  }

  /** In Norwegian order of their names. */
  async helpers(tx: Tx, sections: readonly SectionId[]): Promise<readonly HelperRow[]> {
    return tx.query<HelperRow>(
      `select h.measure_id, h.person_id
       from measure_helper h join measure m on m.id = h.measure_id join person p on p.id = h.person_id
       where m.section_id = any ($1::uuid[]) order by (p.given_name || ' ' || p.family_name) collate norwegian, p.id`,
      [sections],
    );
  }

  /** Who takes part on that date: the coordinator first, then in Norwegian order of their names. */
  async seats(tx: Tx, plans: readonly string[], on: PlainDate): Promise<readonly SeatRow[]> {
    return tx.query<SeatRow>(
      `select t.plan_id, t.person_id, t.role, t.title, t.unit_id, u.short_name as unit
       from participation t join person p on p.id = t.person_id left join unit u on u.id = t.unit_id
       where t.plan_id = any ($1::uuid[]) and ${partHolds('t', '$2::date')}
       order by t.role <> 'coordinator', (p.given_name || ' ' || p.family_name) collate norwegian, t.id`,
      [plans, on],
    );
  }

  /** The one measure, held until the transaction ends: what concerns one measure happens one thing after another. */
  async held(tx: Tx, section: SectionId, measure: string): Promise<MeasureRow | undefined> {
    const id = parseId<'measure'>(measure);
    if (!id) return undefined;
    const sql = `${MEASURES} and m.id = $1 and m.section_id = $2 for update of m`;
    return (await tx.query<MeasureRow>(sql, [id, section]))[0];
  }

  async said(tx: Tx, responsibility: string): Promise<readonly SaidRow[]> {
    return tx.query<SaidRow>(
      'select id, said_by, said_at, words from responsibility_talk where responsibility_id = $1 order by said_at, id',
      [responsibility],
    );
  }

  async levels(tx: Tx): Promise<readonly { readonly id: string; readonly name: string }[]> {
    return tx.query(
      'select id, name from service_level where ended_at is null order by ladder nulls first, position, id',
    );
  }
}
