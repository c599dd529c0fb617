// The named conditions of the table and of its prohibitions: each one question to the facts.
import {
  consentHolds,
  isKin,
  isOpen,
  isWithin,
  LEVELS,
  TENANT_ROLES,
  wornIn,
  type Action,
  type Condition,
  type Level,
  type Prohibition,
  type UnitId,
} from '@samplan/domain';
import type { Facts, GrantFact, MandateFact, Period, SectionFact } from './facts';
import type { Rule } from './rules';

/** What is asked, and under which row it is asked. */
export interface Question {
  readonly facts: Facts;
  readonly rule: Rule;
  readonly action: Action;
  readonly section?: SectionFact;
}

type Predicate = (q: Question) => boolean;

const isNow = (q: Question, period: Period): boolean => isWithin(q.facts.today, period.from, period.to);
const rank = (word: Action | Level): number => LEVELS.findIndex((level) => level === word);
const isOwner: Predicate = ({ facts }) => facts.plan?.owner === facts.actor.person;
const isThroughUnit: Predicate = ({ rule }) => rule.when.includes('is-of-granted-unit');
const isThroughTenantRole: Predicate = ({ rule }) => TENANT_ROLES.some((role) => role === rule.who);
/** Whoever takes part from a service does so through it, also by what was given to them by name. */
const isFromService: Predicate = (q) => isThroughUnit(q) || q.rule.who === 'participant';
const wasKin: Predicate = ({ facts }) =>
  (facts.plan?.participations ?? []).some(isKin) || (facts.plan?.mandates ?? []).length > 0;

const isMemberOf = (q: Question, unit: UnitId): boolean =>
  (q.facts.plan?.memberships ?? []).some((m) => m.unit === unit && isNow(q, m));

/** The actor's rows in this plan that hold today, in the role of the row that is asked about. */
const seats = (q: Question) =>
  (q.facts.plan?.participations ?? []).filter(
    (p) => p.role === q.rule.who && isNow(q, p) && (p.unit === null || isMemberOf(q, p.unit)),
  );

const reaches = (q: Question, { section, grantee, basis }: GrantFact): boolean => {
  if (section !== q.section?.id) return false;
  // What came with being the coordinator goes with it, also for one who stays or comes back as something else.
  if (basis === 'coordinator-appointment' && q.rule.who !== 'coordinator') return false;
  if ('person' in grantee) return !isThroughUnit(q) && grantee.person === q.facts.actor.person;
  return isThroughUnit(q) && seats(q).some((seat) => seat.unit === grantee.unit);
};

const grantsOf = (q: Question) => (q.facts.plan?.grants ?? []).filter((grant) => reaches(q, grant));

/**
 * A mandate for the plan lets one read; only one for what matters lets one write the owner's own words, and in a part of
 * life one must read it too.
 */
const mattersOf = ({ rule: { may } }: Question): readonly MandateFact['covers'][number][] => {
  if (may === 'write-own-words') return ['plan', 'what-matters'];
  return may === 'edit' || may === 'keep-draft' ? ['what-matters'] : ['plan'];
};

export const CONDITION: Record<Condition, Predicate> = {
  always: () => true,
  'is-owner': isOwner,
  'is-self': ({ facts }) => facts.opening?.owner === facts.actor.person,
  'no-open-plan': ({ facts }) => facts.opening?.hasOpenPlan === false,
  'holds-tenant-role': (q) => q.facts.actor.tenantRoles.some((held) => held.role === q.rule.who && isNow(q, held)),
  'leads-unit': (q) =>
    q.facts.actor.tenantRoles.some(
      (held) => held.role === q.rule.who && held.unit !== null && held.unit === q.facts.unit?.id && isNow(q, held),
    ),
  'is-another': ({ facts: { whose, actor } }) => whose !== undefined && whose.person !== actor.person,
  'only-works-here': ({ facts: { whose } }) => whose !== undefined && whose.worksHere && !whose.ownsPlan,
  'sign-in-is-open': ({ facts }) => facts.actor.isClosed !== true,
  'unit-is-here': ({ facts }) => facts.unit?.tenant === facts.actor.tenant,
  'plan-is-open': ({ facts }) => facts.plan !== undefined && isOpen(facts.plan),
  'plan-is-consented': ({ facts: { plan, today } }) =>
    plan !== undefined && consentHolds(plan.consentToPlan, today, plan.consentPeriod),
  'is-active-coordinator': (q) => seats(q).length > 0,
  'takes-part': (q) => seats(q).length > 0,
  'is-of-granted-unit': (q) => grantsOf(q).length > 0,
  'grant-allows': (q) => grantsOf(q).some((grant) => isNow(q, grant) && rank(grant.level) >= rank(q.action)),
  'mandate-covers': (q) =>
    mattersOf(q).every((matter) =>
      (q.facts.plan?.mandates ?? []).some((m) => isNow(q, m) && m.covers.includes(matter)),
    ),
  'wears-hat': ({ facts: { actor }, rule: { who } }) =>
    actor.wears === undefined || who === 'account' || actor.wears === wornIn(who),
};

export const PROHIBITION: Record<Prohibition, Predicate> = {
  'other-tenant': ({ facts }) => facts.plan !== undefined && facts.plan.tenant !== facts.actor.tenant,
  'own-notes': (q) => q.section?.kind === 'own' && !isOwner(q),
  'owners-own-words': (q) =>
    q.section?.kind === 'what-matters' &&
    (q.action === 'edit' || q.action === 'keep-draft') &&
    !(q.rule.who === 'owner' || q.rule.who === 'representative'),
  'closed-plan': (q) =>
    q.facts.plan !== undefined &&
    !isOpen(q.facts.plan) &&
    (!isOwner(q) || q.action === 'edit' || q.action === 'comment'),
  'plan-without-consent': (q) => q.facts.plan !== undefined && !isOwner(q) && !CONDITION['plan-is-consented'](q),
  'role-gives-no-words': (q) => q.facts.plan !== undefined && isThroughTenantRole(q),
  'own-log': ({ facts: { log, actor } }) => log !== undefined && (log.person === actor.person || log.isOfOwnPlan),
  'unit-of-next-of-kin': (q) =>
    (isFromService(q) || isThroughTenantRole(q)) && (isOwner(q) || CONDITION['is-self'](q) || wasKin(q)),
  'other-hat': (q) => !CONDITION['wears-hat'](q),
  'closed-sign-in': (q) => !CONDITION['sign-in-is-open'](q),
};
