// Every expected refusal, one union of codes. The sentences are in libs/wording/src/problems.ts.
import type { Condition } from './vocabulary';

export const PROBLEM_CODES = [
  'NOT_SIGNED_IN',
  'NOT_FOUND',
  'NOT_ALLOWED',
  'BAD_INPUT',
  'STALE',
  'BUSY',
  'PLAN_ALREADY_OPEN',
  'CONSENT_MISSING',
  'FACTS_COLLIDED',
  'MAY_NOT_READ',
  'NOT_READY',
  'ANSWERED_ALREADY',
  'ALREADY_SO',
  'TOO_LATE',
  'TOO_MUCH',
  'UNAVAILABLE',
  'UNEXPECTED',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/**
 * A refusal that a person can be told about. Thrown by commands, turned into one error shape at the GraphQL door
 * (`extensions.code`, `extensions.missing`). Its message is for developers and never bears words of a plan.
 */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly missing: readonly Condition[] = [],
  ) {
    super(message);
    this.name = 'Problem';
  }
}
