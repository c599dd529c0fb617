// What one row of "Hvem ser hva" may in a part, asked of the policy, and which grant gives it.
import { asId, isWithin, LEVELS, type Level, type PlainDate, type SectionId, type UnitId } from '@samplan/domain';
import { levelOf, rankOf, type Facts, type GrantFact, type Standing } from '@samplan/policy';
import type { Grantee } from '../access/grantee';
import type { GrantedLevel } from '../access/grantees';
import type { Who } from '../access/sheet';

const isTo = (grantee: Grantee, to: Grantee): boolean =>
  'unit' in to ? 'unit' in grantee && grantee.unit === to.unit : 'person' in grantee && grantee.person === to.person;

/** Nobody's facts in the plan, for what is asked of a unit: its grants stand in everybody's. */
export const ofNobody = (tenant: Who['tenant']): Who => ({
  tenant,
  account: asId('00000000-0000-0000-0000-000000000000'),
  person: asId('00000000-0000-0000-0000-000000000000'),
});

/** What holds for one who takes part for the unit and has nothing else. @param facts anybody's in the plan */
export function factsOfUnit(facts: Facts, unit: UnitId, role: 'participant' | 'volunteer' = 'participant'): Facts {
  const { plan } = facts;
  if (!plan) throw new Error('A unit in no plan.');
  const always = { from: null, to: null };
  return {
    today: facts.today,
    actor: { ...facts.actor, ...ofNobody(facts.actor.tenant), tenantRoles: [] },
    plan: {
      ...plan,
      participations: [{ role, unit, ...always }],
      memberships: [{ unit, ...always }],
      mandates: [],
      grants: plan.grants.filter(({ grantee }) => isTo(grantee, { unit })),
    },
  };
}

const withGrants = (facts: Facts, holds: (grant: GrantFact) => boolean): Facts =>
  facts.plan ? { ...facts, plan: { ...facts.plan, grants: facts.plan.grants.filter(holds) } } : facts;

export interface Cell {
  readonly standing: Standing;
  /** The grant that it rests on; absent where a role gives it by itself. */
  readonly grant?: GrantFact;
  /** What taking away grants to the row itself may leave. */
  readonly lowerTo: readonly Level[];
}

/** @param to whose row it is */
export function cellOf(facts: Facts, section: SectionId, to: Grantee): Cell {
  const standing = levelOf(facts, section);
  if (standing.level === 'none') return { standing, lowerTo: [] };
  const here = (facts.plan?.grants ?? []).filter((grant) => grant.section === section && holds(grant, facts.today));
  const byRole = levelOf(
    withGrants(facts, () => false),
    section,
  ).level;
  const giving = here.find(
    (one) =>
      levelOf(
        withGrants(facts, (grant) => grant === one),
        section,
      ).level === standing.level,
  );
  const rest = withGrants(facts, (grant) => grant.section !== section || !isTo(grant.grantee, to));
  const floor = rankOf(levelOf(rest, section).level);
  const lowerTo = LEVELS.filter((level) => floor <= rankOf(level) && rankOf(level) < rankOf(standing.level));
  return { standing, lowerTo, ...(byRole !== standing.level && giving && { grant: giving }) };
}

/** What a grant to the row itself would raise it to. */
export function raisesOf(facts: Facts, section: SectionId, to: Grantee): readonly GrantedLevel[] {
  const { plan } = facts;
  if (!plan || !plan.sections.some(({ id, kind }) => id === section && kind !== 'own')) return [];
  const now = rankOf(levelOf(facts, section).level);
  const given = (level: GrantedLevel): Facts => {
    const grant: GrantFact = { section, grantee: to, level, basis: 'owner-consent', from: null, to: null };
    return { ...facts, plan: { ...plan, grants: [...plan.grants, grant] } };
  };
  return (['read', 'comment', 'edit'] as const).filter(
    (level) => rankOf(level) > now && levelOf(given(level), section).level === level,
  );
}

const holds = ({ from, to }: GrantFact, today: PlainDate): boolean => isWithin(today, from, to);
