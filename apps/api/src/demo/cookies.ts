// `npm run -s demo:cookie`: sessions of the cast or of load-test accounts in a running demo, one Cookie header a line.
import { parseArgs } from 'node:util';
import { asId, type AccountId } from '@samplan/domain';
import { cast, isCastKey } from '@samplan/testing';
import { hashOf, newSecret } from '../identity/session-rows';
import { sessionCookie } from '../kernel/cookies';
import { Database } from '../kernel/database';
import { newKeyFile, parseKeys } from '../kernel/keys';
import { StartProblem } from '../kernel/start-problem';
import { makeFullPlans } from './full-load';
import { makeLoad } from './load';
import { connection } from './connection';
import { demoConfig } from './server';

const HELP =
  'npm run -s demo:cookie -- ola    or    npm run -s demo:cookie -- --load 1000 [--measuring 20]    or    … -- --plans 200';

/** @param port of the instance that is meant, where one was named */
export async function makeCookies(
  folder: string,
  port: string | undefined,
  words: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  const wish = read(words);
  const { databaseUrl, baseUrl } = connection(folder, port);
  const keys = parseKeys(newKeyFile());
  if (!keys) throw new Error('A new key file is none.');
  const db = new Database(
    demoConfig({ baseUrl, port: Number(new URL(baseUrl).port), databaseUrl, keys, builtWeb: '.' }),
  );
  try {
    const accounts = await accountsOf(db, wish);
    for (const secret of await sessions(db, accounts)) say(`${sessionCookie(baseUrl)}=${secret}`);
  } finally {
    await db.onApplicationShutdown();
  }
}

type Wish = string | { readonly accounts: number; readonly measuring?: number } | { readonly plans: number };

const accountsOf = async (db: Database, wish: Wish): Promise<readonly AccountId[]> => {
  if (typeof wish === 'string') return [accountOf(wish)];
  return 'plans' in wish ? makeFullPlans(db, wish.plans) : makeLoad(db, wish);
};

function read(words: readonly string[]): Wish {
  const count = (text: string | undefined, name: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1) throw new StartProblem(`${name} must be a whole number above zero.`);
    return value;
  };
  try {
    const option = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { load: option, measuring: option, plans: option },
      allowPositionals: true,
    });
    const [who] = positionals;
    if (values.load === undefined && who && positionals.length === 1) return who;
    if (values.plans !== undefined && positionals.length === 0) return { plans: count(values.plans, '--plans') };
    if (values.load !== undefined && positionals.length === 0)
      return {
        accounts: count(values.load, '--load'),
        ...(values.measuring !== undefined && { measuring: count(values.measuring, '--measuring') }),
      };
  } catch (problem) {
    if (problem instanceof StartProblem) throw problem;
  }
  throw new StartProblem(HELP);
}

function accountOf(who: string): AccountId {
  if (!isCastKey(who)) throw new StartProblem(`There is no ${who} in the cast: ${Object.keys(cast).join(', ')}.`);
  return cast[who].account;
}

/** As sign-in leaves them, each in the first of their municipalities, in one statement. @returns their secrets, in order */
async function sessions(db: Database, accounts: readonly AccountId[]): Promise<string[]> {
  const secrets = accounts.map(() => newSecret());
  const rows = await db.asAccount(null, async (tx) => {
    const tenants = await tx.query<{ id: string }>('select id from tenant');
    await tx.query("select set_config('app.tenants', $1, true)", [
      tenants.map(({ id }) => asId<'tenant'>(id)).join(','),
    ]);
    return tx.query(
      `insert into session (secret_hash, account_id, tenant_id, person_id, issuer, acr)
       select s.hash, s.account, p.tenant_id, p.id, 'demo:cookie', 'idporten-loa-high'
       from unnest($1::bytea[], $2::uuid[]) s(hash, account)
       join lateral (select p.id, p.tenant_id from person p join tenant t on t.id = p.tenant_id
         where p.account_id = s.account order by t.name collate norwegian limit 1) p on true
       returning id`,
      [secrets.map(hashOf), [...accounts]],
    );
  });
  if (rows.length !== accounts.length)
    throw new StartProblem('The demo does not hold these people: npm run reset makes it anew.');
  return secrets;
}
