// Brings the database forward: plain SQL files in order, each once, never back, one process at a time.
import { createHash } from 'node:crypto';
import pg from 'pg';
import { codeOf, StartProblem } from './start-problem';

// The files are part of the build, so that a server and its migrations never part.
const FILES = import.meta.glob('../../migrations/*.sql', { query: '?raw', import: 'default', eager: true });

export interface Migration {
  /** `0001-ground` */
  readonly name: string;
  readonly sql: string;
}

export const MIGRATIONS: readonly Migration[] = Object.entries(FILES)
  .map(([path, sql]) => ({ name: path.replace(/^.*\/|\.sql$/g, ''), sql }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

// Any number that nothing else of ours takes; the epoch's locks are of the two-number kind.
const LOCK = 7000;

/**
 * @returns the names of the files that ran
 * @throws StartProblem where the database is away, too old, or was brought forward by other files
 */
export async function migrate(databaseUrl: string, files: readonly Migration[] = MIGRATIONS): Promise<string[]> {
  const client = await connected(databaseUrl);
  try {
    await client.query("set lock_timeout = '60s'");
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(
      'create table if not exists migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
    );
    const rows = await client.query<{ name: string; checksum: string }>('select name, checksum from migration');
    const applied = new Map(rows.rows.map(({ name, checksum }) => [name, checksum]));
    compare(applied, files);
    const ran: string[] = [];
    for (const file of files.filter(({ name }) => !applied.has(name))) {
      await run(client, file);
      ran.push(file.name);
    }
    await demandRoles(client);
    return ran;
  } finally {
    await client.end();
  }
}

/** Where the two roles stood on the server before, another account has to let this one act as them. */
async function demandRoles(client: pg.Client): Promise<void> {
  try {
    await client.query('set role samplan_app; reset role; set role samplan_sync; reset role');
  } catch {
    const { rows } = await client.query<{ name: string }>('select quote_ident(current_user) as name');
    throw new StartProblem(
      `The database's account may not act as the application: let a superuser run "grant samplan_app, samplan_sync to ${rows[0]?.name ?? ''}".`,
    );
  }
}

const checksum = (sql: string): string => createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');

function compare(applied: ReadonlyMap<string, string>, files: readonly Migration[]): void {
  const known = new Map(files.map(({ name, sql }) => [name, checksum(sql)]));
  for (const [name, sum] of applied) {
    if (!known.has(name))
      throw new StartProblem(`The database was brought forward by a newer Samplan (${name}): this one cannot use it.`);
    if (known.get(name) !== sum)
      throw new StartProblem(`The migration ${name} was changed after it ran: a change is a new file.`);
  }
}

async function run(client: pg.Client, { name, sql }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum(sql)]);
    await client.query('commit');
  } catch (problem) {
    await client.query('rollback');
    const why = problem instanceof Error ? problem.message : String(problem);
    throw new StartProblem(`The migration ${name} failed, and nothing of it was kept: ${why}.`);
  }
}

async function connected(databaseUrl: string): Promise<pg.Client> {
  let client: pg.Client;
  try {
    client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
    client.on('error', () => undefined);
    await client.connect();
  } catch (problem) {
    throw new StartProblem(`The database that DATABASE_URL names cannot be reached: ${reason(problem)}.`);
  }
  const version = Number(
    (await client.query<{ v: string }>("select current_setting('server_version_num') v")).rows[0]?.v,
  );
  if (version < 150_000) {
    await client.end();
    throw new StartProblem(`Samplan needs PostgreSQL 15 or later; this is ${Math.floor(version / 10_000)}.`);
  }
  return client;
}

// The message of the driver may repeat the address with its password; its code never does.
const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there (ECONNREFUSED)',
  ENOTFOUND: 'there is no such machine (ENOTFOUND)',
  ENOENT: 'there is no such socket (ENOENT)',
  ERR_INVALID_URL: 'it is no address of the form postgres://account:password@machine:5432/database',
  '28P01': 'the password is wrong',
  '28000': 'the account may not sign in',
  '3D000': 'there is no such database',
};

const reason = (problem: unknown): string => REASONS[codeOf(problem)] ?? (codeOf(problem) || 'it does not answer');
