// The facts of one plan about everybody who was asked for, turned into what the policy reads about one actor.
import {
  asId,
  asPlainDate,
  BASES,
  CONSENT_STATES,
  LEVELS,
  PLAN_ROLES,
  PLAN_STATES,
  SECTION_KINDS,
  TENANT_ROLES,
  addDays,
  type AccountId,
  type PersonId,
  type PlainDate,
  type PlanId,
  type TenantId,
  type UnitId,
} from '@samplan/domain';
import type { ActorFacts, Facts, Period, PlanFacts } from '@samplan/policy';

/** A row of the view `access_fact`. */
export interface FactRow {
  readonly kind: string;
  readonly tenant_id: string;
  readonly plan_id: string | null;
  readonly person_id: string | null;
  readonly section_id: string | null;
  readonly unit_id: string | null;
  readonly ref: string | null;
  readonly word: string | null;
  readonly basis: string | null;
  readonly covers: readonly string[] | null;
  readonly epoch: string | null;
  readonly at: Date | null;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
}

/** Whose facts are asked for. */
export type Who = Pick<ActorFacts, 'account' | 'person' | 'tenant' | 'wears'>;

const MATTERS = ['plan', 'what-matters'] as const;

/** What of the plan's facts is the same whoever asks. */
type Shared = Omit<PlanFacts, 'participations' | 'memberships' | 'grants' | 'mandates'>;

export class PlanSheet {
  private readonly byPerson: ReadonlyMap<string | null, readonly FactRow[]>;
  private readonly unitGrants: PlanFacts['grants'];
  private shared: { readonly today: PlainDate; readonly facts: Shared } | undefined;

  constructor(
    readonly id: PlanId,
    readonly tenant: TenantId,
    readonly owner: PersonId,
    rows: readonly FactRow[],
    /** What its people are in the municipality as a whole. */
    private readonly ofTenant: readonly FactRow[],
  ) {
    this.byPerson = grouped(rows, (row) => row.person_id);
    this.unitGrants = (this.byPerson.get(null) ?? []).filter((row) => row.kind === 'grant').map(grantOf);
  }

  /** Everybody with a part in the plan, now or once. */
  get people(): readonly PersonId[] {
    return [...this.byPerson.keys()].flatMap((person) => (person ? [asId<'person'>(person)] : []));
  }

  factsFor(who: Who, today: PlainDate): Facts {
    const mine = this.ofTenant.filter((row) => row.person_id === who.person);
    return { today, actor: actorFacts(who, mine), plan: { ...this.sharedOn(today), ...this.personal(who.person) } };
  }

  /** What holds for everybody; asked for one person after another, so the last answer is kept. */
  private sharedOn(today: PlainDate): Shared {
    if (this.shared?.today === today) return this.shared.facts;
    const common = this.byPerson.get(null) ?? [];
    const plan = common.find((row) => row.kind === 'plan');
    const { consentToPlan, consentPeriod } = consentOn(common, today);
    const facts: Shared = {
      id: this.id,
      tenant: this.tenant,
      owner: this.owner,
      state: known(PLAN_STATES, plan?.word),
      epoch: Number(plan?.epoch),
      consentToPlan,
      ...(consentPeriod && { consentPeriod }),
      sections: common
        .filter((row) => row.kind === 'section')
        .sort((a, b) => Number(a.epoch) - Number(b.epoch))
        .map((row) => ({ id: asId<'section'>(row.section_id ?? ''), kind: known(SECTION_KINDS, row.word) })),
    };
    this.shared = { today, facts };
    return facts;
  }

  private personal(person: PersonId): Omit<PlanFacts, keyof Shared> {
    const rows = this.byPerson.get(person) ?? [];
    const mine = (kind: string) => rows.filter((row) => row.kind === kind);
    return {
      participations: mine('participation').map((row) => ({
        role: known(PLAN_ROLES, row.word),
        unit: unitOf(row),
        ...period(row),
      })),
      memberships: mine('membership').map((row) => ({ unit: asId<'unit'>(row.unit_id ?? ''), ...period(row) })),
      grants: [...this.unitGrants, ...mine('grant').map(grantOf)],
      mandates: mine('mandate').map((row) => ({
        covers: MATTERS.filter((matter) => row.covers?.includes(matter)),
        ...period(row),
      })),
    };
  }
}

