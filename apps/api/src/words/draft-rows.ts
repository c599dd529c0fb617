// A new draft as rows: its document, and row 1 of its log, written by the server.
import { SCHEMA_VERSION } from '@samplan/plan-doc';
import type { Tx } from '../kernel/database';
import { framed } from './frames';
import { SERVER, SERVER_CLIENT } from './log-rows';
import type { Place } from './sheets';

/** @param isLevel it says what is shared, and follows that until somebody writes in it */
export async function insertDraft(
  tx: Pick<Tx, 'query'>,
  { tenant, plan, section, by }: Place,
  update: Uint8Array,
  isLevel: boolean,
): Promise<void> {
  await tx.query(
    `with opened as (
       insert into doc (tenant_id, plan_id, section_id, schema_version, last_seq, is_draft, level_seq)
       values ($1, $2, $3, $4, 1, true, case when $9 then 1 end) returning id
     ), logged as (
       insert into doc_update (doc_id, tenant_id, seq, actor_id, access_epoch, n, bytes)
       select o.id, $1, 1, $5, p.access_epoch, 1, $6 from opened o join plan p on p.id = $2
     )
     insert into doc_client (doc_id, tenant_id, client_id, actor_id, first_seq) select id, $1, $7, $8, 1 from opened`,
    [tenant, plan, section, SCHEMA_VERSION, by, framed([update]), SERVER_CLIENT, SERVER, isLevel],
  );
}
