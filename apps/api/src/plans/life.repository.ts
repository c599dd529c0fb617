// The life of a plan as rows: what its next step is decided on, and the steps themselves.
import { Injectable } from '@nestjs/common';
import type { CloseReason, LifeFacts, PersonId, PlainDate, PlanId, PlanState } from '@samplan/domain';
import { takesPart } from '../access/parts';
import { stands } from '../access/stands';
import type { Tx } from '../kernel/database';
import type { Told } from './told';

/** What the asker may set; calendar dates in Norway. */
export interface PlanDates {
  readonly periodFrom: PlainDate | null;
  readonly periodTo: PlainDate | null;
  readonly nextReviewOn: PlainDate | null;
  readonly noCooperationNeeded: boolean;
}

export interface LivingPlan extends PlanDates {
  readonly state: PlanState;
}

/** Why a plan is closed, and what its owner says of how it went, here or told to others; the moment in ISO 8601. */
export interface Closing {
  readonly reason: CloseReason;
  readonly note: string | null;
  readonly evaluation: string | null;
  readonly told: Told | null;
  readonly at: string;
}

/** What of a plan's life is counted, whoever asks: a yes or a no leaves here, never the number. */
export type Counted = Pick<LifeFacts, 'hasCoordinator' | 'goals' | 'isCoordinatorOnly'>;

@Injectable()
export class LifeRepository {
  /** As it stands; of a plan that the transaction holds. */
  async of(tx: Tx, plan: PlanId): Promise<LivingPlan> {
    const [row] = await tx.query<LivingPlan>(
      `select state, period_from::text as "periodFrom", period_to::text as "periodTo",
         next_review_on::text as "nextReviewOn", no_cooperation_needed as "noCooperationNeeded"
       from plan where id = $1`,
      [plan],
    );
    if (!row) throw new Error('A permit for a plan that is gone.');
    return row;
  }

  async counted(tx: Tx, plans: readonly PlanId[], on: PlainDate): Promise<ReadonlyMap<PlanId, Counted>> {
    const rows = await tx.query<Counted & { id: PlanId }>(
      `select p.id, p.type = 'coordinator-only' as "isCoordinatorOnly", exists (select from participation t where t.plan_id = p.id and t.role = 'coordinator' and not t.is_substitute
           and ${takesPart('t', '$2::date')}) as "hasCoordinator",
         (select count(*) from goal g where g.plan_id = p.id and g.ended_on is null and ${stands('g')})::int as goals
       from plan p where p.id = any ($1::uuid[])`,
      [plans, on],
    );
    return new Map(rows.map(({ id, ...counted }) => [id, counted]));
  }

  async set(tx: Tx, plan: PlanId, to: LivingPlan, reason: string | null): Promise<void> {
    await tx.query(
      `update plan set state = $2, period_from = $3, period_to = $4, next_review_on = $5, no_cooperation_needed = $6,
         state_reason = $7 where id = $1`,
      [plan, to.state, to.periodFrom, to.periodTo, to.nextReviewOn, to.noCooperationNeeded, reason],
    );
  }

  async setDates(tx: Tx, plan: PlanId, to: PlanDates): Promise<void> {
    await tx.query(
      `update plan set period_from = $2, period_to = $3, next_review_on = $4, no_cooperation_needed = $5 where id = $1`,
      [plan, to.periodFrom, to.periodTo, to.nextReviewOn, to.noCooperationNeeded],
    );
  }

  /** @returns those who were invited or wished for something that is now answered by nobody */
  async close(tx: Tx, plan: PlanId, { reason, note, evaluation, told, at }: Closing): Promise<readonly PersonId[]> {
    await tx.query(
      `update plan set state = 'closed', closed_at = $4, close_reason = $2, state_reason = $3 where id = $1`,
      [plan, reason, note, at],
    );
    await tx.query(
      `insert into plan_closing (tenant_id, plan_id, reason, note, evaluation, closed_by, closed_at, entered_by, form,
         said_on, witness)
       select tenant_id, id, $2, $3, $4, owner_id, $5, $6, $7, $8, $9 from plan where id = $1`,
      [
        ...[plan, reason, note, evaluation, at],
        ...[told?.by ?? null, told?.form ?? null, told?.on ?? null, told?.witness ?? null],
      ],
    );
    const rows = await tx.query<{ person: PersonId }>(
      `with invited as (
         update invitation set state = 'withdrawn', answered_at = now()
         where plan_id = $1 and state in ('waits-for-owner', 'sent') returning person_id
       ), wished as (
         update access_wish set state = 'withdrawn', answered_at = now()
         where plan_id = $1 and state = 'waiting' returning wished_by
       )
       select person_id as person from invited union select wished_by from wished`,
      [plan],
    );
    return rows.map(({ person }) => person);
  }
}
