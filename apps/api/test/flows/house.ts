// The whole API in process on a database of its own, with the cast signed in by rows.
import { createHash, randomBytes } from 'node:crypto';
import { Test } from '@nestjs/testing';
import type { INestApplication, Type } from '@nestjs/common';
import { systemClock, type Clock, type WornHat } from '@samplan/domain';
import { municipalities, type CastMember, type Rows } from '@samplan/testing';
import pg from 'pg';
import { AccessModule } from '../../src/access/access.module';
import { ROOMS } from '../../src/app.module';
import { IdentityModule } from '../../src/identity/identity.module';
import type { Config } from '../../src/kernel/config';
import { GraphqlDoor } from '../../src/kernel/graphql';
import { KernelModule } from '../../src/kernel/kernel.module';
import { UpgradeRouter } from '../../src/kernel/upgrade';
import { CatchUp } from '../../src/words/catch-up';
import { WordsRepository } from '../../src/words/words.repository';
import type { WriteWords } from '@samplan/testing';
import { freshDatabase, rowsOf } from '../setup';

export interface Answer {
  readonly status: number;
  /** The parsed body. */
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  /** The body as it came: what is not in it was not told. */
  readonly raw: string;
}

export interface House {
  readonly url: string;
  readonly databaseUrl: string;
  readonly app: INestApplication;
  /** As the owner of the tables, past row-level security. */
  readonly owner: pg.Pool;
  readonly rows: Rows;
  readonly write: WriteWords;
  /** @param hat what they are here as; what they usually are unless told, null where they have not chosen */
  signIn(who: CastMember, hat?: WornHat | null): Promise<string>;
  ask(cookie: string | undefined, query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  close(): Promise<void>;
}

export const testConfig = (databaseUrl: string, changed: Partial<Config> = {}): Config => ({
  demo: false,
  production: true,
  baseUrl: 'http://localhost:41100',
  host: '127.0.0.1',
  port: 0,
  databaseUrl,
  // Many act on one plan at once here, on machines that do much else.
  lockMs: 18_000,
  webRoot: '',
  issuers: [],
  keys: { pidHash: Buffer.alloc(32), encryption: { current: 1, byId: new Map([[1, Buffer.alloc(32)]]) } },
  session: { idleMs: 1_800_000, absoluteMs: 28_800_000, noticeMs: 120_000 },
  sync: { measuring: false, socketsPerSession: 12 },
  ...changed,
});

/** @param more modules beside those that answer over GraphQL: `SyncModule` for the rooms of live words */
export async function openHouse(
  changed: Partial<Config> = {},
  clock: Clock = systemClock,
  more: readonly Type[] = [],
): Promise<House> {
  const databaseUrl = await freshDatabase();
  const owner = new pg.Pool({ connectionString: databaseUrl, max: 4 });
  const config = testConfig(databaseUrl, changed);
  const door = [IdentityModule, AccessModule];
  const module = await Test.createTestingModule({
    imports: [KernelModule.forRoot(config, clock), ...ROOMS, ...more, GraphqlDoor.with(door)],
  }).compile();
  const app = module.createNestApplication({ logger: process.env['SAMPLAN_TEST_LOG'] ? ['warn', 'error'] : false });
  app.enableShutdownHooks([]);
  app.get(UpgradeRouter).listen(app.getHttpServer());
  await app.listen(0, '127.0.0.1');
  // Otherwise it asks the database some time later, in the middle of whatever counts the questions.
  app.get(CatchUp, { strict: false }).onModuleDestroy();
  const url = await app.getUrl();
  const rows = rowsOf(owner);
  const words = app.get<WordsRepository>(WordsRepository satisfies Type, { strict: false });
  return {
    url,
    databaseUrl,
    app,
    owner,
    rows,
    write: (tx, section) => words.seedWords(tx, section),
    signIn: (who, hat) => signIn(owner, who, hat),
    ask: (cookie, query, variables = {}, headers = {}) => ask(url, cookie, { query, variables }, headers),
    close: async () => {
      await app.close();
      await owner.end();
    },
  };
}

/** What one of the cast is here as unless a story says otherwise. */
export const usualHat = ({ works, roles }: CastMember): WornHat =>
  works.length > 0 ? 'work' : (roles[0]?.role ?? 'private');

/** A session as sign-in leaves it. @returns the Cookie header */
async function signIn(owner: pg.Pool, who: CastMember, hat: WornHat | null = usualHat(who)): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await owner.query(
    `insert into session (secret_hash, account_id, tenant_id, person_id, issuer, acr, hat)
     values ($1, $2, $3, $4, 'https://issuer.invalid', 'idporten-loa-high', $5)`,
    [createHash('sha256').update(secret).digest(), who.account, municipalities[who.tenant].id, who.person, hat],
  );
  return `samplan=${secret}`;
}

export async function ask(
  url: string,
  cookie: string | undefined,
  body: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }), ...headers },
    body: JSON.stringify(body),
  });
  const raw = await response.text();
  const parsed: unknown = JSON.parse(raw);
  const part = (name: string): unknown =>
    typeof parsed === 'object' && parsed ? Reflect.get(parsed, name) : undefined;
  const data = part('data');
  const errors = part('errors');
  return {
    status: response.status,
    data: isRecord(data) ? data : null,
    errors: Array.isArray(errors) ? errors : [],
    raw,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
