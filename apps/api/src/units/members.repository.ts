// Places in a unit and roles, written: whoever works in a shared unit has a place in each municipality that it works for.
import { Injectable } from '@nestjs/common';
import type { AccountId, PersonId, PlainDate, TenantId, TenantRole, UnitId } from '@samplan/domain';
import type { Tx } from '../kernel/database';
import { holds } from '../access/periods';

/** Who does it, when, and until when it holds. */
export interface Act {
  readonly by: PersonId;
  readonly at: Date;
  readonly on: PlainDate;
}

export interface Colleague {
  readonly personId: PersonId;
  readonly name: string;
  readonly units: readonly string[];
  readonly isHere: boolean;
}

const NAME = "btrim(p.given_name || ' ' || p.family_name)";
const FOLDED = (words: string) => `lower(folded(${words}))`;

/** $1 the unit that asks, $2 today. */
const COLLEAGUE = `
  select p.id as "personId", ${NAME} as name,
    coalesce((select jsonb_agg(concat_ws(', ', nullif(m.title, ''), u.name) order by u.name, u.id)
      from unit_membership m join unit u on u.id = m.unit_id where m.person_id = p.id and ${holds('m', '$2::date')}), '[]')
      as units,
    exists (select from unit_membership m where m.person_id = p.id and m.unit_id = $1 and ${holds('m', '$2::date')})
      as "isHere"
  from person p`;

/** One with a protected address is found by those alone who lead where they work. */
const FINDABLE = `(p.address_grade = 'none'
  or exists (select from unit_membership m where m.person_id = p.id and m.unit_id = $1 and ${holds('m', '$2::date')}))`;

@Injectable()
export class MembersRepository {
  /** The unit's own lock: what changes who works there happens one after another. */
  async hold(tx: Tx, unit: UnitId): Promise<void> {
    await tx.query('select from unit where id = $1 for no key update', [unit]);
  }

  /** Plans whose access will change, in one order for all: two who act at once do not lock each other out. */
  async holdPlansOf(tx: Tx, accounts: readonly AccountId[]): Promise<void> {
    await tx.query(
      `select from plan where id in (
         select f.plan_id from access_fact f join person p on p.id = f.person_id where p.account_id = any ($1::uuid[]))
       order by id for no key update`,
      [accounts],
    );
  }

  async accountsOf(tx: Tx, people: readonly PersonId[]): Promise<readonly AccountId[]> {
    const rows = await tx.query<{ account: AccountId }>(
      'select distinct account_id as account from person where id = any ($1::uuid[]) order by 1',
      [people],
    );
    return rows.map(({ account }) => account);
  }

  /** A person in each of the municipalities, named as at home. */
  async settle(tx: Tx, accounts: readonly AccountId[], home: TenantId, tenants: readonly TenantId[]): Promise<void> {
    await tx.query(
      `insert into person (tenant_id, account_id, given_name, family_name, birth_date, language)
       select t, p.account_id, p.given_name, p.family_name, p.birth_date, p.language
       from person p, unnest($3::uuid[]) t where p.tenant_id = $2 and p.account_id = any ($1::uuid[]) and t <> $2
       on conflict (tenant_id, account_id) do nothing`,
      [accounts, home, tenants],
    );
  }

  /** @returns the account, for those of these places that are of the unit, in that municipality, and not ended */
  async placed(tx: Tx, unit: UnitId, tenant: TenantId, ids: readonly string[]) {
    return tx.query<{ id: string; account: AccountId; person: PersonId }>(
      `select m.id, p.account_id as account, p.id as person from unit_membership m join person p on p.id = m.person_id
       where m.unit_id = $1 and m.tenant_id = $2 and m.id = any ($3::uuid[]) and m.ended_at is null`,
      [unit, tenant, ids],
    );
  }

