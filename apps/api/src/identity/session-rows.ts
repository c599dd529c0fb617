// A session as a row: how one begins, how one goes on in another's place, and the actor that it stands for.
import { createHash, randomBytes } from 'node:crypto';
import {
  asId,
  worn,
  type AccountId,
  type Language,
  type PersonId,
  type SessionId,
  type TenantId,
  type WornHat,
} from '@samplan/domain';
import type { Actor } from '../kernel/actor';
import type { Tx } from '../kernel/database';

export interface NewSession {
  readonly account: AccountId;
  readonly tenant: TenantId;
  readonly person: PersonId;
  readonly issuer: string;
  /** The key of the door they came by. */
  readonly door: string;
  /** The issuer's own session, by which it tells us that it ended there. */
  readonly issuerSid: string | undefined;
  readonly idTokenCipher: Buffer;
  readonly acr: string;
}

export interface SessionRow {
  id: SessionId;
  account_id: AccountId;
  tenant_id: TenantId;
  person_id: PersonId;
  issuer: string;
  door: string | null;
  id_token_cipher: Buffer | null;
  created_at: Date;
  last_active_at: Date;
  hat: WornHat | null;
}

export interface PersonRow {
  given_name: string;
  family_name: string;
  language: Language;
  hats: WornHat[];
}

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What a session begins with, beside whose it is. */
interface Beginning {
  readonly secret: string;
  readonly now: Date;
  readonly hat: WornHat | null;
}

/** @param old the secret of the session that the browser had: whoever signs in anew stays what they were here as */
export async function insertSession(
  tx: Tx,
  { account, tenant, person, issuer, issuerSid, idTokenCipher, acr, door }: NewSession,
  { secret, now, hat, old }: Beginning & { readonly old: string | undefined },
): Promise<void> {
  await tx.query(
    `insert into session (secret_hash, account_id, tenant_id, person_id, issuer, issuer_sid, id_token_cipher, acr,
       created_at, last_active_at, hat, door)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9,
       coalesce((select hat from session where secret_hash = $10 and person_id = $4), $11), $12)`,
    [
      ...[hashOf(secret), account, tenant, person, issuer, issuerSid ?? null, idTokenCipher, acr, now],
      ...[old ? hashOf(old) : null, hat, door],
    ],
  );
}

/**
 * Another session in the place of one that has not ended; it ends when that one would have.
 * @param as the person, and the municipality where it is another than before
 * @returns undefined where it has ended
 */
export async function continueSession(
  tx: Tx,
  session: SessionId,
  as: { readonly person: PersonId; readonly tenant?: TenantId },
  { secret, now, hat }: Beginning,
): Promise<SessionId | undefined> {
  const [begun] = await tx.query<{ id: SessionId }>(
    `with old as (select * from session where id = $1 and ended_at is null for update)
     insert into session (secret_hash, account_id, tenant_id, person_id, issuer, issuer_sid, id_token_cipher, acr,
       created_at, last_active_at, hat, door)
     select $2, account_id, coalesce($5, tenant_id), $6, issuer, issuer_sid, id_token_cipher, acr, created_at, $3, $4, door
     from old returning id`,
    [session, hashOf(secret), now, hat, as.tenant ?? null, as.person],
  );
  return begun?.id;
}

/** @param byEmployer as for `mayWear` */
export const actorOf = (row: SessionRow, person: PersonRow, byEmployer: boolean): Actor => ({
  account: asId<'account'>(row.account_id),
  person: asId<'person'>(row.person_id),
  tenant: asId<'tenant'>(row.tenant_id),
  session: asId<'session'>(row.id),
  language: person.language,
  name: `${person.given_name} ${person.family_name}`.trim(),
  givenName: person.given_name,
  wears: worn(row.hat, person.hats, byEmployer),
});
