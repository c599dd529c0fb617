// Looks at a plan, what was said and what was decided there, as rows.
import { Injectable } from '@nestjs/common';
import {
  Problem,
  type GoalId,
  type MeasureId,
  type PersonId,
  type PlainDate,
  type PlanId,
  type PlanRole,
  type ResponsibilityId,
  type ReviewCourse,
  type ReviewOutcome,
  type SectionId,
  type TenantId,
} from '@samplan/domain';
import { takesPart } from '../access/parts';
import { stands } from '../access/stands';
import type { Tx } from '../kernel/database';

export interface ReviewRow {
  readonly id: string;
  readonly due_on: PlainDate;
  readonly begun_at: Date;
}

export interface SayingRow {
  readonly id: string;
  readonly section_id: SectionId;
  readonly goal_id: GoalId;
  readonly said_by: PersonId;
  readonly hat: PlanRole | 'owner';
  /** Null while its author has only written: nobody else sees it. */
  readonly course: ReviewCourse | null;
  readonly words: string | null;
  readonly said_at: Date;
  /** Null in the look that goes on. */
  readonly reviewed_on: PlainDate | null;
}

export interface DecisionRow {
  readonly section_id: SectionId;
  readonly measure_id: MeasureId;
  readonly outcome: ReviewOutcome;
  readonly why: string | null;
  readonly decided_by: PersonId;
  readonly reviewed_on: PlainDate | null;
  /** Whom it will ask anew as the look ends. */
  readonly asks: readonly PersonId[];
}

/** Who is asked anew when the look ends, in place of which yes; nobody, where none is to be. */
export interface Asking {
  readonly of: ResponsibilityId | null;
  readonly people: readonly PersonId[];
}

/** What a look that ends does with a measure that is not over. */
export interface Outcome {
  readonly measure: MeasureId;
  readonly section: SectionId;
  readonly state: string;
  readonly outcome: ReviewOutcome;
  readonly decidedBy: PersonId;
  readonly asksOf: ResponsibilityId | null;
  readonly asks: readonly PersonId[];
}

export interface Where {
  readonly tenant: TenantId;
  readonly plan: PlanId;
  readonly by: PersonId;
  readonly at: Date;
}

/** The day in Norway on which it ended. */
const ENDED_ON = `(r.ended_at at time zone 'Europe/Oslo')::date::text`;
const DECISION = `d.measure_id, d.outcome, w.why, d.decided_by, ${ENDED_ON} as reviewed_on, d.asks`;

@Injectable()
export class ReviewsRepository {
  async open(tx: Tx, plans: readonly PlanId[]): Promise<ReadonlyMap<PlanId, ReviewRow>> {
    const rows = await tx.query<ReviewRow & { plan_id: PlanId }>(
      `select id, plan_id, due_on::text, begun_at from review where plan_id = any ($1::uuid[]) and ended_at is null`,
      [plans],
    );
    return new Map(rows.map(({ plan_id, ...row }) => [plan_id, row]));
  }

  /**
   * The look that goes on, begun now where none does; of a plan that the transaction holds.
   * @throws Problem STALE where the plan is not under way
   */
  async going(tx: Tx, { tenant, plan, by, at }: Where): Promise<{ readonly id: string; readonly isNew: boolean }> {
    const known = (await this.open(tx, [plan])).get(plan);
    if (known) return { id: known.id, isNew: false };
    const [row] = await tx.query<{ id: string }>(
      `insert into review (tenant_id, plan_id, due_on, begun_by, begun_at)
       select $1, id, next_review_on, $3, $4 from plan where id = $2 and state = 'active' returning id`,
      [tenant, plan, by, at],
    );
    if (!row) throw new Problem('STALE', 'The plan is not under way.');
    return { id: row.id, isNew: true };
  }

  /** The latest first; of goals that stand. What its author has only written waits for the look that goes on. */
  async sayings(tx: Tx, sections: readonly SectionId[]): Promise<readonly SayingRow[]> {
    return tx.query<SayingRow>(
      `select s.id, g.section_id, s.goal_id, s.said_by, s.hat, s.course, s.words, s.said_at,
         case when s.course is not null then ${ENDED_ON} end as reviewed_on
       from review_saying s join review r on r.id = s.review_id join goal g on g.id = s.goal_id
       where g.section_id = any ($1::uuid[]) and ${stands('g')}
       order by r.begun_at desc, s.said_at, s.id`,
      [sections],
    );
  }

  /** The latest first; of measures that stand. */
  async decisions(tx: Tx, sections: readonly SectionId[]): Promise<readonly DecisionRow[]> {
    return tx.query<DecisionRow>(
      `select m.section_id, ${DECISION}
       from review_decision d join review r on r.id = d.review_id join measure m on m.id = d.measure_id
         left join review_decision_words w on w.review_id = d.review_id and w.measure_id = d.measure_id
       where m.section_id = any ($1::uuid[]) and ${stands('m')}
       order by r.begun_at desc, d.decided_at, d.measure_id`,
      [sections],
    );
  }

