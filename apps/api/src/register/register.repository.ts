// Pages of the register as rows: read from the table of spans alone, names put in for those of the page.
import { Injectable } from '@nestjs/common';
import type { PlainDate, PlanId, PlanState, PlanType, UnitId } from '@samplan/domain';
import type { Tx } from '../kernel/database';
import { lookedFor, type Filter, type Look } from './looked-for';

export interface RegisterRow {
  readonly id: PlanId;
  readonly owner: string;
  readonly type: PlanType;
  readonly state: PlanState;
  readonly coordinator: string | null;
  readonly unit: string | null;
  readonly nextReviewOn: PlainDate | null;
  readonly isOverDate: boolean;
  readonly consentEndsOn: PlainDate | null;
  readonly openedOn: PlainDate | null;
}

/** What is registered by hand elsewhere. */
export interface RegistrationRow extends Pick<RegisterRow, 'owner' | 'type' | 'state' | 'coordinator' | 'unit'> {
  readonly born: PlainDate | null;
}

export interface RegisterUnit {
  readonly id: UnitId;
  readonly name: string;
}

/** Where a page ended: by the date that it is ordered by, then by plan. */
export interface Cursor {
  readonly review: string;
  readonly plan: PlanId;
}

const ORDER = "coalesce(r.next_review_on, 'infinity'::date)";

@Injectable()
export class RegisterRepository {
  async page(tx: Tx, look: Look, filter: Filter, after: Cursor | null, first: number): Promise<readonly RegisterRow[]> {
    const { from, sql, params } = lookedFor(look, filter);
    const [review, plan, limit] = [1, 2, 3].map((n) => `$${params.length + n}`);
    return tx.query<RegisterRow>(
      `select r.plan_id as id, btrim(o.given_name || ' ' || o.family_name) as owner, r.type, r.state,
         btrim(c.given_name || ' ' || c.family_name) as coordinator, u.name as unit,
         r.next_review_on::text as "nextReviewOn", r.opened_on::text as "openedOn", r.consent_ends_on::text as "consentEndsOn",
         coalesce(r.state = 'active' and r.next_review_on < $1, false) as "isOverDate"
       from (
         select r.* from ${from} where ${sql}
           and (${review}::date is null or (${ORDER}, r.plan_id) > (${review}::date, ${plan}::uuid))
         order by ${ORDER}, r.plan_id limit ${limit}
       ) r join person o on o.id = r.owner_id left join person c on c.id = r.coordinator_id
         left join unit u on u.id = r.unit_id
       order by ${ORDER}, r.plan_id`,
      [...params, after?.review ?? null, after?.plan ?? null, first],
    );
  }

  /** All that are not closed that day, by name. */
  async registration(tx: Tx, look: Look): Promise<readonly RegistrationRow[]> {
    const { from, sql, params } = lookedFor(look, {});
    return tx.query<RegistrationRow>(
      `select btrim(o.given_name || ' ' || o.family_name) as owner, r.birth_date::text as born, r.type, r.state,
         btrim(c.given_name || ' ' || c.family_name) as coordinator, u.name as unit
       from ${from} join person o on o.id = r.owner_id left join person c on c.id = r.coordinator_id
         left join unit u on u.id = r.unit_id
       where ${sql} order by (o.given_name || ' ' || o.family_name) collate norwegian, r.plan_id`,
      params,
    );
  }

  async count(tx: Tx, look: Look, filter: Filter): Promise<number> {
    const { from, sql, params } = lookedFor(look, filter);
    const [row] = await tx.query<{ n: number }>(`select count(*)::int as n from ${from} where ${sql}`, params);
    return row?.n ?? 0;
  }

  /** Where plans are coordinated from that day: each unit is looked for, rather than each plan for its unit. */
  async units(tx: Tx, look: Look): Promise<readonly RegisterUnit[]> {
    const { from, sql, params } = lookedFor(look, {});
    return tx.query<RegisterUnit>(
      `select u.id, u.name from unit u where exists (select from ${from} where r.unit_id = u.id and ${sql})
       order by u.name, u.id`,
      params,
    );
  }

  /** Rows of which another span holds since midnight are brought to today. */
  async bringToToday(tx: Tx, today: PlainDate): Promise<void> {
    await tx.query('select register_today($1)', [today]);
  }
}
