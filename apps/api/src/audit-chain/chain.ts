// The seal of the log: what of a row is hashed, and how a link holds the one before it.
import { createHash, createHmac } from 'node:crypto';

/** A row of the log as PostgreSQL writes it out: all as text, moments to the microsecond. */
export interface LogRow {
  readonly id: string;
  readonly tenant: string;
  readonly at: string;
  readonly account: string;
  readonly person: string;
  readonly session: string | null;
  readonly hat: string;
  readonly unit: string | null;
  readonly plan: string | null;
  readonly section: string | null;
  readonly action: string;
  readonly rule: string;
  readonly purpose: string;
  readonly details: string;
}

/** Keyed hashes in the place of people and sessions, in hexadecimal. */
export interface Refs {
  readonly account: string;
  readonly person: string;
  readonly session: string | null;
}

/** What a link says beside its hash. */
export interface Seal extends Refs {
  readonly n: string;
  readonly sealedAt: string;
}

/** The hash before the first. */
export const BEGINNING = '0'.repeat(64);

/** @param key kept apart from the database: without it nobody is found again by these */
export function refsOf(key: Buffer, { account, person, session }: LogRow): Refs {
  const ref = (kind: string, id: string) =>
    createHmac('sha256', key).update(`${kind} ${id}`).digest('hex').slice(0, 32);
  return {
    account: ref('account', account),
    person: ref('person', person),
    session: session === null ? null : ref('session', session),
  };
}

/** SHA-256 of the hash before and the row, people under their pseudonyms; in hexadecimal. */
export function link(before: string, { n, sealedAt, account, person, session }: Seal, row: LogRow): string {
  const { id, tenant, at, hat, unit, plan, section, action, rule, purpose, details } = row;
  const said = [n, sealedAt, id, tenant, at, account, person, session, hat, unit, plan, section, action, rule, purpose];
  return createHash('sha256')
    .update(before)
    .update(JSON.stringify([...said, details]))
    .digest('hex');
}
