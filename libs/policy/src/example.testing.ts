// For tests of the table: facts under which a row holds, and for each condition the one change that takes it away.
import {
  asId,
  asPlainDate,
  PLAN_ROLES,
  SECTION_KINDS,
  TENANT_ROLES,
  type Condition,
  type Hat,
  type PlanRole,
  type SectionId,
  type SectionKind,
  type TenantRole,
} from '@samplan/domain';
import type { Facts, GrantFact, PlanFacts } from './facts';
import type { Rule } from './rules';

export const TODAY = asPlainDate('2026-11-20');
export const YESTERDAY = asPlainDate('2026-11-19');
export const ME = asId<'person'>('me');
export const OLA = asId<'person'>('ola');
export const MY_UNIT = asId<'unit'>('my-unit');
export const OTHER_UNIT = asId<'unit'>('other-unit');
export const FOREVER = { from: null, to: null };
export const ENDED = { from: null, to: YESTERDAY };

export const sectionOf = (kind: SectionKind): SectionId => asId<'section'>(kind);
const isPlanRole = (who: Hat): who is PlanRole => PLAN_ROLES.some((role) => role === who);
const isTenantRole = (who: Hat): who is TenantRole => TENANT_ROLES.some((role) => role === who);

/** A grant to each section of the plan. */
export const grantsTo = (grantee: GrantFact['grantee'], level: GrantFact['level'] = 'edit'): GrantFact[] =>
  SECTION_KINDS.map((kind) => ({ section: sectionOf(kind), grantee, level, basis: 'owner-consent', ...FOREVER }));

/** Ola's open, consented plan with one section of each kind, seen by somebody who is nobody in it. */
export const aPlan = (over: Partial<PlanFacts> = {}): PlanFacts => ({
  id: asId<'plan'>('plan'),
  tenant: asId<'tenant'>('fjelldal'),
  owner: OLA,
  state: 'active',
  epoch: 1,
  consentToPlan: 'given',
  sections: SECTION_KINDS.map((kind) => ({ id: sectionOf(kind), kind })),
  participations: [],
  memberships: [],
  grants: [],
  mandates: [],
  ...over,
});

export const seenBy = (plan: PlanFacts | undefined, over: Partial<Facts> = {}): Facts => ({
  today: TODAY,
  actor: { account: asId<'account'>('me'), person: ME, tenant: asId<'tenant'>('fjelldal'), tenantRoles: [] },
  plan,
  ...over,
});

/** Facts under which every condition of the row holds. */
export function factsFor(rule: Rule): Facts {
  const { who } = rule;
  const throughUnit = rule.when.includes('is-of-granted-unit');
  const seat = isPlanRole(who) ? [{ role: who, unit: throughUnit ? MY_UNIT : null, ...FOREVER }] : [];
  const facts = seenBy(
    aPlan({
      owner: who === 'owner' ? ME : OLA,
      participations: seat,
      memberships: throughUnit ? [{ unit: MY_UNIT, ...FOREVER }] : [],
      grants: rule.when.includes('grant-allows') ? grantsTo(throughUnit ? { unit: MY_UNIT } : { person: ME }) : [],
      mandates: rule.when.includes('mandate-covers') ? [{ covers: ['plan', 'what-matters'], ...FOREVER }] : [],
    }),
    {
      opening: { owner: who === 'owner' ? ME : OLA, hasOpenPlan: false },
      unit: { id: MY_UNIT, tenant: asId<'tenant'>('fjelldal') },
      whose: { person: OLA, worksHere: true, ownsPlan: false },
    },
  );
  if (!isTenantRole(who)) return facts;
  return { ...facts, actor: { ...facts.actor, tenantRoles: [{ role: who, unit: MY_UNIT, ...FOREVER }] } };
}

const changed = (facts: Facts, over: (plan: PlanFacts) => Partial<PlanFacts>): Facts =>
  facts.plan ? { ...facts, plan: { ...facts.plan, ...over(facts.plan) } } : facts;

const ended = <T extends { readonly from: unknown; readonly to: unknown }>(rows: readonly T[]): T[] =>
  rows.map((row) => ({ ...row, ...ENDED }));

/** For each condition: the facts as they are but for the one thing that it asks for. */
export const WITHOUT: Record<Exclude<Condition, 'always'>, (facts: Facts) => Facts> = {
  'is-owner': (f) => changed(f, () => ({ owner: OLA })),
  'is-self': (f) => ({ ...f, opening: { owner: OLA, hasOpenPlan: false } }),
  'no-open-plan': (f) => (f.opening ? { ...f, opening: { ...f.opening, hasOpenPlan: true } } : f),
  'holds-tenant-role': (f) => ({ ...f, actor: { ...f.actor, tenantRoles: ended(f.actor.tenantRoles) } }),
  'leads-unit': (f) => ({ ...f, unit: { id: OTHER_UNIT, tenant: f.actor.tenant } }),
  'unit-is-here': (f) => ({ ...f, unit: { id: MY_UNIT, tenant: asId<'tenant'>('nordvik') } }),
  'is-another': (f) => ({ ...f, whose: { person: ME, worksHere: true, ownsPlan: false } }),
  'only-works-here': (f) => ({ ...f, whose: { person: OLA, worksHere: true, ownsPlan: true } }),
  'sign-in-is-open': (f) => ({ ...f, actor: { ...f.actor, isClosed: true } }),
  'plan-is-open': (f) => changed(f, () => ({ state: 'closed' })),
  'plan-is-consented': (f) => changed(f, () => ({ consentToPlan: 'withdrawn' })),
  'is-active-coordinator': (f) => changed(f, (p) => ({ participations: ended(p.participations) })),
  'takes-part': (f) => changed(f, (p) => ({ participations: ended(p.participations) })),
  'is-of-granted-unit': (f) => changed(f, (p) => ({ memberships: ended(p.memberships) })),
  'grant-allows': (f) => changed(f, (p) => ({ grants: ended(p.grants) })),
  'wears-hat': (f) => ({ ...f, actor: { ...f.actor, wears: null } }),
  'mandate-covers': (f) => changed(f, (p) => ({ mandates: ended(p.mandates) })),
};
