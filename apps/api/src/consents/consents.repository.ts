// Grants with the consent that each rests on, wishes that wait, and what was taken away, as rows.
import { Injectable } from '@nestjs/common';
import type {
  Basis,
  ConsentForm,
  Level,
  PersonId,
  PlainDate,
  PlanId,
  PlanRole,
  SectionId,
  UnitId,
} from '@samplan/domain';
import { partHolds } from '../access/parts';
import type { Tx } from '../kernel/database';

export interface GrantRow {
  readonly id: string;
  readonly plan_id: PlanId;
  readonly section_id: SectionId;
  readonly unit_id: UnitId | null;
  readonly person_id: PersonId | null;
  readonly level: Exclude<Level, 'none'>;
  readonly basis: Basis;
  readonly since: PlainDate | null;
  readonly until: PlainDate | null;
  readonly form: ConsentForm | null;
  readonly purpose: string | null;
  readonly basis_note: string;
  readonly basis_on: PlainDate | null;
}

export interface SeatRow {
  readonly plan_id: PlanId;
  readonly person_id: PersonId;
  readonly role: PlanRole;
  readonly title: string;
  readonly unit_id: UnitId | null;
}

export interface LoweringRow {
  readonly id: string;
  readonly plan_id: PlanId;
  readonly section_id: SectionId;
  readonly unit_id: UnitId | null;
  readonly person_id: PersonId | null;
  readonly before_level: Level;
  readonly after_level: Level;
  readonly lowered_by: PersonId;
  readonly lowered_at: Date;
  readonly batch_id: string | null;
}

@Injectable()
export class ConsentsRepository {
  async grants(tx: Tx, plans: readonly PlanId[]): Promise<readonly GrantRow[]> {
    return tx.query<GrantRow>(
      `select g.id, g.plan_id, g.section_id, g.unit_id, g.person_id, g.level, g.basis, g.valid_from::text as since,
         g.valid_to::text as until, c.form, c.purpose, g.basis_note, g.basis_on::text
       from access_grant g left join consent c on c.id = g.consent_id
       where g.plan_id = any ($1::uuid[]) and g.withdrawn_at is null order by g.valid_from nulls first, g.id`,
      [plans],
    );
  }

  /** Parts that hold on that day, in Norwegian order of names. */
  async seats(tx: Tx, plans: readonly PlanId[], on: PlainDate): Promise<readonly SeatRow[]> {
    return tx.query<SeatRow>(
      `select t.plan_id, t.person_id, t.role, t.title, t.unit_id from participation t join person p on p.id = t.person_id
       where t.plan_id = any ($1::uuid[]) and ${partHolds('t', '$2::date')}
       order by (p.given_name || ' ' || p.family_name) collate norwegian, t.id`,
      [plans, on],
    );
  }

  /** Units that take part or hold a grant, as they stand within a sentence, in Norwegian order. */
  async units(tx: Tx, plans: readonly PlanId[]): Promise<readonly { readonly id: UnitId; readonly name: string }[]> {
    return tx.query(
      `select id, short_name as name from unit where id in (
         select unit_id from participation where plan_id = any ($1::uuid[])
         union select unit_id from access_grant where plan_id = any ($1::uuid[]) and withdrawn_at is null)
       order by short_name collate norwegian, id`,
      [plans],
    );
  }

  /** What this person took away since then and nobody gave back, the newest first. */
  async lowerings(tx: Tx, plans: readonly PlanId[], by: PersonId, since: Date): Promise<readonly LoweringRow[]> {
    return tx.query<LoweringRow>(
      `select id, plan_id, section_id, unit_id, person_id, before_level, after_level, lowered_by, lowered_at, batch_id
       from access_lowering where plan_id = any ($1::uuid[]) and lowered_by = $2 and lowered_at > $3 and given_back_at is null
       order by lowered_at desc, id`,
      [plans, by, since],
    );
  }
}