  /** That led to a question about responsibility. */
  async behind(tx: Tx, responsibility: string): Promise<Omit<DecisionRow, 'section_id'> | undefined> {
    const [row] = await tx.query<DecisionRow>(
      `select ${DECISION}
       from review_decision d join review r on r.id = d.review_id
         left join review_decision_words w on w.review_id = d.review_id and w.measure_id = d.measure_id
       where d.responsibility_id = $1`,
      [responsibility],
    );
    return row;
  }

  /** Does the goal stand in the section, and has not ended? */
  async hasGoal(tx: Tx, section: SectionId, goal: string): Promise<boolean> {
    const rows = await tx.query(
      `select from goal g where g.id = $1 and g.section_id = $2 and g.ended_on is null and ${stands('g')} for no key update of g`,
      [goal, section],
    );
    return rows.length > 0;
  }

  /** What is said stays said where it is only written on; what was written before an earlier look ended is this. */
  async say(
    tx: Tx,
    { tenant, plan, by, at }: Where,
    review: string,
    said: Pick<SayingRow, 'hat' | 'course' | 'words'> & { readonly goal: string },
  ): Promise<void> {
    await tx.query(
      'delete from review_saying where goal_id = $1 and said_by = $2 and review_id <> $3 and course is null',
      [said.goal, by, review],
    );
    await tx.query(
      `insert into review_saying (tenant_id, plan_id, review_id, goal_id, said_by, hat, course, words, said_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (review_id, goal_id, said_by) do update
         set hat = excluded.hat, course = coalesce(excluded.course, review_saying.course), words = excluded.words, said_at = excluded.said_at`,
      [tenant, plan, review, said.goal, by, said.hat, said.course, said.words, at],
    );
  }

  /** For good. @returns the goal it was about, or undefined where that person said no such thing there */
  async takeAway(tx: Tx, section: SectionId, id: string, by: PersonId): Promise<GoalId | undefined> {
    const [row] = await tx.query<{ goal_id: GoalId }>(
      `delete from review_saying s using goal g
       where s.id = $1 and s.said_by = $3 and g.id = s.goal_id and g.section_id = $2 returning s.goal_id`,
      [id, section, by],
    );
    return row?.goal_id;
  }

  async decided(tx: Tx, review: string, measure: MeasureId): Promise<ReviewOutcome | undefined> {
    const [row] = await tx.query<{ outcome: ReviewOutcome }>(
      'select outcome from review_decision where review_id = $1 and measure_id = $2',
      [review, measure],
    );
    return row?.outcome;
  }

  /** Of a measure that the transaction holds. */
  async decide(
    tx: Tx,
    { tenant, plan, by, at }: Where,
    review: string,
    decision: { readonly measure: MeasureId; readonly outcome: ReviewOutcome; readonly why: string | null },
    asking: Asking,
  ): Promise<void> {
    const { measure, outcome, why } = decision;
    const values = [review, measure, outcome, why, by, at, asking.of, asking.people];
    const changed = await tx.query<object>(
      `update review_decision set outcome = $3, why = $4, decided_by = $5, decided_at = $6, asks_of = $7, asks = $8
       where review_id = $1 and measure_id = $2 returning measure_id`,
      values,
    );
    if (changed.length > 0) return;
    await tx.query(
      `insert into review_decision (review_id, measure_id, outcome, why, decided_by, decided_at, asks_of, asks,
         tenant_id, plan_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [...values, tenant, plan],
    );
  }

  /** Of measures that are not over, wherever in the plan they stand; held. Who is asked takes part that day. */
  async outcomes(tx: Tx, review: string, day: PlainDate): Promise<readonly Outcome[]> {
    return tx.query<Outcome>(
      `select m.id as measure, m.section_id as section, m.state, d.outcome, d.decided_by as "decidedBy",
         d.asks_of as "asksOf", array(select a from unnest(d.asks) a where exists (
           select from plan p where p.id = d.plan_id and p.owner_id = a) or exists (
           select from participation t where t.plan_id = d.plan_id and t.person_id = a and ${takesPart('t', '$2::date')})) as asks
       from review_decision d join measure m on m.id = d.measure_id
       where d.review_id = $1 and m.state not in ('done', 'ended') and ${stands('m')}
       order by m.id for update of m`,
      [review, day],
    );
  }

  /** The question that a decision led to. */
  async asked(tx: Tx, review: string, measure: MeasureId, responsibility: ResponsibilityId): Promise<void> {
    await tx.query('update review_decision set responsibility_id = $3 where review_id = $1 and measure_id = $2', [
      review,
      measure,
      responsibility,
    ]);
  }

  async endMeasures(tx: Tx, measures: readonly MeasureId[]): Promise<void> {
    await tx.query(`update measure set state = 'ended' where id = any ($1::uuid[])`, [measures]);
  }

  /** @returns the date that stood until now */
  async end(tx: Tx, { plan, by, at }: Where, review: string, next: PlainDate): Promise<PlainDate | null> {
    const [was] = await tx.query<{ on: PlainDate | null }>(
      'select next_review_on::text as on from plan where id = $1',
      [plan],
    );
    await tx.query('update review set ended_by = $2, ended_at = $3, next_on = $4 where id = $1', [
      review,
      by,
      at,
      next,
    ]);
    await tx.query('update plan set next_review_on = $2 where id = $1', [plan, next]);
    return was?.on ?? null;
  }
}
