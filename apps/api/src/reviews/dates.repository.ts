// Dates of the next look as rows: which plans are near theirs or past it, what was told, and whom it concerns.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlainDate, PlanId, ReviewStep, TenantId } from '@samplan/domain';
import { takesPart } from '../access/parts';
import { isConsented } from '../access/visible-plans';
import { isAlive } from '../kernel/alive';
import type { Tx } from '../kernel/database';

@Injectable()
export class ReviewDatesRepository {
  async tenants(tx: Tx): Promise<readonly TenantId[]> {
    return (await tx.query<{ id: TenantId }>('select id from tenant order by id')).map(({ id }) => id);
  }

  /** Active plans whose date is at most that far ahead, and of which the last step has not been told. */
  async near(tx: Tx, until: PlainDate): Promise<readonly PlanId[]> {
    const rows = await tx.query<{ id: PlanId }>(
      `select p.id from plan p where p.state = 'active' and p.next_review_on <= $1::date and not exists (
         select from review_step s where s.plan_id = p.id and s.due_on = p.next_review_on and s.step = 'with-ke')
       order by p.next_review_on, p.id`,
      [until],
    );
    return rows.map(({ id }) => id);
  }

  /** Held until the transaction ends. @returns null where nobody is to be told: not active, without consent, or after a death */
  async held(tx: Tx, plan: PlanId, on: PlainDate): Promise<PlainDate | null> {
    const [row] = await tx.query<{ due: PlainDate | null }>(
      `select p.next_review_on::text as due from plan p
       where p.id = $1 and p.state = 'active' and ${isConsented('p', '$2::date')} and ${isAlive('p.owner_id')}
       for no key update of p`,
      [plan, on],
    );
    return row?.due ?? null;
  }

  async dates(tx: Tx, plans: readonly PlanId[]): Promise<ReadonlyMap<PlanId, PlainDate>> {
    const rows = await tx.query<{ id: PlanId; due: PlainDate }>(
      `select id, next_review_on::text as due from plan
       where id = any ($1::uuid[]) and state = 'active' and next_review_on is not null`,
      [plans],
    );
    return new Map(rows.map(({ id, due }) => [id, due]));
  }

  /** @returns those that had not been told before */
  async tell(
    tx: Tx,
    { tenant, plan, due }: { readonly tenant: TenantId; readonly plan: PlanId; readonly due: PlainDate },
    steps: readonly ReviewStep[],
    at: Date,
  ): Promise<readonly ReviewStep[]> {
    const rows = await tx.query<{ step: ReviewStep }>(
      `insert into review_step (tenant_id, plan_id, due_on, step, told_at)
       select $1, $2, $3, unnest($4::text[]), $5 on conflict do nothing returning step`,
      [tenant, plan, due, steps, at],
    );
    return rows.map(({ step }) => step);
  }

  async ownerAndCoordinator(tx: Tx, plan: PlanId, on: PlainDate): Promise<readonly PersonId[]> {
    return this.people(
      tx,
      `select owner_id as person from plan where id = $1
       union select t.person_id from participation t
       where t.plan_id = $1 and t.role = 'coordinator' and not t.is_substitute and ${takesPart('t', '$2::date')}`,
      [plan, on],
    );
  }

  async substitutes(tx: Tx, plan: PlanId, on: PlainDate): Promise<readonly PersonId[]> {
    return this.people(
      tx,
      `select t.person_id as person from participation t
       where t.plan_id = $1 and t.role = 'coordinator' and t.is_substitute and ${takesPart('t', '$2::date')}`,
      [plan, on],
    );
  }

  async everybody(tx: Tx, plan: PlanId, on: PlainDate): Promise<readonly PersonId[]> {
    return this.people(
      tx,
      `select owner_id as person from plan where id = $1
       union select t.person_id from participation t where t.plan_id = $1 and ${takesPart('t', '$2::date')}`,
      [plan, on],
    );
  }

  /** Not one whose own plan it is, nor those near the owner: to them it comes in that part, or not at all. */
  async coordinatingUnit(tx: Tx, plan: PlanId, on: PlainDate): Promise<readonly PersonId[]> {
    return this.people(
      tx,
      `select r.person_id as person from tenant_role r join plan p on p.id = $1 and p.tenant_id = r.tenant_id
       where r.role = 'coordinating-unit' and r.valid_from <= $2::date and (r.valid_to is null or $2::date <= r.valid_to)
         and r.person_id <> p.owner_id
         and not exists (select from participation t where t.plan_id = p.id and t.person_id = r.person_id
           and t.role in ('next-of-kin', 'representative'))
         and not exists (select from mandate m where m.plan_id = p.id and m.person_id = r.person_id)`,
      [plan, on],
    );
  }

  private async people(tx: Tx, sql: string, values: readonly unknown[]): Promise<readonly PersonId[]> {
    return (await tx.query<{ person: PersonId }>(sql, values)).map(({ person }) => person);
  }
}
