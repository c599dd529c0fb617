// The log of record in PostgreSQL: one prepared call for each batch of the process, on a connection of its own.
import { createHash } from 'node:crypto';
import type { TenantId } from '@samplan/domain';
import type { Appended, Batch, RoomId, Seq, Stored, UpdateLog } from '@samplan/sync/server';
import type pg from 'pg';
import { readFrames } from '../words/frames';
import type { Addresses } from './addresses';
import { APPEND, batchCall } from './batch-call';
import { Projections } from './projections';

interface RowOfLog {
  readonly seq: string;
  readonly n: number;
  readonly bytes: Buffer;
}
type Update = { readonly seq: Seq; readonly update: Uint8Array };

const updatesOf = (rows: readonly RowOfLog[]): Update[] =>
  rows.flatMap(({ seq, n, bytes }) => readFrames(bytes, n).map((update) => ({ seq: Number(seq), update })));
const ROWS = 'select seq, n, bytes from doc_update where doc_id = $1 and seq > $2 order by seq';
const hashOf = (state: Uint8Array): Buffer => createHash('sha256').update(state).digest();
export class PgUpdateLog implements UpdateLog {
  private readonly projections: Projections;
  private writing: Promise<pg.PoolClient> | undefined;

  constructor(
    private readonly pool: pg.Pool,
    private readonly addresses: Addresses,
  ) {
    this.projections = new Projections(pool);
  }

  async append(batches: readonly Batch[]): Promise<readonly Appended[]> {
    const client = await this.writer();
    const values = batchCall(batches, this.addresses);
    const { rows } = await client.query<{ outcome: string; base: string | null }>({
      name: 'append',
      text: APPEND,
      values,
    });
    if (rows.length !== batches.length) throw new Error('The log answered for other rooms than it was asked about.');
    return rows.map(({ outcome, base }) => appended(outcome, base));
  }

  async load(room: RoomId): Promise<Stored> {
    const { doc, tenant } = this.addresses.of(room);
    return this.reading(tenant, async (client) => {
      const snapshot = await client.query<{ upto_seq: string; state: Buffer; state_hash: Buffer }>(
        'select upto_seq, state, state_hash from doc_snapshot where doc_id = $1 order by upto_seq desc limit 1',
        [doc],
      );
      const [found] = snapshot.rows;
      // A snapshot is a cache: one that is not what was written is passed over, and the log is read from its beginning.
      const whole = found?.state_hash.equals(hashOf(found.state)) ? found : undefined;
      const from = Number(whole?.upto_seq ?? 0);
      const tail = updatesOf((await client.query<RowOfLog>(ROWS, [doc, from])).rows);
      const clients = await client.query<{ client_id: string; actor_id: string }>(
        'select client_id, actor_id from doc_client where doc_id = $1',
        [doc],
      );
      return {
        snapshot: whole && { seq: from, update: whole.state },
        tail,
        lastSeq: tail.at(-1)?.seq ?? from,
        clients: new Map(clients.rows.map((row) => [Number(row.client_id), row.actor_id])),
      };
    });
  }

  async since(room: RoomId, seq: Seq): Promise<readonly Update[]> {
    const { doc, tenant } = this.addresses.of(room);
    const { rows } = await this.pool.query<RowOfLog>({
      name: 'since',
      text: 'select seq, n, bytes from doc_update_since($1, $2, $3)',
      values: [tenant, doc, seq],
    });
    return updatesOf(rows);
  }

  /** How far the logs of these rooms have come, in the order of the rooms; undefined where one is gone. */
  async heads(rooms: readonly RoomId[]): Promise<readonly (Seq | undefined)[]> {
    const all = rooms.map((room) => this.addresses.of(room));
    const { rows } = await this.pool.query<{ doc: string; last_seq: string }>({
      name: 'heads',
      text: 'select doc, last_seq from doc_heads($1, $2)',
      values: [[...new Set(all.map(({ tenant }) => tenant))], all.map(({ doc }) => doc)],
    });
    const seqs = new Map(rows.map((row) => [row.doc, Number(row.last_seq)]));
    return all.map(({ doc }) => seqs.get(doc));
  }

  async saveSnapshot(room: RoomId, seq: Seq, state: Uint8Array): Promise<void> {
    const { doc, tenant } = this.addresses.of(room);
    await this.pool.query('select save_snapshot($1, $2, $3, $4, $5)', [
      tenant,
      doc,
      seq,
      bufferOf(state),
      hashOf(state),
    ]);
  }

  saveProjection(room: RoomId, seq: Seq, doc: Parameters<UpdateLog['saveProjection']>[2]): Promise<void> {
    const address = this.addresses.of(room);
    return address.isDraft ? Promise.resolve() : this.projections.save(address, seq, doc);
  }

  async close(): Promise<void> {
    const client = await this.writing?.catch(() => undefined);
    this.writing = undefined;
    // Ended for good, not given back: the pool may be gone when the database says goodbye.
    client?.removeAllListeners('error').on('error', () => undefined);
    client?.release(true);
  }

  /** The connection of the appends; another is opened after it broke. */
  private writer(): Promise<pg.PoolClient> {
    this.writing ??= this.open().catch((problem: unknown) => {
      this.writing = undefined;
      throw problem;
    });
    return this.writing;
  }

  private async open(): Promise<pg.PoolClient> {
    const client = await this.pool.connect();
    client.once('error', (problem) => {
      this.writing = undefined;
      client.release(problem);
    });
    return client;
  }

  private async reading<T>(tenant: TenantId, run: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin isolation level repeatable read read only');
      await client.query("select set_config('app.tenants', $1, true)", [tenant]);
      const result = await run(client);
      await client.query('commit');
      return result;
    } catch (problem) {
      broken = problem instanceof Error ? problem : new Error('The log could not be read.');
      throw problem;
    } finally {
      client.release(broken);
    }
  }
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function appended(outcome: string, base: string | null): Appended {
  if (outcome === 'stored') return { kind: 'stored', base: Number(base) };
  if (outcome === 'busy') return { kind: 'busy' };
  if (outcome === 'foreign') return { kind: 'foreign' };
  if (outcome === 'stale') return { kind: 'stale' };
  throw new Error(`The log has no document for the room: ${outcome}.`);
}
