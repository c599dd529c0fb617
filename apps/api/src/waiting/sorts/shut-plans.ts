// That a plan is no longer open to somebody: whose it was is not told.
import type { WaitingSort } from '../sort';

export const shutPlanSort: WaitingSort = {
  news: {
    kinds: ['plan-shut'],
    ofShutPlans: true,
    of: async (_tx, _here, told) =>
      told.map(({ id, kind, at, subject_id }) => ({ id, kind, at, subjectId: subject_id })),
  },
};
