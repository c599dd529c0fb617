// The heading of a first page at work: how much waits. Until that is known nobody is told that nothing does.
import { home } from '@samplan/wording';
import type { WhatWaits } from '../kernel/what-waits';
import type { Sentence } from '../waits/sort';

export function waitsHeading(what: Pick<WhatWaits, 'isKnown' | 'questions'>, name: string): Sentence {
  if (!what.isKnown()) return { text: home.hello, values: { name } };
  const count = what.questions().length;
  return count > 0 ? { text: home.waits, values: { count } } : { text: home.nothingWaits };
}
