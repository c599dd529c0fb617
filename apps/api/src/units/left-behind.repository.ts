// What hangs on a place in a unit, in plans that are open, as rows.
import { Injectable } from '@nestjs/common';
import type {
  AccountId,
  PersonId,
  PlainDate,
  PlanId,
  ResponsibilityState,
  ResponsibleKind,
  SectionId,
  TenantId,
  UnitId,
} from '@samplan/domain';
import type { Tx } from '../kernel/database';
import { holds } from '../access/periods';

export interface Duty {
  readonly id: string;
  readonly tenant_id: TenantId;
  readonly plan_id: PlanId;
  readonly section_id: SectionId;
  readonly measure_id: string;
  readonly kind: ResponsibleKind;
  readonly unit_id: UnitId | null;
  readonly person_id: PersonId | null;
  readonly was: ResponsibilityState;
}

export interface Help {
  readonly plan_id: PlanId;
  readonly section_id: SectionId;
  readonly measure_id: string;
  readonly person_id: PersonId;
}

export interface Lapsed {
  readonly account: AccountId;
  readonly person: PersonId;
  readonly tenant: TenantId;
}

@Injectable()
export class LeftBehindRepository {
  /**
   * What these people answer for, or are asked to, as people of the unit; a coordinator also as that. And questions to the
   * unit in plans where they took part for it: perhaps nobody is left to answer.
   */
  async duties(tx: Tx, unit: UnitId, people: readonly PersonId[], isClosed: boolean): Promise<readonly Duty[]> {
    return tx.query<Duty>(
      `select r.id, r.tenant_id, r.plan_id, m.section_id, r.measure_id, r.kind, r.unit_id, r.person_id, r.state as was
       from responsibility r join measure m on m.id = r.measure_id join plan p on p.id = r.plan_id
       where p.state <> 'closed' and r.state in ('asked', 'talking', 'accepted') and (
         (r.unit_id = $1 and ($3 or r.person_id = any ($2::uuid[])))
         or (r.unit_id = $1 and r.state <> 'accepted' and exists (
           select from participation t where t.plan_id = r.plan_id and t.person_id = any ($2::uuid[]) and t.unit_id = $1))
         or (r.kind = 'coordinator' and r.person_id = any ($2::uuid[]) and exists (
           select from participation t where t.plan_id = r.plan_id and t.person_id = r.person_id
             and t.role = 'coordinator' and t.unit_id = $1)))
       order by r.plan_id, m.section_id, r.id for no key update of r`,
      [unit, people, isClosed],
    );
  }

  async helped(tx: Tx, people: readonly PersonId[]): Promise<readonly Help[]> {
    return tx.query<Help>(
      `select h.plan_id, m.section_id, h.measure_id, h.person_id
       from measure_helper h join measure m on m.id = h.measure_id join plan p on p.id = h.plan_id
       where p.state <> 'closed' and h.person_id = any ($1::uuid[]) order by 1, 2, 3`,
      [people],
    );
  }

  async end(tx: Tx, { id }: Duty, state: ResponsibilityState): Promise<void> {
    await tx.query('update responsibility set state = $2 where id = $1', [id, state]);
  }

  async endHelp(tx: Tx, { measure_id, person_id }: Help): Promise<void> {
    await tx.query('delete from measure_helper where measure_id = $1 and person_id = $2', [measure_id, person_id]);
  }

  /** Units in which a place has lapsed that was not seen to yet. */
  async lapsing(tx: Tx, on: PlainDate): Promise<readonly UnitId[]> {
    const rows = await tx.query<{ id: UnitId }>(
      `select distinct unit_id as id from unit_membership
       where valid_to < $1::date and ended_at is null and settled_at is null order by 1`,
      [on],
    );
    return rows.map(({ id }) => id);
  }

  async lapsedIn(tx: Tx, unit: UnitId, on: PlainDate): Promise<readonly Lapsed[]> {
    return tx.query<Lapsed>(
      `select distinct p.account_id as account, p.id as person, p.tenant_id as tenant
       from unit_membership m join person p on p.id = m.person_id
       where m.unit_id = $1 and m.valid_to < $2::date and m.ended_at is null and m.settled_at is null order by 1`,
      [unit, on],
    );
  }

  /** @returns those of them who have no place there today: the others were confirmed meanwhile */
  async settle(tx: Tx, unit: UnitId, lapsed: readonly Lapsed[], on: PlainDate, at: Date): Promise<readonly PersonId[]> {
    const rows = await tx.query<{ id: PersonId }>(
      `with settled as (
         update unit_membership set settled_at = $4
         where unit_id = $1 and person_id = any ($2::uuid[]) and valid_to < $3::date and ended_at is null and settled_at is null
         returning person_id
       )
       select distinct person_id as id from settled s where not exists (
         select from unit_membership m where m.unit_id = $1 and m.person_id = s.person_id and ${holds('m', '$3::date')})`,
      [unit, lapsed.map(({ person }) => person), on, at],
    );
    return rows.map(({ id }) => id);
  }
}
