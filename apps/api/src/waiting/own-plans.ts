// Plans in sight that are the asker's own, here and now.
import type { PlanId } from '@samplan/domain';
import type { Here } from './sort';

/** Whose owner asks, and sees them as that. */
export const ownPlans = ({ plans, actor }: Here): readonly PlanId[] =>
  [...plans.values()].filter(({ plan }) => plan.owner === actor.person).map(({ id }) => id);
