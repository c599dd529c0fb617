// A unit that closes, as rows: nobody has a place, a role or a part in a plan by it from that day on, and nothing is given to it.
import { Injectable } from '@nestjs/common';
import type { AccountId, Level, PersonId, PlainDate, PlanId, SectionId, TenantId, UnitId } from '@samplan/domain';
import type { Tx } from '../kernel/database';
import type { Act } from './members.repository';

export interface EndedGrant {
  readonly id: string;
  readonly tenant_id: TenantId;
  readonly plan_id: PlanId;
  readonly section_id: SectionId;
  readonly level: Level;
}

export interface Due {
  readonly unit: UnitId;
  readonly on: PlainDate;
  readonly account: AccountId;
  readonly person: PersonId;
  readonly tenant: TenantId;
}

@Injectable()
export class ClosingRepository {
  /** All plans in which the unit, or somebody of it, has a part, in one order for all. */
  async holdPlans(tx: Tx, unit: UnitId): Promise<void> {
    await tx.query(
      `select from plan where id in (
         select plan_id from access_grant where unit_id = $1
         union select plan_id from participation where unit_id = $1
         union select f.plan_id from access_fact f join unit_membership m on m.person_id = f.person_id where m.unit_id = $1
         union select f.plan_id from access_fact f join tenant_role r on r.person_id = f.person_id where r.unit_id = $1)
       order by id for no key update`,
      [unit],
    );
  }

  async close(tx: Tx, unit: UnitId, on: PlainDate, by: PersonId): Promise<void> {
    await tx.query('update unit set closes_on = $2, closed_by = $3, settled_at = null where id = $1', [unit, on, by]);
  }

  /** What ended stays ended. */
  async reopen(tx: Tx, unit: UnitId): Promise<void> {
    await tx.query('update unit set closes_on = null, closed_by = null, settled_at = null where id = $1', [unit]);
  }

  /** The last day of all that the unit gives is the one before; what would begin later never does. */
  async cut(tx: Tx, unit: UnitId, closes: PlainDate, { by, at, on }: Act): Promise<void> {
    const isNow = closes <= on;
    for (const table of ['unit_membership', 'tenant_role', 'participation'])
      await tx.query(
        `update ${table} set
           valid_to = case when valid_from < $2::date then least(valid_to, $2::date - 1) else valid_to end,
           ended_at = case when $3 or valid_from >= $2::date then $4::timestamptz end,
           ended_by = case when $3 or valid_from >= $2::date then $5::uuid end
         where unit_id = $1 and ended_at is null and (valid_to is null or valid_to >= $2::date)`,
        [unit, closes, isNow, at, by],
      );
    await tx.query(
      `update access_grant set valid_to = least(valid_to, $2::date - 1),
         withdrawn_at = case when valid_from >= $2::date then $3::timestamptz end
       where unit_id = $1 and withdrawn_at is null and (valid_to is null or valid_to >= $2::date)`,
      [unit, closes, at],
    );
    // A consent that gives nothing after that day has expired; one that gives something to others goes on.
    await tx.query(
      `update consent c set valid_to = $2::date - 1
       where c.kind = 'information' and c.state = 'given' and c.withdrawn_at is null
         and (c.valid_to is null or c.valid_to >= $2::date)
         and exists (select from access_grant g where g.consent_id = c.id and g.unit_id = $1)
         and not exists (select from access_grant g where g.consent_id = c.id and g.withdrawn_at is null
           and (g.valid_to is null or g.valid_to >= $2::date))`,
      [unit, closes],
    );
  }

  /** What waits for somebody's yes waits no more. */
  async withdraw(tx: Tx, unit: UnitId, at: Date): Promise<void> {
    await tx.query(
      `update access_wish set state = 'withdrawn', answered_at = $2 where unit_id = $1 and state in ('waiting', 'to-sign')`,
      [unit, at],
    );
    await tx.query(
      `update invitation set state = 'withdrawn', answered_at = $2 where unit_id = $1 and state in ('waits-for-owner', 'sent')`,
      [unit, at],
    );
  }

  /** Once for each closing: places that lapsed with it are not seen to again. */
  async settle(tx: Tx, unit: UnitId, at: Date): Promise<void> {
    await tx.query('update unit set settled_at = $2 where id = $1', [unit, at]);
    await tx.query('update unit_membership set settled_at = $2 where unit_id = $1 and settled_at is null', [unit, at]);
  }

  /** Grants that ended with the closing, in plans that are open. */
  async ended(tx: Tx, unit: UnitId, closes: PlainDate): Promise<readonly EndedGrant[]> {
    return tx.query<EndedGrant>(
      `select g.id, g.tenant_id, g.plan_id, g.section_id, g.level from access_grant g join plan p on p.id = g.plan_id
       where g.unit_id = $1 and g.valid_to = $2::date - 1 and p.state <> 'closed' order by g.plan_id, g.section_id, g.id`,
      [unit, closes],
    );
  }

  /** Everybody who has had a place there. */
  async people(tx: Tx, unit: UnitId): Promise<readonly PersonId[]> {
    const rows = await tx.query<{ id: PersonId }>(
      'select distinct person_id as id from unit_membership where unit_id = $1 order by 1',
      [unit],
    );
    return rows.map(({ id }) => id);
  }

  /** Units of the municipality whose day has come, and who closed them. */
  async due(tx: Tx, on: PlainDate): Promise<readonly Due[]> {
    return tx.query<Due>(
      `select u.id as unit, u.closes_on::text as on, p.account_id as account, p.id as person, p.tenant_id as tenant
       from unit u join person p on p.id = u.closed_by where u.closes_on <= $1::date and u.settled_at is null order by u.id`,
      [on],
    );
  }
}
