// Units and those who work in them as rows, for administrators and leaders: no plan is read but to count them.
import { Injectable } from '@nestjs/common';
import { asId, type MembershipState, type OrganisationKind, type PersonId, type PlainDate } from '@samplan/domain';
import type { OrganisationId, TenantId, TenantRole, UnitId, UnitKind } from '@samplan/domain';
import { takesPart } from '../access/parts';
import { closingOf, type Closing } from '../identity/closings';
import type { Tx } from '../kernel/database';
import { dueBy, forgottenBefore, holds, STANDING_PLACES } from '../access/periods';

export interface OrganisationRow {
  readonly id: OrganisationId;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly organisationNumber: string | null;
}

export interface TenantRow {
  readonly id: TenantId;
  readonly name: string;
}

export interface RoleRow {
  readonly id: string;
  readonly role: TenantRole;
  readonly personId: PersonId;
  readonly name: string;
  readonly unitId: UnitId | null;
  readonly unit: string | null;
  readonly from: string;
  readonly to: string | null;
}

export interface PlaceRow {
  readonly id: string;
  readonly unitId: UnitId;
  readonly personId: PersonId;
  readonly name: string;
  readonly title: string;
  readonly state: MembershipState;
  readonly from: string;
  readonly to: string | null;
  readonly plans: number;
  readonly closed: Closing | null;
}

export interface UnitFacts {
  readonly id: UnitId;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly tenant: TenantId;
  readonly homeName: string;
  readonly organisation: OrganisationRow | null;
  readonly servedTenants: readonly TenantRow[];
  /** The first day on which it is closed. */
  readonly closesOn: PlainDate | null;
}

const NAME = "btrim(p.given_name || ' ' || p.family_name)";

const UNIT = `
  select u.id, u.name, u.short_name as "shortName", u.kind, u.tenant_id as tenant, h.name as "homeName",
    u.closes_on::text as "closesOn",
    case when o.id is not null then jsonb_build_object('id', o.id, 'kind', o.kind, 'name', o.name,
      'organisationNumber', o.organisation_number) end as organisation,
    coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) order by t.name)
      from unit_tenant s join tenant t on t.id = s.tenant_id where s.unit_id = u.id), '[]') as "servedTenants"
  from unit u join tenant h on h.id = u.tenant_id left join organisation o on o.id = u.organisation_id`;

@Injectable()
export class UnitsRepository {
  /** All that the municipality may see. */
  async all(tx: Tx): Promise<readonly UnitFacts[]> {
    return tx.query<UnitFacts>(`${UNIT} order by u.name collate norwegian, u.id`);
  }

  async one(tx: Tx, unit: UnitId): Promise<UnitFacts | undefined> {
    const [row] = await tx.query<UnitFacts>(`${UNIT} where u.id = $1`, [unit]);
    return row;
  }

  /** Those that work there, or lapsed of late. The plans are of the municipality of the transaction. */
  async places(tx: Tx, units: readonly UnitId[], on: PlainDate): Promise<readonly PlaceRow[]> {
    return tx.query<PlaceRow>(
      `select w.id, w.unit_id as "unitId", w.person_id as "personId", ${NAME} as name, w.title, w.state, w."from", w."to",
         (select count(distinct t.plan_id)::int from participation t join plan n on n.id = t.plan_id
          where t.person_id = w.person_id and t.unit_id = w.unit_id and n.state <> 'closed'
            and (w.state = 'lapsed' or ${takesPart('t', '$2::date')})) as plans,
         ${closingOf('w.person_id')} as closed
       from (${STANDING_PLACES}) w join person p on p.id = w.person_id
       order by ${NAME} collate norwegian, w.person_id`,
      [units, on, dueBy(on), forgottenBefore(on)],
    );
  }

  /** In how many plans of the municipality somebody takes part from the unit. */
  async plans(tx: Tx, tenant: TenantId, unit: UnitId, on: PlainDate): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `select count(distinct t.plan_id)::int as count from participation t join plan n on n.id = t.plan_id
       where t.unit_id = $1 and n.tenant_id = $2 and n.state <> 'closed' and ${takesPart('t', '$3::date')}`,
      [unit, tenant, on],
    );
    return row?.count ?? 0;
  }

  /** Roles that hold, of all or of one person. */
  async roles(tx: Tx, on: PlainDate, person: PersonId | null = null): Promise<readonly RoleRow[]> {
    return tx.query<RoleRow>(
      `select r.id, r.role, r.person_id as "personId", ${NAME} as name, r.unit_id as "unitId", u.name as unit,
         r.valid_from::text as "from", r.valid_to::text as "to"
       from tenant_role r join person p on p.id = r.person_id left join unit u on u.id = r.unit_id
       where ${holds('r', '$1::date')} and ($2::uuid is null or r.person_id = $2)
       order by r.role, ${NAME} collate norwegian, r.id`,
      [on, person],
    );
  }

  async organisations(tx: Tx, tenant: TenantId): Promise<readonly OrganisationRow[]> {
    return tx.query<OrganisationRow>(
      `select id, kind, name, organisation_number as "organisationNumber" from organisation where tenant_id = $1
       order by name, id`,
      [tenant],
    );
  }

  async tenants(tx: Tx): Promise<readonly TenantRow[]> {
    return tx.query<TenantRow>('select id, name from tenant order by name collate norwegian, id');
  }

  /** The home of the unit, and those that it works for. */
  async tenantsOf(tx: Tx, units: readonly UnitId[]): Promise<readonly TenantId[]> {
    const rows = await tx.query<{ id: string }>(
      `select tenant_id::text as id from unit where id = any ($1::uuid[])
       union select tenant_id::text from unit_tenant where unit_id = any ($1::uuid[]) order by 1`,
      [units],
    );
    return rows.map(({ id }) => asId<'tenant'>(id));
  }

  async addOrganisation(tx: Tx, tenant: TenantId, one: Omit<OrganisationRow, 'id'>): Promise<OrganisationId> {
    const [row] = await tx.query<{ id: OrganisationId }>(
      `insert into organisation (tenant_id, kind, name, organisation_number) values ($1, $2, $3, $4) returning id`,
      [tenant, one.kind, one.name, one.organisationNumber],
    );
    if (!row) throw new Error('An organisation that was not made.');
    return row.id;
  }

  async addUnit(tx: Tx, tenant: TenantId, unit: NewUnit): Promise<UnitId> {
    const [row] = await tx.query<{ id: UnitId }>(
      `insert into unit (tenant_id, name, short_name, kind, organisation_id) values ($1, $2, $3, $4, $5) returning id`,
      [tenant, unit.name, unit.shortName, unit.kind, unit.organisation],
    );
    if (!row) throw new Error('A unit that was not made.');
    return row.id;
  }

  async changeUnit(tx: Tx, id: UnitId, unit: NewUnit): Promise<void> {
    await tx.query('update unit set name = $2, short_name = $3, kind = $4, organisation_id = $5 where id = $1', [
      id,
      unit.name,
      unit.shortName,
      unit.kind,
      unit.organisation,
    ]);
  }

  async serve(tx: Tx, unit: UnitId, home: TenantId, tenants: readonly TenantId[]): Promise<void> {
    await tx.query('delete from unit_tenant where unit_id = $1 and tenant_id <> all ($2::uuid[])', [unit, tenants]);
    await tx.query(
      `insert into unit_tenant (unit_id, home_id, tenant_id) select $1, $2, t from unnest($3::uuid[]) t
       on conflict do nothing`,
      [unit, home, tenants],
    );
  }
}

export interface NewUnit {
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly organisation: OrganisationId | null;
}
