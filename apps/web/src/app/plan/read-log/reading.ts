// What the log says of one reader, put into plain words: who they are, why they could see it, and day by day what they saw.
import type { PlanOpeningsQuery } from '@samplan/contract';
import { BASES, CONSENT_FORMS, osloDate, PLAN_ROLES } from '@samplan/domain';
import { openingTexts, openingWhy, readLog, roleNames, type Text } from '@samplan/wording';
import { wordOf } from '../../kernel/wire-words';

export type Openings = NonNullable<NonNullable<PlanOpeningsQuery['plan']>['openings']>;
export type Reader = Openings['readers'][number];
type Opening = Reader['openings'][number];
type Reason = Reader['reasons'][number];

/** One sentence, with the days on which what it rests on began. */
export interface Why {
  readonly text: Text;
  readonly dates: readonly string[];
}

/** What was seen in one minute, in one way. */
export interface Seen {
  readonly at: string;
  readonly text: Text;
  readonly parts: readonly string[];
}

export interface SeenOnDay {
  readonly date: string;
  readonly seen: readonly Seen[];
}

/** People, each once, who opened a part of the plan. */
export const howMany = (readers: readonly Reader[]): number =>
  new Set(readers.filter(({ days }) => days > 0).map(({ person }) => person.id)).size;

/** What a reader is to the owner: a text of ours, or words of the plan. */
export function whatTheyAre({ role, unit, title }: Reader): Text | string {
  if (role === 'coordinator') return readLog.yourCoordinator;
  const word = wordOf(PLAN_ROLES, role);
  return (unit ?? title) || (word ? roleNames[word] : '');
}

/** Sentences, each once, in the order of the reasons. */
export function whyOf(reasons: readonly Reason[]): readonly Why[] {
  const all = new Map<Text, Set<string>>();
  for (const reason of reasons) {
    const text = sentenceOf(reason);
    const dates = all.get(text) ?? new Set();
    all.set(text, reason.since ? dates.add(reason.since) : dates);
  }
  return [...all].map(([text, dates]) => ({ text, dates: [...dates].sort() }));
}

function sentenceOf({ basis, form, since }: Reason): Text {
  const word = since ? wordOf(BASES, basis ?? '') : undefined;
  return openingWhy(word ?? null, wordOf(CONSENT_FORMS, form ?? '') ?? null);
}

/** Newest day first; on it what was seen, in the order of the clock. */
export function byDay(openings: readonly Opening[]): readonly SeenOnDay[] {
  const days = new Map<string, Map<string, Seen & { parts: string[] }>>();
  for (const { at, kind, title } of openings) {
    const date = osloDate(Date.parse(at));
    const day = days.get(date) ?? new Map<string, Seen & { parts: string[] }>();
    days.set(date, day);
    const seen = day.get(`${at} ${kind}`) ?? { at, text: openingTexts[kind], parts: [] };
    day.set(`${at} ${kind}`, seen);
    if (title !== null && !seen.parts.includes(title)) seen.parts.push(title);
  }
  return [...days].map(([date, seen]) => ({
    date,
    seen: [...seen.values()].sort((a, b) => a.at.localeCompare(b.at)),
  }));
}
