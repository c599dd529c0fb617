// Every command that the schema has, done by somebody who may, and what is searched, fetched or taken home: it stands in the log.
import { systemClock, today, type WornHat } from '@samplan/domain';
import { cast, insertPerson } from '@samplan/testing';
import { copyWords } from '@samplan/wording';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fullPlan, type FullPlan } from './full-plan';
import { openHouse, type House } from './house';
import { questions, type Question } from './questions';
import { APART, DOOR, UNLOGGED, WAYS, type Way, type World } from './ways';

interface Done {
  readonly isRefused: boolean;
  readonly raw: string;
  /** The actions of the rows in the log. */
  readonly rows: readonly string[];
  /** Tables. */
  readonly changed: readonly string[];
  /** Tables that were written by another transaction than a row in the log. */
  readonly apart: readonly string[];
}

const REFUSED = /"__typename":"\w*(Refused|Collided|MayNotRead|NotReady|Already\w*)"/;
/** What is read beside it, and would be logged without it. */
const SIGHTS = ['open-section', 'see-titles', 'see-question', 'see-log'];
/** After these somebody goes on in another session. */
const ENDS_SESSIONS = ['wearHat', 'enterTenant', 'signOutElsewhere', 'closeSignIn', 'recordDeath', 'enterDeath'];
const COMMANDS = questions().filter(({ operation }) => operation === 'mutation');

