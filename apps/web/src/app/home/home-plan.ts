// A plan as the first page shows it.
import type { HomePlansQuery } from '@samplan/contract';

export type HomePlan = HomePlansQuery['plans'][number];
