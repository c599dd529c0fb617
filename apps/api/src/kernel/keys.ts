// The installation's keys: what encrypts national ids, what finds them again, what seals session tokens.
export interface Keys {
  /** Keyed hash that finds a national id without reading it; 32 bytes. */
  readonly pidHash: Buffer;
  /** AES-256 keys by number; new values are sealed with the `current` one, old ones open with theirs. */
  readonly encryption: { readonly current: number; readonly byId: ReadonlyMap<number, Buffer> };
}
