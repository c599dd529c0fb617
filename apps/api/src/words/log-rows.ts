// Rows of the log read by the application: a document made from its snapshot and what came after.
import { openServerDoc, takeIn, wordsOf, type SaidWords, type YDoc } from '@samplan/plan-doc';
import type { Tx } from '../kernel/database';
import { readFrames } from './frames';

/** The nil account: the server itself. No account ever bears it, so nobody can write as the server's clientID. */
export const SERVER = '00000000-0000-0000-0000-000000000000';
/** The clientID of all that the server writes in documents. */
export const SERVER_CLIENT = 0xffff_fff0;

export interface Replayed {
  readonly doc: YDoc;
  /** The last row that is in it. */
  readonly seq: number;
}

/** The document as of the last row. Reads past the snapshot, which is a cache, where it is not what was written. */
export async function replayed(tx: Pick<Tx, 'query'>, doc: string): Promise<Replayed> {
  const [snapshot] = await tx.query<{ upto_seq: string; state: Buffer }>(
    `select upto_seq, state from doc_snapshot where doc_id = $1 and state_hash = sha256(state)
     order by upto_seq desc limit 1`,
    [doc],
  );
  const from = Number(snapshot?.upto_seq ?? 0);
  const rows = await tx.query<{ seq: string; n: number; bytes: Buffer }>(
    'select seq, n, bytes from doc_update where doc_id = $1 and seq > $2 order by seq',
    [doc, from],
  );
  const replica = openServerDoc();
  if (snapshot) takeIn(replica, snapshot.state);
  for (const { n, bytes } of rows) for (const update of readFrames(bytes, n)) takeIn(replica, update);
  // Last, for Yjs takes another clientID when somebody else's words bear its own.
  replica.clientID = SERVER_CLIENT;
  return { doc: replica, seq: Number(rows.at(-1)?.seq ?? from) };
}

/** The words as of the last row. */
export async function rebuilt(tx: Pick<Tx, 'query'>, doc: string): Promise<SaidWords & { readonly seq: number }> {
  const { doc: replica, seq } = await replayed(tx, doc);
  const words = wordsOf(replica);
  replica.destroy();
  return { seq, ...words };
}
