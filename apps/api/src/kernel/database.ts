// The doorway to PostgreSQL: transactions that know for whom they work, and the pool of the log of words.
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { AccountId, PersonId, TenantId } from '@samplan/domain';
import pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { CONFIG, type Config } from './config';

/** For whom a transaction reads. */
export interface Reader {
  readonly tenant: TenantId;
  readonly person: PersonId;
}

export interface Tx {
  /** @returns the rows, also of insert, update and delete with `returning` */
  query<Row extends object>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  readonly manager: EntityManager;
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

  constructor(@Inject(CONFIG) config: Config) {
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

  /** One transaction as the application, which sees the rows of these tenants and no others; for somebody, or by itself. */
  async inTenant<T>(whom: Reader | TenantId | readonly TenantId[], run: (tx: Tx) => Promise<T>): Promise<T> {
    if (typeof whom === 'object' && 'person' in whom)
      return this.transaction({ 'app.tenants': whom.tenant, 'app.reader': whom.person }, run);
    return this.transaction({ 'app.tenants': typeof whom === 'string' ? whom : whom.join(',') }, run);
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
