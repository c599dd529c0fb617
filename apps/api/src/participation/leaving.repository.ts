// What ends when somebody's part in a plan ends, as rows.
import { Injectable } from '@nestjs/common';
import type {
  PersonId,
  PlainDate,
  PlanId,
  PlanRole,
  ResponsibilityState,
  ResponsibleKind,
  SectionId,
  UnitId,
} from '@samplan/domain';
import { partHolds } from '../access/parts';
import type { Tx } from '../kernel/database';

export interface SeatRow {
  readonly id: string;
  readonly person_id: PersonId;
  readonly role: PlanRole;
  readonly unit_id: UnitId | null;
}

export interface EndedResponsibility {
  readonly measure_id: string;
  readonly section_id: SectionId;
  readonly kind: ResponsibleKind;
  readonly unit_id: UnitId | null;
  readonly was: ResponsibilityState;
  readonly state: ResponsibilityState;
}

/** Whose doing it is, and what of theirs in the plan is over. */
export interface Over {
  readonly plan: PlanId;
  readonly person: PersonId;
  /** Of one unit alone, where they still take part otherwise; undefined for all that is theirs. */
  readonly unit?: UnitId | null;
}

@Injectable()
export class LeavingRepository {
  /** Parts that hold today, each held until the end of the transaction. */
  async seats(tx: Tx, plan: PlanId, on: PlainDate): Promise<readonly SeatRow[]> {
    return tx.query<SeatRow>(
      `select t.id, t.person_id, t.role, t.unit_id from participation t
       where t.plan_id = $1 and ${partHolds('t', '$2::date')} order by t.id for no key update`,
      [plan, on],
    );
  }

  async end(tx: Tx, seats: readonly SeatRow[], by: PersonId): Promise<void> {
    await tx.query('update participation set ended_at = now(), ended_by = $2 where id = any ($1::uuid[])', [
      seats.map(({ id }) => id),
      by,
    ]);
  }

  /** Grants to the person; those of an appointment as coordinator stand with it. */
  async withdrawGrants(tx: Tx, { plan, person }: Over): Promise<void> {
    await tx.query(
      `update access_grant set withdrawn_at = now()
       where plan_id = $1 and person_id = $2 and withdrawn_at is null and basis <> 'coordinator-appointment'`,
      [plan, person],
    );
  }

  /** Questions to them are taken back, what they answered for is ended, and they help no more. */
  async endResponsibilities(tx: Tx, { plan, person, unit }: Over): Promise<readonly EndedResponsibility[]> {
    await tx.query(`delete from measure_helper h where h.plan_id = $1 and h.person_id = $2 and $3`, [
      plan,
      person,
      unit === undefined,
    ]);
    return tx.query<EndedResponsibility>(
      `with theirs as (
         select id, state as was from responsibility
         where plan_id = $1 and person_id = $2 and state in ('asked', 'talking', 'accepted')
           and ($3 or unit_id is not distinct from $4::uuid) for no key update
       ), ended as (
         update responsibility r set state = case when t.was = 'accepted' then 'ended' else 'withdrawn' end
         from theirs t where r.id = t.id returning r.measure_id, r.kind, r.unit_id, r.state, t.was
       )
       select e.measure_id, m.section_id, e.kind, e.unit_id, e.was, e.state
       from ended e join measure m on m.id = e.measure_id order by m.section_id, e.measure_id`,
      [plan, person, unit === undefined, unit ?? null],
    );
  }

  /** Wishes of theirs that still wait, and those for them, also where the owner was about to sign. */
  async withdrawWishes(tx: Tx, { plan, person }: Over): Promise<void> {
    await tx.query(
      `update access_wish set state = 'withdrawn', answered_at = now()
       where plan_id = $1 and ((state in ('waiting', 'to-sign') and person_id = $2) or (state = 'waiting' and wished_by = $2))`,
      [plan, person],
    );
  }
}
