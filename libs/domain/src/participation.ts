// Somebody's part in a plan.
import type { PlanRole } from './vocabulary';

/** Family side: those who take part for the owner's sake and never through the service they work in. */
export const isKin = (part: { readonly role: PlanRole }): boolean =>
  part.role === 'next-of-kin' || part.role === 'representative';