  async worksIn(tx: Tx, unit: UnitId, person: PersonId, on: PlainDate): Promise<boolean> {
    const rows = await tx.query(
      `select from unit_membership m where m.unit_id = $1 and m.person_id = $2 and ${holds('m', '$3::date')}`,
      [unit, person, on],
    );
    return rows.length > 0;
  }

  /** In any unit here. */
  async works(tx: Tx, person: PersonId, on: PlainDate): Promise<boolean> {
    const rows = await tx.query(
      `select from unit_membership m where m.person_id = $1 and ${holds('m', '$2::date')} limit 1`,
      [person, on],
    );
    return rows.length > 0;
  }

  /** Those who work there go on; who does not, begins, with the title they had at home. */
  async confirm(
    tx: Tx,
    {
      unit,
      home,
      accounts,
    }: { readonly unit: UnitId; readonly home: TenantId; readonly accounts: readonly AccountId[] },
    until: PlainDate,
    { by, at, on }: Act,
  ): Promise<void> {
    await tx.query(
      `update unit_membership m set valid_to = greatest(m.valid_to, $3::date), confirmed_at = $4, confirmed_by = $5
       from person p where p.id = m.person_id and p.account_id = any ($2::uuid[]) and m.unit_id = $1
         and ${holds('m', '$6::date')}`,
      [unit, accounts, until, at, by, on],
    );
    await tx.query(
      `insert into unit_membership (tenant_id, unit_id, person_id, title, valid_from, valid_to, confirmed_at, confirmed_by)
       select p.tenant_id, $1, p.id, coalesce((
           select l.title from unit_membership l join person h on h.id = l.person_id
           where l.unit_id = $1 and l.tenant_id = $7 and h.account_id = p.account_id
           order by l.valid_to desc nulls first limit 1), ''), $6, $3, $4, $5
       from person p join (select tenant_id from unit where id = $1 union select tenant_id from unit_tenant where unit_id = $1) t
         on t.tenant_id = p.tenant_id
       where p.account_id = any ($2::uuid[]) and not exists (
         select from unit_membership m where m.unit_id = $1 and m.person_id = p.id and ${holds('m', '$6::date')})`,
      [unit, accounts, until, at, by, on, home],
    );
  }

  async add(tx: Tx, unit: UnitId, account: AccountId, title: string, until: PlainDate, act: Act): Promise<void> {
    await tx.query(
      `insert into unit_membership (tenant_id, unit_id, person_id, title, valid_from, valid_to, confirmed_at, confirmed_by)
       select p.tenant_id, $1, p.id, $3, $4, $5, $6, $7
       from person p join (select tenant_id from unit where id = $1 union select tenant_id from unit_tenant where unit_id = $1) t
         on t.tenant_id = p.tenant_id
       where p.account_id = $2 and not exists (
         select from unit_membership m where m.unit_id = $1 and m.person_id = p.id and ${holds('m', '$4::date')})`,
      [unit, account, title, act.on, until, act.at, act.by],
    );
  }

  /** From this moment: the last day was yesterday. */
  async end(
    tx: Tx,
    unit: UnitId,
    accounts: readonly AccountId[],
    tenants: readonly TenantId[],
    { by, at, on }: Act,
  ): Promise<void> {
    for (const table of ['unit_membership', 'tenant_role'])
      await tx.query(
        `update ${table} m set valid_to = least(m.valid_to, $4::date - 1), ended_at = $5, ended_by = $6
         from person p where p.id = m.person_id and p.account_id = any ($2::uuid[]) and m.unit_id = $1
           and m.tenant_id = any ($3::uuid[]) and m.ended_at is null`,
        [unit, accounts, tenants, on, at, by],
      );
  }

  /** Everybody with a place there that holds or lapsed. */
  async accountsIn(tx: Tx, unit: UnitId, tenants: readonly TenantId[]): Promise<readonly AccountId[]> {
    const rows = await tx.query<{ account: AccountId }>(
      `select distinct p.account_id as account from unit_membership m join person p on p.id = m.person_id
       where m.unit_id = $1 and m.tenant_id = any ($2::uuid[]) and m.ended_at is null order by 1`,
      [unit, tenants],
    );
    return rows.map(({ account }) => account);
  }

