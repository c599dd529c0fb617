// Whom a sign-in means: the account by national id or by issuer and subject, and the person it is in a municipality.
import { Inject, Injectable } from '@nestjs/common';
import type { AccountId, Language, PersonId, TenantId } from '@samplan/domain';
import { partHolds } from '../access/parts';
import { CONFIG, type Config, type IssuerConfig } from '../kernel/config';
import { Database, type Tx } from '../kernel/database';
import { keyedHash, seal } from '../kernel/keys';
import { isClosed } from './closings';
import type { NationalId } from './national-id';

export interface Standing {
  readonly account: AccountId;
  readonly tenant: TenantId;
  readonly person: PersonId;
}

/** With what the municipality is called. */
export interface StandingIn extends Standing {
  readonly tenantName: string;
  readonly slug: string;
}

type Door = Pick<IssuerConfig, 'kind' | 'tenant' | 'organisation'>;

@Injectable()
export class AccountsRepository {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async byPid(pid: string): Promise<AccountId | undefined> {
    const rows = await this.database.asAccount(null, (tx) =>
      tx.query<{ id: AccountId }>('select id from account where pid_hash = $1', [keyedHash(this.config.keys, pid)]),
    );
    return rows[0]?.id;
  }

  async byLogin(issuer: string, subject: string): Promise<AccountId | undefined> {
    const rows = await this.database.asAccount(null, (tx) =>
      tx.query<{ id: AccountId }>('select account_id as id from account_login where issuer = $1 and subject = $2', [
        issuer,
        subject,
      ]),
    );
    return rows[0]?.id;
  }

  /** Where a door lets somebody in: in the municipality chosen last, or where a plan is, or else in the first by name. */
  async standing(account: AccountId, door: Door): Promise<Standing | undefined> {
    const those = await this.byDoor(account, door);
    if (those.length <= 1) return those[0];
    return this.database.asAccount(account, async (tx) => {
      await seeTenants(tx, those);
      const [row] = await tx.query<{ chosen: TenantId | null }>(
        'select chosen_tenant_id as chosen from account where id = $1',
        [account],
      );
      return those.find(({ tenant }) => tenant === row?.chosen) ?? this.withPlan(tx, those);
    });
  }

  /**
   * Everywhere that a door lets somebody in. An employer says who works there, and about nobody else: by a staff door one
   * comes in where one has a place in a unit of that organisation, or a role in it, today.
   */
  async byDoor(account: AccountId, door: Door): Promise<readonly StandingIn[]> {
    const all = await this.standings(account);
    if (door.kind !== 'staff') return all;
    return this.database.asAccount(account, async (tx) => {
      await seeTenants(tx, all);
      return this.working(tx, all, door);
    });
  }

  /** For the next sign-in. */
  async remember(tx: Tx, account: AccountId, tenant: TenantId): Promise<void> {
    await tx.query('update account set chosen_tenant_id = $2 where id = $1', [account, tenant]);
  }

  /** Every municipality in which the account is somebody and may come in, by name. */
  async standings(account: AccountId): Promise<readonly StandingIn[]> {
    return this.database.asAccount(account, async (tx) => {
      const rows = await tx.query<Omit<StandingIn, 'account'>>(
        `select p.tenant_id as tenant, p.id as person, t.name as "tenantName", t.slug
         from person p join tenant t on t.id = p.tenant_id where p.account_id = $1 and not ${isClosed('p.id')}
         order by t.name collate norwegian`,
        [account],
      );
      return rows.map((row) => ({ account, ...row }));
    });
  }

  /** Is the account's sign-in closed in any municipality? */
  async isClosedAnywhere(account: AccountId): Promise<boolean> {
    const rows = await this.database.asAccount(account, (tx) =>
      tx.query(`select from person p where p.account_id = $1 and ${isClosed('p.id')}`, [account]),
    );
    return rows.length > 0;
  }

  /** The language from the sign-in is a guess: it stands until the person chooses. */
  async guessLanguage({ tenant, person }: Standing, language: Language): Promise<void> {
    await this.database.inTenant(tenant, (tx) =>
      tx.query('update person set language = $2 where id = $1 and not language_chosen and language <> $2', [
        person,
        language,
      ]),
    );
  }

  /** A unit without an organisation is its home municipality's own. */
  private async working(tx: Tx, all: readonly StandingIn[], door: Door): Promise<readonly StandingIn[]> {
    const rows = await tx.query<{ person: PersonId }>(
      `select distinct w.person_id as person
       from (select person_id, tenant_id, unit_id, valid_from, valid_to from unit_membership
         union all select person_id, tenant_id, unit_id, valid_from, valid_to from tenant_role) w
       left join unit u on u.id = w.unit_id left join organisation o on o.id = u.organisation_id
       join tenant h on h.id = coalesce(u.tenant_id, w.tenant_id)
       where w.person_id = any ($1::uuid[]) and oslo_today() between w.valid_from and coalesce(w.valid_to, 'infinity')
         and ($2::text is null
           or case when o.id is null then h.organisation_number else o.organisation_number end = $2)`,
      [all.map(({ person }) => person), door.organisation ?? null],
    );
    const working = new Set(rows.map(({ person }) => person));
    return all.filter(({ person, slug }) => working.has(person) && (!door.tenant || door.tenant === slug));
  }

  private async withPlan(tx: Tx, standings: readonly StandingIn[]): Promise<StandingIn | undefined> {
    const found = await tx.query<{ person: PersonId }>(
      `select owner_id as person, 1 as rank from plan where owner_id = any ($1) and state <> 'closed'
       union all
       select t.person_id, 2 from participation t where t.person_id = any ($1) and ${partHolds('t', 'oslo_today()')}
       order by rank`,
      [standings.map(({ person }) => person)],
    );
    return standings.find(({ person }) => person === found[0]?.person) ?? standings[0];
  }
}

const seeTenants = async (tx: Tx, standings: readonly StandingIn[]): Promise<void> => {
  await tx.query("select set_config('app.tenants', $1, true)", [standings.map(({ tenant }) => tenant).join(',')]);
};

/** Makes an account that this national id signs in to, or finds it. */
export async function accountFor(
  tx: Pick<Tx, 'query'>,
  keys: Config['keys'],
  pid: string,
  kind: NationalId,
): Promise<AccountId | undefined> {
  const { keyId, sealed } = seal(keys, pid);
  const [made] = await tx.query<{ id: AccountId }>(
    `insert into account (pid_hash, pid_cipher, pid_key_id, is_synthetic) values ($1, $2, $3, $4)
     on conflict (pid_hash) do update set is_synthetic = account.is_synthetic returning id`,
    [keyedHash(keys, pid), sealed, keyId, kind.isSynthetic],
  );
  return made?.id;
}
