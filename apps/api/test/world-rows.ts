// A random world as rows, in a database that lets it hold what a real one does not.
import type { Clock } from '@samplan/domain';
import { TENANT, TODAY, type Rows, type World, type WorldFact } from '@samplan/testing';

const DATED = ['participation', 'unit_membership', 'access_grant', 'mandate', 'tenant_role'];
const STORED = [...DATED, 'consent', 'section', 'plan', 'unit', 'person', 'account', 'tenant'];

/** At noon of the day that random worlds are of. */
export const worldClock: Clock = { now: () => Date.parse(`${TODAY}T12:00:00Z`) };

/** Random worlds hold two coordinators at once, facts that have always held, and grants without their consent. */
export async function allowRandomWorlds(rows: Rows): Promise<void> {
  await rows.query('drop index plan_one_coordinator');
  for (const table of DATED) await rows.query(`alter table ${table} alter valid_from drop not null`);
  for (const table of ['participation', 'unit_membership'])
    await rows.query(`alter table ${table} drop constraint ${table}_check`);
  await rows.query('alter table access_grant drop constraint access_grant_rests');
  for (const table of STORED) await rows.query(`alter table ${table} disable trigger all`);
}

/** Puts the world in the place of the one before. */
export async function store(rows: Rows, world: World): Promise<void> {
  for (const table of STORED) await rows.query(`delete from ${table}`);
  await rows.query("insert into tenant (id, slug, name) values ($1, 'verda', 'Verda')", [TENANT]);
  for (const id of world.people) {
    await rows.query('insert into account (id) values ($1)', [id]);
    await rows.query("insert into person (id, tenant_id, account_id, given_name) values ($1, $2, $1, 'N')", [
      id,
      TENANT,
    ]);
  }
  for (const id of world.units)
    await rows.query("insert into unit (id, tenant_id, kind, name, short_name) values ($1, $2, 'other', 'E', 'e')", [
      id,
      TENANT,
    ]);
  for (const { id, owner, state, consentToPlan, sections } of world.plans) {
    await rows.query(
      "insert into plan (id, tenant_id, owner_id, state, next_review_on) values ($1, $2, $3, $4, '2027-01-01')",
      [id, TENANT, owner, state],
    );
    await rows.query(
      `insert into section (id, tenant_id, plan_id, kind, title, position)
       select s.id, $1, $2, s.kind, 'D', s.at from unnest($3::uuid[], $4::text[]) with ordinality s(id, kind, at)`,
      [TENANT, id, sections.map((section) => section.id), sections.map(({ kind }) => kind)],
    );
    if (consentToPlan)
      await rows.query(
        `insert into consent (tenant_id, plan_id, kind, state, form, language, text_version, given_by, recorded_by, valid_from)
         values ($1, $2, 'plan-is-made', $3, 'on-paper', 'nb', '1', $4, $4, '2026-01-01')`,
        [TENANT, id, consentToPlan, owner],
      );
  }
  for (const fact of world.facts) await storeFact(rows, fact);
}

async function storeFact(rows: Rows, fact: WorldFact): Promise<void> {
  const { from, to } = fact;
  switch (fact.fact) {
    case 'participation':
      await rows.query(
        `insert into participation (tenant_id, plan_id, person_id, role, unit_id, valid_from, valid_to, ended_at)
         values ($1, $2, $3, $4, $5, $6, $7, ($8::date + time '23:30') at time zone 'Europe/Oslo')`,
        [TENANT, fact.plan, fact.person, fact.role, fact.unit, from, to, fact.ended ?? null],
      );
      break;
    case 'membership':
      await rows.query(
        'insert into unit_membership (tenant_id, person_id, unit_id, valid_from, valid_to) values ($1, $2, $3, $4, $5)',
        [TENANT, fact.person, fact.unit, from, to],
      );
      break;
    case 'tenant-role':
      await rows.query(
        'insert into tenant_role (tenant_id, person_id, role, valid_from, valid_to) values ($1, $2, $3, $4, $5)',
        [TENANT, fact.person, fact.role, from, to],
      );
      break;
    case 'mandate':
      await rows.query(
        `insert into mandate (tenant_id, plan_id, person_id, kind, covers, evidence, valid_from, valid_to)
         values ($1, $2, $3, 'guardianship', $4, 'e', $5, $6)`,
        [TENANT, fact.plan, fact.person, fact.covers, from, to],
      );
      break;
    case 'grant':
      await rows.query(
        `insert into access_grant (tenant_id, plan_id, section_id, unit_id, person_id, level, basis, valid_from, valid_to, withdrawn_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, case when $10 then now() end)`,
        [
          TENANT,
          fact.plan,
          fact.section,
          'unit' in fact.grantee ? fact.grantee.unit : null,
          'person' in fact.grantee ? fact.grantee.person : null,
          fact.level,
          fact.basis,
          from,
          to,
          fact.withdrawn,
        ],
      );
      break;
  }
}
