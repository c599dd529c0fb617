// What a step of a plan's life is decided on, from the permit and the row that is held.
import { consentHolds, type LifeFacts, type PlainDate } from '@samplan/domain';
import type { Facts } from '@samplan/policy';
import type { FactChange, FactValue } from '../history/history';
import type { Counted, LivingPlan, PlanDates } from './life.repository';

/** Does the consent that the plan is made hold today? */
export const isConsented = ({ plan, today }: Facts): boolean =>
  plan !== undefined && consentHolds(plan.consentToPlan, today, plan.consentPeriod);

export const lifeFacts = (facts: Facts, dates: PlanDates, counted: Counted, reason: string | null): LifeFacts => ({
  isConsented: isConsented(facts),
  ...counted,
  periodFrom: dates.periodFrom,
  periodTo: dates.periodTo,
  nextReviewOn: dates.nextReviewOn,
  reason,
});

const FIELDS = ['state', 'periodFrom', 'periodTo', 'nextReviewOn', 'noCooperationNeeded'] as const;

/** One row of the history for each field that became another. */
export function changesOf(
  by: Pick<FactChange, 'actor' | 'hat' | 'plan'>,
  before: LivingPlan,
  after: LivingPlan,
): readonly FactChange[] {
  return FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    ...by,
    noun: 'plan',
    field,
    before: before[field] satisfies FactValue,
    after: after[field] satisfies FactValue,
  }));
}

/** Both ends are there and stand the wrong way round. */
export const isBackwards = ({ periodFrom, periodTo }: { periodFrom: PlainDate | null; periodTo: PlainDate | null }) =>
  periodFrom !== null && periodTo !== null && periodTo < periodFrom;
