// Reports of need: for those of the coordinating unit, for the person, and for whoever coordinates a plan that one came to.
import { caseWaits, myCase, waiting } from '@samplan/wording';
import { toPlan, type Go, type Item, type Sort } from '../sort';

const toCase = ({ subjectId }: Item): Go => ({ link: ['/inbox', subjectId], text: waiting.openCase });

const toOwnCase = (): Go => ({ link: ['/my-case'], text: myCase.page });

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
  plan_to_agree: {
    say: () => ({ text: caseWaits.planToAgree }),
    go: ({ subjectId }) => ({ link: ['/plan', subjectId, 'plan-consent'], text: caseWaits.readAndAnswer }),
  },
  case_noted: { say: () => ({ text: caseWaits.noted }), go: toOwnCase },
  case_delayed: { say: () => ({ text: caseWaits.delayed }), go: toOwnCase },
  case_decided: { say: () => ({ text: caseWaits.decided }), go: toOwnCase },
  need_joined: {
    say: (_item, { owner }) => ({ text: caseWaits.joinedPlan, values: { owner } }),
    go: toPlan,
  },
} as const satisfies Record<string, Sort>;
