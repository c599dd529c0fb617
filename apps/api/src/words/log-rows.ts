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

/** The document as of the last row, or of an earlier one. Reads past the snapshot, which is a cache, where it is not what was written. */
export async function replayed(tx: Pick<Tx, 'query'>, doc: string, upto: number | null = null): Promise<Replayed> {
  const [found] = await replayedAll(tx, [doc], upto);
  if (!found) throw new Error('A document that was not asked for.');
  return found;
}

/** The same of many documents in two questions, in their order. */
export async function replayedAll(
  tx: Pick<Tx, 'query'>,
  docs: readonly string[],
  upto: number | null = null,
): Promise<readonly Replayed[]> {
  const snapshots = await tx.query<{ doc_id: string; upto_seq: string; state: Buffer }>(
    `select distinct on (doc_id) doc_id, upto_seq, state from doc_snapshot
     where doc_id = any ($1::uuid[]) and ($2::bigint is null or upto_seq <= $2) and state_hash = sha256(state)
     order by doc_id, upto_seq desc`,
    [docs, upto],
  );
  const rows = await tx.query<{ doc_id: string; seq: string; n: number; bytes: Buffer }>(
    `select u.doc_id, u.seq, u.n, u.bytes from unnest($1::uuid[], $2::bigint[]) d(id, past)
       join doc_update u on u.doc_id = d.id and u.seq > d.past and ($3::bigint is null or u.seq <= $3) order by u.seq`,
    [docs, docs.map((doc) => snapshots.find(({ doc_id }) => doc_id === doc)?.upto_seq ?? 0), upto],
  );
  return docs.map((doc) => {
    const snapshot = snapshots.find(({ doc_id }) => doc_id === doc);
    const tail = rows.filter(({ doc_id }) => doc_id === doc);
    const replica = openServerDoc();
    if (snapshot) takeIn(replica, snapshot.state);
    for (const { n, bytes } of tail) for (const update of readFrames(bytes, n)) takeIn(replica, update);
    // Last, for Yjs takes another clientID when somebody else's words bear its own.
    replica.clientID = SERVER_CLIENT;
    return { doc: replica, seq: Number(tail.at(-1)?.seq ?? snapshot?.upto_seq ?? 0) };
  });
}

/** The words as of the last row. */
export async function rebuilt(tx: Pick<Tx, 'query'>, doc: string): Promise<SaidWords & { readonly seq: number }> {
  const { doc: replica, seq } = await replayed(tx, doc);
  const words = wordsOf(replica);
  replica.destroy();
  return { seq, ...words };
}
