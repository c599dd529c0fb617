// Whom a sign-in means: the account by national id or by issuer and subject, and the person it is in a municipality.
import { Inject, Injectable } from '@nestjs/common';
import type { AccountId, Language, PersonId, TenantId } from '@samplan/domain';
import { partHolds } from '../access/parts';
import { CONFIG, type Config } from '../kernel/config';
import { Database, type Tx } from '../kernel/database';
import { keyedHash, seal } from '../kernel/keys';
import type { NationalId } from './national-id';

export interface Standing {
  readonly account: AccountId;
  readonly tenant: TenantId;
  readonly person: PersonId;
}

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

  /** The person in that municipality; without one, where a plan is, and else the first by name. */
  async standing(account: AccountId, slug: string | undefined): Promise<Standing | undefined> {
    return this.database.asAccount(account, async (tx) => {
      const persons = await tx.query<{ tenant: TenantId; person: PersonId }>(
        `select p.tenant_id as tenant, p.id as person from person p join tenant t on t.id = p.tenant_id
         where p.account_id = $1 and ($2::text is null or t.slug = $2) order by t.name collate norwegian`,
        [account, slug ?? null],
      );
      const chosen = persons.length > 1 ? await this.withPlan(tx, persons) : persons[0];
      return chosen && { account, ...chosen };
    });
  }

  /** Have they a place or a duty in that municipality today? */
  async worksThere({ tenant, person }: Standing): Promise<boolean> {
    const rows = await this.database.inTenant(tenant, (tx) =>
      tx.query(
        `select from (select person_id, valid_from, valid_to from unit_membership
           union all select person_id, valid_from, valid_to from tenant_role) w
         where w.person_id = $1 and oslo_today() between w.valid_from and coalesce(w.valid_to, 'infinity') limit 1`,
        [person],
      ),
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

  private async withPlan<P extends { tenant: TenantId; person: PersonId }>(
    tx: Tx,
    persons: readonly P[],
  ): Promise<P | undefined> {
    await tx.query("select set_config('app.tenants', $1, true)", [persons.map(({ tenant }) => tenant).join(',')]);
    const found = await tx.query<{ person: PersonId }>(
      `select owner_id as person, 1 as rank from plan where owner_id = any ($1) and state <> 'closed'
       union all
       select t.person_id, 2 from participation t where t.person_id = any ($1) and ${partHolds('t', 'oslo_today()')}
       order by rank`,
      [persons.map(({ person }) => person)],
    );
    return persons.find(({ person }) => person === found[0]?.person) ?? persons[0];
  }
}

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
