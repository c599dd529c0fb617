// One change of a fact as a sentence that begins with who made it; what is unknown here is said all the same.
import type { PlanHistoryQuery } from '@samplan/contract';
import {
  CHANGED_NOUNS,
  GOAL_END_REASONS,
  OBJECTABLES,
  parseDate,
  PLAN_STATES,
  RESPONSIBILITY_STATES,
  type ChangedNoun,
} from '@samplan/domain';
import {
  accessChanges,
  cooperationChanges,
  factChanges,
  factNames,
  goalEndReasonNames,
  history,
  itemChanges,
  namedResponsibilityChanges,
  objectableNames,
  ownPartChanges,
  participantChanges,
  planFactChanges,
  planStateChanges,
  responsibilityChanges,
  unknownChanges,
  wordsChanges,
  type Text,
  type Values,
} from '@samplan/wording';
import { isRecord } from '../../kernel/record';
import { wordOf } from '../../kernel/wire-words';
import { factWords } from '../fact-words';
import type { Speaker } from '../measure-when';

export type Change = NonNullable<PlanHistoryQuery['plan']>['history'][number];

/** A sentence in two pieces: who, and what they did. */
export interface ChangeWords {
  readonly who: string;
  readonly did: string;
}

type Said = { readonly text: Text; readonly values?: Values };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const QUOTED: readonly string[] = ['goalId', 'parentId'];

/** @param me the id of whoever reads: of oneself it says "Du" */
export function wordsOf(change: Change, speaker: Speaker, me: string | undefined): ChangeWords {
  const { by } = change;
  const who = by ? (by.id === me ? speaker.say(history.you) : by.givenName) : speaker.say(history.somebody);
  const noun = wordOf(CHANGED_NOUNS, change.noun) ?? 'plan';
  const what = whatOf(change, noun, speaker);
  const { text, values } = saidOf(change, noun, speaker) ?? { text: unknownChanges[noun] };
  const sentence = speaker.say(text, { who, what, ...values });
  return { who, did: sentence.slice(who.length) };
}

function saidOf(change: Change, noun: ChangedNoun, speaker: Speaker): Said | undefined {
  const { field, afterName } = change;
  const someone = speaker.say(history.someone);
  switch (noun) {
    case 'goal':
    case 'measure':
      return itemOf(change, noun, speaker) ?? factOf(change, factChanges, speaker);
    case 'responsibility':
      return responsibilityOf(change);
    case 'plan':
      return planOf(change) ?? factOf(change, planFactChanges, speaker);
    case 'participant': {
      const own = ownPartChanges[field];
      if (own) return { text: own };
      const text = participantChanges[field];
      return text && { text, values: { name: afterName ?? someone } };
    }
    case 'access': {
      const text = accessChanges[field];
      return text && { text, values: { name: afterName ?? someone } };
    }
    case 'disagreement':
      if (field === 'added') return { text: itemChanges.disagrees };
      return field === 'removed' ? { text: itemChanges.agrees } : undefined;
    case 'attachment':
      if (field === 'added') return { text: itemChanges.fileAdded };
      return field === 'removed' ? { text: itemChanges.fileRemoved } : undefined;
    case 'words': {
      const text = wordsChanges[field];
      return text && { text };
    }
  }
}

