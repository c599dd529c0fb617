// What is known of somebody who may be told outside the app: their choice, how they are safely reached, their age.
import { Inject, Injectable } from '@nestjs/common';
import {
  ageOn,
  type Addressee,
  type ContactChannel,
  type NoticeChannel,
  type NoticePace,
  type PersonId,
  type PlainDate,
  type SafeContactAnswer,
  type TenantId,
} from '@samplan/domain';
import { CONFIG, type Config } from '../kernel/config';
import type { Tx } from '../kernel/database';
import { seal, unseal } from '../kernel/keys';

export interface AddresseeRow {
  readonly born: PlainDate | null;
  readonly works: boolean;
  readonly owns: boolean;
  readonly pace: NoticePace | null;
  readonly own_cipher: Buffer | null;
  readonly own_key_id: number | null;
  readonly answer: SafeContactAnswer | null;
  readonly channel: ContactChannel | null;
  readonly safe_cipher: Buffer | null;
  readonly safe_key_id: number | null;
}

const holds = (row: string): string =>
  `$2::date between coalesce(${row}.valid_from, '-infinity') and coalesce(${row}.valid_to, 'infinity')`;

/** The employer has seen to it that those who work are of age; of others it must be known. */
const OF_AGE = 18;

export const addresseeOf = (row: AddresseeRow, today: PlainDate): Addressee => ({
  pace: row.pace ?? 'at-once',
  isAsked: row.owns,
  answer: row.answer,
  channel: row.channel,
  hasOwnAddress: row.own_cipher !== null,
  age: row.born ? ageOn(today, row.born) : row.works ? OF_AGE : null,
});

@Injectable()
export class AddresseesRepository {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** For the person themself as the reader: to nobody else are the addresses opened here. */
  async of(tx: Tx, person: PersonId, today: PlainDate): Promise<AddresseeRow> {
    const [row] = await tx.query<AddresseeRow>(
      `select p.birth_date::text as born,
         exists (select from plan where owner_id = p.id and state <> 'closed' and not is_load_test) as owns,
         exists (select from unit_membership m where m.person_id = p.id and ${holds('m')})
           or exists (select from tenant_role r where r.person_id = p.id and ${holds('r')}) as works,
         s.pace, s.address_cipher as own_cipher, s.address_key_id as own_key_id,
         c.answer, c.channel, c.address_cipher as safe_cipher, c.address_key_id as safe_key_id
       from person p left join notice_setting s on s.person_id = p.id left join safe_contact c on c.person_id = p.id
       where p.id = $1`,
      [person, today],
    );
    if (!row) throw new Error('A person that a row names is gone.');
    return row;
  }

  async save(
    tx: Tx,
    { tenant, person, at }: { readonly tenant: TenantId; readonly person: PersonId; readonly at: Date },
    pace: NoticePace,
    address: string | null,
  ): Promise<void> {
    const sealed = address === null ? undefined : seal(this.config.keys, address);
    await tx.query(
      `insert into notice_setting (person_id, tenant_id, pace, address_cipher, address_key_id, set_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (person_id) do update set pace = excluded.pace, address_cipher = excluded.address_cipher,
         address_key_id = excluded.address_key_id, set_at = excluded.set_at`,
      [person, tenant, pace, sealed?.sealed ?? null, sealed?.keyId ?? null, at],
    );
  }

  /** The address by which the channel that was chosen goes; never another. */
  addressOf(row: AddresseeRow, by: NoticeChannel): string | null {
    if (row.owns || row.answer !== null)
      return row.channel === by ? this.opened(row.safe_cipher, row.safe_key_id) : null;
    return by === 'email' ? this.ownAddress(row) : null;
  }

  /** What they gave for notices alone. */
  ownAddress(row: AddresseeRow): string | null {
    return this.opened(row.own_cipher, row.own_key_id);
  }

  private opened(cipher: Buffer | null, keyId: number | null): string | null {
    return cipher === null || keyId === null ? null : unseal(this.config.keys, keyId, cipher);
  }
}
