// `samplan init`: the first municipality and its administrator, who lets in everybody else. Once.
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '@samplan/domain';
import pg from 'pg';
import { accountFor } from '../identity/accounts.repository';
import { readNationalId } from '../identity/national-id';
import { demanded, readKeys, type Environment } from '../kernel/config';
import { migrate } from '../kernel/migrate';
import { StartProblem } from '../kernel/start-problem';
import { TEMPLATE } from './template';

interface Wish {
  readonly name: string;
  readonly slug: string;
  readonly given: string;
  readonly family: string;
  readonly language: string;
}

/** @param input where the administrator's national id comes from: as an argument it would be seen in the list of processes */
export async function init(
  words: readonly string[],
  env: Environment,
  input: Readable,
  say: (line: string) => void,
): Promise<void> {
  const wish = read(words);
  const url = demanded(env['DATABASE_URL'], 'DATABASE_URL must name the database.');
  const keys = readKeys(env);
  await migrate(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const query = async <Row extends object>(sql: string, params: readonly unknown[] = []) =>
    (await client.query<Row>(sql, [...params])).rows;
  try {
    await query('begin');
    await query('select pg_advisory_xact_lock($1)', [7001]);
    const [first] = await query<{ name: string }>('select name from tenant limit 1');
    if (first)
      throw new StartProblem(`This installation was begun already, with ${first.name}: samplan init runs once.`);
    if ('isTTY' in input && input.isTTY) say('The national id of the administrator, then Enter and Ctrl-D:');
    const pid = (await text(input)).trim();
    const kind = readNationalId(pid);
    if (!kind) throw new StartProblem('What came on the standard input is no national id: 11 digits are.');
    if (kind.isSynthetic && env['SAMPLAN_ENVIRONMENT'] !== 'test')
      throw new StartProblem(
        'That national id is a synthetic one: set SAMPLAN_ENVIRONMENT=test for an installation without real people.',
      );
    const [tenant] = await query<{ id: string }>(
      'insert into tenant (slug, name, default_language) values ($1, $2, $3) returning id',
      [wish.slug, wish.name, wish.language],
    );
    await query("select set_config('app.tenants', $1, true)", [tenant?.id]);
    const account = await accountFor({ query }, keys, pid, kind);
    await query(
      `with one as (insert into person (tenant_id, account_id, given_name, family_name, language)
         values ($1, $2, $3, $4, $5) returning id)
       insert into tenant_role (tenant_id, person_id, role) select $1, id, 'administrator' from one`,
      [tenant?.id, account, wish.given, wish.family, wish.language],
    );
    await query(
      `insert into template_section (tenant_id, position, kind, title_key)
       select $1, at, kind, key from unnest($2::text[], $3::text[]) with ordinality t(kind, key, at)`,
      [tenant?.id, TEMPLATE.map(({ kind }) => kind), TEMPLATE.map(({ key }) => key)],
    );
    await query('commit');
  } catch (problem) {
    await query('rollback').catch(() => undefined);
    throw problem;
  } finally {
    await client.end();
  }
  say(`${wish.name} is there, with ${`${wish.given} ${wish.family}`.trim()} as its administrator.`);
}

function read(words: readonly string[]): Wish {
  const option = { type: 'string' } as const;
  let values: Partial<Record<'name' | 'slug' | 'given' | 'family' | 'language', string>>;
  try {
    const options = { name: option, slug: option, given: option, family: option, language: option };
    ({ values } = parseArgs({ args: [...words], options }));
  } catch (problem) {
    throw new StartProblem(problem instanceof Error ? `${problem.message.split('.')[0] ?? ''}.` : 'Unknown option.');
  }
  const { name, slug, given, family = '', language = 'nb' } = values;
  const missing = Object.entries({ name, slug, given }).flatMap(([key, value]) => (value ? [] : [`--${key}`]));
  if (!name || !slug || !given) throw new StartProblem(`samplan init needs ${missing.join(', ')}.`);
  if (!/^[a-z0-9-]+$/.test(slug))
    throw new StartProblem('--slug may hold lower-case letters, digits and dashes alone.');
  if (!LANGUAGES.some((known) => known === language))
    throw new StartProblem(`--language must be one of ${LANGUAGES.join(', ')}.`);
  return { name, slug, given, family, language };
}
