// A plan and what can be asked of its state.
import type { PlanState } from './vocabulary';

/** Draft, active and paused plans are open; a closed one is read by its owner alone. */
export const isOpen = (plan: { readonly state: PlanState }): boolean => plan.state !== 'closed';
