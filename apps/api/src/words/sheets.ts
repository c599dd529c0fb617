// Documents locked for the server to write in, and a row of the log as the server writes it.
import { Problem, type AccountId, type PlanId, type SectionId, type TenantId } from '@samplan/domain';
import { changeBy, wordsOf, type SaidWords, type YDoc } from '@samplan/plan-doc';
import type { Tx } from '../kernel/database';
import { framed } from './frames';
import { replayedAll, SERVER, SERVER_CLIENT } from './log-rows';

/** A section's document, and whose act the writing is. */
export interface Place {
  readonly tenant: TenantId;
  readonly plan: PlanId;
  readonly section: SectionId;
  readonly by: AccountId;
  /** The draft of what matters, which has no stored copy. */
  readonly isDraft?: boolean;
}

export interface Sheet {
  readonly place: Place;
  readonly id: string;
  readonly doc: YDoc;
  readonly seq: number;
}

/**
 * The documents of these places of one plan, in the order of the places. It holds the plan's epoch until the transaction
 * ends, so that nobody's words are stored between: call it last, and once.
 * @throws Problem NOT_FOUND where one has none
 */
export async function sheetsOf<const Places extends readonly Place[]>(
  tx: Tx,
  places: Places,
): Promise<{ readonly [At in keyof Places]: Sheet }> {
  const [first] = places;
  await holdWords(tx, first?.plan);
  const rows = await tx.query<{ id: string; section_id: string; is_draft: boolean }>(
    `select id, section_id, is_draft from doc where section_id = any ($1::uuid[]) and plan_id = $2 and state = 'open'
     order by id for no key update`,
    [places.map(({ section }) => section), first?.plan],
  );
  const ids = places.map((place) => {
    const found = rows.find((row) => row.section_id === place.section && row.is_draft === (place.isDraft ?? false));
    if (!found) throw new Problem('NOT_FOUND', 'No such section with words.');
    return found.id;
  });
  const docs = await replayedAll(tx, ids);
  const sheets = places.flatMap((place, at): Sheet[] => {
    const [id, replayed] = [ids[at], docs[at]];
    return id && replayed ? [{ place, id, ...replayed }] : [];
  });
  if (isOfEach(sheets, places)) return sheets;
  throw new Error('A section without a document.');
}

/** Before the documents: an append holds this one first, and would otherwise wait for a document that waits for it. */
export async function holdWords(tx: Tx, plan: PlanId | undefined): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(7001, hashtext($1::uuid::text))', [plan]);
}

/**
 * One row of the log, where the act changes anything; with the stored copy as of it, where the document has one.
 * @returns its number, and what the document says then
 */
export async function writeRow(
  tx: Tx,
  { place, id, doc, seq }: Sheet,
  act: (doc: YDoc) => void,
): Promise<{ readonly seq: number; readonly said: SaidWords } | undefined> {
  const change = changeBy(doc, () => act(doc));
  const said = wordsOf(doc);
  doc.destroy();
  if (!change) return undefined;
  const { tenant, plan, section, by, isDraft } = place;
  const row = [id, seq, tenant, by, framed([change]), plan, SERVER_CLIENT, SERVER];
  const copy = [section, JSON.stringify(said.body), JSON.stringify(said.items), said.text];
  const [written] = await tx.query<{ last_seq: string }>(
    `${ROW} ${isDraft ? '' : COPY} select last_seq from moved`,
    isDraft ? row : [...row, ...copy],
  );
  if (!written) throw new Error('A document that is held was written in.');
  return { seq: Number(written.last_seq), said };
}

const ROW = `
  with moved as (
    update doc set last_seq = last_seq + 1 where id = $1 and last_seq = $2 returning last_seq
  ), logged as (
    insert into doc_update (doc_id, tenant_id, seq, actor_id, access_epoch, n, bytes)
    select $1, $3, m.last_seq, $4, p.access_epoch, 1, $5 from moved m join plan p on p.id = $6
  ), registered as (
    insert into doc_client (doc_id, tenant_id, client_id, actor_id, first_seq)
    select $1, $3, $7, $8, last_seq from moved on conflict (doc_id, client_id) do nothing
  )`;

const COPY = `, copied as (
    insert into projection as p (section_id, plan_id, tenant_id, seq, body, items, text)
    select $9, $6, $3, last_seq, $10, $11, $12 from moved
    on conflict (section_id) do update set seq = excluded.seq, body = excluded.body, items = excluded.items,
      text = excluded.text, written_at = now() where p.seq < excluded.seq
  )`;

const isOfEach = <Places extends readonly Place[]>(
  sheets: readonly Sheet[],
  places: Places,
): sheets is { readonly [At in keyof Places]: Sheet } => sheets.length === places.length;
