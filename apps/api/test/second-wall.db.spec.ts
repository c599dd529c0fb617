// The second wall: what row-level security shows of words, held against the policy on random worlds and by raw SQL.
import { asId, type PersonId } from '@samplan/domain';
import { levelOf } from '@samplan/policy';
import { aPlan, anyWorld, cast, factsOf, PEOPLE, TENANT, type World, type WorldPlan } from '@samplan/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf, ground, settle, type Ground } from './ground';
import { holdsRichly } from './rich';
import { allowRandomWorlds, store, worldClock } from './world-rows';
import type { Tx } from '../src/kernel/database';

/** Every table with words of sections, and how its rows name the section. */
const WALLED = {
  projection: 'select section_id as s from projection',
  attachment: 'select section_id as s from attachment where bytes is not null',
  disagreement: 'select section_id as s from disagreement',
  taken_out: 'select section_id as s from taken_out',
  doc_update: 'select d.section_id as s from doc_update u join doc d on d.id = u.doc_id',
  doc_snapshot: 'select d.section_id as s from doc_snapshot u join doc d on d.id = u.doc_id',
  responsibility_talk: `select m.section_id as s from responsibility_talk t
    join responsibility r on r.id = t.responsibility_id join measure m on m.id = r.measure_id`,
  goal_words: 'select g.section_id as s from goal_words w join goal g using (id) where w.end_note is not null',
  section_words: 'select id as s from section_words where title is not null',
  responsibility_words: `select m.section_id as s from responsibility_words w join responsibility r using (id)
    join measure m on m.id = r.measure_id where w.answer_words is not null`,
} as const;
const TABLES = Object.keys(WALLED);

/** One row of words of each sort in every section that there is. */
const fill = (at: Ground, by: PersonId) =>
  at.rows.query(
    `with s as (select id, plan_id, tenant_id from section), named as (
       update section set title = 'Ord', title_key = null
     ), shown as (
       insert into projection (section_id, plan_id, tenant_id, seq, body, text) select id, plan_id, tenant_id, 1, '{}', 'Ord' from s
       on conflict do nothing
     ), d as (
       insert into doc (tenant_id, plan_id, section_id, schema_version) select tenant_id, plan_id, id, 1 from s
         where not exists (select from doc where section_id = s.id)
       returning id, tenant_id
     ), logged as (
       insert into doc_update (doc_id, seq, tenant_id, actor_id, access_epoch, n, bytes) select id, 1, tenant_id, id, 1, 1, '\\x00' from d
     ), kept as (
       insert into doc_snapshot (doc_id, upto_seq, tenant_id, state, state_hash) select id, 1, tenant_id, '\\x00', '\\x00' from d
     ), filed as (
       insert into attachment (tenant_id, plan_id, section_id, name, type, size, sha256, bytes, added_by)
       select tenant_id, plan_id, id, 'Ord', 'image/png', 1, '\\x00', '\\x00', $1 from s
     ), said as (
       insert into disagreement (tenant_id, plan_id, section_id, subject, words, said_by)
       select tenant_id, plan_id, id, 'section', 'Ord', $1 from s
     ), taken as (
       insert into taken_out (tenant_id, plan_id, section_id, subject, words, authors, taken_by)
       select tenant_id, plan_id, id, 'section', '{}', '{}', $1 from s
     ), aimed as (
       insert into goal (tenant_id, plan_id, section_id, voice, created_by, ended_on, end_reason, end_note)
       select tenant_id, plan_id, id, 'service', $1, '2026-11-01', 'other', 'Ord' from s
     ), m as (
       insert into measure (tenant_id, plan_id, section_id, created_by) select tenant_id, plan_id, id, $1 from s
       returning id, plan_id, tenant_id
     ), r as (
       insert into responsibility (tenant_id, plan_id, measure_id, kind, person_id, state, asked_by, answer_words)
       select tenant_id, plan_id, id, 'owner', $1, 'accepted', $1, 'Ord' from m returning id, plan_id, tenant_id
     )
     insert into responsibility_talk (tenant_id, plan_id, responsibility_id, said_by, words)
     select tenant_id, plan_id, id, $1, 'Ord' from r`,
    [by],
  );

const seenBy = async (tx: Tx, table: string): Promise<Set<string>> => {
  const sql = Object.entries(WALLED).find(([name]) => name === table)?.[1];
  if (!sql) throw new Error('No such table.');
  return new Set((await tx.query<{ s: string }>(sql)).map(({ s }) => s));
};

