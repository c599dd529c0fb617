// People by their national id, for those who invite them: who is known here, and one whom nobody knew until now.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, type PersonId, type TenantId } from '@samplan/domain';
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
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /**
   * Somebody whom the municipality of the transaction knows. One whom another municipality knows is unknown here.
   * @throws Problem BAD_INPUT for digits that are nobody's, and outside demos and trials for those of invented people
   */
  async find(tx: Tx, nationalId: string): Promise<PersonId | undefined> {
    this.read(nationalId);
    const [row] = await tx.query<{ id: PersonId }>(
      'select p.id from person p join account a on a.id = p.account_id where a.pid_hash = $1',
      [keyedHash(this.config.keys, nationalId)],
    );
    return row?.id;
  }

  /** The person of that id in this municipality; made where there is none, and named as told. @throws Problem BAD_INPUT */
  async settle(tx: Tx, tenant: TenantId, { givenName, familyName, nationalId }: Newcomer): Promise<PersonId> {
    const kind = this.read(nationalId);
    const given = textInput(givenName, LONGEST_NAME);
    const family = textInput(familyName, LONGEST_NAME);
    const account = await accountFor(tx, this.config.keys, nationalId, kind);
    if (!account) throw new Error('An account that was neither made nor found.');
    await tx.query(
      `insert into person (tenant_id, account_id, given_name, family_name, language)
       select t.id, $2, $3, $4, t.default_language from tenant t where t.id = $1
       on conflict (tenant_id, account_id) do nothing`,
      [tenant, account, given, family],
    );
    const [row] = await tx.query<{ id: PersonId }>('select id from person where account_id = $1', [account]);
    if (!row) throw new Error('A person that was neither made nor found.');
    return row.id;
  }

  private read(nationalId: string): NationalId {
    const kind = readNationalId(nationalId);
    if (!kind || (kind.isSynthetic && this.config.production))
      throw new Problem('BAD_INPUT', 'Eleven digits that are somebody’s national id are needed.');
    return kind;
  }
}
