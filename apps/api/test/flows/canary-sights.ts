// Who may meet what of a random world, told by the policy on its facts and by nothing of the application.
import { isWithin, type AccountId, type PersonId, type SectionId, type UnitId, type WornHat } from '@samplan/domain';
import { decide, levelOf, type ParticipationFact } from '@samplan/policy';
import { factsOf, type World, type WorldPlan } from '@samplan/testing';

export interface Sights {
  sees(who: PersonId, plan: WorldPlan): boolean;
  /** As who chooses a hat is told of: whose plans they meet without their work. */
  seesInPrivate(who: PersonId, plan: WorldPlan): boolean;
  reads(who: PersonId, section: SectionId): boolean;
  /** What is written in peace. */
  keepsDraft(who: PersonId, section: SectionId): boolean;
  /** Is anything told of the unit in the plan? */
  hasUnit(unit: UnitId, plan: WorldPlan): boolean;
  isIn(who: PersonId, plan: WorldPlan): boolean;
  /** Of whom one may know: the owner, those with whom one shares a section, and the owner of everybody. */
  knows(who: PersonId, other: PersonId, plan: WorldPlan): boolean;
  /** Seats that hold today. */
  seated(who: PersonId, plan: WorldPlan): readonly ParticipationFact[];
  accountOf(who: PersonId): AccountId;
}

/** @param wears what each is here as: it counts for whoever asks, and for nobody who is asked about */
export function sightsOf(world: World, wears: ReadonlyMap<PersonId, WornHat>): Sights {
  const level = new Map<string, boolean>();
  const remembered = (key: string, ask: () => boolean): boolean => {
    const known = level.get(key) ?? ask();
    level.set(key, known);
    return known;
  };
  const planOf = (section: SectionId) => world.plans.find(({ sections }) => sections.some(({ id }) => id === section));
  const sees = (who: PersonId, plan: WorldPlan) =>
    remembered(
      `${who}${plan.id}${wears.get(who)}`,
      () => decide(factsOf(world, who, plan, wears.get(who)), 'see-plan').allowed,
    );
  const seesInPrivate = (who: PersonId, plan: WorldPlan) =>
    remembered(`${who}${plan.id} in private`, () => decide(factsOf(world, who, plan, 'private'), 'see-plan').allowed);
  const mayRead = (who: PersonId, section: SectionId, hat?: WornHat) =>
    remembered(`${who}${section}${hat}`, () => {
      const plan = planOf(section);
      return plan !== undefined && levelOf(factsOf(world, who, plan, hat), section).level !== 'none';
    });
  const reads = (who: PersonId, section: SectionId) => mayRead(who, section, wears.get(who));
  const keepsDraft = (who: PersonId, section: SectionId) => {
    const plan = planOf(section);
    return plan !== undefined && decide(factsOf(world, who, plan, wears.get(who)), 'keep-draft', section).allowed;
  };
  const isIn = (who: PersonId, plan: WorldPlan) =>
    world.facts.some(
      (f) =>
        'plan' in f &&
        f.plan === plan.id &&
        (f.fact === 'grant' ? 'person' in f.grantee && f.grantee.person === who : f.person === who),
    );
  const hasUnit = (unit: UnitId, plan: WorldPlan) =>
    world.facts.some(
      (f) =>
        'plan' in f &&
        f.plan === plan.id &&
        (f.fact === 'grant'
          ? 'unit' in f.grantee && f.grantee.unit === unit
          : f.fact === 'participation' && f.unit === unit),
    );
  const knows = (who: PersonId, other: PersonId, plan: WorldPlan) =>
    sees(who, plan) &&
    (who === other ||
      other === plan.owner ||
      (who === plan.owner && isIn(other, plan)) ||
      plan.sections.some(({ id }) => reads(who, id) && mayRead(other, id)));
  const seated = (who: PersonId, plan: WorldPlan) =>
    (factsOf(world, who, plan).plan?.participations ?? []).filter(({ from, to }) => isWithin(world.today, from, to));
  const accountOf = (who: PersonId) => factsOf(world, who).actor.account;
  return { sees, seesInPrivate, reads, keepsDraft, isIn, hasUnit, knows, seated, accountOf };
}
