// Whether somebody's sign-in in a municipality is closed, and the lock under which it is closed, opened and begun.
import type { PersonId, SignInClosing } from '@samplan/domain';
import type { Tx } from '../kernel/database';

/** That a sign-in is closed, as it is told to those who may open it. */
export interface Closing {
  readonly reason: SignInClosing;
  /** ISO 8601. */
  readonly closedAt: string;
}

/** @param person the id, as SQL */
export const isClosed = (person: string): string =>
  `exists (select from sign_in_closing c where c.person_id = ${person} and c.opened_at is null)`;

/** The closing as an object in SQL, null where the sign-in is open. @param person the id, as SQL */
export const closingOf = (person: string): string =>
  `(select jsonb_build_object('reason', c.reason, 'closedAt', c.closed_at) from sign_in_closing c
    where c.person_id = ${person} and c.opened_at is null)`;

/** No session of theirs begins, and nobody else closes or opens, until the transaction ends. */
export async function holdPerson(tx: Tx, person: PersonId): Promise<void> {
  await tx.query('select from person where id = $1 for no key update', [person]);
}

/** Whoever closes the sign-in meanwhile waits for the session that begins, and ends it. */
export async function mayBegin(tx: Tx, person: PersonId): Promise<boolean> {
  await tx.query('select from person where id = $1 for share', [person]);
  const rows = await tx.query(`select from person p where p.id = $1 and not ${isClosed('p.id')}`, [person]);
  return rows.length > 0;
}