describe('The second wall', () => {
  let at: Ground;
  beforeAll(async () => {
    at = await ground(worldClock);
    await allowRandomWorlds(at.rows);
  });
  let filling: Promise<unknown> | undefined;
  const fillOnce = () => (filling ??= fill(at, PEOPLE[0] ?? asId('')));
  afterAll(() => at.close());

  const readable = (world: World, person: PersonId, plan: WorldPlan) =>
    plan.sections.filter(({ id }) => levelOf(factsOf(world, person, plan), id).level !== 'none').map(({ id }) => id);
  /** By the seats of participants alone the wall and the policy are one; consent, kin and mandates are the policy's. */
  const plain = (world: World): World => ({
    ...world,
    plans: world.plans.map((plan) => ({ ...plan, consentToPlan: 'given' })),
    facts: world.facts
      .filter(({ fact }) => fact !== 'mandate')
      .map((fact) =>
        fact.fact === 'participation' && fact.role !== 'volunteer' ? { ...fact, role: 'participant' } : fact,
      ),
  });

  it('shows each person all that the policy lets them read, on random worlds, and no words of a plan they have no part in', async () => {
    const met = { read: 0, outside: 0 };
    await holdsRichly(
      fc.asyncProperty(anyWorld(fc), async (world) => {
        await store(at.rows, world);
        await fillOnce();
        for (const person of world.people)
          await at.database.inTenant({ tenant: TENANT, person }, async (tx) => {
            const seen = await seenBy(tx, 'projection');
            for (const table of TABLES) expect(await seenBy(tx, table), table).toEqual(seen);
            for (const plan of world.plans) {
              const here = plan.sections.map(({ id }) => id).filter((id) => seen.has(id));
              const may = readable(world, person, plan);
              expect(here).toEqual(expect.arrayContaining(may));
              met.read += may.length;
              const hasPart = world.facts.some(
                (f) => f.fact === 'participation' && f.plan === plan.id && f.person === person,
              );
              if (hasPart || plan.owner === person) continue;
              expect(here).toEqual([]);
              met.outside++;
            }
          });
      }),
      40,
      () => {
        expect(met.read).toBeGreaterThan(200);
        expect(met.outside).toBeGreaterThan(10);
      },
    );
  });

  it('shows participants no more than that', async () => {
    let seen = 0;
    await holdsRichly(
      fc.asyncProperty(anyWorld(fc).map(plain), async (world) => {
        await store(at.rows, world);
        await fillOnce();
        for (const person of world.people) {
          const shown = await at.database.inTenant({ tenant: TENANT, person }, (tx) => seenBy(tx, 'projection'));
          expect([...shown].toSorted()).toEqual(
            world.plans.flatMap((plan) => readable(world, person, plan)).toSorted(),
          );
          seen += shown.size;
        }
      }),
      40,
      () => {
        expect(seen).toBeGreaterThan(200);
      },
    );
  });

  it('shows no words where nobody reads, and all of the tenant where the system says that it does', async () => {
    const count = async (tx: Tx) => {
      const found: number[] = [];
      for (const table of TABLES) found.push((await seenBy(tx, table)).size);
      return found;
    };
    const none = await at.database.inTenant(TENANT, count);
    expect(none.every((n) => n === 0)).toBe(true);
    const all = await at.database.asSystem(TENANT, 'stored-words-of-today', count);
    expect(all.every((n) => n > 10 && n === all[0])).toBe(true);
    const elsewhere = asId<'tenant'>('10000000-0000-4000-8000-000000000009');
    const others = await at.database.asSystem(elsewhere, 'stored-words-of-today', count);
    expect(others.every((n) => n === 0)).toBe(true);
  });

  it('lets nobody read past it what stands among facts', async () => {
    const asked = (sql: string) => at.database.asSystem(TENANT, 'first-words', (tx) => tx.query(sql));
    await expect(asked('select end_note from goal')).rejects.toThrow('permission denied');
    await expect(asked('select answer_words from responsibility')).rejects.toThrow('permission denied');
    await expect(asked('select title from section')).rejects.toThrow('permission denied');
    await expect(asked('select state_reason from plan')).rejects.toThrow('permission denied');
  });

  it('covers every table in whose rows words of a section stand', async () => {
    const policies = await at.rows.query<{ table: string }>(
      `select tablename as table from pg_policies where policyname = 'by_ground' and permissive = 'RESTRICTIVE' order by 1`,
    );
    const views = TABLES.filter((table) => table.endsWith('_words'));
    expect([...policies.map(({ table }) => table), ...views].toSorted()).toEqual(
      [
        ...TABLES,
        ...['network_person', 'log_question', 'consent_text', 'consent_scan', 'data_request', 'safe_contact'],
        ...['coordinator_request_words', 'coordinator_wish'],
        ...['plan_closing', 'plan_reopening'],
        'notice_setting',
        ...['case_text', 'case_letter', 'case_draft'],
        'review_saying',
      ].toSorted(),
    );
  });
});

