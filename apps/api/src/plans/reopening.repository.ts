// Closings of plans, and the wishes to open them again, as rows.
import { Injectable } from '@nestjs/common';
import type { CloseReason, PersonId, PlainDate, PlanId, ReopeningState, TenantId } from '@samplan/domain';
import { isAlive } from '../kernel/alive';
import type { Tx } from '../kernel/database';
import { toldIn, type Told, type ToldByOwner } from './told';

export interface EndedLife {
  readonly planId: PlanId;
  readonly closedAt: Date;
  readonly reason: CloseReason;
  readonly note: string | null;
  readonly evaluation: string | null;
  readonly told: ToldByOwner | null;
}

export interface ReopeningRow {
  readonly planId: PlanId;
  readonly state: ReopeningState;
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly told: ToldByOwner | null;
}

export interface AskedReopening {
  readonly reopeningId: string;
  readonly ownerName: string;
  readonly askedAt: Date;
  readonly closedAt: Date | null;
  readonly told: ToldByOwner | null;
}

/** A wish that may be answered, and whose. */
export interface OpenWish {
  readonly plan: PlanId;
  readonly owner: PersonId;
}

@Injectable()
export class ReopeningRepository {
  async lives(tx: Tx, plans: readonly PlanId[]): Promise<readonly EndedLife[]> {
    return tx.query(
      `select c.plan_id as "planId", c.closed_at as "closedAt", c.reason, c.note, c.evaluation, ${toldIn('c')} from plan_closing c
       where c.plan_id = any ($1::uuid[]) order by c.closed_at, c.id`,
      [plans],
    );
  }

  async last(tx: Tx, plans: readonly PlanId[]): Promise<readonly ReopeningRow[]> {
    return tx.query(
      `select distinct on (r.plan_id) r.plan_id as "planId", r.state, r.asked_at as "askedAt", r.answer, ${toldIn('r')}
       from plan_reopening r where r.plan_id = any ($1::uuid[]) order by r.plan_id, r.asked_at desc, r.id`,
      [plans],
    );
  }

  /** @returns the wish; undefined where one is open, or the owner has another plan */
  async ask(tx: Tx, tenant: TenantId, plan: PlanId, at: string, told?: Told): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }>(
      `insert into plan_reopening (tenant_id, plan_id, asked_by, asked_at, entered_by, form, said_on, witness)
       select $1, p.id, p.owner_id, $3, $4, $5, $6, $7 from plan p
       where p.id = $2 and p.state = 'closed' and not exists (
         select from plan o where o.owner_id = p.owner_id and o.state <> 'closed' and not o.is_load_test)
       on conflict (plan_id) where state = 'asked' do nothing returning id`,
      [tenant, plan, at, told?.by ?? null, told?.form ?? null, told?.on ?? null, told?.witness ?? null],
    );
    return row?.id;
  }

  /** Not of one's own plan, nor of one in which one has or had a private part. */
  async asked(tx: Tx, by: PersonId): Promise<readonly AskedReopening[]> {
    return tx.query(
      `select r.id as "reopeningId", btrim(o.given_name || ' ' || o.family_name) as "ownerName", r.asked_at as "askedAt",
         p.closed_at as "closedAt", ${toldIn('r')}
       from plan_reopening r join plan p on p.id = r.plan_id join person o on o.id = p.owner_id
       where r.state = 'asked' and ${OF_OTHERS} order by r.asked_at, r.id`,
      [by],
    );
  }

  /** Its plan is held until the transaction ends. */
  async find(tx: Tx, by: PersonId, id: string): Promise<OpenWish | undefined> {
    const [row] = await tx.query<OpenWish>(
      `select p.id as plan, p.owner_id as owner from plan_reopening r join plan p on p.id = r.plan_id
       where r.id = $2 and r.state = 'asked' and ${OF_OTHERS} for no key update of p, r`,
      [by, id],
    );
    return row;
  }

  async answer(tx: Tx, id: string, state: 'reopened' | 'declined', answer: string | null, by: PersonId, at: string) {
    await tx.query(
      'update plan_reopening set state = $2, answer = $3, answered_by = $4, answered_at = $5 where id = $1',
      [id, state, answer, by, at],
    );
  }

  /**
   * A new life: a draft with all that was written, and nobody in it but its owner and those who act for them by law.
   * @returns false where the owner has another plan by now
   */
  async reopen(tx: Tx, plan: PlanId, on: PlainDate, at: string): Promise<boolean> {
    const opened = await tx.query(
      `update plan p set state = 'draft', closed_at = null, close_reason = null, state_reason = null, period_from = null,
         period_to = null, next_review_on = null
       where p.id = $1 and p.state = 'closed' and not exists (
         select from plan o where o.owner_id = p.owner_id and o.state <> 'closed' and not o.is_load_test) returning p.id`,
      [plan],
    );
    if (opened.length === 0) return false;
    await tx.query('update access_grant set withdrawn_at = $2 where plan_id = $1 and withdrawn_at is null', [plan, at]);
    await tx.query(
      `update participation set ended_at = $3 where plan_id = $1 and role <> 'representative' and ended_at is null
         and (valid_to is null or valid_to >= $2)`,
      [plan, on, at],
    );
    await tx.query(
      `update responsibility set state = case when state = 'accepted' then 'ended' else 'withdrawn' end
       where plan_id = $1 and state in ('asked', 'talking', 'accepted') and kind not in ('owner', 'representative')`,
      [plan],
    );
    return true;
  }
}

const OF_OTHERS = `p.owner_id <> $1 and ${isAlive('p.owner_id')} and not exists (
    select from participation t where t.plan_id = p.id and t.person_id = $1 and t.role in ('next-of-kin', 'representative'))
  and not exists (select from mandate m where m.plan_id = p.id and m.person_id = $1)`;
