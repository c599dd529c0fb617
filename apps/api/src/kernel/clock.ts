// The clock, as everything in the server asks for it; tests put another in its place.
export type { Clock } from '@samplan/domain';

export const CLOCK = Symbol('clock');
