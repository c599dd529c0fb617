// The demo's rows, as `npm start` finds them in the morning.
import { asPlainDate, isWithin, type PlainDate } from '@samplan/domain';
import { cast, castMembers, fixedPlanId, municipalities, type CastMember } from '@samplan/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase } from '../../test/setup';
import { keyedHash, unseal } from '../kernel/keys';
import { demoWorld, type DemoWorld } from './demo.testing';
import { seedDemo } from './seed';

const ON = asPlainDate('2026-11-23');
let world: DemoWorld;
let first: readonly string[];
let second: readonly string[];
let before: string;
let after: string;

const fingerprint = async (): Promise<string> => {
  const tables = await world.rows<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1",
  );
  const all: string[] = [];
  for (const { name } of tables) {
    const [row] = await world.rows<{ all: string }>(
      `select '${name} ' || count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') as all from "${name}" t`,
    );
    all.push(row?.all ?? '');
  }
  return all.join('\n');
};

beforeAll(async () => {
  world = await demoWorld(await freshDatabase());
  first = await seedDemo(world.db, world.keys, ON);
  before = await fingerprint();
  second = await seedDemo(world.db, world.keys, ON);
  after = await fingerprint();
});
afterAll(() => world.end());

/** What stands in the plan of somebody, for somebody: the titles' keys of the sections and the level in each. */
const granted = async (owner: CastMember, to: CastMember): Promise<Record<string, string>> => {
  const rows = await world.rows<{ key: string; level: string }>(
    `select coalesce(s.title_key, s.title) as key, g.level from access_grant g join section s on s.id = g.section_id
     where g.plan_id = $1 and (g.person_id = $2 or g.unit_id in (
       select p.unit_id from participation p where p.plan_id = g.plan_id and p.person_id = $2))`,
    [fixedPlanId(owner), to.person],
  );
  return Object.fromEntries(rows.map(({ key, level }) => [key, level]));
};

it('is stored in an empty database once, and a second time changes nothing', () => {
  expect(first).toEqual(['fjelldal', 'nordvik']);
  expect(second).toEqual([]);
  expect(after).toBe(before);
});

it('leaves a database alone in which another municipality stands', async () => {
  const other = await demoWorld(await freshDatabase());
  try {
    await other.rows("insert into tenant (slug, name) values ('virkelig', 'Virkelig kommune')");
    expect(await seedDemo(other.db, other.keys, ON)).toEqual([]);
    expect(await other.rows('select from person')).toHaveLength(0);
  } finally {
    await other.end();
  }
});

it('finishes what a broken start began', async () => {
  const half = await demoWorld(await freshDatabase());
  try {
    await half.rows("insert into tenant (id, slug, name) values ($1, 'fjelldal', 'Fjelldal kommune')", [
      municipalities.fjelldal.id,
    ]);
    expect(await seedDemo(half.db, half.keys, ON)).toEqual(['nordvik']);
  } finally {
    await half.end();
  }
});

it('has plans in every state but closed: three full ones, and one in which nothing is written', async () => {
  const plans = await world.rows<{ given_name: string; state: string; type: string; written: number; letters: number }>(
    `select o.given_name, p.state, p.type, count(*) filter (where j.text <> '')::int as written, sum(length(j.text))::int as letters
     from plan p join person o on o.id = p.owner_id join projection j on j.plan_id = p.id
     group by p.id, o.given_name order by o.given_name`,
  );
  expect(plans.map(({ given_name, state, type }) => `${given_name}: ${state} ${type}`)).toEqual([
    'Arne: paused light-plan',
    'Astrid: active individual-plan',
    'Emil: draft individual-plan',
    'Lea: draft individual-plan',
    'Maja: active child-coordinator',
    'Ola: active individual-plan',
    'Rune: active individual-plan',
  ]);
  const full = plans
    .filter(({ written, letters }) => written >= 9 && letters > 2500)
    .map(({ given_name }) => given_name);
  expect(full).toEqual(['Astrid', 'Maja', 'Rune']);
  expect(plans.find(({ given_name }) => given_name === 'Emil')?.letters).toBe(0);
});

it('has a document and words to show for every section, and row 1 of each log is the server’s', async () => {
  const [odd] = await world.rows<{ sections: number; docs: number; rows: number; shown: number }>(
    `select (select count(*)::int from section) as sections,
       (select count(*)::int from doc where state = 'open' and last_seq = 1) as docs,
       (select count(*)::int from doc_update where seq = 1) as rows, (select count(*)::int from projection where seq = 1) as shown`,
  );
  expect(odd).toEqual({ sections: 65, docs: 65, rows: 65, shown: 65 });
});