  /** Those who work there today, at home. */
  async workingAtHome(tx: Tx, unit: UnitId, home: TenantId, on: PlainDate): Promise<readonly AccountId[]> {
    const rows = await tx.query<{ account: AccountId }>(
      `select distinct p.account_id as account from unit_membership m join person p on p.id = m.person_id
       where m.unit_id = $1 and m.tenant_id = $2 and ${holds('m', '$3::date')} order by 1`,
      [unit, home, on],
    );
    return rows.map(({ account }) => account);
  }

  /** The same last day in a municipality that the unit begins to work for. */
  async spread(tx: Tx, unit: UnitId, home: TenantId, tenants: readonly TenantId[], { by, at, on }: Act): Promise<void> {
    await tx.query(
      `insert into unit_membership (tenant_id, unit_id, person_id, title, valid_from, valid_to, confirmed_at, confirmed_by)
       select p.tenant_id, $1, p.id, m.title, $4, m.valid_to, $5, $6
       from unit_membership m join person h on h.id = m.person_id join person p on p.account_id = h.account_id
       where m.unit_id = $1 and m.tenant_id = $2 and ${holds('m', '$4::date')} and p.tenant_id = any ($3::uuid[])
         and not exists (select from unit_membership o where o.unit_id = $1 and o.person_id = p.id and ${holds('o', '$4::date')})`,
      [unit, home, tenants, on, at, by],
    );
  }

  async byName(tx: Tx, unit: UnitId, on: PlainDate, name: string, most: number): Promise<readonly Colleague[]> {
    return tx.query<Colleague>(
      `${COLLEAGUE}
       where exists (select from unit_membership m where m.person_id = p.id and ${holds('m', '$2::date')})
         and ${FINDABLE} and not exists (
           select from regexp_split_to_table(${FOLDED('$3')}, '[\\s-]+') word where word <> '' and not exists (
             select from regexp_split_to_table(${FOLDED(NAME)}, '[\\s-]+') part where starts_with(part, word)))
       order by ${NAME} collate norwegian, p.id limit $4`,
      [unit, on, name, most],
    );
  }

  /** Only one who works or has worked in a unit here: that anybody else is known is nobody's to learn. */
  async byId(tx: Tx, unit: UnitId, on: PlainDate, person: PersonId): Promise<readonly Colleague[]> {
    return tx.query<Colleague>(
      `${COLLEAGUE} where p.id = $3 and exists (select from unit_membership m where m.person_id = p.id) and ${FINDABLE}`,
      [unit, on, person],
    );
  }

  async giveRole(
    tx: Tx,
    tenant: TenantId,
    given: {
      readonly person: PersonId;
      readonly role: TenantRole;
      readonly unit: UnitId | null;
      readonly to: PlainDate | null;
    },
    { by, on }: Act,
  ): Promise<void> {
    await tx.query(
      `insert into tenant_role (tenant_id, person_id, role, unit_id, valid_from, valid_to, given_by)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [tenant, given.person, given.role, given.unit, on, given.to, by],
    );
  }

  async takeRole(tx: Tx, id: string, { by, at, on }: Act): Promise<void> {
    await tx.query(
      `update tenant_role set valid_to = least(valid_to, $2::date - 1), ended_at = $3, ended_by = $4 where id = $1`,
      [id, on, at, by],
    );
  }

  /** Of an account, in each municipality of the transaction. */
  async personsOf(tx: Tx, accounts: readonly AccountId[]) {
    return tx.query<{ person: PersonId; tenant: TenantId }>(
      'select id as person, tenant_id as tenant from person where account_id = any ($1::uuid[])',
      [accounts],
    );
  }
}