describe('The log', () => {
  let house: House;
  let full: FullPlan;
  let tables: readonly string[];
  const cookies = new Map<string, string>();

  const anotherPlan = async (mark: string) => {
    await house.rows.query('update death set undone_by = entered_by, undone_at = now() where undone_at is null');
    await house.rows.query("update sign_in_closing set opened_by = closed_by, opened_at = now() where reason = 'died'");
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    await house.rows.query('delete from unstored_words');
    const hege = { coordinator: cast.kari, helper: cast.hege, unit: 'homeCare' } as const;
    full = await fullPlan(house, { owner: cast.ola, ...hege }, mark);
  };

  /** How many rows each table has, and the transactions after that one that wrote in it. */
  const standing = async (since: string) => {
    const all = tables.map(
      (name) => `select '${name}' as name, count(*)::int as rows,
        array_agg(distinct xmin::text) filter (where xmin::text::bigint > ${since}) as wrote from "${name}"`,
    );
    return house.rows.query<{ name: string; rows: number; wrote: string[] | null }>(all.join(' union all '));
  };

  const cookieOf = async (who: keyof typeof cast, hat?: WornHat) => {
    const key = `${who} ${hat}`;
    const cookie = cookies.get(key) ?? (await house.signIn(cast[who], hat));
    cookies.set(key, cookie);
    return cookie;
  };
  const world = (): World => ({
    house,
    full,
    id: (name) => full.ids.get(name) ?? full.plan.id,
    one: async (sql, params) => (await house.rows.query<{ id: string }>(sql, params))[0]?.id ?? '',
    ask: async (who, query, variables) => (await house.ask(await cookieOf(who), query, variables)).raw,
  });

  const variablesOf = async ({ variables }: Question, { says }: Way): Promise<Record<string, unknown>> => {
    const at = world();
    const filled = variables({ id: at.id, tells: () => true });
    for (const [name, value] of Object.entries((await says?.(at)) ?? {}))
      if (`a0_${name}` in filled) filled[`a0_${name}`] = value;
      else filled['a0_input'] = { ...Object(filled['a0_input']), [name]: value };
    return filled;
  };

  const doing = async (question: Question, way: Way = {}): Promise<Done> => {
    const cookie = await cookieOf(way.who ?? 'ola', way.hat);
    const variables = await variablesOf(question, way);
    const [since] = await house.rows.query<{ xid: string; row: string }>(
      'select pg_current_xact_id()::text as xid, coalesce(max(id), 0)::text as row from audit',
    );
    const before = new Map((await standing(since?.xid ?? '')).map(({ name, rows }) => [name, rows]));
    const { data, raw } = await house.ask(cookie, question.brief, variables);
    const after = await standing(since?.xid ?? '');
    const rows = await house.rows.query<{ action: string; xid: string }>(
      'select action, xmin::text as xid from audit where id > $1 order by id',
      [since?.row],
    );
    const logged = new Set(rows.map(({ xid }) => xid));
    const changed = after.filter(({ name, rows: now, wrote }) => wrote || before.get(name) !== now);
    if (ENDS_SESSIONS.includes(question.name)) cookies.clear();
    return {
      isRefused: (data?.[question.name] ?? null) === null || REFUSED.test(raw),
      raw,
      rows: rows.map(({ action }) => action).filter((action) => !SIGHTS.includes(action)),
      changed: changed.map(({ name }) => name),
      apart: changed.filter(({ wrote }) => wrote?.some((xid) => !logged.has(xid))).map(({ name }) => name),
    };
  };

  beforeAll(async () => {
    house = await openHouse({ production: false, issuers: [DOOR] });
    await anotherPlan('Fyrsteord');
    for (const who of ['admin', 'inga', 'logg', 'anne'] as const)
      await insertPerson(house.rows, cast[who], today(systemClock));
    const found = await house.rows.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'
         and tablename not in ('session', 'audit', 'audit_unsealed', 'opening') order by 1`,
    );
    tables = found.map(({ name }) => name);
  });
  afterAll(() => house.close());

  /** @returns how it went, in a plan of its own where it did not in the one that all commands share */
  const wentBy = async (question: Question): Promise<Done> => {
    const done = await doing(question, WAYS[question.name]);
    if (!done.isRefused && (done.rows.length > 0 || question.name in UNLOGGED)) return done;
    await anotherPlan(`${question.name}ord`);
    return inOrder(question);
  };
  const inOrder = async (question: Question): Promise<Done> => {
    const first = COMMANDS.find(({ name }) => name === WAYS[question.name]?.after);
    if (first) await inOrder(first);
    return doing(question, WAYS[question.name]);
  };

  it.each([
    ['a search', 'kari', '{ search(text: "Ord") { __typename } }', 'search'],
    ['the list of people', 'admin', '{ peopleAsCsv }', 'export-people'],
    ['the requests about data', 'inga', '{ dataRequests { __typename } }', 'see-data-requests'],
    ['the log', 'logg', '{ logControl { __typename } }', 'see-log'],
    ['a file', 'ola', ({ id }: World) => `/files/${id('attachmentId')}`, 'download-file'],
    ['a scan', 'kari', ({ id }: World) => `/consents/scan/${id('scanId')}`, 'download-scan'],
    ['who has seen the plan', 'ola', ({ id }: World) => `/files/read-log/${id('planId')}`, 'export-read-log'],
    ['all about oneself', 'ola', () => '/my-data/samplan.json', 'take-own-copy'],
  ] as const)('%s that is fetched stands in it', async (_, who, what, action) => {
    const rows = async () =>
      (await house.rows.query('select from audit where action = $1 and person_id = $2', [action, cast[who].person]))
        .length;
    const [before, cookie] = [await rows(), await cookieOf(who, who === 'inga' ? 'coordinating-unit' : undefined)];
    if (typeof what === 'string') expect((await house.ask(cookie, what)).errors).toEqual([]);
    else expect((await fetch(`${house.url}${what(world())}`, { headers: { cookie } })).status).toBe(200);
    expect(await rows()).toBe(before + 1);
  });

  it('has each command, in the transaction of what it changed; one that is refused changes nothing', async () => {
    for (const question of COMMANDS) {
      const { name } = question;
      // By one who takes part, and may some of it.
      const attempt = await doing(question, { ...WAYS[name], who: 'hege', hat: 'work' });
      const done = await wentBy(question);
      const { isRefused, raw, rows } = done;
      expect([name, isRefused, isRefused && raw]).toEqual([name, false, false]);
      expect([name, rows.length > 0]).toEqual([name, !(name in UNLOGGED)]);
      for (const one of [attempt, done]) {
        const apart = one.apart.filter((table) => !APART[name]?.includes(table));
        expect([name, one.isRefused ? one.changed : [], apart]).toEqual([name, [], []]);
        const isSilent = one.changed.length > 0 && one.rows.length === 0 && !(name in UNLOGGED);
        expect([name, isSilent]).toEqual([name, false]);
      }
    }
  }, 600_000);

  it('says all of it in plain words to the person it is about, in each language', async () => {
    const rows = await house.rows.query<{ field: string; word: string }>(
      "select 'action' as field, action as word from audit union select 'hat', hat from audit order by 1, 2",
    );
    expect(rows.length).toBeGreaterThan(50);
    for (const { field, word } of rows)
      expect([word, copyWords[field]?.[word]?.nb, copyWords[field]?.[word]?.nn]).not.toContain(undefined);
  });
});
