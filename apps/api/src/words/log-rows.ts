// Rows of the log read by the application: the words of a document, made from its snapshot and what came after.
import { openDoc, takeIn, wordsOf, type WordsNode } from '@samplan/plan-doc';
import type { Tx } from '../kernel/database';
import { readFrames } from './frames';

/** The words as of the last row. Reads past the snapshot, which is a cache, where it is not what was written. */
export async function rebuilt(
  tx: Pick<Tx, 'query'>,
  doc: string,
): Promise<{ seq: number; body: WordsNode; text: string }> {
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
  const replica = openDoc();
  if (snapshot) takeIn(replica, snapshot.state);
  for (const { n, bytes } of rows) for (const update of readFrames(bytes, n)) takeIn(replica, update);
  const words = wordsOf(replica);
  replica.destroy();
  return { seq: Number(rows.at(-1)?.seq ?? from), ...words };
}
