// A plan, what can be asked of its state, and what each step of its life requires.
import { isWithin, type PlainDate } from './dates';
import type { ContentPoint, LifeNeed, PlanState } from './vocabulary';

/** Draft, active and paused plans are open; a closed one is read by its owner alone. */
export const isOpen = (plan: { readonly state: PlanState }): boolean => plan.state !== 'closed';

/** What may follow upon what. A closed plan is opened again by the coordinating unit alone, when its owner asks. */
const NEXT: Readonly<Record<PlanState, readonly PlanState[]>> = {
  draft: ['active', 'closed'],
  active: ['paused', 'closed'],
  paused: ['active', 'closed'],
  closed: [],
};

/** May the plan go from one state to another? */
export const mayEnter = (from: PlanState, to: PlanState): boolean => NEXT[from].includes(to);

/** What of the plan decides whether it may take a step. Dates are calendar dates in Norway. */
export interface LifeFacts {
  readonly isConsented: boolean;
  readonly hasCoordinator: boolean;
  /** Goals that have not ended. */
  readonly goals: number;
  /** A coordinator without a plan: there are no goals, and no period. */
  readonly isCoordinatorOnly?: boolean;
  readonly periodFrom: PlainDate | null;
  readonly periodTo: PlainDate | null;
  readonly nextReviewOn: PlainDate | null;
  /** Why it is paused or closed; null where nothing was said. */
  readonly reason: string | null;
}

/**
 * What the plan lacks to enter a state, in the order in which it is best filled in; empty where it may.
 * An active plan has consent, a coordinator, a goal, a period and a next look at it that lies ahead (the nine content
 * points of official guidance, points a, c, g and h); a paused or closed one says why.
 */
export const lacksFor = (to: PlanState, plan: LifeFacts, today: PlainDate): readonly LifeNeed[] => {
  if (to === 'draft') return [];
  if (to !== 'active') return plan.reason?.trim() ? [] : ['reason'];
  const needs: readonly (readonly [LifeNeed, boolean])[] = [
    ['consent', plan.isConsented],
    ['coordinator', plan.hasCoordinator],
    ['goal', plan.goals > 0 || plan.isCoordinatorOnly === true],
    [
      'period',
      plan.isCoordinatorOnly === true ||
        (isPeriod(plan.periodFrom, plan.periodTo) && isWithin(today, null, plan.periodTo)),
    ],
    ['next-review', plan.nextReviewOn !== null && plan.nextReviewOn >= today],
  ];
  return needs.filter(([, isThere]) => !isThere).map(([need]) => need);
};

/** A period has both ends, in order. */
export const isPeriod = (from: PlainDate | null, to: PlainDate | null): boolean =>
  from !== null && to !== null && from <= to;

/** What of the plan, as far as the asker sees it, the nine content points are answered from. */
export interface ContentFacts {
  readonly goals: number;
  readonly hasWhatMatters: boolean;
  /** It is written what the owner is good at: the resources of point a. */
  readonly hasStrengths: boolean;
  readonly participants: number;
  readonly hasCoordinator: boolean;
  /** Measures by who answers for them. */
  readonly measures: readonly {
    readonly hasResponsible: boolean;
    readonly isOwnersOrKins: boolean;
    readonly hasExtent: boolean;
    readonly hasHow: boolean;
    readonly isOfOtherOrganisation: boolean;
  }[];
  readonly periodFrom: PlainDate | null;
  readonly periodTo: PlainDate | null;
  readonly nextReviewOn: PlainDate | null;
  readonly isConsented: boolean;
  /** It is written that no cooperation with others is needed, or with whom. */
  readonly saysCooperation: boolean;
}

/** Which of the nine content points are in place. Counts nothing that the asker may not see. */
export const contentInPlace = (plan: ContentFacts): Readonly<Record<ContentPoint, boolean>> => {
  const has = plan.measures.length > 0;
  return {
    'goals-and-needs': plan.goals > 0 && plan.hasWhatMatters && plan.hasStrengths,
    'who-takes-part': plan.participants > 0,
    coordinator: plan.hasCoordinator,
    contributions: plan.measures.some(({ isOwnersOrKins }) => isOwnersOrKins),
    measures: has && plan.measures.every(({ hasResponsible, hasExtent }) => hasResponsible && hasExtent),
    how: has && plan.measures.every(({ hasHow }) => hasHow),
    period: isPeriod(plan.periodFrom, plan.periodTo) && plan.nextReviewOn !== null,
    consent: plan.isConsented,
    cooperation: plan.saysCooperation || plan.measures.some(({ isOfOtherOrganisation }) => isOfOtherOrganisation),
  };
};
