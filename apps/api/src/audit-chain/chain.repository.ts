// The chain and the rows it seals, as they lie in the database.
import type { Tx } from '../kernel/database';
import type { LogRow, Seal } from './chain';

export type Query = Pick<Tx, 'query'>;

export interface Head {
  readonly n: string;
  readonly hash: string;
}

export interface Link extends Seal {
  readonly hash: string;
  readonly audit: string;
}

export interface Sealed extends Link {
  /** Null where the row of the log is gone. */
  readonly row: LogRow | null;
  /** Milliseconds since 1970 (UTC) of the row and of its seal; the row's is null where it is gone. */
  readonly loggedAt: number | null;
  readonly linkedAt: number;
}

/** Any number that nothing else of ours takes. */
const SEALER = 7003;

const moment = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const LOG_ROW = `jsonb_build_object('id', a.id::text, 'tenant', a.tenant_id, 'at', ${moment('a.at')},
  'account', a.account_id, 'person', a.person_id, 'session', a.session_id, 'hat', a.hat, 'unit', a.unit_id,
  'plan', a.plan_id, 'section', a.section_id, 'action', a.action, 'rule', a.rule, 'purpose', a.purpose,
  'details', a.details::text)`;

/** One sealer in the whole cluster, until its transaction ends. @returns false where another one seals */
export async function takeSeal(tx: Query): Promise<boolean> {
  const [row] = await tx.query<{ taken: boolean }>('select pg_try_advisory_xact_lock($1) as taken', [SEALER]);
  return row?.taken === true;
}

/** The chain is one for all municipalities. */
export async function seeAllTenants(tx: Query): Promise<void> {
  await tx.query(
    "select set_config('app.tenants', coalesce((select string_agg(id::text, ',') from tenant), ''), true)",
  );
}

export async function headOf(tx: Query): Promise<Head | undefined> {
  const [row] = await tx.query<Head>(
    "select c.n::text, encode(c.hash, 'hex') as hash from audit_chain c order by c.n desc limit 1",
  );
  return row;
}

/** What waits to be sealed, in the order of the log, and the moment at which it is. */
export async function waiting(
  tx: Query,
  most: number,
): Promise<readonly { readonly row: LogRow; readonly now: string }[]> {
  return tx.query(
    `select ${LOG_ROW} as row, ${moment('now()')} as now
     from audit_unsealed u join audit a on a.id = u.audit_id order by u.audit_id limit $1`,
    [most],
  );
}

export async function append(tx: Query, links: readonly Link[]): Promise<void> {
  await tx.query(
    `with added as (
       insert into audit_chain (n, audit_id, account_ref, person_ref, session_ref, sealed_at, hash)
       select n, audit, decode(account, 'hex'), decode(person, 'hex'), decode(session, 'hex'), "sealedAt", decode(hash, 'hex')
       from jsonb_to_recordset($1::jsonb)
         r(n bigint, audit bigint, account text, person text, session text, "sealedAt" timestamptz, hash text)
       returning audit_id
     )
     delete from audit_unsealed u using added where u.audit_id = added.audit_id`,
    [JSON.stringify(links)],
  );
}

/** The links after that one, with their rows. */
export async function linksAfter(tx: Query, n: string, most: number): Promise<readonly Sealed[]> {
  return tx.query<Sealed>(
    `select c.n::text, c.audit_id::text as audit, encode(c.account_ref, 'hex') as account,
       encode(c.person_ref, 'hex') as person, encode(c.session_ref, 'hex') as session,
       ${moment('c.sealed_at')} as "sealedAt", encode(c.hash, 'hex') as hash,
       case when a.id is not null then ${LOG_ROW} end as row,
       (extract(epoch from a.at) * 1000)::float8 as "loggedAt",
       (extract(epoch from c.sealed_at) * 1000)::float8 as "linkedAt"
     from audit_chain c left join audit a on a.id = c.audit_id
     where c.n > $1 order by c.n limit $2`,
    [n, most],
  );
}

/** Rows of the log that no link holds, but for what was written this minute; and what waited for a seal and is gone. */
export async function loose(tx: Query): Promise<{ readonly unsealed: string[]; readonly gone: string[] }> {
  const [row] = await tx.query<{ unsealed: string[]; gone: string[] }>(
    `select
       array(select a.id::text from audit a where not exists (select from audit_chain c where c.audit_id = a.id)
         and not (exists (select from audit_unsealed u where u.audit_id = a.id) and a.at > now() - interval '1 minute')
         order by a.id limit 1000) as unsealed,
       array(select u.audit_id::text from audit_unsealed u where not exists (select from audit a where a.id = u.audit_id)
         order by u.audit_id limit 1000) as gone`,
  );
  return row ?? { unsealed: [], gone: [] };
}
