// Random worlds for property tests: people, units and plans with every kind of fact, small enough to meet each other.
import {
  addDays,
  asId,
  asPlainDate,
  BASES,
  CONSENT_STATES,
  PLAN_ROLES,
  PLAN_STATES,
  SECTION_KINDS,
  TENANT_ROLES,
  type Basis,
  type ConsentState,
  type Level,
  type PersonId,
  type PlainDate,
  type PlanId,
  type PlanRole,
  type PlanState,
  type SectionId,
  type SectionKind,
  type TenantId,
  type TenantRole,
  type UnitId,
  type WornHat,
} from '@samplan/domain';
import type { Facts, GrantFact, MandateFact, Period } from '@samplan/policy';
import type * as fastCheck from 'fast-check';

export interface WorldPlan {
  readonly id: PlanId;
  readonly tenant: TenantId;
  readonly owner: PersonId;
  readonly state: PlanState;
  readonly consentToPlan: ConsentState | null;
  readonly sections: readonly { readonly id: SectionId; readonly kind: SectionKind }[];
}

/** One row of what the database keeps; `withdrawn` rows stay there and count for nothing. */
export type WorldFact =
  | (Period & {
      readonly fact: 'participation';
      plan: PlanId;
      person: PersonId;
      role: PlanRole;
      unit: UnitId | null;
      /** The day at some moment of which it ended: from that day on it gives nothing. */
      ended?: PlainDate | null;
    })
  | (Period & { readonly fact: 'membership'; person: PersonId; unit: UnitId })
  | (Period & { readonly fact: 'tenant-role'; person: PersonId; role: TenantRole })
  | (Period & { readonly fact: 'mandate'; plan: PlanId; person: PersonId; covers: MandateFact['covers'] })
  | (Period & {
      readonly fact: 'grant';
      plan: PlanId;
      section: SectionId;
      grantee: GrantFact['grantee'];
      level: Exclude<Level, 'none'>;
      basis: Basis;
      withdrawn: boolean;
    });

export interface World {
  readonly today: PlainDate;
  readonly people: readonly PersonId[];
  readonly units: readonly UnitId[];
  readonly plans: readonly WorldPlan[];
  readonly facts: readonly WorldFact[];
}

export const TENANT = asId<'tenant'>('10000000-0000-4000-8000-000000000001');
export const TODAY = asPlainDate('2026-11-20');
const numbered = <Name extends string>(kind: string, n: number) =>
  asId<Name>(`${kind}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`);

export const PEOPLE = [1, 2, 3, 4].map((n) => numbered<'person'>('2', n));
export const UNITS = [1, 2].map((n) => numbered<'unit'>('3', n));
const planId = (n: number) => numbered<'plan'>('4', n);
export const sectionIdOf = (plan: number, position: number) => numbered<'section'>('5', plan * 100 + position);

type Fc = typeof fastCheck;
const DATES = ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21'].map(asPlainDate);

const periods = (fc: Fc) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant({ from: null, to: null }) },
    { weight: 1, arbitrary: fc.record({ from: fc.constantFrom(null, ...DATES), to: fc.constantFrom(null, ...DATES) }) },
  );

const plans = (fc: Fc) =>
  fc.tuple(
    ...PEOPLE.slice(0, 2).map((owner, i) =>
      fc.record({
        id: fc.constant(planId(i + 1)),
        tenant: fc.constant(TENANT),
        owner: fc.constant(owner),
        state: fc.oneof({ weight: 3, arbitrary: fc.constant<PlanState>('active') }, fc.constantFrom(...PLAN_STATES)),
        consentToPlan: fc.oneof(
          { weight: 4, arbitrary: fc.constant<ConsentState>('given') },
          { weight: 1, arbitrary: fc.constantFrom(null, ...CONSENT_STATES.filter((state) => state !== 'expired')) },
        ),
        sections: fc.constant(SECTION_KINDS.map((kind, at) => ({ id: sectionIdOf(i + 1, at), kind }))),
      }),
    ),
  );

/**
 * One random fact about anybody in any of the two plans.
 * @param fc fast-check itself, so that what the demo seed shares with the tests never imports it
 */