it('shows Ola’s own words as he said them', async () => {
  const [row] = await world.rows<{ text: string }>(
    `select j.text from projection j join section s on s.id = j.section_id where s.plan_id = $1 and s.kind = 'what-matters'`,
    [fixedPlanId(cast.ola)],
  );
  expect(row?.text).toContain('Hunden min, Tinka, er det viktigste i hverdagen.');
});

it('gives each in Ola’s plan what Ola said yes to, and no more', async () => {
  expect(await granted(cast.ola, cast.hege)).toEqual({ whatMatters: 'read', home: 'edit', health: 'edit' });
  expect(await granted(cast.ola, cast.nina)).toEqual({ whatMatters: 'read', work: 'edit' });
  expect(await granted(cast.ola, cast.siv)).toEqual({ work: 'edit' });
  expect(await granted(cast.ola, cast.anne)).toEqual({ whatMatters: 'read', leisure: 'read', family: 'read' });
  expect(await granted(cast.ola, cast.per)).toEqual({ money: 'read' });
  expect(await granted(cast.astrid, cast.geir)).toEqual({ 'Avtale med Geir': 'edit' });
});

it('grants nobody the owner’s own notes, nor anybody the right to change the owner’s words', async () => {
  const rows = await world.rows(
    `select g.id from access_grant g join section s on s.id = g.section_id
     where s.kind = 'own' or (s.kind = 'what-matters' and g.level = 'edit')`,
  );
  expect(rows).toEqual([]);
});

it('rests every grant on a consent that is given, on a mandate, or on the coordinator’s appointment', async () => {
  const rows = await world.rows(
    `select g.id from access_grant g left join consent c on c.id = g.consent_id and c.state = 'given' and c.kind = 'information'
     where case g.basis when 'owner-consent' then c.id is null when 'parent-consent' then c.id is null
       when 'mandate' then not exists (select from mandate m where m.plan_id = g.plan_id and m.person_id = g.person_id)
       when 'coordinator-appointment' then not exists (
         select from participation p where p.plan_id = g.plan_id and p.person_id = g.person_id and p.role = 'coordinator')
       else true end`,
  );
  expect(rows).toEqual([]);
});

it('gives nobody more than one plan, and each plan a consent and one coordinator', async () => {
  const rows = await world.rows<{ owners: number; consented: number; coordinated: number }>(
    `select count(distinct owner_id)::int as owners,
       count(*) filter (where exists (select from consent c where c.plan_id = p.id and c.kind = 'plan-is-made'))::int as consented,
       count(*) filter (where exists (select from participation t where t.plan_id = p.id and t.role = 'coordinator'))::int as coordinated
     from plan p`,
  );
  expect(rows).toEqual([{ owners: 7, consented: 7, coordinated: 7 }]);
});

it('holds on the day that it is made: memberships for half a year, plans and grants begun', async () => {
  const periods = await world.rows<{ valid_from: PlainDate; valid_to: PlainDate | null }>(
    `select valid_from::text, valid_to::text from unit_membership union all select valid_from::text, valid_to::text from participation
     union all select valid_from::text, valid_to::text from access_grant union all select period_from::text, period_to::text from plan`,
  );
  expect(periods.length).toBeGreaterThan(100);
  for (const { valid_from, valid_to } of periods) expect(isWithin(ON, valid_from, valid_to)).toBe(true);
});

it('keeps Nordvik nearly empty: two people and no plan', async () => {
  const people = await world.rows('select from person where tenant_id = $1', [municipalities.nordvik.id]);
  const plans = await world.rows('select from plan where tenant_id = $1', [municipalities.nordvik.id]);
  expect([people.length, plans.length]).toEqual([2, 0]);
});

it('finds every account by the keyed hash of its national id, and stores the id itself in no readable column', async () => {
  const accounts = await world.rows<{ id: string; pid_hash: Buffer; pid_cipher: Buffer; pid_key_id: number }>(
    'select * from account',
  );
  for (const one of castMembers) {
    const account = accounts.find(({ id }) => id === one.account);
    expect(account?.pid_hash.equals(keyedHash(world.keys, one.nationalId))).toBe(true);
    if (account) expect(unseal(world.keys, account.pid_key_id, account.pid_cipher)).toBe(one.nationalId);
  }
  expect(accounts).toHaveLength(castMembers.length);
  const columns = await world.rows<{ table_name: string; column_name: string }>(
    `select c.table_name, c.column_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type in ('text', 'jsonb', 'ARRAY')`,
  );
  expect(columns.length).toBeGreaterThan(30);
  const pattern = castMembers.map(({ nationalId }) => nationalId).join('|');
  for (const { table_name, column_name } of columns) {
    const found = await world.rows(`select from "${table_name}" where "${column_name}"::text ~ $1`, [pattern]);
    expect([table_name, column_name, found.length]).toEqual([table_name, column_name, 0]);
  }
});
