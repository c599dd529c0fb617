// Whose words stand in roots of a document, by the rows of the log that brought them.
import { asId, type AccountId } from '@samplan/domain';
import { openServerDoc, parseItemRoot, takeIn, writersIn, type WrittenSpan } from '@samplan/plan-doc';
import { pastTheReader, type Tx } from '../kernel/database';
import { readFrames } from './frames';
import { SERVER, SERVER_CLIENT } from './log-rows';

interface RowOfLog {
  readonly actor_id: string;
  readonly n: number;
  readonly bytes: Buffer;
}

/**
 * The accounts that wrote what stands in these roots. Words that the server brought from another section of the plan are
 * also those of whoever wrote in the roots there.
 */
export async function authorsOf(
  tx: Pick<Tx, 'query'>,
  { id, place }: { readonly id: string; readonly place: { readonly plan: string } },
  roots: readonly string[],
): Promise<AccountId[]> {
  // Words are followed to where they were written, also past what whoever takes them out may read.
  return pastTheReader(tx, () => authorsIn(tx, { id, place }, roots));
}

async function authorsIn(
  tx: Pick<Tx, 'query'>,
  { id, place }: { readonly id: string; readonly place: { readonly plan: string } },
  roots: readonly string[],
): Promise<AccountId[]> {
  const here = await writtenIn(tx, id, roots, false);
  const authors = new Set(here.map(({ actor }) => actor));
  // A section's own words never move: in other sections the same root is another text, whose authors have no part in this.
  const movable = roots.filter((root) => parseItemRoot(root) !== undefined);
  if (movable.length > 0 && here.some(({ client }) => client === SERVER_CLIENT)) {
    const others = await tx.query<{ id: string }>(
      'select id from doc where plan_id = $1 and id <> $2 and not is_draft',
      [place.plan, id],
    );
    // Taken away there, they are still in the rows.
    for (const other of others)
      for (const { actor } of await writtenIn(tx, other.id, movable, true)) authors.add(actor);
  }
  authors.delete(SERVER);
  return [...authors].map((author) => asId<'account'>(author));
}

interface Written extends WrittenSpan {
  readonly actor: string;
}

async function writtenIn(
  tx: Pick<Tx, 'query'>,
  doc: string,
  roots: readonly string[],
  alsoRemoved: boolean,
): Promise<Written[]> {
  // The whole log and no snapshot: a snapshot does not tell which row brought what.
  const rows = await tx.query<RowOfLog>('select actor_id, n, bytes from doc_update where doc_id = $1 order by seq', [
    doc,
  ]);
  const replica = openServerDoc();
  replica.gc = !alsoRemoved;
  const found = writersIn(
    replica,
    rows.map(
      ({ n, bytes }) =>
        () =>
          readFrames(bytes, n).forEach((update) => takeIn(replica, update)),
    ),
    roots,
    alsoRemoved,
  );
  replica.destroy();
  return found.flatMap((span) => {
    const actor = rows[span.act]?.actor_id;
    return actor ? [{ ...span, actor }] : [];
  });
}
