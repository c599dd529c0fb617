// A plan as the first page shows it: in the list, and as one's own.
import type { HomePlansQuery } from '@samplan/contract';

export type PlanInList = HomePlansQuery['plans'][number];
export type HomePlan = NonNullable<HomePlansQuery['me']['ownPlan']>;
