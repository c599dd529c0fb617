// Hand-overs with what was gone through, and substitutes, as rows.
import { Injectable } from '@nestjs/common';
import type { HandOverStep, PersonId, PlainDate, PlanId, PlanState, TenantId, UnitId } from '@samplan/domain';
import type { Tx } from '../kernel/database';

export interface HandOverRow {
  readonly id: string;
  readonly plan_id: PlanId;
  readonly search_id: string;
  readonly owner_id: PersonId;
  readonly from_id: PersonId;
  readonly to_id: PersonId;
  readonly unit_id: UnitId;
  readonly starts_on: PlainDate | null;
  readonly accepted_at: Date | null;
  readonly ended_at: Date | null;
}

export interface StepRow {
  readonly step: HandOverStep;
  readonly done_by: PersonId;
  readonly done_at: Date;
}

export interface SubstituteRow {
  readonly id: string;
  readonly person_id: PersonId;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** What goes from one to the other, or ends, as it stands. */
export interface StandingRow {
  readonly state: PlanState;
  readonly review: PlainDate | null;
  readonly questions: number;
  readonly substitutes: number;
}

const HAND_OVER = `select h.id, h.plan_id, h.search_id, p.owner_id, h.from_id, h.to_id, h.unit_id, h.starts_on::text,
  h.accepted_at, h.ended_at from hand_over h join plan p on p.id = h.plan_id`;

@Injectable()
export class HandOverRepository {
  /** One that was begun before ends: the owner has said yes to somebody else since. */
  async begin(
    tx: Tx,
    hand: Pick<HandOverRow, 'plan_id' | 'search_id' | 'from_id' | 'to_id' | 'unit_id' | 'starts_on'>,
    tenant: TenantId,
    at: Date,
  ): Promise<string> {
    await tx.query(
      'update hand_over set ended_at = $2 where plan_id = $1 and accepted_at is null and ended_at is null',
      [hand.plan_id, at],
    );
    const [row] = await tx.query<{ id: string }>(
      `insert into hand_over (tenant_id, plan_id, search_id, from_id, to_id, unit_id, starts_on, began_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [tenant, hand.plan_id, hand.search_id, hand.from_id, hand.to_id, hand.unit_id, hand.starts_on, at],
    );
    if (!row) throw new Error('A hand-over that was not stored.');
    return row.id;
  }

  async one(tx: Tx, id: string): Promise<HandOverRow | undefined> {
    const [row] = await tx.query<HandOverRow>(`${HAND_OVER} where h.id = $1 and h.ended_at is null`, [id]);
    return row;
  }

  async steps(tx: Tx, id: string): Promise<readonly StepRow[]> {
    return tx.query<StepRow>('select step, done_by, done_at from hand_over_step where hand_over_id = $1', [id]);
  }

  /** What the one before answers for as the coordinator, and substitutes of theirs: not what is the next one's. */
  async standing(tx: Tx, { plan_id, to_id, from_id }: HandOverRow, on: PlainDate): Promise<StandingRow> {
    const [row] = await tx.query<StandingRow>(
      `select p.state, p.next_review_on::text as review,
         (select count(*)::int from responsibility r where r.plan_id = p.id and r.kind = 'coordinator' and r.person_id <> $2
           and r.state in ('asked', 'talking', 'accepted')) as questions,
         (select count(*)::int from participation s where s.plan_id = p.id and s.is_substitute and s.ended_at is null
           and $3::date <= s.valid_to and exists (select from participation c where c.plan_id = p.id and c.person_id = $4
             and c.role = 'coordinator' and not c.is_substitute and c.ended_at is null
             and $3::date <= coalesce(c.valid_to, 'infinity'))) as substitutes
       from plan p where p.id = $1`,
      [plan_id, to_id, on, from_id],
    );
    if (!row) throw new Error('A hand-over without a plan.');
    return row;
  }

  async go(tx: Tx, id: string, tenant: TenantId, step: HandOverStep, by: PersonId, at: Date): Promise<void> {
    await tx.query(
      `insert into hand_over_step (hand_over_id, tenant_id, step, done_by, done_at) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [id, tenant, step, by, at],
    );
  }

  async goBack(tx: Tx, id: string, step: HandOverStep): Promise<void> {
    await tx.query('delete from hand_over_step where hand_over_id = $1 and step = $2', [id, step]);
  }

  async accept(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query('update hand_over set accepted_at = $2 where id = $1', [id, at]);
  }

  /** The unit from which somebody coordinates the plan on that day. */
  async unitOf(tx: Tx, plan: PlanId, person: PersonId, on: PlainDate): Promise<UnitId | undefined> {
    const [row] = await tx.query<{ unit_id: UnitId | null }>(
      `select unit_id from participation where plan_id = $1 and person_id = $2 and role = 'coordinator' and not is_substitute
         and ended_at is null and valid_from <= $3::date and (valid_to is null or $3::date <= valid_to)`,
      [plan, person, on],
    );
    return row?.unit_id ?? undefined;
  }

  /** Of today and later. */
  async substitutes(tx: Tx, plan: PlanId, on: PlainDate): Promise<readonly SubstituteRow[]> {
    return tx.query<SubstituteRow>(
      `select id, person_id, valid_from::text as "from", valid_to::text as "to" from participation
       where plan_id = $1 and role = 'coordinator' and is_substitute and ended_at is null and $2::date <= valid_to
       order by valid_from, id`,
      [plan, on],
    );
  }
}
