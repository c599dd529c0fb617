// The answers to the first question of all, as rows; a number or address is sealed on its way in and opened on its way out.
import { Inject, Injectable } from '@nestjs/common';
import type {
  AddressGrade,
  ContactChannel,
  PersonId,
  PlainDate,
  PlanId,
  SafeContactAnswer,
  TenantId,
} from '@samplan/domain';
import { closingOf, type Closing } from '../identity/closings';
import { CONFIG, type Config } from '../kernel/config';
import type { Tx } from '../kernel/database';
import { seal, unseal } from '../kernel/keys';

export interface Answered {
  readonly answer: SafeContactAnswer;
  readonly channel: ContactChannel;
  readonly address: string | null;
  readonly answeredAt: Date;
}

export interface Contact {
  readonly person: PersonId;
  readonly name: string;
  readonly born: PlainDate | null;
  readonly addressGrade: AddressGrade;
  readonly ownsPlan: boolean;
  readonly closed: Closing | null;
  /** Null before the question is answered. */
  readonly answered: Answered | null;
}

interface Row extends Omit<Contact, 'answered'> {
  readonly answer: SafeContactAnswer | null;
  readonly channel: ContactChannel | null;
  readonly address_cipher: Buffer | null;
  readonly address_key_id: number | null;
  readonly answered_at: Date | null;
}

@Injectable()
export class SafeContactRepository {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async of(tx: Tx, person: PersonId): Promise<Contact | undefined> {
    const [row] = await tx.query<Row>(
      `select p.id as person, btrim(p.given_name || ' ' || p.family_name) as name, p.birth_date::text as born,
         p.address_grade as "addressGrade",
         exists (select from plan where owner_id = p.id and state <> 'closed' and not is_load_test) as "ownsPlan",
         ${closingOf('p.id')} as closed,
         c.answer, c.channel, c.address_cipher, c.address_key_id, c.answered_at
       from person p left join safe_contact c on c.person_id = p.id where p.id = $1`,
      [person],
    );
    if (!row) return undefined;
    const { name, born, addressGrade, ownsPlan, closed } = row;
    return { person: row.person, name, born, addressGrade, ownsPlan, closed, answered: this.answeredIn(row) };
  }

  async ownerOf(tx: Tx, plan: PlanId): Promise<PersonId> {
    const [row] = await tx.query<{ owner: PersonId }>('select owner_id as owner from plan where id = $1', [plan]);
    if (!row) throw new Error('A plan that the facts name is gone.');
    return row.owner;
  }

  async save(tx: Tx, tenant: TenantId, person: PersonId, { answer, channel, address, answeredAt }: Answered) {
    const sealed = address === null ? undefined : seal(this.config.keys, address);
    await tx.query(
      `insert into safe_contact (person_id, tenant_id, answer, channel, address_cipher, address_key_id, answered_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (person_id) do update set answer = excluded.answer, channel = excluded.channel,
         address_cipher = excluded.address_cipher, address_key_id = excluded.address_key_id,
         answered_at = excluded.answered_at`,
      [person, tenant, answer, channel, sealed?.sealed ?? null, sealed?.keyId ?? null, answeredAt],
    );
  }

  /** @returns false for one whom the municipality does not know */
  async grade(tx: Tx, person: PersonId, grade: AddressGrade): Promise<boolean> {
    const rows = await tx.query(
      'update person set address_grade = $2 where id = $1 and stands_for is null returning id',
      [person, grade],
    );
    return rows.length > 0;
  }

  private answeredIn({ answer, channel, address_cipher, address_key_id, answered_at }: Row): Answered | null {
    if (answer === null || channel === null || answered_at === null) return null;
    const isSealed = address_cipher !== null && address_key_id !== null;
    const address = isSealed ? unseal(this.config.keys, address_key_id, address_cipher) : null;
    return { answer, channel, address, answeredAt: answered_at };
  }
}