/** What happens to goals and measures as a whole. */
function itemOf(change: Change, noun: 'goal' | 'measure', speaker: Speaker): Said | undefined {
  const { field, beforeName: before, afterName: after } = change;
  const isOn = parsed(change.after) === true;
  switch (field) {
    case 'added':
    case 'reopened':
    case 'takenOut':
    case 'putBack':
      return { text: itemChanges[field] };
    case 'ended': {
      const reason = wordOf(GOAL_END_REASONS, String(parsed(change.after)));
      if (!reason) return { text: itemChanges.ended };
      return { text: itemChanges.endedWhy, values: { reason: speaker.say(goalEndReasonNames[reason]) } };
    }
    case 'starred':
      return { text: isOn ? itemChanges.starred : itemChanges.unstarred };
    case 'servesWhatMatters':
      return { text: isOn ? itemChanges.linked : itemChanges.unlinked };
    case 'order':
      return { text: noun === 'goal' ? itemChanges.goalOrder : itemChanges.measureOrder };
    case 'helper':
      if (after) return { text: itemChanges.helps, values: { name: after } };
      return before ? { text: itemChanges.helpsNot, values: { name: before } } : { text: itemChanges.helper };
    case 'moved': {
      if (before && after) return { text: itemChanges.movedFromTo, values: { before, after } };
      if (after) return { text: itemChanges.movedTo, values: { after } };
      return before ? { text: itemChanges.movedFrom, values: { before } } : { text: itemChanges.moved };
    }
  }
}

function responsibilityOf({ field, before, after, beforeName, afterName }: Change): Said | undefined {
  const value = parsed(after) ?? parsed(before);
  const told = isRecord(value) ? String(value['state']) : '';
  const state = wordOf(RESPONSIBILITY_STATES, field) ?? wordOf(RESPONSIBILITY_STATES, told);
  if (!state) return undefined;
  const [first, second] = (afterName ?? beforeName ?? '').split(', ');
  const name = second ? `${first} (${second})` : first;
  const text = namedResponsibilityChanges[state];
  return text && name ? { text, values: { name } } : { text: responsibilityChanges[state] };
}

function planOf({ field, before, after }: Change): Said | undefined {
  if (field === 'noCooperationNeeded')
    return { text: parsed(after) === true ? cooperationChanges.notNeeded : cooperationChanges.needed };
  if (field !== 'state') return undefined;
  const state = wordOf(PLAN_STATES, String(parsed(after)));
  if (!state) return undefined;
  const isAgain = state === 'active' && parsed(before) === 'paused';
  return { text: planStateChanges[isAgain ? 'again' : state] };
}

/** A named fact that was one thing and is another. */
function factOf(
  change: Change,
  texts: typeof factChanges | typeof planFactChanges,
  speaker: Speaker,
): Said | undefined {
  const name = factNames[change.field];
  if (!name) return undefined;
  const field = speaker.say(name);
  const before = valueOf(change.field, change.before, change.beforeName, speaker);
  const after = valueOf(change.field, change.after, change.afterName, speaker);
  if (before && after) return { text: texts.changed, values: { field, before, after } };
  // A value that one may not know is not said to be none.
  const isHidden = (change.before !== null && !before) || (change.after !== null && !after);
  if (after && !isHidden) return { text: texts.set, values: { field, after } };
  if (before && !isHidden) return { text: texts.emptied, values: { field, before } };
  return { text: texts.touched, values: { field } };
}

/** As it stands within a sentence; undefined where there is none, or none that can be said. */
function valueOf(field: string, json: string | null, name: string | null, speaker: Speaker): string | undefined {
  if (name) return QUOTED.includes(field) ? speaker.say(history.quoted, { title: name }) : name;
  const value = parsed(json);
  if (json === null || value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'string' && UUID.test(value)) return undefined;
  if (typeof value === 'string' && parseDate(value)) return speaker.date(value, 'short');
  const words = factWords(field, json, speaker);
  // English writes its weekdays with a capital letter everywhere.
  return isRecord(value) && speaker.current() === 'en' ? words : lowered(words);
}

function whatOf({ title, after, before }: Change, noun: ChangedNoun, speaker: Speaker): string {
  if (title) return speaker.say(history.quoted, { title });
  if (noun === 'goal') return speaker.say(history.aGoal);
  if (noun !== 'disagreement') return speaker.say(history.aMeasure);
  const subject = wordOf(OBJECTABLES, String(parsed(after) ?? parsed(before)));
  return speaker.say(objectableNames[subject ?? 'section']);
}

function parsed(json: string | null): unknown {
  if (json === null) return null;
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

const lowered = (words: string): string => words.replace(/^./u, (first) => first.toLocaleLowerCase('nb'));
