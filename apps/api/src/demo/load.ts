// Accounts and plans for load tests and measuring, beside the demo's people and never among their plans.
import { randomUUID } from 'node:crypto';
import { asId, type AccountId, type PersonId, type PlanId, type SectionId, type SectionKind } from '@samplan/domain';
import { fixedId, insertMunicipality, municipalities, templateSections } from '@samplan/testing';
import type { Database, Tx } from '../kernel/database';
import { WordsRepository } from '../words/words.repository';

export interface Load {
  /** How many accounts to make, 1 or more. */
  readonly accounts: number;
  /**
   * Without it the accounts are spread over plans of `ACCOUNTS_PER_PLAN`, each with the template's life areas; with it
   * there is one plan with so many sections of the kind `measuring`, which everybody may edit.
   */
  readonly measuring?: number;
}

export const ACCOUNTS_PER_PLAN = 50;

const TENANT = municipalities.fjelldal.id;
const UNIT = fixedId<'unit'>('e1', 1);
const OWNER = { account: fixedId<'account'>('a1', 1), person: fixedId<'person'>('b1', 1) };

interface LoadSection {
  readonly id: SectionId;
  readonly kind: SectionKind;
  readonly key: string | null;
  readonly title: string | null;
}
interface LoadPlan {
  readonly id: PlanId;
  readonly people: readonly PersonId[];
  readonly sections: readonly LoadSection[];
}

/**
 * Makes accounts that may edit in load-test plans. Each call makes new ones.
 * @returns the accounts, in the order of their plans
 */
export async function makeLoad(db: Database, { accounts, measuring }: Load): Promise<AccountId[]> {
  const made = Array.from({ length: accounts }, () => ({
    account: asId<'account'>(randomUUID()),
    person: asId<'person'>(randomUUID()),
  }));
  const perPlan = measuring ? accounts : ACCOUNTS_PER_PLAN;
  const plans = Array.from({ length: Math.ceil(accounts / perPlan) }, (_, at): LoadPlan => ({
    id: asId<'plan'>(randomUUID()),
    people: made.slice(at * perPlan, (at + 1) * perPlan).map(({ person }) => person),
    sections: measuring ? measuringSections(measuring) : lifeAreas(),
  }));
  await db.asSystem(TENANT, 'first-words', async (tx) => {
    await insertMunicipality(tx, 'fjelldal');
    await insertPeople(tx, [OWNER], 'Lasttesteier');
    await insertPeople(tx, made, 'Lasttest');
    await insertMembers(tx, made);
    await insertPlans(tx, plans);
  });
  return made.map(({ account }) => account);
}

const lifeAreas = (): LoadSection[] =>
  templateSections
    .filter(({ kind }) => kind === 'life-area')
    .map(({ key, kind }) => ({ id: asId<'section'>(randomUUID()), kind, key, title: null }));

const measuringSections = (count: number): LoadSection[] =>
  Array.from({ length: count }, (_, at) => ({
    id: asId<'section'>(randomUUID()),
    kind: 'measuring',
    key: null,
    title: `Måling ${at + 1}`,
  }));

interface LoadPerson {
  readonly account: AccountId;
  readonly person: PersonId;
}

async function insertPeople(tx: Tx, people: readonly LoadPerson[], name: string): Promise<void> {
  const accounts = people.map(({ account }) => account);
  await tx.query(
    'insert into account (id, is_synthetic) select a, true from unnest($1::uuid[]) a on conflict do nothing',
    [accounts],
  );
  await tx.query(
    `insert into person (id, tenant_id, account_id, given_name, family_name)
     select p, $1, a, $4, to_char(n, 'FM0000') from unnest($2::uuid[], $3::uuid[]) with ordinality x(p, a, n)
     on conflict do nothing`,
    [TENANT, people.map(({ person }) => person), accounts, name],
  );
}

/** Before they take part in anything: a membership raises the epoch of every plan that its person takes part in. */
async function insertMembers(tx: Tx, people: readonly LoadPerson[]): Promise<void> {
  await tx.query(
    `insert into unit (id, tenant_id, kind, name, short_name) values ($1, $2, 'other', 'Lasttest', 'lasttest') on conflict do nothing`,
    [UNIT, TENANT],
  );
  await tx.query(
    `insert into unit_membership (tenant_id, unit_id, person_id, title, valid_to)
     select $1, $2, p, 'lasttest', oslo_today() + 182 from unnest($3::uuid[]) p`,
    [TENANT, UNIT, people.map(({ person }) => person)],
  );
}

async function insertPlans(tx: Tx, plans: readonly LoadPlan[]): Promise<void> {
  const ids = plans.map(({ id }) => id);
  const sections = plans.flatMap((plan) =>
    plan.sections.map((section, at) => ({ ...section, plan: plan.id, position: at + 1 })),
  );
  await tx.query(
    `insert into plan (id, tenant_id, owner_id, state, period_from, is_load_test)
     select p, $1, $2, 'active', oslo_today(), true from unnest($3::uuid[]) p`,
    [TENANT, OWNER.person, ids],
  );
  await tx.query(
    `insert into section (id, tenant_id, plan_id, kind, title_key, title, position, is_live)
     select s.id, $1, s.plan, s.kind, s.key, s.title, s.position, true from jsonb_to_recordset($2::jsonb)
       s(id uuid, plan uuid, kind text, key text, title text, position int)`,
    [TENANT, JSON.stringify(sections)],
  );
  await tx.query(
    `insert into consent (tenant_id, plan_id, kind, state, form, language, text_version, given_by, recorded_by)
     select $1, p, kind, 'given', 'signed-here', 'nb', '2026-11', $2, $2
     from unnest($3::uuid[]) p, unnest(array['plan-is-made', 'information']) kind`,
    [TENANT, OWNER.person, ids],
  );
  await tx.query(
    `insert into access_grant (tenant_id, plan_id, section_id, unit_id, level, basis, consent_id)
     select $1, s.plan_id, s.id, $2, 'edit', 'owner-consent', c.id
     from section s join consent c on c.plan_id = s.plan_id and c.kind = 'information' where s.plan_id = any ($3::uuid[])`,
    [TENANT, UNIT, ids],
  );
  const seats = plans.flatMap(({ id, people }) => people.map((person) => ({ plan: id, person })));
  await tx.query(
    `insert into participation (tenant_id, plan_id, person_id, unit_id, role, title)
     select $1, s.plan, s.person, $2, 'participant', 'lasttest' from unnest($3::uuid[], $4::uuid[]) s(plan, person)`,
    [TENANT, UNIT, seats.map(({ plan }) => plan), seats.map(({ person }) => person)],
  );
  const words = new WordsRepository();
  for (const plan of plans)
    await words.openDocs(tx, { tenant: TENANT, plan: plan.id, sections: plan.sections, by: OWNER.account });
}
