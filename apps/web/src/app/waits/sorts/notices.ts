// That one is not reached outside the app.
import { waiting } from '@samplan/wording';
import type { Sort } from '../sort';

export const noticeSorts = {
  address_to_check: {
    say: () => ({ text: waiting.addressToCheck }),
    why: () => ({ text: waiting.addressToCheckWhy }),
    go: () => ({ link: ['/settings'], text: waiting.checkAddress }),
    tag: { icon: 'warn', color: 'warning', text: waiting.aTask },
    isTask: true,
  },
} as const satisfies Record<string, Sort>;