export function anyFact(fc: Fc): fastCheck.Arbitrary<WorldFact> {
  const plan = fc.constantFrom(1, 2);
  const person = fc.constantFrom(...PEOPLE);
  const unit = fc.constantFrom(...UNITS);
  const seat = fc.record({
    plan,
    person,
    role: fc.constantFrom(...PLAN_ROLES),
    unit: fc.option(unit),
    ended: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, fc.constantFrom(...DATES)),
    period: periods(fc),
  });
  const grant = fc.record({
    plan,
    at: fc.nat(SECTION_KINDS.length - 1),
    grantee: fc.oneof(fc.record({ unit }), fc.record({ person })),
    level: fc.constantFrom('read' as const, 'comment' as const, 'edit' as const),
    basis: fc.constantFrom(...BASES),
    withdrawn: fc.boolean(),
    period: periods(fc),
  });
  const covers = fc.subarray(['plan' as const, 'what-matters' as const]);
  return fc.oneof(
    {
      weight: 4,
      arbitrary: seat.map(({ period, plan: n, ...row }): WorldFact => ({
        fact: 'participation',
        plan: planId(n),
        ...row,
        ...period,
      })),
    },
    {
      weight: 6,
      arbitrary: grant.map(({ period, plan: n, at, ...row }): WorldFact => ({
        fact: 'grant',
        plan: planId(n),
        section: sectionIdOf(n, at),
        ...row,
        ...period,
      })),
    },
    {
      weight: 3,
      arbitrary: fc
        .record({ person, unit, period: periods(fc) })
        .map(({ period, ...row }): WorldFact => ({ fact: 'membership', ...row, ...period })),
    },
    fc
      .record({ person, role: fc.constantFrom(...TENANT_ROLES), period: periods(fc) })
      .map(({ period, ...row }): WorldFact => ({ fact: 'tenant-role', ...row, ...period })),
    fc
      .record({ plan, person, covers, period: periods(fc) })
      .map(({ period, plan: n, ...row }): WorldFact => ({ fact: 'mandate', plan: planId(n), ...row, ...period })),
  );
}

/** Two plans of two owners, two more people, two units, and up to forty facts between them. */
export const anyWorld = (fc: Fc): fastCheck.Arbitrary<World> =>
  fc.record({
    today: fc.constant(TODAY),
    people: fc.constant(PEOPLE),
    units: fc.constant(UNITS),
    plans: plans(fc),
    facts: fc.array(anyFact(fc), { minLength: 8, maxLength: 40 }),
  });

/** A part that ended at a moment held until the day before. */
const lastDay = (to: PlainDate | null, ended: PlainDate | null = null): PlainDate | null => {
  const before = ended && addDays(ended, -1);
  return before && (to === null || before < to) ? before : to;
};

/** What the policy is told of one person and one plan of the world: exactly what the API loads from its rows. */
export function factsOf(world: World, person: PersonId, plan?: WorldPlan, wears?: WornHat | null): Facts {
  const mine = world.facts.filter((f) => f.fact === 'grant' || f.person === person);
  const memberships = mine.filter((f) => f.fact === 'membership');
  const units = memberships.map((f) => f.unit);
  const here = plan && {
    ...plan,
    epoch: 1,
    participations: mine
      .filter((f) => f.fact === 'participation')
      .filter((f) => f.plan === plan.id)
      .map((f) => ({ ...f, to: lastDay(f.to, f.ended) })),
    memberships,
    grants: mine
      .filter((f) => f.fact === 'grant')
      .filter((f) => f.plan === plan.id && !f.withdrawn)
      .filter(({ grantee }) => ('person' in grantee ? grantee.person === person : units.includes(grantee.unit))),
    mandates: mine.filter((f) => f.fact === 'mandate').filter((f) => f.plan === plan.id),
  };
  const tenantRoles = mine.filter((f) => f.fact === 'tenant-role').map((f) => ({ ...f, unit: null }));
  const hat = wears === undefined ? {} : { wears };
  return {
    today: world.today,
    actor: { account: asId(person), person, tenant: TENANT, ...hat, tenantRoles },
    plan: here,
  };
}
