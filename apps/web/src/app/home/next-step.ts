// The one next step that an owner's first page offers.
import { osloDate, type Clock } from '@samplan/domain';
import type { HomePlan } from './home-plan';

export type NextStep = 'what-matters' | 'overdue' | 'paused' | 'read';

export function nextStep(plan: Pick<HomePlan, 'sections' | 'state' | 'nextReviewOn'>, clock: Clock): NextStep {
  if (plan.state === 'paused') return 'paused';
  if (plan.sections.some(({ kind, isEmpty }) => kind === 'what_matters' && isEmpty)) return 'what-matters';
  return isOverdue(plan, clock) ? 'overdue' : 'read';
}

/** The date for the next look has passed. A plan on hold or closed waits for nobody. */
export const isOverdue = ({ nextReviewOn, state }: Pick<HomePlan, 'nextReviewOn' | 'state'>, clock: Clock): boolean =>
  nextReviewOn !== null && (state === 'active' || state === 'draft') && nextReviewOn < osloDate(clock.now());

/** Calendar days from one date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
