// All that a rule may look at: a plain snapshot about one actor and, where there is one, one plan.
import type {
  AccountId,
  Basis,
  ConsentState,
  Level,
  PersonId,
  PlainDate,
  PlanId,
  PlanRole,
  PlanState,
  SectionId,
  SectionKind,
  TenantId,
  TenantRole,
  UnitId,
  WornHat,
} from '@samplan/domain';

/** From and to are calendar dates in Norway, both included; null is open. */
export interface Period {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

export interface ActorFacts {
  readonly account: AccountId;
  readonly person: PersonId;
  readonly tenant: TenantId;
  /** What they are here as; null where they have yet to choose. Absent where somebody is asked about who is not here. */
  readonly wears?: WornHat | null;
  /** Their sign-in in the municipality is closed: nothing is theirs until it is opened again. */
  readonly isClosed?: boolean;
  readonly tenantRoles: readonly (Period & { readonly role: TenantRole; readonly unit: UnitId | null })[];
}

/** The actor's own membership of a unit; lapses unless its leader confirms it. */
export interface MembershipFact extends Period {
  readonly unit: UnitId;
}

/**
 * The actor's own row in the plan; ended rows too, because one who was next of kin must not come back through a unit.
 * A row with a unit counts only while the actor is a member of that unit, the coordinator's too.
 */
export interface ParticipationFact extends Period {
  readonly role: PlanRole;
  readonly unit: UnitId | null;
}

/** A grant to the actor as a person or to a unit. Withdrawn ones are left out. */
export interface GrantFact extends Period {
  readonly section: SectionId;
  readonly grantee: { readonly unit: UnitId } | { readonly person: PersonId };
  readonly level: Exclude<Level, 'none'>;
  readonly basis: Basis;
}

/** A representative's dated, evidenced right to act for the owner in named matters; ended ones too. */
export interface MandateFact extends Period {
  readonly covers: readonly ('plan' | 'what-matters')[];
}

export interface SectionFact {
  readonly id: SectionId;
  readonly kind: SectionKind;
}

export interface PlanFacts {
  readonly id: PlanId;
  readonly tenant: TenantId;
  readonly owner: PersonId;
  readonly state: PlanState;
  /** Raised by the database whenever a fact below changes. */
  readonly epoch: number;
  /** The state of the consent that the plan is made, or null where none is recorded. */
  readonly consentToPlan: ConsentState | null;
  /** When that consent holds; absent is open at both ends. */
  readonly consentPeriod?: Period;
  readonly sections: readonly SectionFact[];
  readonly participations: readonly ParticipationFact[];
  readonly memberships: readonly MembershipFact[];
  readonly grants: readonly GrantFact[];
  readonly mandates: readonly MandateFact[];
}

export interface Facts {
  readonly today: PlainDate;
  readonly actor: ActorFacts;
  /** Absent where the question is of no plan. */
  readonly plan?: PlanFacts;
  /** Whose row of the log, and whether it is of a plan that the actor owns, or is or was kin or representative in. For `see-log`. */
  readonly log?: { readonly person: PersonId; readonly isOfOwnPlan: boolean };
  /** Does the person that a plan would be opened for have an open one? For `open-plan` only. */
  readonly opening?: { readonly owner: PersonId; readonly hasOpenPlan: boolean };
  /** Whose sign-in is closed or opened, whether they work here today, and whether a plan here is theirs. For `close-sign-in` only. */
  readonly whose?: { readonly person: PersonId; readonly worksHere: boolean; readonly ownsPlan: boolean };
  /** The unit that is led, and the municipality it is of. For `lead-unit` only. */
  readonly unit?: { readonly id: UnitId; readonly tenant: TenantId };
}
