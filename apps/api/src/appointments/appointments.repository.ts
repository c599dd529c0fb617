// Parts as coordinator and searches for one, as rows.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlainDate, PlanId, SectionId, TenantId, UnitId } from '@samplan/domain';
import { takesPart } from '../access/parts';
import type { Tx } from '../kernel/database';

export interface CoordinatorRow {
  readonly id: string;
  readonly person_id: PersonId;
  readonly since: PlainDate;
}

/** With whom it is agreed, who works for which unit, and from when. */
export interface AgreedRow {
  readonly search: string;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly from: PlainDate | null;
}

export interface Seating {
  readonly tenant: TenantId;
  readonly plan: PlanId;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly from: PlainDate;
  /** The last day, of a substitute. */
  readonly to?: PlainDate;
}

@Injectable()
export class AppointmentsRepository {
  async owner(tx: Tx, plan: PlanId): Promise<PersonId | undefined> {
    const [row] = await tx.query<{ owner_id: PersonId }>('select owner_id from plan where id = $1', [plan]);
    return row?.owner_id;
  }

  /** Who coordinates on that day or later, substitutes not among them; the first of them first. */
  async from(tx: Tx, plan: PlanId, day: PlainDate): Promise<readonly CoordinatorRow[]> {
    return tx.query<CoordinatorRow>(
      `select id, person_id, valid_from::text as since from participation
       where plan_id = $1 and role = 'coordinator' and not is_substitute and ended_at is null
         and (valid_to is null or $2::date <= valid_to)
       order by valid_from for no key update`,
      [plan, day],
    );
  }

  /** Who coordinated it last. */
  async latest(tx: Tx, plan: PlanId): Promise<PersonId | undefined> {
    const [row] = await tx.query<{ person_id: PersonId }>(
      `select person_id from participation where plan_id = $1 and role = 'coordinator' and not is_substitute
       order by valid_from desc, ended_at desc nulls first limit 1`,
      [plan],
    );
    return row?.person_id;
  }

  /** Who coordinates on that day and works where they do it from. */
  async on(tx: Tx, plan: PlanId, day: PlainDate): Promise<PersonId | undefined> {
    const [row] = await tx.query<{ person_id: PersonId }>(
      `select t.person_id from participation t
       where t.plan_id = $1 and t.role = 'coordinator' and not t.is_substitute and ${takesPart('t', '$2::date')}`,
      [plan, day],
    );
    return row?.person_id;
  }

  /** The owner, and everybody with a part that holds that day or later. */
  async takingPart(tx: Tx, plan: PlanId, day: PlainDate): Promise<readonly PersonId[]> {
    const rows = await tx.query<{ id: PersonId }>(
      `select owner_id as id from plan where id = $1
       union select person_id from participation where plan_id = $1 and ended_at is null and (valid_to is null or $2::date <= valid_to)`,
      [plan, day],
    );
    return rows.map(({ id }) => id);
  }

  async worksIn(tx: Tx, person: PersonId, unit: UnitId, day: PlainDate): Promise<boolean> {
    const rows = await tx.query(
      `select from unit_membership where person_id = $1 and unit_id = $2 and valid_from <= $3::date
         and (valid_to is null or $3::date <= valid_to)`,
      [person, unit, day],
    );
    return rows.length > 0;
  }

  /** Is, or was, the person the owner, close to them, or one who stands for them? They never coordinate the plan. */
  async isClose(tx: Tx, plan: PlanId, person: PersonId): Promise<boolean> {
    const rows = await tx.query(
      `select from plan where id = $1 and owner_id = $2
       union all select from participation where plan_id = $1 and person_id = $2 and role in ('next-of-kin', 'representative')
       union all select from mandate where plan_id = $1 and person_id = $2`,
      [plan, person],
    );
    return rows.length > 0;
  }

