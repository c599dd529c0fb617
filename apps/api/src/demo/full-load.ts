// Many plans as full as a plan gets, for `npm run measure`: one coordinator has them all, each has an owner of its own.
import { randomUUID } from 'node:crypto';
import { asId, type AccountId, type PersonId, type PlanId, type SectionId, type SectionKind } from '@samplan/domain';
import { fixedId, insertMunicipality, municipalities } from '@samplan/testing';
import type { Database, Tx } from '../kernel/database';
import { WordsRepository } from '../words/words.repository';

export const SECTIONS = 12;
export const MEASURES = 60;
const GOALS = 24;
const MEMBERS = 5;
const TENANT = municipalities.fjelldal.id;
const UNIT = fixedId<'unit'>('e1', 2);

interface Somebody {
  readonly account: AccountId;
  readonly person: PersonId;
}
interface FullPlan {
  readonly id: PlanId;
  readonly owner: Somebody;
  readonly sections: readonly { readonly id: SectionId; readonly kind: SectionKind }[];
}

const somebody = (): Somebody => ({ account: asId(randomUUID()), person: asId(randomUUID()) });
const KINDS: readonly SectionKind[] = [
  'what-matters',
  ...Array.from({ length: SECTIONS - 3 }, () => 'life-area' as const),
  'crisis',
  'own',
];
const WORDS = 'Vi øver hver uke, og den som kommer, ringer på og venter. Det går bedre når alle gjør det likt.';

/** @returns the coordinator of them all, the owner of the first, and a participant from a service */
export async function makeFullPlans(db: Database, count: number): Promise<AccountId[]> {
  const coordinator = somebody();
  const members = Array.from({ length: MEMBERS }, somebody);
  const plans = Array.from({ length: count }, (): FullPlan => ({
    id: asId(randomUUID()),
    owner: somebody(),
    sections: KINDS.map((kind) => ({ id: asId(randomUUID()), kind })),
  }));
  await db.asSystem(TENANT, 'first-words', async (tx) => {
    await insertMunicipality(tx, 'fjelldal');
    await insertPeople(tx, [coordinator, ...members], 'Måling');
    await insertPeople(
      tx,
      plans.map(({ owner }) => owner),
      'Eier',
    );
    await tx.query(
      `insert into unit (id, tenant_id, kind, name, short_name) values ($1, $2, 'other', 'Måling', 'målingen') on conflict do nothing`,
      [UNIT, TENANT],
    );
    await tx.query(
      `insert into unit_membership (tenant_id, unit_id, person_id, title, valid_to)
       select $1, $2, p, 'måling', oslo_today() + 182 from unnest($3::uuid[]) p`,
      [TENANT, UNIT, members.map(({ person }) => person)],
    );
    for (let at = 0; at < plans.length; at += 20) await insertFull(tx, plans.slice(at, at + 20), coordinator, members);
  });
  const [first] = plans;
  const [member] = members;
  return [coordinator.account, ...(first ? [first.owner.account] : []), ...(member ? [member.account] : [])];
}

async function insertPeople(tx: Tx, people: readonly Somebody[], name: string): Promise<void> {
  await tx.query('insert into account (id, is_synthetic) select a, true from unnest($1::uuid[]) a', [
    people.map(({ account }) => account),
  ]);
  await tx.query(
    `insert into person (id, tenant_id, account_id, given_name, family_name)
     select p, $1, a, $4, to_char(n, 'FM0000') from unnest($2::uuid[], $3::uuid[]) with ordinality x(p, a, n)`,
    [TENANT, people.map(({ person }) => person), people.map(({ account }) => account), name],
  );
}

