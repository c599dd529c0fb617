// Plans with documents in a fresh database, and members who write to them, for specs of the log.
import { randomUUID } from 'node:crypto';
import { asId, type SectionKind } from '@samplan/domain';
import { asRoomId, type Batch, type RoomId } from '@samplan/sync/server';
import pg from 'pg';
import { Addresses } from './addresses';
import { PgUpdateLog } from './pg-update-log';
import { Visitor } from './visitor';

export interface Place {
  readonly room: RoomId;
  readonly plan: string;
  readonly doc: string;
}

export interface LogWorld {
  /** As the owner of the tables, who sees all. */
  readonly owner: pg.Pool;
  readonly addresses: Addresses;
  readonly tenant: string;
  /** A log of an instance of its own. */
  log(): PgUpdateLog;
  place(kind?: SectionKind): Promise<Place>;
  visitor(): Visitor;
  epochOf(plan: string): Promise<number>;
  end(): Promise<void>;
}

export async function logWorld(url: string): Promise<LogWorld> {
  const owner = new pg.Pool({ connectionString: url, max: 6 });
  const pools: pg.Pool[] = [];
  const logs: PgUpdateLog[] = [];
  const addresses = new Addresses();
  const id = async (sql: string, values: unknown[] = []): Promise<string> => {
    const { rows } = await owner.query<{ id: string }>(`${sql} returning id`, values);
    return rows[0]?.id ?? '';
  };
  const tenant = await id("insert into tenant (slug, name) values ('fjelldal', 'Fjelldal')");
  return {
    owner,
    addresses,
    tenant,
    log: () => {
      const pool = new pg.Pool({ connectionString: url, options: '-c role=samplan_sync', max: 3 });
      const log = new PgUpdateLog(pool, addresses);
      pools.push(pool);
      logs.push(log);
      return log;
    },
    place: async (kind = 'life-area') => {
      const account = await id('insert into account (is_synthetic) values (true)');
      const person = await id('insert into person (tenant_id, account_id, given_name) values ($1, $2, $3)', [
        tenant,
        account,
        'Ola',
      ]);
      const plan = await id('insert into plan (tenant_id, owner_id) values ($1, $2)', [tenant, person]);
      const section = await id(
        "insert into section (tenant_id, plan_id, kind, title_key, position) values ($1, $2, $3, 'home', 1)",
        [tenant, plan, kind],
      );
      const doc = await id('insert into doc (tenant_id, plan_id, section_id, schema_version) values ($1, $2, $3, 1)', [
        tenant,
        plan,
        section,
      ]);
      const room = asRoomId(`ip/${plan}/${section}/1`);
      addresses.learn(room, {
        doc: asId<'doc'>(doc),
        tenant: asId<'tenant'>(tenant),
        plan: asId<'plan'>(plan),
        section: asId<'section'>(section),
        kind,
        isDraft: false,
      });
      return { room, plan, doc };
    },
    visitor: () =>
      new Visitor(
        {
          account: asId<'account'>(randomUUID()),
          person: asId<'person'>(randomUUID()),
          tenant: asId<'tenant'>(tenant),
          session: asId<'session'>(randomUUID()),
          language: 'nb',
          name: 'Kari Moen',
          givenName: 'Kari',
          wears: 'work',
        },
        'coordinator',
      ),
    epochOf: async (plan) => {
      const { rows } = await owner.query<{ access_epoch: string }>('select access_epoch from plan where id = $1', [
        plan,
      ]);
      return Number(rows[0]?.access_epoch);
    },
    end: async () => {
      for (const log of logs) await log.close();
      for (const pool of [...pools, owner]) await pool.end();
    },
  };
}

/** One member's updates for one room, as the engine hands them over. */
export const batchOf = (
  { room }: Place,
  epoch: number,
  member: Visitor,
  updates: readonly Uint8Array[],
  newClients: readonly number[] = [],
): Batch => ({ room, epoch, entries: [{ member, updates, newClients }] });
