// What the invented citizens have answered to the first question of all; Rune has not met it yet. Emil's address is protected.
// Some of the staff have given an e-mail by which they are told of what is new.
import type { PlainDate } from '@samplan/domain';
import { cast, castMembers, municipalities, type CastKey, type MunicipalityKey } from '@samplan/testing';
import type { Tx } from '../../kernel/database';
import { seal, type Keys } from '../../kernel/keys';

const NOT_ASKED: readonly CastKey[] = ['rune'];
const BY_TEXT: readonly CastKey[] = ['ola', 'astrid'];
const BY_EMAIL: readonly CastKey[] = ['kari', 'hege', 'inga', 'bodil'];
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
  for (const one of castMembers.filter((member) => member.tenant === key && BY_EMAIL.includes(member.key))) {
    const { sealed, keyId } = seal(keys, `${one.key}@fjelldal.example`);
    await tx.query(
      `insert into notice_setting (person_id, tenant_id, pace, address_cipher, address_key_id, set_at)
       values ($1, $2, 'at-once', $3, $4, $5::date - 20)`,
      [one.person, municipalities[key].id, sealed, keyId, on],
    );
  }
  await tx.query("update person set address_grade = 'confidential' where id = $1", [cast.emil.person]);
}
