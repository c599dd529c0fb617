// That an owner wonders why one has opened their plan, and the answers to it.
import { waiting } from '@samplan/wording';
import type { Go, Item, Sort } from '../sort';

const toReadLog = ({ planId, month }: Item): Go | undefined =>
  planId
    ? {
        link: ['/plan', planId, 'who-has-seen'],
        text: waiting.readAnswer,
        ...(month && { month: month.slice(0, 7) }),
      }
    : undefined;

export const openingSorts = {
  opening_asked: {
    say: (item, { owner, month }) =>
      item.owner
        ? { text: waiting.openingAsked, values: { owner, month } }
        : { text: waiting.openingAskedUnnamed, values: { month } },
  },
  opening_answered: {
    say: (item, { givenName: name, month }) =>
      item.month
        ? { text: waiting.openingAnswered, values: { name, month } }
        : { text: waiting.hasToldWhy, values: { name } },
    go: toReadLog,
  },
  municipality_answered: { say: () => ({ text: waiting.municipalityAnswered }), go: toReadLog },
} as const satisfies Record<string, Sort>;