async function insertFull(
  tx: Tx,
  plans: readonly FullPlan[],
  coordinator: Somebody,
  members: readonly Somebody[],
): Promise<void> {
  const ids = plans.map(({ id }) => id);
  const areas = plans.flatMap((plan) => {
    const ofPlan = plan.sections.filter(({ kind }) => kind === 'life-area');
    return ofPlan.map(({ id }) => ({ plan: plan.id, owner: plan.owner.person, section: id }));
  });
  await tx.query(
    `insert into plan (id, tenant_id, owner_id, state, period_from, period_to, next_review_on)
     select p, $1, o, 'active', oslo_today(), oslo_today() + 365, oslo_today() + 60 from unnest($2::uuid[], $3::uuid[]) x(p, o)`,
    [TENANT, ids, plans.map(({ owner }) => owner.person)],
  );
  await tx.query(
    `insert into section (id, tenant_id, plan_id, kind, title, position, is_live)
     select s.id, $1, s.plan, s.kind, 'Del ' || s.position, s.position, true
     from jsonb_to_recordset($2::jsonb) s(id uuid, plan uuid, kind text, position int)`,
    [
      TENANT,
      JSON.stringify(
        plans.flatMap(({ id, sections }) =>
          sections.map((section, at) => ({ ...section, plan: id, position: at + 1 })),
        ),
      ),
    ],
  );
  await tx.query(
    `insert into consent (tenant_id, plan_id, kind, state, form, language, text_version, given_by, recorded_by)
     select $1, p, kind, 'given', 'signed-here', 'nb', '2026-11', o, o
     from unnest($2::uuid[], $3::uuid[]) x(p, o), unnest(array['plan-is-made', 'information']) kind`,
    [TENANT, ids, plans.map(({ owner }) => owner.person)],
  );
  await tx.query(
    `insert into access_grant (tenant_id, plan_id, section_id, unit_id, level, basis, consent_id)
     select $1, s.plan_id, s.id, $2, 'edit', 'owner-consent', c.id
     from section s join consent c on c.plan_id = s.plan_id and c.kind = 'information'
     where s.plan_id = any ($3::uuid[]) and s.kind = 'life-area'`,
    [TENANT, UNIT, ids],
  );
  await tx.query(
    `insert into participation (tenant_id, plan_id, person_id, role, title)
     select $1, p, $2, 'coordinator', 'koordinator' from unnest($3::uuid[]) p`,
    [TENANT, coordinator.person, ids],
  );
  await tx.query(
    `insert into participation (tenant_id, plan_id, person_id, unit_id, role, title)
     select $1, p, m, $2, 'participant', 'måling' from unnest($3::uuid[]) p, unnest($4::uuid[]) m`,
    [TENANT, UNIT, ids, members.map(({ person }) => person)],
  );
  const perPlan = areas.length / plans.length;
  const goals = areas.flatMap(({ plan, section, owner }, at) =>
    Array.from({ length: share(GOALS, perPlan, at % perPlan) }, (_, n) => ({
      id: randomUUID(),
      plan,
      section,
      owner,
      voice: n === 0 ? 'own' : 'service',
      position: n,
    })),
  );
  await tx.query(
    `insert into goal (id, tenant_id, plan_id, section_id, voice, aim, position, created_by)
     select g.id, $1, g.plan, g.section, g.voice, 'improve', g.position, g.owner
     from jsonb_to_recordset($2::jsonb) g(id uuid, plan uuid, section uuid, voice text, position int, owner uuid)`,
    [TENANT, JSON.stringify(goals)],
  );
  const goalOf = new Map(goals.map(({ section, id }) => [section, id]));
  const measures = areas.flatMap(({ plan, section }, at) =>
    Array.from({ length: share(MEASURES, perPlan, at % perPlan) }, (_, n) => ({
      id: randomUUID(),
      plan,
      section,
      goal: goalOf.get(section),
      who: members[n % members.length]?.person,
      position: n,
    })),
  );
  await tx.query(
    `insert into measure (id, tenant_id, plan_id, section_id, goal_id, kind, state, repeat_every, repeat_weekdays, decision, position, created_by)
     select m.id, $1, m.plan, m.section, m.goal, 'support', 'going', 'week', '{3}', 'granted', m.position, $3
     from jsonb_to_recordset($2::jsonb) m(id uuid, plan uuid, section uuid, goal uuid, position int)`,
    [TENANT, JSON.stringify(measures), coordinator.person],
  );
  await tx.query(
    `insert into responsibility (tenant_id, plan_id, measure_id, kind, unit_id, person_id, state, asked_by, answered_by, answered_at)
     select $1, m.plan, m.id, 'unit', $3, m.who, 'accepted', $4, m.who, now()
     from jsonb_to_recordset($2::jsonb) m(id uuid, plan uuid, who uuid)`,
    [TENANT, JSON.stringify(measures), UNIT, coordinator.person],
  );
  const words = new WordsRepository();
  for (const { id, owner, sections } of plans)
    await words.openDocs(tx, {
      tenant: TENANT,
      plan: id,
      by: owner.account,
      sections: sections.map((section) => ({
        ...section,
        words: [WORDS, WORDS],
        items: Object.fromEntries([
          ...goals
            .filter((goal) => goal.section === section.id)
            .map((goal) => [`goal:${goal.id}:words`, 'Jeg vil klare det selv']),
          ...measures
            .filter((measure) => measure.section === section.id)
            .flatMap((measure) => [
              [`measure:${measure.id}:what`, 'Kommer hjem og øver sammen'],
              [`measure:${measure.id}:how`, WORDS],
              [`measure:${measure.id}:extent`, 'En time hver gang'],
            ]),
        ]),
      })),
    });
}

/** How many of `all` fall to one of `places`, so that together they are all. */
const share = (all: number, places: number, at: number): number =>
  Math.floor((all * (at + 1)) / places) - Math.floor((all * at) / places);
