// Questions to answer for a measure, and what became of them.
import { waiting } from '@samplan/wording';
import { toPlan, type Go, type Item, type Sort } from '../sort';

const toQuestion = ({ sectionId, subjectId }: Item, go: Omit<Go, 'link'>): Go | undefined =>
  sectionId ? { link: ['/waiting', sectionId, subjectId], ...go } : undefined;

export const responsibilitySorts = {
  responsibility_asked: {
    say: ({ about }, { owner, title, me }) =>
      about && about !== me
        ? { text: waiting.askedUnit, values: { owner, unit: about, title } }
        : { text: waiting.askedYou, values: { owner, title } },
    why: (_item, { name }) => ({ text: waiting.asks, values: { name } }),
    go: (item) => toQuestion(item, { text: waiting.seeAndAnswer }),
  },
  talk_answered: {
    say: (_item, { owner, title }) => ({ text: waiting.talkAnswered, values: { owner, title } }),
    go: (item) => toQuestion(item, { text: waiting.readAnswer, view: 'talk' }),
    tag: { icon: 'bubble', color: 'neutral', text: waiting.hasAnswered },
  },
  responsibility_accepted: {
    say: (item, { givenName: name, title }) =>
      item.title
        ? { text: waiting.accepted, values: { name, title } }
        : { text: waiting.hasAccepted, values: { name } },
    go: toPlan,
  },
  responsibility_declined: {
    say: (item, { givenName: name, title }) =>
      item.title
        ? { text: waiting.declined, values: { name, title } }
        : { text: waiting.hasDeclined, values: { name } },
    go: toPlan,
  },
  responsibility_talked: {
    say: (item, { givenName: name, title }) =>
      item.title ? { text: waiting.talked, values: { name, title } } : { text: waiting.hasTalked, values: { name } },
    go: (item) => toQuestion(item, { text: waiting.readQuestion, view: 'talk' }) ?? toPlan(item),
  },
  responsibility_ended: {
    say: ({ title, accepted }) => {
      if (accepted === false)
        return title ? { text: waiting.takenBack, values: { title } } : { text: waiting.takenBackUntitled };
      return title ? { text: waiting.ended, values: { title } } : { text: waiting.endedUntitled };
    },
    go: toPlan,
  },
} as const satisfies Record<string, Sort>;