  async seat(tx: Tx, { tenant, plan, person, unit, from, to }: Seating): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `insert into participation (tenant_id, plan_id, person_id, unit_id, role, valid_from, valid_to, is_substitute)
       values ($1, $2, $3, $4, 'coordinator', $5, $6, $7) returning id`,
      [tenant, plan, person, unit, from, to ?? null, to !== undefined],
    );
    if (!row) throw new Error('A part that was not stored.');
    return row.id;
  }

  /** Their last day is that one. */
  async lastDay(tx: Tx, id: string, day: PlainDate): Promise<void> {
    await tx.query('update participation set valid_to = $2 where id = $1', [id, day]);
  }

  /** From this moment. */
  async end(tx: Tx, id: string, by: PersonId, at: Date): Promise<void> {
    await tx.query('update participation set ended_at = $3, ended_by = $2 where id = $1', [id, by, at]);
  }

  /** Substitutes of the one who coordinated before: none of theirs reaches the new one's first day. */
  async endSubstitutes(
    tx: Tx,
    plan: PlanId,
    first: PlainDate,
    isToday: boolean,
    by: PersonId,
    at: Date,
  ): Promise<void> {
    const theirs = `plan_id = $1 and is_substitute and ended_at is null and valid_to >= $2::date`;
    await tx.query(
      `update participation set ended_at = $4, ended_by = $3 where ${theirs} and ($5 or valid_from >= $2::date)`,
      [plan, first, by, at, isToday],
    );
    await tx.query(`update participation set valid_to = $2::date - 1 where ${theirs} and valid_from < $2::date`, [
      plan,
      first,
    ]);
  }

  /** What came with being the coordinator comes with it again: as the one before had it, else to say something to what matters. */
  async grant(tx: Tx, { tenant, plan, person, from }: Seating, before: PersonId | null): Promise<void> {
    await tx.query(
      `insert into access_grant (tenant_id, plan_id, section_id, person_id, level, basis, valid_from)
       select $1, $2, s.id, $3, coalesce(g.level, 'comment'), 'coordinator-appointment', $4
       from section s left join lateral (select g.level from access_grant g where g.section_id = s.id and g.person_id = $5
         and g.basis = 'coordinator-appointment' and g.withdrawn_at is null order by g.valid_from desc limit 1) g on true
       where s.plan_id = $2 and case when $5::uuid is null then s.kind = 'what-matters' else g.level is not null end
         and not exists (select from access_grant h where h.section_id = s.id and h.person_id = $3
           and h.basis = 'coordinator-appointment' and h.withdrawn_at is null)`,
      [tenant, plan, person, from, before],
    );
  }

  /**
   * What was asked of the coordinator, and what they answer for as that, goes with the task.
   * @returns the sections in which something did
   */
  async takeOver(tx: Tx, plan: PlanId, to: PersonId): Promise<readonly SectionId[]> {
    const rows = await tx.query<{ section: SectionId }>(
      `with moved as (
         update responsibility set person_id = $2 where plan_id = $1 and kind = 'coordinator' and person_id <> $2
           and state in ('asked', 'talking', 'accepted') returning measure_id)
       select distinct m.section_id as section from moved join measure m on m.id = moved.measure_id`,
      [plan, to],
    );
    return rows.map(({ section }) => section);
  }

  async agreed(tx: Tx, caseId: string): Promise<AgreedRow | undefined> {
    const [row] = await tx.query<AgreedRow>(
      `select s.id as search, r.proposed_id as person, r.unit_id as unit, s.starts_on::text as from
       from coordinator_search s join coordinator_request r on r.search_id = s.id and r.state = 'agreed'
       where s.case_id = $1 and s.state = 'agreed' for update of s`,
      [caseId],
    );
    return row;
  }

  async appointed(tx: Tx, search: string, plan: PlanId, at: Date): Promise<void> {
    await tx.query(`update coordinator_search set state = 'appointed', plan_id = $2, ended_at = $3 where id = $1`, [
      search,
      plan,
      at,
    ]);
  }
}
