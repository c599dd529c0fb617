// A plan as rows, from what a builder was told; everything in the transaction it is given.
import { randomUUID } from 'node:crypto';
import {
  addDays,
  asId,
  type AccountId,
  type GoalId,
  type MeasureId,
  type PlainDate,
  type PlanId,
  type SectionId,
  type SectionKind,
  type TenantId,
} from '@samplan/domain';
import { STRENGTHS } from '@samplan/plan-doc';
import type { ConsentTextBody } from '@samplan/wording';
import type { CastMember } from './cast';
import { fixedId, municipalities, units } from './cast-places';
import { insertMunicipality, insertPerson, type Rows } from './cast-rows';
import { insertAround } from './plan-around';
import { firstWordsOf, insertItems, itemIds } from './plan-items';
import { keepText, planTextOf, textOf } from './plan-consents';
import type { ConsentSpec, Paragraphs, PlanSpec, SectionSpec } from './plan-spec';

export interface BuiltPlan {
  readonly id: PlanId;
  readonly tenant: TenantId;
  readonly owner: CastMember;
  /** The id of a section by its key; throws RangeError where the plan has none. */
  section(key: string): SectionId;
  /** The id of a goal by its key; throws RangeError where the plan has none. */
  goal(key: string): GoalId;
  /** The id of a measure by its key; throws RangeError where the plan has none. */
  measure(key: string): MeasureId;
}

export interface SectionToWrite {
  readonly tenant: TenantId;
  readonly plan: PlanId;
  readonly section: SectionId;
  readonly kind: SectionKind;
  readonly words: Paragraphs;
  /** What is written in peace and not shared. */
  readonly draft: Paragraphs | undefined;
  /** First words of its goals and measures, by the name of their root. */
  readonly items: Readonly<Record<string, string>>;
  /** Whose words they are: the owner's own, otherwise the coordinator's. */
  readonly by: AccountId;
}

/** Stores the first words of a section; the API's words repository has one. */
export type WriteWords = (rows: Rows, section: SectionToWrite) => Promise<void>;

export const fixedPlanId = (owner: CastMember): PlanId => fixedId<'plan'>('c0', owner.number);

export async function insertPlan(rows: Rows, spec: PlanSpec, today: PlainDate, write?: WriteWords): Promise<BuiltPlan> {
  const { owner } = spec;
  const tenant = municipalities[owner.tenant].id;
  await insertMunicipality(rows, owner.tenant);
  for (const one of peopleOf(spec)) await insertPerson(rows, one, today);

  const plan = spec.fixedIds ? fixedPlanId(owner) : asId<'plan'>(randomUUID());
  const review = spec.nextReview ?? (spec.state === 'active' ? addDays(today, 60) : null);
  const from = spec.from ?? today;
  await rows.query(
    `insert into plan (id, tenant_id, owner_id, type, state, period_from, period_to, next_review_on, opened_at)
     values ($1, $2, $3, $4, $5, $6::date, $7, $8, $6::date + interval '10 hours')`,
    [plan, tenant, owner.person, spec.type, spec.state, from, spec.until ?? addDays(from, 364), review],
  );
  const sections = await insertSections(rows, spec, tenant, plan);
  for (const part of spec.parts) {
    await rows.query(
      `insert into participation (tenant_id, plan_id, person_id, unit_id, role, title, valid_from, valid_to)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        tenant,
        plan,
        part.who.person,
        part.unit && units[part.unit].id,
        part.role,
        part.title,
        part.from ?? from,
        part.until ?? null,
      ],
    );
  }
  for (const consent of spec.consents) {
    const text = consent.state === 'given' ? planTextOf(spec, consent) : null;
    await insertConsent(rows, spec, plan, from, { kind: 'plan-is-made', consent, text });
  }
  for (const mandate of spec.mandates) {
    await rows.query(
      `insert into mandate (tenant_id, plan_id, person_id, kind, covers, evidence, valid_from, valid_to)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        tenant,
        plan,
        mandate.who.person,
        mandate.kind,
        mandate.covers,
        mandate.evidence,
        mandate.from ?? from,
        mandate.until ?? null,
      ],
    );
  }
  for (const grant of spec.grants) {
    const told = grant.consent && {
      kind: 'information' as const,
      consent: grant.consent,
      text: textOf(spec, grant, grant.consent, sections),
      until: grant.until,
    };
    const mandate =
      grant.basis === 'mandate' && 'person' in grant.to
        ? spec.mandates.find(({ who }) => 'person' in grant.to && who === grant.to.person)
        : undefined;
    const consent = told && (await insertConsent(rows, spec, plan, from, told));
    await rows.query(
      `insert into access_grant (tenant_id, plan_id, section_id, unit_id, person_id, level, basis, consent_id, valid_from, valid_to,
         basis_note, basis_on)
       select $1, $2, s.id, $4, $5, $6, $7, $8, $9, $10, $11, $12 from unnest($3::uuid[]) s(id)`,
      [
        tenant,
        plan,
        grant.sections.map((key) => sections.get(key)),
        'unit' in grant.to ? units[grant.to.unit].id : null,
        'person' in grant.to ? grant.to.person.person : null,
        grant.level,
        grant.basis,
        consent,
        grant.from ?? from,
        grant.until ?? null,
        mandate?.evidence ?? '',
        mandate ? (mandate.from ?? from) : null,
      ],
    );
  }
  const section = (key: string): SectionId => found(sections, 'section', key);
  const items = itemIds(spec);
  await insertItems(rows, spec, { tenant, plan, sections, coordinator: coordinatorOf(spec) ?? owner, today }, items);
  await insertAround(rows, spec, { tenant, plan, since: from });
  for (const { key, kind, words, draft } of spec.sections) {
    const by = kind === 'what-matters' || kind === 'own' ? owner : (coordinatorOf(spec) ?? owner);
    await write?.(rows, {
      tenant,
      plan,
      section: section(key),
      kind,
      words,
      draft,
      items: { ...firstWordsOf(spec, items, key), ...(kind === 'what-matters' && { [STRENGTHS]: spec.strengths }) },
      by: by.account,
    });
  }
  return {
    id: plan,
    tenant,
    owner,
    section,
    goal: (key) => found(items.goals, 'goal', key),
    measure: (key) => found(items.measures, 'measure', key),
  };
}

