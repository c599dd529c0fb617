// A random world as rows, with a word of its own in every title, text and name, each bearing who may ever meet it.
import { randomUUID } from 'node:crypto';
import {
  isWithin,
  type PersonId,
  type PlanId,
  type SectionId,
  type TenantRole,
  type UnitId,
  type WornHat,
} from '@samplan/domain';
import { seedUpdate, STRENGTHS } from '@samplan/plan-doc';
import { TENANT, type Random, type Rows, type World } from '@samplan/testing';
import { pdf } from '../../src/files/files.testing';
import { insertDraft } from '../../src/words/draft-rows';
import { SERVER_CLIENT } from '../../src/words/log-rows';
import { hatsOf } from '../../src/identity/hats';
import type { WordsRepository } from '../../src/words/words.repository';
import { store } from '../world-rows';
import { caseRows, drawCases } from './canary-cases';
import { hatch, type Canary } from './canary-marks';
import { sightsOf } from './canary-sights';

export interface CanaryWorld {
  readonly world: World;
  readonly lineage: number;
  readonly canaries: ReadonlyMap<string, Canary>;
  readonly files: readonly { readonly id: string; readonly section: SectionId }[];
  readonly questions: readonly { readonly id: string; readonly section: SectionId }[];
  readonly invitations: readonly string[];
  readonly consents: readonly string[];
  readonly cases: readonly string[];
  /** As the policy says on the facts of the world, and nothing else. */
  reads(who: PersonId, section: SectionId): boolean;
}

const CLEARED = [
  ...['log_alias', 'log_mark', 'log_reveal', 'log_question'],
  ...['taken_out', 'disagreement', 'responsibility_talk', 'responsibility', 'measure_helper', 'measure', 'goal'],
  ...[
    'attachment',
    'invitation',
    'access_wish',
    'telling',
    'network_person',
    'fact_change',
    'copied',
    'opening',
    'audit',
  ],
  'draft_sharing',
  'data_request',
  ...['register_now', 'register_span', 'plan_opened', 'plan_state_span'],
  ...['case_draft', 'case_letter', 'case_text', 'need_case'],
  ...['projection', 'doc_client', 'doc_update', 'doc_snapshot', 'doc'],
];

