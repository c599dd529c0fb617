// A report of need on its way to an answer: how long there is, and what comes next.
import { addMonths, daysBetween, type PlainDate } from './dates';
import type { CaseDecision, CaseStep, LetterKind } from './vocabulary';

/** The last day on which it is answered, or a letter says why not. By the law, not by the municipality. */
export const answerDue = (received: PlainDate): PlainDate => addMonths(received, 1);

/** "Dag 12 av 30": the day on which it came is the first; past the last one, `day` goes on. */
export const caseDay = (received: PlainDate, due: PlainDate, on: PlainDate): { day: number; of: number } => ({
  day: Math.max(1, daysBetween(received, on)),
  of: daysBetween(received, due),
});

/** Which letter of the municipality says what was decided. */
export const LETTER_OF_DECISION: Readonly<Record<CaseDecision, LetterKind>> = {
  'individual-plan': 'need-plan',
  'coordinator-only': 'need-coordinator',
  'child-coordinator': 'need-child-coordinator',
  'light-plan': 'need-light-plan',
  refused: 'need-refused',
};

export interface CaseFacts {
  readonly isDecided: boolean;
  readonly hasHandler: boolean;
  readonly hasNotes: boolean;
  readonly hasWish: boolean;
  readonly hasCoordinator: boolean;
}

/** What is still to be done; none once it is decided. The answer need not wait for all of it. */
export function nextSteps({
  isDecided,
  hasHandler,
  hasNotes,
  hasWish,
  hasCoordinator,
}: CaseFacts): readonly CaseStep[] {
  if (isDecided) return [];
  return [
    ...(hasHandler ? [] : ['take' as const]),
    ...(hasNotes ? [] : ['talk' as const]),
    ...(hasWish ? [] : ['wish' as const]),
    ...(hasCoordinator ? [] : ['coordinator' as const]),
    'decide',
  ];
}
