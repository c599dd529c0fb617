// What is said where a command about coordinators was refused.
import type { ProblemCode } from '@samplan/domain';
import { coordinators, handOver, type Text } from '@samplan/wording';
import type { Doing } from '../kernel/doing';
import { sentenceFor } from '../kernel/problems';

const SENTENCES: Readonly<Partial<Record<string, Text>>> = {
  ALREADY_SO: coordinators.alreadyAsked,
  ANSWERED_ALREADY: coordinators.answeredAlready,
  NOT_ALLOWED: coordinators.notSuitable,
  NOT_READY: handOver.notReady,
} satisfies Partial<Record<ProblemCode, Text>>;

/** @returns whether it was done; what was refused is said */
export function isDone(
  doing: Doing,
  result: { readonly __typename: string; readonly code?: string } | undefined,
  sentences: Readonly<Partial<Record<ProblemCode, Text>>> = {},
): boolean {
  if (!result) return false;
  if (result.__typename !== 'CoordinatorsRefused') return true;
  const own: Readonly<Partial<Record<string, Text>>> = sentences;
  doing.say(own[result.code ?? ''] ?? SENTENCES[result.code ?? ''] ?? sentenceFor('NOT_ALLOWED'));
  return false;
}
