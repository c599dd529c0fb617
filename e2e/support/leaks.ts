// What left the house in a story: every notice, calendar and line of the log, looked through for words and names of plans.
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cast, municipalities } from '@samplan/testing';
import pg from 'pg';

/** Something that others than those signed in may come to read. */
export interface Outgoing {
  readonly what: string;
  readonly text: string;
  /** Goes to somebody who has not signed in: says neither that there is a plan, nor where. */
  readonly isSent?: boolean;
}

/** A word shorter than this is anybody's; names and titles are looked for whole. */
const SHORTEST = 6;

/**
 * Words that stand in what is sent to all alike, in the names of jobs and in the places of faults: the house's own, in no
 * plan by themselves.
 */
const OURS = new Set([
  'melding',
  'pleier',
  'kommune',
  'fjelldal',
  'nordvik',
  'samplan',
  'avtale',
  'avtaler',
  'kalender',
]);

/** Names of people and units, and each longer word that stands in a plan. */
const KNOWN = `
  select given_name as text, 'name' as kind from person union select family_name, 'name' from person
  union select name, 'name' from unit union select short_name, 'name' from unit
  union select name, 'name' from network_person
  union select text, 'words' from projection
  union select word #>> '{}', 'words' from projection, jsonb_path_query(items, 'strict $.**') word
    where jsonb_typeof(word) = 'string'
  union select title, 'words' from section where title is not null`;

/** As they stand in the rows from which notices are made and jobs are woken. */
const ROWS = `
  select 'a notice' as what, n::text as text from notice n
  union all select 'a job', j::text from jobs.job j
  union all select 'the order of a job', s::text from jobs.schedule s`;

/** @returns what stands where it must not; nothing where all is well */
export async function leaks(url: string, data: string, said: readonly Outgoing[]): Promise<readonly string[]> {
  const { databaseUrl } = JSON.parse(readFileSync(join(data, 'connection.json'), 'utf8'));
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const known = await knownOf(client);
    const rows = (await client.query<Outgoing>(ROWS)).rows;
    const all = [...said, ...rows, ...mailbox(data), await feedOf(client, url)];
    return all.flatMap((one) => found(one, known).map((word) => `${one.what} says "${word}"`));
  } finally {
    await client.end();
  }
}

interface Known {
  readonly names: readonly RegExp[];
  readonly words: ReadonlySet<string>;
}

function found({ text, isSent }: Outgoing, { names, words }: Known): readonly string[] {
  const ids = text.match(/(?<![\w.])\d{11}(?![\w.])/g) ?? [];
  const ours = isSent ? (text.match(/https?:|plan/gi) ?? []) : [];
  const longer = (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => words.has(word));
  return [...ids, ...ours, ...new Set(longer), ...names.flatMap((name) => name.exec(text)?.[0] ?? [])];
}

/** What would have been sent; whom it was to is theirs alone to know. */
function mailbox(data: string): readonly Outgoing[] {
  const folder = join(data, 'mailbox');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const { subject, text } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return { what: 'a notice that went out', text: `${subject}\n${text}`, isSent: true };
    });
}

/** All dates of the coordinator with most plans, as a calendar program would fetch them. */
async function feedOf(client: pg.Client, url: string): Promise<Outgoing> {
  const secret = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(secret).digest();
  const kept = await client.query(
    'delete from calendar_feed where person_id = $1 returning person_id, tenant_id, secret_hash, made_at',
    [cast.kari.person],
  );
  const put = 'insert into calendar_feed (person_id, tenant_id, secret_hash, made_at) values ($1, $2, $3, $4)';
  await client.query(put, [cast.kari.person, municipalities.fjelldal.id, hash, new Date()]);
  const text = await (await fetch(`${url}/calendar/feed/${secret}.ics`)).text();
  await client.query('delete from calendar_feed where secret_hash = $1', [hash]);
  for (const row of kept.rows) await client.query(put, [row.person_id, row.tenant_id, row.secret_hash, row.made_at]);
  return { what: 'a calendar', text, isSent: true };
}

async function knownOf(client: pg.Client): Promise<Known> {
  const told = (await client.query<{ text: string; kind: string }>(KNOWN)).rows;
  const of = (wanted: string) => told.filter(({ kind, text }) => kind === wanted && text).map(({ text }) => text);
  const longer = of('words').flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return {
    names: of('name').map(
      (name) => new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u'),
    ),
    words: new Set(longer.filter((word) => word.length >= SHORTEST && !OURS.has(word))),
  };
}
