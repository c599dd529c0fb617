// The installation's keys: what seals national ids and session tokens, and what finds an id again without reading it.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

export interface Keys {
  /** Of the keyed hash; 32 bytes. */
  readonly pidHash: Buffer;
  /** AES-256 keys by number; new values are sealed with the `current` one, old ones open with theirs. */
  readonly encryption: { readonly current: number; readonly byId: ReadonlyMap<number, Buffer> };
  /** Under which people stand in the seal of the log; 32 bytes. Key files from before there was one have none. */
  readonly pseudonym?: Buffer;
}

/** The text of a new key file, for `samplan keys`. Keep it apart from copies of the database. */
export function newKeyFile(): string {
  const key = () => randomBytes(32).toString('base64');
  return `${JSON.stringify({ pidHash: key(), pseudonym: key(), current: 1, encryption: { 1: key() } }, null, 2)}\n`;
}

/** @returns the keys, or undefined where the text is no key file */
export function parseKeys(text: string): Keys | undefined {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof said !== 'object' || said === null) return undefined;
  const pidHash = keyOf(Reflect.get(said, 'pidHash'));
  const pseudonym = keyOf(Reflect.get(said, 'pseudonym'));
  const current = Number(Reflect.get(said, 'current'));
  const listed: unknown = Reflect.get(said, 'encryption');
  if (!pidHash || typeof listed !== 'object' || listed === null) return undefined;
  const byId = new Map<number, Buffer>();
  for (const [id, value] of Object.entries(listed)) {
    const key = keyOf(value);
    if (!key) return undefined;
    byId.set(Number(id), key);
  }
  return byId.has(current) ? { pidHash, encryption: { current, byId }, ...(pseudonym && { pseudonym }) } : undefined;
}

/** Of the seal of the log; one that is made from the other key where the file has none of its own. */
export const pseudonymKey = ({ pseudonym, pidHash }: Keys): Buffer =>
  pseudonym ?? Buffer.from(hkdfSync('sha256', pidHash, '', 'pseudonyms of the log', 32));

const keyOf = (value: unknown): Buffer | undefined => {
  const key = typeof value === 'string' ? Buffer.from(value, 'base64') : undefined;
  return key?.length === 32 ? key : undefined;
};

/** The keyed hash (HMAC-SHA-256) under which a value is found again. */
export const keyedHash = (keys: Keys, value: string): Buffer =>
  createHmac('sha256', keys.pidHash).update(value).digest();

/** Seals with AES-256-GCM under the current key: 12 bytes nonce, 16 bytes tag, the rest. */
export const seal = (keys: Keys, value: string): { keyId: number; sealed: Buffer } =>
  sealBytes(keys, Buffer.from(value, 'utf8'));

/** @throws where the bytes were changed or the key is gone */
export const unseal = (keys: Keys, keyId: number, sealed: Buffer): string =>
  unsealBytes(keys, keyId, sealed).toString('utf8');

/** The same for what is no text. */
export function sealBytes(keys: Keys, value: Buffer): { keyId: number; sealed: Buffer } {
  const keyId = keys.encryption.current;
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyById(keys, keyId), nonce);
  const body = Buffer.concat([cipher.update(value), cipher.final()]);
  return { keyId, sealed: Buffer.concat([nonce, cipher.getAuthTag(), body]) };
}

/** @throws where the bytes were changed or the key is gone */
export function unsealBytes(keys: Keys, keyId: number, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', keyById(keys, keyId), sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}

function keyById(keys: Keys, id: number): Buffer {
  const key = keys.encryption.byId.get(id);
  if (!key) throw new Error(`The key file has no encryption key ${id}.`);
  return key;
}
