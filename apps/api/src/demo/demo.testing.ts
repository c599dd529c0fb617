// A demo in a fresh database, for specs: the doorway to it, and the eyes of the tables' owner.
import { newKeyFile, parseKeys, type Keys } from '../kernel/keys';
import { Database } from '../kernel/database';
import pg from 'pg';

export interface DemoWorld {
  readonly db: Database;
  readonly keys: Keys;
  /** As the owner of the tables, who sees past row-level security. */
  readonly owner: pg.Pool;
  rows<Row extends object>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  end(): Promise<void>;
}

export async function demoWorld(databaseUrl: string): Promise<DemoWorld> {
  const keys = parseKeys(newKeyFile());
  if (!keys) throw new Error('The key file is none.');
  const db = new Database({
    demo: true,
    production: false,
    baseUrl: 'http://localhost:41300',
    host: '127.0.0.1',
    port: 41300,
    databaseUrl,
    webRoot: '.',
    issuers: [],
    keys,
    session: { idleMs: 1_800_000, absoluteMs: 28_800_000, noticeMs: 120_000 },
    sync: { measuring: false, socketsPerSession: 12 },
  });
  const owner = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  return {
    db,
    keys,
    owner,
    rows: async <Row extends object>(sql: string, params: readonly unknown[] = []) =>
      (await owner.query<Row>(sql, [...params])).rows,
    end: async () => {
      await owner.end();
      await db.onApplicationShutdown();
    },
  };
}
