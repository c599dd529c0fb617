// What went wrong, as a code of the vocabulary, and the sentence that a person reads about it.
import { CombinedGraphQLErrors } from '@apollo/client';
import { PROBLEM_CODES, type ProblemCode } from '@samplan/domain';
import { problemTexts, type Text } from '@samplan/wording';

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
  TOO_MUCH: problemTexts.tooMuch,
  UNAVAILABLE: problemTexts.unavailable,
  UNEXPECTED: problemTexts.unexpected,
};

export const sentenceFor = (code: ProblemCode): Text => SENTENCES[code];

const isProblemCode = (code: unknown): code is ProblemCode => PROBLEM_CODES.some((known) => known === code);

/** The code in an answer of the API; without an answer, the API is away. */
export function problemOf(error: unknown): ProblemCode {
  if (!CombinedGraphQLErrors.is(error)) return 'UNAVAILABLE';
  const code = error.errors[0]?.extensions?.['code'];
  return isProblemCode(code) ? code : 'UNEXPECTED';
}

/** How an asking that was refused is thrown; its message is the code alone. */
export class Refused extends Error {
  constructor(readonly code: ProblemCode) {
    super(code);
    this.name = 'Refused';
  }
}
