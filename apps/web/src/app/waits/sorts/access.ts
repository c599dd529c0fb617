// Wishes to read more, what became of them, and what is open or closed to one since.
import { waiting } from '@samplan/wording';
import { toPlan, type Sort } from '../sort';

export const accessSorts = {
  access_wished: {
    say: (_item, { about, section }) => ({ text: waiting.accessWished, values: { about, section } }),
    why: (_item, { name }) => ({ text: waiting.wishes, values: { name } }),
    isForOwner: true,
  },
  access_answered: {
    say: ({ accepted, sectionTitle }, { owner, about, section }) => {
      if (!sectionTitle) return { text: accepted ? waiting.ownerSaidYes : waiting.ownerSaidNo, values: { owner } };
      return { text: accepted ? waiting.accessYes : waiting.accessNo, values: { owner, about, section } };
    },
    go: toPlan,
  },
  access_ended: { say: () => ({ text: waiting.accessEnded }), go: toPlan },
  access_given: {
    say: ({ sectionTitle }, { owner, section }) =>
      sectionTitle ? { text: waiting.accessGivenTo, values: { owner, section } } : { text: waiting.moreIsOpen },
    go: toPlan,
  },
  consent_recorded: {
    say: (_item, { givenName: name }) => ({ text: waiting.consentRecorded, values: { name } }),
    go: ({ planId }) =>
      planId ? { link: ['/plan', planId, 'who-sees-what', 'answers'], text: waiting.seeAnswer } : undefined,
  },
} as const satisfies Record<string, Sort>;
