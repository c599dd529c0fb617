// People by their national id, for those who invite them: who is known here, and one whom nobody knew until now.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, today, type PersonId, type TenantId } from '@samplan/domain';
import { CLOCK, type Clock } from '../kernel/clock';
import { CONFIG, type Config } from '../kernel/config';
import type { Tx } from '../kernel/database';
import { keyedHash } from '../kernel/keys';
import { textInput } from '../kernel/text-input';
import { accountFor } from './accounts.repository';
import { readNationalId, type NationalId } from './national-id';

export interface Newcomer {
  readonly givenName: string;
  readonly familyName: string;
  readonly nationalId: string;
}

const LONGEST_NAME = 100;

@Injectable()
export class Newcomers {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Somebody whom the municipality of the transaction knows, or that one of several. One whom another municipality knows
   * is unknown here.
   * @throws Problem BAD_INPUT for digits that are nobody's, and outside demos and trials for those of invented people
   */
  async find(tx: Tx, nationalId: string, tenant: TenantId | null = null): Promise<PersonId | undefined> {
    this.read(nationalId);
    const [row] = await tx.query<{ id: PersonId }>(
      `select p.id from person p join account a on a.id = p.account_id
       where a.pid_hash = $1 and ($2::uuid is null or p.tenant_id = $2)`,
      [keyedHash(this.config.keys, nationalId), tenant],
    );
    return row?.id;
  }

  /**
   * The person of that id in this municipality; made where there is none, and named as told. Their birthday comes from the id,
   * where it tells one and nobody has told another.
   * @throws Problem BAD_INPUT
   */
  async settle(tx: Tx, tenant: TenantId, { givenName, familyName, nationalId }: Newcomer): Promise<PersonId> {
    const kind = this.read(nationalId);
    const given = textInput(givenName, LONGEST_NAME);
    const family = textInput(familyName, LONGEST_NAME);
    const account = await accountFor(tx, this.config.keys, nationalId, kind);
    if (!account) throw new Error('An account that was neither made nor found.');
    const born = kind.born && kind.born <= today(this.clock) ? kind.born : null;
    await tx.query(
      `insert into person (tenant_id, account_id, given_name, family_name, birth_date, language)
       select t.id, $2, $3, $4, $5, t.default_language from tenant t where t.id = $1
       on conflict (tenant_id, account_id) do update set birth_date = excluded.birth_date
         where person.birth_date is null and excluded.birth_date is not null`,
      [tenant, account, given, family, born],
    );
    const [row] = await tx.query<{ id: PersonId }>('select id from person where tenant_id = $1 and account_id = $2', [
      tenant,
      account,
    ]);
    if (!row) throw new Error('A person that was neither made nor found.');
    return row.id;
  }

  /**
   * One who stands for that person to those who may not find them: named as told, with nobody behind it, so that nothing
   * shows that the person is known here.
   */
  async standIn(tx: Tx, tenant: TenantId, person: PersonId, { givenName, familyName }: Newcomer): Promise<PersonId> {
    const names = [textInput(givenName, LONGEST_NAME), textInput(familyName, LONGEST_NAME)];
    const [there] = await tx.query<{ id: PersonId }>('select id from person where stands_for = $1', [person]);
    if (there) return there.id;
    const [made] = await tx.query<{ id: PersonId }>(
      `with nobody as (insert into account (is_synthetic) select a.is_synthetic
         from account a join person p on p.account_id = a.id where p.id = $2 returning id)
       insert into person (tenant_id, account_id, given_name, family_name, language, stands_for)
       select t.id, nobody.id, $3, $4, t.default_language, $2 from tenant t, nobody where t.id = $1 returning id`,
      [tenant, person, ...names],
    );
    if (!made) throw new Error('A stand-in that was not made.');
    return made.id;
  }

  /** Are these digits somebody's, and such as this installation takes? */
  isNationalId(nationalId: string): boolean {
    return this.known(nationalId) !== undefined;
  }

  private read(nationalId: string): NationalId {
    const kind = this.known(nationalId);
    if (!kind) throw new Problem('BAD_INPUT', 'Eleven digits that are somebody’s national id are needed.');
    return kind;
  }

  private known(nationalId: string): NationalId | undefined {
    const kind = readNationalId(nationalId);
    return kind?.isSynthetic && this.config.production ? undefined : kind;
  }
}