/** Rows of any number of plans, each plan's together. */
export function sheetsOf(rows: readonly FactRow[]): readonly PlanSheet[] {
  const ofTenant = rows.filter((row) => row.plan_id === null);
  const byPlan = grouped(
    rows.filter((row) => row.plan_id !== null),
    (row) => row.plan_id,
  );
  return [...byPlan.values()].flatMap((ofPlan) => {
    const plan = ofPlan.find((row) => row.kind === 'plan');
    if (!plan?.plan_id || !plan.ref) return [];
    return [new PlanSheet(asId(plan.plan_id), asId(plan.tenant_id), asId(plan.ref), ofPlan, ofTenant)];
  });
}

function grouped<T, K>(rows: readonly T[], keyOf: (row: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

export function actorFacts(who: Who, rows: readonly FactRow[]): ActorFacts {
  const account: AccountId = who.account;
  return {
    account,
    person: who.person,
    tenant: who.tenant,
    ...(who.wears !== undefined && { wears: who.wears }),
    ...(rows.some((row) => row.kind === 'closed-sign-in') && { isClosed: true }),
    tenantRoles: rows
      .filter((row) => row.kind === 'tenant-role')
      .map((row) => ({ role: known(TENANT_ROLES, row.word), unit: unitOf(row), ...period(row) })),
  };
}

/** The consent recorded last among those that have begun; one that begins later ends it. */
function consentOn(rows: readonly FactRow[], today: PlainDate): Pick<PlanFacts, 'consentToPlan' | 'consentPeriod'> {
  const newestFirst = rows
    .filter((row) => row.kind === 'consent')
    .sort((a, b) => Number(b.at) - Number(a.at) || ((a.ref ?? '') < (b.ref ?? '') ? 1 : -1));
  const begun = newestFirst.find((row) => row.valid_from === null || row.valid_from <= today);
  const current = begun ?? newestFirst[0];
  if (!current) return { consentToPlan: null };
  const { from, to } = period(current);
  const later = begun ? newestFirst.slice(0, newestFirst.indexOf(begun)) : [];
  const ends = [to, ...later.map((row) => row.valid_from && addDays(asPlainDate(row.valid_from), -1))]
    .flatMap((date) => (date ? [asPlainDate(date)] : []))
    .sort();
  return { consentToPlan: known(CONSENT_STATES, current.word), consentPeriod: { from, to: ends[0] ?? null } };
}

const period = (row: FactRow | undefined): Period => ({
  from: row?.valid_from ? asPlainDate(row.valid_from) : null,
  to: row?.valid_to ? asPlainDate(row.valid_to) : null,
});

const unitOf = (row: FactRow): UnitId | null => (row.unit_id ? asId<'unit'>(row.unit_id) : null);

const grantOf = (row: FactRow): PlanFacts['grants'][number] => ({
  section: asId<'section'>(row.section_id ?? ''),
  grantee: row.unit_id ? { unit: asId<'unit'>(row.unit_id) } : { person: asId<'person'>(row.person_id ?? '') },
  level: granted(row.word),
  basis: known(BASES, row.basis),
  ...period(row),
});

const granted = (word: string | null) => {
  const level = known(LEVELS, word);
  if (level === 'none') throw new Error('A grant of nothing.');
  return level;
};

/** @throws Error where the database holds a word that the vocabulary lacks: then nobody can say who may what */
function known<T extends string>(list: readonly T[], word: string | null | undefined): T {
  const found = list.find((one) => one === word);
  if (found === undefined) throw new Error('The database holds a word that the vocabulary lacks.');
  return found;
}
