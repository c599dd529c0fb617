// What went wrong, as a code of the vocabulary, and the sentence that a person reads about it.
import { CombinedGraphQLErrors } from '@apollo/client';
import { CONDITIONS, PROBLEM_CODES, type Condition, type ProblemCode } from '@samplan/domain';
import { missingTexts, problemTexts, type Text } from '@samplan/wording';

const SENTENCES: Record<ProblemCode, Text> = {
  NOT_SIGNED_IN: problemTexts.notSignedIn,
  NOT_FOUND: problemTexts.notFound,
  NOT_ALLOWED: problemTexts.notAllowed,
  BAD_INPUT: problemTexts.badInput,
  STALE: problemTexts.stale,
  BUSY: problemTexts.busy,
  PLAN_ALREADY_OPEN: problemTexts.planAlreadyOpen,
  CONSENT_MISSING: problemTexts.consentMissing,
  FACTS_COLLIDED: problemTexts.factsCollided,
  MAY_NOT_READ: problemTexts.mayNotRead,
  NOT_READY: problemTexts.notReady,
  ANSWERED_ALREADY: problemTexts.answeredAlready,
  ALREADY_SO: problemTexts.alreadySo,
  TOO_LATE: problemTexts.tooLate,
  TOO_MUCH: problemTexts.tooMuch,
  UNAVAILABLE: problemTexts.unavailable,
  UNEXPECTED: problemTexts.unexpected,
};

export const sentenceFor = (code: ProblemCode): Text => SENTENCES[code];

/** Why one may not says more than that one may not. */
export const sentenceForRefusal = ({ code, missing }: Pick<Refused, 'code' | 'missing'>): Text =>
  code === 'NOT_ALLOWED' && missing ? missingTexts[missing] : sentenceFor(code);

const isProblemCode = (code: unknown): code is ProblemCode => PROBLEM_CODES.some((known) => known === code);

const isCondition = (word: unknown): word is Condition => CONDITIONS.some((known) => known === word);

/** As above, for a refusal that is a member of an answer's union. */
export const sentenceForRefused = ({ code, missing }: { code: string; missing: readonly string[] }): Text =>
  sentenceForRefusal({ code: isProblemCode(code) ? code : 'UNEXPECTED', missing: missing.find(isCondition) });

/** The code in an answer of the API; without an answer, the API is away. */
export function problemOf(error: unknown): ProblemCode {
  if (!CombinedGraphQLErrors.is(error)) return 'UNAVAILABLE';
  const code = error.errors[0]?.extensions?.['code'];
  return isProblemCode(code) ? code : 'UNEXPECTED';
}

/** The first thing that the policy found missing, where the API says so. */
export function missingOf(error: unknown): Condition | undefined {
  const missing = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.['missing'] : undefined;
  return Array.isArray(missing) ? missing.find(isCondition) : undefined;
}

/** How an asking that was refused is thrown; its message is the code alone. */
export class Refused extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly missing?: Condition,
  ) {
    super(code);
    this.name = 'Refused';
  }
}