describe('By raw SQL, as themselves', () => {
  let at: Ground;
  let section: string;
  const reads = (person: PersonId) =>
    at.database.inTenant({ tenant: actorOf(cast.ola).tenant, person }, async (tx) => {
      let words = 0;
      for (const table of TABLES) if ((await seenBy(tx, table)).has(section)) words++;
      return { words, people: (await tx.query('select from network_person')).length };
    });

  beforeAll(async () => {
    at = await ground();
    const plan = await aPlan().of(cast.ola).withGrant('home', cast.hege, 'read').insert(at.rows);
    section = plan.section('home');
    await settle(at.rows, ...Object.values(cast).filter(({ tenant }) => tenant === cast.ola.tenant));
    await fill(at, cast.ola.person);
    await at.rows.query(
      "insert into network_person (tenant_id, plan_id, name, kind) values ($1, $2, 'Tante', 'family')",
      [plan.tenant, plan.id],
    );
  });
  afterAll(() => at.close());

  it('administrators, the coordinating unit, unit leaders and log controllers find no row of words', async () => {
    const roles = await at.rows.query<{ person_id: PersonId }>('select distinct person_id from tenant_role');
    expect(roles.length).toBeGreaterThan(3);
    const parts = await at.rows.query<{ person_id: PersonId }>('select person_id from participation');
    const outside = roles.filter(({ person_id }) => !parts.some((part) => part.person_id === person_id));
    expect(outside.length).toBeGreaterThan(3);
    for (const { person_id } of outside) expect(await reads(person_id)).toEqual({ words: 0, people: 0 });
  });

  it('each finds of reasons, papers, requests and safe contact what is for them', async () => {
    const { ola, kari, hege, maja } = cast;
    await at.rows.query("update plan set state_reason = 'Ord' where owner_id = $1", [ola.person]);
    await at.rows.query(
      `insert into participation (tenant_id, plan_id, person_id, role, valid_from)
       select tenant_id, id, $2, 'coordinator', current_date - 1 from plan where owner_id = $1`,
      [ola.person, kari.person],
    );
    await at.rows.query(
      `insert into tenant_role (tenant_id, person_id, role)
       select tenant_id, id, 'coordinating-unit' from person where id = $1
         and not exists (select from tenant_role where person_id = $1 and role = 'coordinating-unit')`,
      [maja.person],
    );
    await at.rows.query(
      `with p as (select id, tenant_id from plan where owner_id = $1), texted as (
         insert into consent_text (tenant_id, plan_id, language, easy_read, version, body, hash)
         select tenant_id, id, 'nb', false, '1', '{}', sha256('') from p
       ), scanned as (
         insert into consent_scan (tenant_id, plan_id, type, size, sha256, bytes, added_by)
         select tenant_id, id, 'image/png', 1, '\\x00', '\\x00', $2 from p
       ), asked as (
         insert into data_request (tenant_id, person_id, kind, words, asked_at) select tenant_id, $1, 'deletion', 'Ord', now() from p
       )
       insert into safe_contact (person_id, tenant_id, answer, channel, answered_at)
       select $1, tenant_id, 'somebody', 'in-app', now() from p`,
      [ola.person, kari.person],
    );
    const found = (person: PersonId) =>
      at.database.inTenant({ tenant: actorOf(ola).tenant, person }, async (tx) => {
        const some = async (sql: string) => ((await tx.query(sql)).length > 0 ? 1 : 0);
        return [
          await some('select from plan_words where state_reason is not null'),
          await some('select from consent_text'),
          await some('select from consent_scan'),
          await some('select from data_request'),
          await some('select from safe_contact'),
        ].join('');
      });
    expect({
      ola: await found(ola.person),
      kari: await found(kari.person),
      hege: await found(hege.person),
      maja: await found(maja.person),
      siv: await found(cast.siv.person),
    }).toEqual({ ola: '11111', kari: '11101', hege: '01000', maja: '00011', siv: '00000' });
  });

  it('the owner finds all, and one whose grant is taken away nothing from then on', async () => {
    expect(await reads(cast.ola.person)).toEqual({ words: TABLES.length, people: 1 });
    expect(await reads(cast.hege.person)).toEqual({ words: TABLES.length, people: 0 });
    await at.rows.query('update access_grant set withdrawn_at = now() where section_id = $1', [section]);
    expect(await reads(cast.hege.person)).toEqual({ words: 0, people: 0 });
  });
});
