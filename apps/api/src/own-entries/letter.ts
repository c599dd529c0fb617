// Puts what somebody wrote and changed into plain lines, in their own language.
import type { ChangedNoun, Language } from '@samplan/domain';
import {
  decisionNames,
  declineReasonNames,
  goalAimNames,
  goalEndReasonNames,
  LOCALES,
  measureKindNames,
  measureStateNames,
  ownEntries as texts,
  ownEntryChange,
  ownEntryWords,
  planStateNames,
  repeatNames,
  reviewCourseNames,
  reviewOutcomeNames,
  say,
  trainingTriedNames,
  type Text,
} from '@samplan/wording';
import type { AnswerRow, FactRow } from './own-entries.repository';

/** A goal or a measure, and what it is called where that may stand in a journal. */
export interface Item {
  readonly noun: 'goal' | 'measure';
  readonly title: string | null;
}

/** Lines of words by field, of one item or of the section itself (item null). */
export interface OwnWords {
  readonly item: string | null;
  readonly field: string;
  readonly lines: readonly string[];
}

export interface Part {
  /** Null for the plan as a whole. */
  readonly title: string | null;
  readonly words: readonly OwnWords[];
  readonly facts: readonly FactRow[];
  readonly answers: readonly AnswerRow[];
}

export interface Letter {
  readonly language: Language;
  readonly owner: string;
  readonly name: string;
  readonly since: Date | null;
  readonly until: Date;
  readonly items: ReadonlyMap<string, Item>;
  readonly parts: readonly Part[];
}

const TITLE_FIELDS: readonly string[] = ['words', 'what'];

/** @returns an empty text where there is nothing to tell */
export function letterOf(letter: Letter): string {
  const { language, owner, name, since, until } = letter;
  const parts = letter.parts.map((part) => partOf(letter, part)).filter((part) => part !== '');
  if (parts.length === 0) return '';
  const day = (at: Date) => dateOf(at, language);
  const when = since
    ? say(texts.since, language, { since: day(since), until: day(until) })
    : say(texts.upTo, language, { until: day(until) });
  const head = [say(texts.header, language, { owner, name }), when, say(texts.purpose, language)].join('\n');
  return [head, ...parts].join('\n\n');
}

function partOf({ language, items }: Letter, { title, words, facts, answers }: Part): string {
  const named = (id: string | null) => itemName(id === null ? undefined : items.get(id), language);
  const own = words.filter(({ item }) => item === null).flatMap(({ lines }) => lines);
  const ofItems = [...new Set(words.flatMap(({ item }) => item ?? []))].map((item) => {
    const lines = words
      .filter((one) => one.item === item)
      .flatMap(({ field, lines: said }) => {
        const name = ownEntryWords[field];
        if (!TITLE_FIELDS.includes(field)) return name ? [`${say(name, language)}: ${said.join('\n')}`] : said;
        // Who wrote all of a title has it in the line above.
        return said.join(' ') === items.get(item)?.title ? [] : said;
      });
    return [named(item) ?? '', ...lines].join('\n');
  });
  const entry = (at: Date, about: string | null, what: string) =>
    say(texts.entry, language, {
      date: dateOf(at, language),
      what: about ? say(texts.about, language, { about, what }) : what,
    });
  const said = answers.map(({ at, item_id, kind, reason, course, words: own }) => {
    const why = reason ? say(declineReasonNames[reason], language) : '';
    const how = course ? say(reviewCourseNames[course], language) : '';
    const plain = [why, how, (own ?? '').trim()].filter((text) => text !== '').join('. ');
    const lead = LEADS[kind];
    const what = lead ? say(texts.to, language, { what: say(lead, language), value: plain }) : plain;
    return entry(at, named(item_id), what);
  });
  const changed = facts.map((fact) => entry(fact.at, named(fact.item_id), changeOf(fact, language)));
  const blocks = [
    own.join('\n'),
    ...ofItems,
    said.length > 0 ? [say(texts.answers, language), ...said].join('\n') : '',
    changed.length > 0 ? [say(texts.changes, language), ...changed].join('\n') : '',
  ].filter((block) => block !== '');
  if (blocks.length === 0) return '';
  return [(title ?? say(texts.wholePlan, language)).toLocaleUpperCase(LOCALES[language]), ...blocks].join('\n\n');
}

const LEADS: Readonly<Record<AnswerRow['kind'], Text | undefined>> = {
  answered: undefined,
  asked: texts.asked,
  disagreed: texts.disagreed,
  reviewed: texts.reviewed,
  decided: texts.decided,
};

function itemName(item: Item | undefined, language: Language): string | null {
  if (!item) return null;
  const isGoal = item.noun === 'goal';
  if (!item.title) return say(isGoal ? texts.someGoal : texts.someMeasure, language);
  return say(isGoal ? texts.goal : texts.measure, language, { title: item.title });
}

/** Closed lists by the field that holds a word of them. */
const NAMES: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  'goal.aim': goalAimNames,
  'goal.ended': goalEndReasonNames,
  'measure.kind': measureKindNames,
  'measure.state': measureStateNames,
  'measure.decision': decisionNames,
  'measure.outcome': reviewOutcomeNames,
  'measure.trainingTried': trainingTriedNames,
  'plan.state': planStateNames,
};
/** Changes that say all by themselves, or whose value names somebody or something else. */
const ALONE =
  /^(responsibility|disagreement|attachment|words|participant|access)\.|\.(added|moved|reopened|helper|goalId|parentId)$|Reference$|LevelId$/;

function changeOf(
  { noun, field, after }: { noun: ChangedNoun; field: string; after: unknown },
  language: Language,
): string {
  const what = say(ownEntryChange(noun, field), language);
  const key = `${noun}.${field}`;
  if (ALONE.test(key)) return what;
  const value = valueOf(NAMES[key], after, language);
  return value === null ? what : say(texts.to, language, { what, value });
}

function valueOf(names: Readonly<Record<string, Text>> | undefined, after: unknown, language: Language): string | null {
  if (after === null || after === undefined) return say(texts.none, language);
  if (typeof after === 'boolean') return say(after ? texts.yes : texts.no, language);
  if (typeof after === 'object') {
    const every: unknown = Reflect.get(after, 'every');
    return valueOf(repeatNames, typeof every === 'string' ? every : undefined, language);
  }
  if (typeof after !== 'string') return null;
  const name = names && Object.hasOwn(names, after) ? names[after] : undefined;
  if (name) return say(name, language);
  return /^\d{4}-\d{2}-\d{2}$/.test(after) ? plainDate(after, language) : null;
}

const dateOf = (at: Date, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'Europe/Oslo' }).format(at);

/** A calendar date has no time zone. */
const plainDate = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));
