// A permit: the policy's yes to one act of one actor, with the rule that gave it. It comes from a decision and from nothing else.
import type { Action, Condition, Hat, PersonId, PlanId, SectionId, UnitId } from '@samplan/domain';
import { decide, type Facts } from '@samplan/policy';
import type { Actor } from '../kernel/actor';

// Not exported: nobody else can make one, and the private member keeps an object of the same shape from passing for it.
class IssuedPermit<A extends Action> {
  readonly #issued = true;
  constructor(
    readonly action: A,
    readonly actor: Actor,
    readonly rule: string,
    readonly hat: Hat,
    /** What it was decided on; `facts.plan.epoch` is the epoch it holds under. */
    readonly facts: Facts,
    readonly section: SectionId | undefined,
  ) {}

  get plan(): PlanId | undefined {
    return this.facts.plan?.id;
  }

  /** That is led. */
  get unit(): UnitId | undefined {
    return this.facts.unit?.id;
  }

  /** Whose sign-in it is about. */
  get whose(): PersonId | undefined {
    return this.facts.whose?.person;
  }

  get epoch(): number | undefined {
    return this.facts.plan?.epoch;
  }
}

export type Permit<A extends Action> = IssuedPermit<A>;

export type Answer<A extends Action> =
  { readonly permit: Permit<A> } | { readonly permit?: undefined; readonly missing: readonly Condition[] };

/** Asks the policy about an actor's own facts. @throws Error for the facts of somebody else */
export function askFor<A extends Action>(actor: Actor, action: A, facts: Facts, section?: SectionId): Answer<A> {
  if (facts.actor.person !== actor.person) throw new Error('The facts of another.');
  const decision = decide(facts, action, section);
  if (!decision.allowed) return { missing: decision.missing };
  return { permit: new IssuedPermit(action, actor, decision.rule, decision.hat, facts, section) };
}
