// Reports of need, for those of the coordinating unit.
import { waiting } from '@samplan/wording';
import type { Go, Item, Sort } from '../sort';

const toCase = ({ subjectId }: Item): Go => ({ link: ['/inbox', subjectId], text: waiting.openCase });

export const caseSorts = {
  case_untaken: {
    say: (_item, { owner }) => ({ text: waiting.caseUntaken, values: { owner } }),
    go: toCase,
    isTask: true,
  },
  case_ends_soon: {
    say: (_item, { owner, answerBy: date }) => ({ text: waiting.caseEndsSoon, values: { owner, date } }),
    go: toCase,
    isTask: true,
  },
} as const satisfies Record<string, Sort>;
