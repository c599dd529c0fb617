// The doorway to PostgreSQL: transactions that know for whom they work, and the pool of the log of words.
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { systemClock, today, type AccountId, type Clock, type PersonId, type TenantId } from '@samplan/domain';
import pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK } from './clock';
import { CONFIG, type Config } from './config';

/** For whom a transaction reads. */
export interface Reader {
  readonly tenant: TenantId;
  readonly person: PersonId;
}

/** Why the system reads words by itself. */
export type SystemReason =
  'first-words' | 'stored-words-of-today' | 'which-items-have-words' | 'old-words-that-were-never-stored';

export interface Tx {
  /** @returns the rows, also of insert, update and delete with `returning` */
  query<Row extends object>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  readonly manager: EntityManager;
}

/**
 * A question within a reader's transaction that must be asked of more words than they see, such as whose they are.
 * @returns what was found; none of it is words for the reader
 */
export async function pastTheReader<T>(tx: Pick<Tx, 'query'>, find: () => Promise<T>): Promise<T> {
  const [was] = await tx.query<{ reader: string | null }>(
    `with was as materialized (select current_setting('app.reader', true) as reader)
     select reader, set_config('app.reader', 'system', true) from was`,
  );
  const found = await find();
  await tx.query("select set_config('app.reader', $1, true)", [was?.reader ?? '']);
  return found;
}

// A role set when the connection opens can not be forgotten by a query; lock and statement ends keep one slow
// transaction from holding the rest.
const options = (role: string, { lockMs = 4000 }: Config) =>
  `-c role=${role} -c lock_timeout=${lockMs} -c statement_timeout=20000 -c idle_in_transaction_session_timeout=30000`;

/** A new connection costs PostgreSQL a process: one that was of use a moment ago is kept for the next. */
const IDLE_MS = 300_000;

@Injectable()
export class Database implements OnApplicationShutdown {
  readonly syncPool: pg.Pool;
  private readonly source: DataSource;
  private opening: Promise<DataSource> | undefined;

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(CLOCK) private readonly clock: Clock = systemClock,
  ) {
    this.source = new DataSource({
      type: 'postgres',
      installExtensions: false,
      synchronize: false,
      logging: false,
      // By `extra`, since TypeORM's own reading of an address knows no socket files.
      extra: {
        connectionString: config.databaseUrl,
        options: options('samplan_app', config),
        max: 12,
        connectionTimeoutMillis: 5000,
        idleTimeoutMillis: IDLE_MS,
      },
    });
    this.syncPool = new pg.Pool({
      connectionString: config.databaseUrl,
      options: options('samplan_sync', config),
      max: 6,
      connectionTimeoutMillis: 5000,
      idleTimeoutMillis: IDLE_MS,
    });
    // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
    this.syncPool.on('error', () => undefined);
  }

  /**
   * One transaction as the application, which sees the rows of these tenants and no others. Words are seen for a reader
   * alone, in the sections for which they have a ground (0015-second-wall.sql); without a reader there are none.
   */
  async inTenant<T>(whom: Reader | TenantId | readonly TenantId[], run: (tx: Tx) => Promise<T>): Promise<T> {
    if (typeof whom === 'object' && 'person' in whom) {
      const settings = { 'app.tenants': whom.tenant, 'app.reader': whom.person, 'app.today': today(this.clock) };
      return this.transaction(settings, run);
    }
    return this.transaction({ 'app.tenants': typeof whom === 'string' ? whom : whom.join(',') }, run);
  }

  /** One transaction of the system itself, which meets words of any section of the tenant and tells nobody of them. */
  async asSystem<T>(tenant: TenantId, why: SystemReason, run: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction({ 'app.tenants': tenant, 'app.reader': 'system', 'app.reason': why }, run);
  }

  /** One transaction before the tenant is known: the persons of that account are seen, and tables without a tenant. */
  async asAccount<T>(account: AccountId | null, run: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction({ 'app.account': account ?? '' }, run);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.syncPool.end();
    if (this.source.isInitialized) await this.source.destroy();
  }

  private async transaction<T>(settings: Readonly<Record<string, string>>, run: (tx: Tx) => Promise<T>): Promise<T> {
    const source = await this.opened();
    return source.transaction(async (manager) => {
      const runner = manager.queryRunner;
      if (!runner) throw new Error('A transaction without a connection.');
      const tx: Tx = {
        manager,
        query: async <Row extends object>(sql: string, params: readonly unknown[] = []) => {
          const result = await runner.query(sql, [...params], true);
          const rows: Row[] = result.records;
          return rows;
        },
      };
      await tx.query('select set_config(name, value, true) from unnest($1::text[], $2::text[]) s(name, value)', [
        Object.keys(settings),
        Object.values(settings),
      ]);
      return run(tx);
    });
  }

  private opened(): Promise<DataSource> {
    this.opening ??= this.source.initialize().catch((problem: unknown) => {
      this.opening = undefined;
      throw problem;
    });
    return this.opening;
  }
}
