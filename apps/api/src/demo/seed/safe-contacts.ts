// What the invented citizens have answered to the first question of all; Rune has not met it yet. Emil's address is protected.
import type { PlainDate } from '@samplan/domain';
import { cast, castMembers, municipalities, type CastKey, type MunicipalityKey } from '@samplan/testing';
import type { Tx } from '../../kernel/database';
import { seal, type Keys } from '../../kernel/keys';

const NOT_ASKED: readonly CastKey[] = ['rune'];
const BY_TEXT: readonly CastKey[] = ['ola', 'astrid'];
/** No number of anybody's. */
const NUMBER = '00000000';

export async function seedSafeContacts(tx: Tx, key: MunicipalityKey, keys: Keys, on: PlainDate): Promise<void> {
  for (const one of castMembers) {
    if (one.tenant !== key || one.door !== 'citizens' || NOT_ASKED.includes(one.key)) continue;
    const address = BY_TEXT.includes(one.key) ? seal(keys, NUMBER) : undefined;
    await tx.query(
      `insert into safe_contact (person_id, tenant_id, answer, channel, address_cipher, address_key_id, answered_at)
       values ($1, $2, 'nobody', $3, $4, $5, $6::date - 20)`,
      [
        one.person,
        municipalities[key].id,
        address ? 'text-message' : 'in-app',
        address?.sealed ?? null,
        address?.keyId ?? null,
        on,
      ],
    );
  }
  await tx.query("update person set address_grade = 'confidential' where id = $1", [cast.emil.person]);
}