function found<T>(ids: ReadonlyMap<string, T>, noun: string, key: string): T {
  const id = ids.get(key);
  if (id === undefined) throw new RangeError(`The plan has no ${noun} ${key}`);
  return id;
}

async function insertSections(
  rows: Rows,
  spec: PlanSpec,
  tenant: TenantId,
  plan: PlanId,
): Promise<Map<string, SectionId>> {
  const idOf = (at: number): SectionId =>
    spec.fixedIds ? fixedId<'section'>('c1', spec.owner.number * 100 + at + 1) : asId<'section'>(randomUUID());
  const made = spec.sections.map((section, at): [SectionSpec, SectionId] => [section, idOf(at)]);
  await rows.query(
    `insert into section (id, tenant_id, plan_id, kind, title_key, title, position, is_live)
     select s.id, $1, $2, s.kind, s.key, s.title, s.position, s.is_live
     from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::boolean[])
       with ordinality s(id, kind, key, title, is_live, position)`,
    [
      tenant,
      plan,
      made.map(([, id]) => id),
      made.map(([{ kind }]) => kind),
      made.map(([{ key, title }]) => (title === undefined ? key : null)),
      made.map(([{ title }]) => title ?? null),
      made.map(([{ isLive }]) => isLive),
    ],
  );
  return new Map(made.map(([{ key }, id]) => [key, id]));
}

interface Told {
  readonly kind: 'plan-is-made' | 'information';
  readonly consent: ConsentSpec;
  readonly text: ConsentTextBody | null;
  readonly until?: PlainDate | undefined;
}

async function insertConsent(
  rows: Rows,
  spec: PlanSpec,
  plan: PlanId,
  from: PlainDate,
  { kind, consent, text, until }: Told,
): Promise<string | undefined> {
  const recorder = coordinatorOf(spec);
  const giver = consent.givenBy ?? spec.owner;
  const kept = text && (await keepText(rows, municipalities[spec.owner.tenant].id, plan, text));
  const [row] = await rows.query<{ id: string }>(
    `insert into consent (tenant_id, plan_id, kind, state, form, language, text_version, purpose, given_by, owner_answer,
       witness, recorded_by, recorded_at, valid_from, valid_to, text_id, signed_at, acr)
     select $1, $2, $3, $4, $5, $6, $13, $7, $8, $9, $10, $11, at, $12::date, $14, $15,
       case when $5 = 'signed-here' then at end, case when $5 = 'signed-here' then 'idporten-loa-high' end
     from (values ($12::date + interval '11 hours')) s(at) returning id`,
    [
      municipalities[spec.owner.tenant].id,
      plan,
      kind,
      consent.state,
      consent.form,
      giver.language,
      consent.purpose ?? null,
      giver.person,
      consent.ownerAnswer ?? null,
      consent.witness ?? null,
      (consent.form === 'signed-here' ? giver : (recorder ?? giver)).person,
      consent.from ?? from,
      text?.version ?? '2026-11',
      until ?? null,
      kept,
    ],
  );
  return row?.id;
}

const coordinatorOf = (spec: PlanSpec): CastMember | undefined =>
  spec.parts.find(({ role }) => role === 'coordinator')?.who;

function peopleOf(spec: PlanSpec): CastMember[] {
  const all = [
    spec.owner,
    ...spec.parts.map(({ who }) => who),
    ...spec.mandates.map(({ who }) => who),
    ...spec.measures.flatMap(({ responsible, helpers }) => [
      ...(responsible?.who ? [responsible.who] : []),
      ...helpers,
    ]),
    ...spec.consents.flatMap(({ givenBy }) => givenBy ?? []),
    ...spec.grants.flatMap(({ to, consent }) => [
      ...('person' in to ? [to.person] : []),
      ...(consent?.givenBy ? [consent.givenBy] : []),
    ]),
  ];
  return [...new Map(all.map((one) => [one.key, one])).values()];
}
