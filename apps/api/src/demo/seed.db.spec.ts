// The demo's rows, as `npm start` finds them in the morning.
import { asPlainDate, isWithin, type PlainDate, type WornHat } from '@samplan/domain';
import { levelOf } from '@samplan/policy';
import { cast, castMembers, fixedPlanId, municipalities, units, type CastMember } from '@samplan/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase } from '../../test/setup';
import { FactsRepository } from '../access/facts.repository';
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

/** What the policy lets somebody do in each section of somebody's plan; sections out of reach are left out. */
const levels = async (owner: CastMember, who: CastMember, wears?: WornHat): Promise<Record<string, string>> => {
  const { account, person } = who;
  const actor = { account, person, tenant: municipalities[who.tenant].id, ...(wears && { wears }) };
  const facts = await world.db.inTenant(municipalities[owner.tenant].id, (tx) =>
    new FactsRepository().ofPlan(tx, actor, fixedPlanId(owner), ON),
  );
  const titles = await world.rows<{ id: string; key: string }>(
    'select id, coalesce(title_key, title) as key from section where plan_id = $1',
    [fixedPlanId(owner)],
  );
  const all = (facts.plan?.sections ?? []).map(({ id }): [string, string] => [
    titles.find((title) => title.id === id)?.key ?? '',
    levelOf(facts, id).level,
  ]);
  return Object.fromEntries(all.filter(([, level]) => level !== 'none'));
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

it('has seven plans, in every state but closed: three full ones, and one in which nothing is written', async () => {
  const plans = await world.rows<{ given_name: string; state: string; type: string; written: number; letters: number }>(
    `select o.given_name, p.state, p.type, count(*) filter (where j.text <> '')::int as written, sum(length(j.text))::int as letters
     from plan p join person o on o.id = p.owner_id join projection j on j.plan_id = p.id
     group by p.id, o.given_name order by o.given_name`,
  );
  expect(plans.map(({ given_name, state, type }) => `${given_name}: ${state} ${type}`)).toEqual([
    'Arne: paused light-plan',
    'Astrid: active individual-plan',
    'Emil: draft individual-plan',
    'Maja: active child-coordinator',
    'Ola: active individual-plan',
    'Rune: active individual-plan',
    'Sunniva: active child-coordinator',
  ]);
  const full = plans
    .filter(({ written, letters }) => written >= 9 && letters > 2500)
    .map(({ given_name }) => given_name);
  expect(full).toEqual(['Astrid', 'Maja', 'Rune']);
  expect(plans.find(({ given_name }) => given_name === 'Emil')?.letters).toBe(0);
});

it('has a document and words to show for every section, one draft that is not shown, and row 1 of each log is the server’s', async () => {
  const [odd] = await world.rows<{ sections: number; docs: number; rows: number; shown: number }>(
    `select (select count(*)::int from section) as sections,
       (select count(*)::int from doc where state = 'open' and last_seq = 1) as docs,
       (select count(*)::int from doc_update where seq = 1) as rows,
       (select count(*)::int from doc where is_draft) as drafts, (select count(*)::int from projection where seq = 1) as shown`,
  );
  expect(odd).toEqual({ sections: 65, docs: 66, rows: 66, drafts: 1, shown: 65 });
});

it('shows Ola’s own words as he said them', async () => {
  const [row] = await world.rows<{ text: string }>(
    `select j.text from projection j join section s on s.id = j.section_id where s.plan_id = $1 and s.kind = 'what-matters'`,
    [fixedPlanId(cast.ola)],
  );
  expect(row?.text).toContain('Hunden min, Tinka, er det viktigste i hverdagen.');
});

it('lets each in Ola’s plan do what Ola said yes to, and no more', async () => {
  const shared = {
    home: 'edit',
    work: 'edit',
    health: 'edit',
    family: 'edit',
    leisure: 'edit',
    money: 'edit',
    crisis: 'edit',
  };
  expect(await levels(cast.ola, cast.ola)).toEqual({ whatMatters: 'edit', ...shared, own: 'edit' });
  expect(await levels(cast.ola, cast.kari)).toEqual({ whatMatters: 'comment', ...shared });
  expect(await levels(cast.ola, cast.hege)).toEqual({ whatMatters: 'read', home: 'edit', health: 'edit' });
  expect(await levels(cast.ola, cast.nina)).toEqual({ whatMatters: 'read', work: 'edit' });
  expect(await levels(cast.ola, cast.siv)).toEqual({ work: 'edit' });
  expect(await levels(cast.ola, cast.anne)).toEqual({ whatMatters: 'read', leisure: 'read', family: 'read' });
  expect(await levels(cast.ola, cast.per)).toEqual({ money: 'read' });
});

it('shows Ola’s plan to nobody else, whatever they are in the municipality or in Nordvik', async () => {
  const part = ['ola', 'kari', 'hege', 'nina', 'siv', 'anne', 'per'];
  for (const one of castMembers.filter(({ key }) => !part.includes(key))) {
    expect([one.key, await levels(cast.ola, one)]).toEqual([one.key, {}]);
  }
});

it('lets Maja’s parents act for her, and her school see the school’s part', async () => {
  const parents = await levels(cast.maja, cast.anders);
  expect(parents).toEqual(await levels(cast.maja, cast.ida));
  expect(parents).toMatchObject({ whatMatters: 'edit', home: 'edit', crisis: 'edit' });
  expect(parents).not.toHaveProperty('own');
  expect(await levels(cast.maja, cast.siv)).toEqual({ whatMatters: 'read', work: 'edit', crisis: 'read' });
});

it('lets Sunniva’s mother act for her in private, and lets the nurse that she is see Arne’s plan and not Sunniva’s', async () => {
  expect(await levels(cast.sunniva, cast.marit, 'private')).toMatchObject({ whatMatters: 'edit', health: 'edit' });
  expect(await levels(cast.sunniva, cast.marit, 'work')).toEqual({});
  expect(await levels(cast.arne, cast.marit, 'work')).toEqual({ home: 'edit', health: 'edit' });
  expect(await levels(cast.arne, cast.marit, 'private')).toEqual({});
});

it('lets Astrid’s daughter and her volunteer see what concerns them', async () => {
  expect(Object.keys(await levels(cast.astrid, cast.lise))).not.toContain('Avtale med Geir');
  expect(await levels(cast.astrid, cast.geir)).toEqual({ 'Avtale med Geir': 'edit' });
  expect(await levels(cast.astrid, cast.longname)).toMatchObject({
    health: 'edit',
    'Mellom heimen og sjukeheimen': 'edit',
  });
});

it('grants nobody the owner’s own notes, nor anybody the right to change the owner’s words', async () => {
  const rows = await world.rows(
    `select g.id from access_grant g join section s on s.id = g.section_id
     where s.kind = 'own' or (s.kind = 'what-matters' and g.level = 'edit')`,
  );
  expect(rows).toEqual([]);
});

it('rests every grant on a consent that is given and can be read again, on a mandate, or on the coordinator’s appointment', async () => {
  const rows = await world.rows(
    `select g.id from access_grant g left join consent c on c.id = g.consent_id and c.state = 'given' and c.kind = 'information'
     where case g.basis when 'owner-consent' then c.text_id is null when 'parent-consent' then c.id is null
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

it('holds on the day that it is made: memberships for half a year but for one that lapsed, plans and grants begun', async () => {
  const periods = await world.rows<{ valid_from: PlainDate; valid_to: PlainDate | null }>(
    `select valid_from::text, valid_to::text from unit_membership where title <> 'vikar' union all select valid_from::text, valid_to::text from participation
     union all select valid_from::text, valid_to::text from access_grant union all select period_from::text, period_to::text from plan`,
  );
  expect(periods.length).toBeGreaterThan(100);
  for (const { valid_from, valid_to } of periods) expect(isWithin(ON, valid_from, valid_to)).toBe(true);
});

it('looks at plans on working days, and is late with Maja’s', async () => {
  const reviews = await world.rows<{ given_name: string; on: PlainDate; day: number }>(
    `select o.given_name, p.next_review_on::text as on, extract(isodow from p.next_review_on)::int as day
     from plan p join person o on o.id = p.owner_id where p.next_review_on is not null`,
  );
  expect(reviews.every(({ day }) => day <= 5)).toBe(true);
  expect(reviews.filter(({ on }) => on < ON).map(({ given_name }) => given_name)).toEqual(['Maja']);
});

it('says of Kari what is true: she coordinates the plans of Ola, Maja and three others', async () => {
  const rows = await world.rows("select from participation where role = 'coordinator' and person_id = $1", [
    cast.kari.person,
  ]);
  expect(rows).toHaveLength(5);
  expect(cast.kari.about).toEqual({
    nb: 'Koordinator for Ola, Maja og tre andre',
    nn: 'Koordinator for Ola, Maja og tre andre',
    en: 'Coordinator for Ola, Maja and three others',
  });
});

it('says of everybody what is true: who owns a plan, and who has none yet', async () => {
  const owners = await world.rows<{ id: string }>('select owner_id as id from plan');
  const saying = (word: RegExp) => castMembers.filter(({ about }) => word.test(about.en)).map(({ key }) => key);
  expect(saying(/^Owns a/).sort()).toEqual(
    castMembers
      .filter(({ person }) => owners.some(({ id }) => id === person))
      .map(({ key }) => key)
      .sort(),
  );
  expect(saying(/no plan yet/)).toEqual(['lea', 'eira']);
});

it('has goals in the owners’ own words, and measures for them, in every plan but the empty one', async () => {
  const plans = await world.rows<{ given_name: string; own: number; measures: number; untitled: number }>(
    `select o.given_name, (select count(*)::int from goal g where g.plan_id = p.id and g.voice = 'own') as own,
       (select count(*)::int from measure m where m.plan_id = p.id) as measures,
       (select count(*)::int from measure m join projection j on j.section_id = m.section_id
        where m.plan_id = p.id and j.items -> ('measure:' || m.id) -> 'what' is null) as untitled
     from plan p join person o on o.id = p.owner_id order by 1`,
  );
  expect(plans.filter(({ own, measures }) => own === 0 || measures === 0).map((plan) => plan.given_name)).toEqual([
    'Emil',
  ]);
  expect(plans.every(({ untitled }) => untitled === 0)).toBe(true);
});

it('leaves nothing waiting for Hege: what waits for her in a story is what Kari asked', async () => {
  const asked = await world.rows<{ unit_id: string; title: string }>(
    "select unit_id from responsibility where state in ('asked', 'talking')",
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.map(({ unit_id }) => unit_id)).not.toContain(units.homeCare.id);
});

it('gives responsibility to those alone who may read where the measure stands', async () => {
  const rows = await world.rows<{ given_name: string; key: string }>(
    `select o.given_name, coalesce(s.title_key, s.title) as key, r.kind, r.unit_id, r.person_id from responsibility r
     join measure m on m.id = r.measure_id join section s on s.id = m.section_id
     join plan p on p.id = m.plan_id join person o on o.id = p.owner_id
     where r.kind not in ('owner', 'coordinator') and not exists (
       select from access_grant g where g.section_id = m.section_id and (g.unit_id = r.unit_id or g.person_id = r.person_id))`,
  );
  expect(rows).toEqual([]);
});

it('keeps Nordvik nearly empty: two people, one who works for both municipalities, and no plan', async () => {
  const people = await world.rows('select from person where tenant_id = $1', [municipalities.nordvik.id]);
  const plans = await world.rows('select from plan where tenant_id = $1', [municipalities.nordvik.id]);
  expect([people.length, plans.length]).toEqual([3, 0]);
});

it('finds every account by the keyed hash of its national id, and stores the id itself in no readable column', async () => {
  const accounts = await world.rows<{ id: string; pid_hash: Buffer; pid_cipher: Buffer; pid_key_id: number }>(
    'select * from account where pid_hash is not null',
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
