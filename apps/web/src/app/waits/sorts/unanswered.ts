// What whoever coordinates, owns or leads has to see to: nobody answers, somebody has not answered, something is not signed.
import { myUnit, waiting } from '@samplan/wording';
import type { Sort } from '../sort';

export const unansweredSorts = {
  nobody_answers: {
    say: (_item, { owner, title }) => ({ text: waiting.nobodyAnswers, values: { owner, title } }),
    go: ({ planId }) => (planId ? { link: ['/plan', planId], text: waiting.askSomebody } : undefined),
    tag: { icon: 'ring', color: 'warning', text: waiting.nobodyYet },
    isTask: true,
  },
  answer_awaited: {
    say: (_item, { owner, about, title }) => ({ text: waiting.answerAwaited, values: { owner, about, title } }),
    why: (_item, { at: date }) => ({ text: waiting.askedOn, values: { date } }),
    go: ({ sectionId, subjectId }) =>
      sectionId ? { link: ['/waiting', sectionId, subjectId], text: waiting.seeQuestion } : undefined,
    tag: { icon: 'clock', color: 'warning', text: waiting.hasWaited },
    isTask: true,
  },
  to_sign: {
    say: ({ count }) => ({ text: waiting.toSign, values: { count: count ?? 1 } }),
    why: () => ({ text: waiting.notSigned }),
    go: ({ planId }) => (planId ? { link: ['/plan', planId, 'sign'], text: waiting.seeAndSign } : undefined),
  },
  names_to_confirm: {
    say: ({ count }, { about: unit }) => ({ text: myUnit.waitsIn, values: { count: count ?? 1, unit } }),
    go: ({ subjectId }) => ({ link: ['/my-unit', subjectId], text: myUnit.lookAtPeople }),
    isTask: true,
  },
} as const satisfies Record<string, Sort>;
