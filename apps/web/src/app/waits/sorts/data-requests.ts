// What people ask to have corrected or erased, for those of the coordinating unit.
import { waiting } from '@samplan/wording';
import type { Sort } from '../sort';

export const dataRequestSorts = {
  data_requested: {
    say: (_item, { owner }) => ({ text: waiting.dataRequested, values: { owner } }),
    why: () => ({ text: waiting.dataRequestedWhy }),
    go: () => ({ link: ['/data-requests'], text: waiting.answerDataRequest }),
    isTask: true,
  },
} as const satisfies Record<string, Sort>;