/** The world in the place of the one before. @param lineage of its documents, so that no room is that of an earlier world */
export async function storeCanaries(
  rows: Rows,
  words: WordsRepository,
  world: World,
  random: Random,
  lineage: number,
): Promise<CanaryWorld> {
  const canaries = new Map<string, Canary>();
  const hide = (kind: string, may: Canary['may']): string => {
    const word = hatch();
    canaries.set(word, { kind, may });
    return word;
  };
  const insert = async (table: string, made: readonly object[]) => {
    const columns = Object.keys(made[0] ?? {}).join(', ');
    const sql = `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`;
    if (columns) await rows.query(sql, [JSON.stringify(made)]);
  };
  const wears = new Map<PersonId, WornHat>();
  const sights = sightsOf(world, wears);
  const { reads, keepsDraft, sees, knows, seated } = sights;

  // The log lets nobody take a row away, its owner neither.
  await rows.query('alter table audit disable trigger insert_only');
  for (const table of CLEARED) await rows.query(`delete from ${table}`);
  await store(rows, world);
  // What has always held began long ago: pages say since when somebody takes part.
  await rows.query("update participation set valid_from = '2020-01-01' where valid_from is null");
  await rows.query(
    `insert into plan_state_span (plan_id, from_day, tenant_id, type, state, next_review_on)
     select id, '2020-01-01', tenant_id, type, state, next_review_on from plan`,
  );
  await rows.query('select rebuild_register(array(select id from plan))');

  const invited = world.plans.map((plan) => ({ id: randomUUID(), plan, person: random.pick(world.people) }));
  const wishes = world.plans.map((plan) => ({ plan, unit: random.pick(world.units), by: random.pick(world.people) }));
  const asks = world.plans.flatMap((plan) =>
    plan.sections.map(({ id }) => {
      const unit = random.chance(0.5) ? random.pick(world.units) : null;
      const person = unit ? null : random.pick(world.people);
      const kind = unit ? 'unit' : random.pick(['next-of-kin', 'volunteer', 'coordinator']);
      return { id: randomUUID(), plan, section: id, unit, person, kind };
    }),
  );
  // Held by those who answer for the municipality today, and by whoever asked.
  const answers = (who: PersonId) =>
    world.facts.some(
      (fact) =>
        fact.fact === 'tenant-role' &&
        fact.person === who &&
        fact.role === 'coordinating-unit' &&
        isWithin(world.today, fact.from, fact.to),
    );
  const askers = world.people.filter(() => random.chance(0.3));
  const cases = drawCases(world, random, answers);
  const holds = (who: PersonId, role: TenantRole) =>
    world.facts.some((fact) => fact.fact === 'tenant-role' && fact.person === who && fact.role === role);
  const worksHere = (who: PersonId) =>
    world.facts.some(
      (fact) => ['membership', 'tenant-role'].includes(fact.fact) && 'person' in fact && fact.person === who,
    );
  const coordinates = (fact: World['facts'][number]) => fact.fact === 'participation' && fact.role === 'coordinator';
  const isInRegister = (other: PersonId) =>
    world.plans.some(({ owner }) => other === owner) ||
    world.facts.some((fact) => coordinates(fact) && 'person' in fact && fact.person === other);
  /** They may stand in for a coordinator. */
  const worksWhereSomebodyCoordinates = (other: PersonId) =>
    world.facts.some(
      (work) =>
        work.fact === 'membership' &&
        work.person === other &&
        world.facts.some((fact) => coordinates(fact) && 'unit' in fact && fact.unit === work.unit),
    );
  const named = (who: PersonId, other: PersonId) =>
    who === other ||
    (holds(who, 'administrator') && worksHere(other)) ||
    world.plans.some((plan) => other === plan.owner && sights.seesInPrivate(who, plan)) ||
    world.plans.some((plan) => knows(who, other, plan)) ||
    invited.some(
      ({ plan, person }) => (who === person && other === plan.owner) || (who === plan.owner && other === person),
    ) ||
    wishes.some(({ plan, by }) => who === plan.owner && other === by && sights.isIn(by, plan)) ||
    (answers(who) && (askers.includes(other) || isInRegister(other) || worksWhereSomebodyCoordinates(other))) ||
    cases.names(who, other);
  for (const id of world.people)
    await rows.query('update person set given_name = $2 where id = $1', [id, hide('person', (who) => named(who, id))]);
  const unitNamed = (who: PersonId, unit: UnitId) =>
    // For which somebody acted, at an hour when these worlds may be tried as well.
    holds(who, 'log-controller') ||
    holds(who, 'administrator') ||
    cases.namesUnit(who, unit) ||
    (answers(who) && world.facts.some((fact) => coordinates(fact) && 'unit' in fact && fact.unit === unit)) ||
    world.facts.some((fact) => fact.fact === 'membership' && fact.person === who && fact.unit === unit) ||
    world.plans.some(
      (plan) =>
        world.people.some(
          (other) => knows(who, other, plan) && seated(other, plan).some((seat) => seat.unit === unit),
        ) ||
        (who === plan.owner &&
          (sights.hasUnit(unit, plan) || asks.some((ask) => ask.plan === plan && ask.unit === unit))),
    ) ||
    wishes.some((wish) => wish.unit === unit && (who === wish.plan.owner || (who === wish.by && sees(who, wish.plan))));
  for (const id of world.units) {
    const may = (who: PersonId) => unitNamed(who, id);
    await rows.query('update unit set name = $2, short_name = $3 where id = $1', [
      id,
      hide('unit', may),
      hide('unit', may),
    ]);
  }
  const parts = await rows.query<{ id: string; plan_id: PlanId; person_id: PersonId }>(
    'select id, plan_id, person_id from participation',
  );
  for (const { id, plan_id, person_id } of parts) {
    const may = (who: PersonId) =>
      world.plans.some(
        (plan) =>
          plan.id === plan_id &&
          (knows(who, person_id, plan) || (who === person_id && sights.seesInPrivate(who, plan))),
      );
    await rows.query('update participation set title = $2 where id = $1', [id, hide('seat', may)]);
  }

  const sections = world.plans.flatMap((plan) => plan.sections.map((section) => ({ plan, ...section })));
  const items = sections.map(({ plan, id, kind }) => {
    const say = (what: string) => hide(what, (who) => reads(who, id));
    const place = { tenant_id: TENANT, plan_id: plan.id, section_id: id };
    return {
      plan,
      id,
      kind,
      place,
      goal: randomUUID(),
      gone: randomUUID(),
      measure: randomUUID(),
      file: randomUUID(),
      say,
    };
  });
  for (const { id, say } of items) await rows.query('update section set title = $2 where id = $1', [id, say('title')]);
  for (const plan of world.plans) {
    const reason = hide(
      'reason',
      (who) => who === plan.owner || (sees(who, plan) && seated(who, plan).some(({ role }) => role === 'coordinator')),
    );
    await rows.query('update plan set state_reason = $2 where id = $1', [plan.id, reason]);
    await words.openDocs(rows, {
      tenant: TENANT,
      plan: plan.id,
      by: sights.accountOf(plan.owner),
      sections: items
        .filter((one) => one.plan === plan)
        .map(({ id, kind, goal, measure, say }) => ({
          id,
          kind,
          words: [say('words')],
          items: {
            [`goal:${goal}:words`]: say('goal'),
            [`goal:${goal}:why`]: say('why'),
            [`measure:${measure}:what`]: say('measure'),
            [`measure:${measure}:how`]: say('how'),
          },
        })),
    });
  }
  for (const { plan, id, kind } of items) {
    if (kind !== 'what-matters') continue;
    const draft = seedUpdate(SERVER_CLIENT, [hide('draft', (who) => keepsDraft(who, id))], { [STRENGTHS]: '' });
    const place = { tenant: TENANT, plan: plan.id, section: id, by: sights.accountOf(plan.owner) };
    await insertDraft(rows, place, draft, false);
  }
  await rows.query('update doc set lineage = $1', [lineage]);
  const goal = { voice: 'own', is_starred: false, serves_what_matters: true, position: 1, created_at: '2026-01-01' };
  await insert(
    'goal',
    items.flatMap(({ place, plan, goal: id, gone }) =>
      [id, gone].map((one) => ({ ...place, ...goal, id: one, created_by: plan.owner })),
    ),
  );
  const measure = { kind: 'other', state: 'going', repeat_weekdays: [], position: 1, created_at: '2026-01-01' };
  await insert(
    'measure',
    items.map(({ place, plan, measure: id }) => ({ ...place, ...measure, id, created_by: plan.owner })),
  );
  const at = { said_at: '2026-11-01' };
  await insert(
    'disagreement',
    items.map(({ place, plan, say }) => ({
      ...{ ...place, ...at, id: randomUUID(), subject: 'section', said_by: plan.owner },
      words: say('disagreement'),
    })),
  );
  await insert(
    'taken_out',
    items.map(({ place, plan, id, gone }) => {
      const authors = world.people.filter(() => random.chance(0.3));
      const may = (who: PersonId) => reads(who, id) && (who === plan.owner || authors.includes(who));
      const text = { type: 'text', text: hide('taken out', may) };
      const words = { [`goal:${gone}:words`]: { type: 'doc', content: [{ type: 'paragraph', content: [text] }] } };
      const taken = { taken_by: plan.owner, taken_at: '2026-11-01' };
      return { ...place, ...taken, id: randomUUID(), subject: 'goal', subject_id: gone, words, authors };
    }),
  );
  await insert(
    'attachment',
    items.map(({ place, plan, file, say }) => {
      const bytes = pdf(say('file content'));
      const added = {
        added_by: plan.owner,
        added_at: '2026-11-01',
        type: 'application/pdf',
        sha256: '\\x00',
        key_id: 0,
      };
      return {
        ...place,
        ...added,
        id: file,
        name: say('file name'),
        size: bytes.length,
        bytes: `\\x${bytes.toString('hex')}`,
      };
    }),
  );
  await insert(
    'fact_change',
    items.map(({ place, plan, goal: subject_id }) => ({
      ...{ ...place, noun: 'goal', subject_id, field: 'added', changed_by: plan.owner, hat: 'owner', at: '2026-11-01' },
    })),
  );
  await insert(
    'responsibility',
    asks.map(({ id, plan, section, unit, person, kind }) => ({
      ...{ id, tenant_id: TENANT, plan_id: plan.id, kind, unit_id: unit, person_id: person, state: 'talking' },
      ...{ measure_id: items.find((one) => one.id === section)?.measure, asked_by: plan.owner, asked_at: '2026-11-01' },
    })),
  );
  await insert(
    'responsibility_talk',
    asks.map(({ id, plan, section }) => ({
      ...{ ...at, id: randomUUID(), tenant_id: TENANT, plan_id: plan.id, responsibility_id: id, said_by: plan.owner },
      words: hide('talk', (who) => reads(who, section)),
    })),
  );
  await insert(
    'invitation',
    invited.map(({ id, plan, person }) => {
      const say = (kind: string) => hide(kind, (who) => who === person || who === plan.owner);
      const told = {
        role: 'next-of-kin',
        state: 'sent',
        invited_by: plan.owner,
        grants: [],
        invited_at: '2026-11-01',
        sent_at: '2026-11-01',
      };
      return {
        ...told,
        id,
        tenant_id: TENANT,
        plan_id: plan.id,
        person_id: person,
        title: say('invited as'),
        message: say('message'),
      };
    }),
  );
  await insert(
    'access_wish',
    wishes.map(({ plan, unit, by }) => ({
      ...{ id: randomUUID(), tenant_id: TENANT, plan_id: plan.id, section_id: plan.sections[1]?.id, unit_id: unit },
      ...{ level: 'read', state: 'waiting', wished_by: by, wished_at: '2026-11-01' },
    })),
  );
  await insert(
    'network_person',
    world.plans.map((plan) => {
      const say = (kind: string) => hide(kind, (who) => who === plan.owner);
      const told = { tenant_id: TENANT, plan_id: plan.id, kind: 'family', ring: 'near', added_at: '2026-11-01' };
      return { ...told, id: randomUUID(), name: say('contact'), relation: say('contact'), does: say('contact') };
    }),
  );
  const ofCases = caseRows(cases, hide);
  await insert('need_case', ofCases.cases);
  await insert('case_text', ofCases.texts);
  await insert('case_letter', ofCases.letters);
  await insert('case_draft', ofCases.drafts);
  await insert(
    'data_request',
    askers.map((person) => ({
      ...{ id: randomUUID(), tenant_id: TENANT, person_id: person, kind: 'correction', state: 'waiting', answer: '' },
      ...{ asked_at: '2026-11-01', words: hide('request', (who) => who === person || answers(who)) },
    })),
  );
  await insert(
    'telling',
    asks.map(({ id, plan, section }) => ({
      ...{ id: randomUUID(), tenant_id: TENANT, plan_id: plan.id, section_id: section, kind: 'responsibility-talked' },
      ...{ person_id: random.pick(world.people), subject_id: id, by_person_id: plan.owner, at: '2026-11-01' },
    })),
  );
  await insert(
    'log_question',
    parts.flatMap(({ id, plan_id, person_id }) => {
      const plan = world.plans.find((one) => one.id === plan_id);
      if (
        !plan ||
        person_id === plan.owner ||
        parts.find((one) => one.plan_id === plan_id && one.person_id === person_id)?.id !== id
      )
        return [];
      const may = (who: PersonId) => who === plan.owner || who === person_id;
      const asked = { tenant_id: TENANT, plan_id, reader_id: person_id, hat: 'participant', asks: 'reader', words: '' };
      const told = { asked_by: plan.owner, asked_at: '2026-11-01', answered_at: '2026-11-01' };
      const month = `${world.today.slice(0, 7)}-01`;
      return [{ ...asked, ...told, id: randomUUID(), month, answer: hide('wondered', may) }];
    }),
  );
  const consents = await rows.query<{ id: string }>('select id from consent');
  for (const id of world.people) {
    const offered = await rows.query<{ hats: WornHat[] }>(`select ${hatsOf('$1::uuid', '$2::date')} as hats`, [
      id,
      world.today,
    ]);
    const hat = random.pick(['private' as const, ...(offered[0]?.hats ?? [])]);
    wears.set(id, hat);
    await rows.query('update session set hat = $2 where person_id = $1', [id, hat]);
  }
  return {
    world,
    lineage,
    canaries,
    files: items.map(({ file, id }) => ({ id: file, section: id })),
    questions: asks,
    invitations: invited.map(({ id }) => id),
    consents: consents.map(({ id }) => id),
    cases: cases.all.map(({ id }) => id),
    reads,
  };
}
