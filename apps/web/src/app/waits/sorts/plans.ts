// Who is with in a plan, and whether it is open.
import { coordinatorWaits, waiting } from '@samplan/wording';
import { toPlan, type Sort } from '../sort';

export const planSorts = {
  plan_without_coordinator: {
    say: ({ ownerName: owner }) => ({ text: waiting.withoutCoordinator, values: { owner } }),
    go: () => ({ link: ['/coordinators'], text: coordinatorWaits.find }),
    tag: { icon: 'people', color: 'accent', text: waiting.aTask },
    isTask: true,
  },
  reopening_asked: {
    say: ({ ownerName: owner }) => ({ text: waiting.reopeningAsked, values: { owner } }),
    go: () => ({ link: ['/reopenings'], text: waiting.answerReopening }),
  },
  reopening_answered: { say: () => ({ text: waiting.reopeningAnswered }) },
  wish_entered: { say: () => ({ text: waiting.wishEntered }) },
  plan_shut: { say: () => ({ text: waiting.planShut }) },
  left_plan: {
    say: ({ about }, { givenName }) => ({ text: waiting.left, values: { name: about ?? givenName } }),
    go: toPlan,
  },
} as const satisfies Record<string, Sort>;
