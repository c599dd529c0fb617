// How one kind of thing that waits, or is news, is said, and where a press on it leads.
import type { WaitingHereFragment } from '@samplan/contract';
import type { IconName, StateColor } from '@samplan/ui';
import { begun, coordinatorWaits, waiting, type Text, type Values } from '@samplan/wording';
import type { LanguageChoice } from '../kernel/language';

export type Item = WaitingHereFragment;
export type Kind = Item['kind'];

export interface Sentence {
  readonly text: Text;
  readonly values?: Values;
}

export interface Go {
  readonly link: readonly string[];
  readonly text: Text;
  readonly view?: string;
  readonly month?: string;
}

export interface Tag {
  readonly icon: IconName;
  readonly color: StateColor;
  readonly text: Text;
  readonly values?: Values;
}

/** Names and titles of an item as they stand in its sentences; where one is not known, a word for it. */
export interface Words {
  readonly owner: string;
  /** Whoever asks or tells, in full: it may be the first one hears of them. */
  readonly name: string;
  /** Whoever answered, whom one knows by now. */
  readonly givenName: string;
  readonly about: string;
  readonly title: string;
  readonly section: string;
  readonly month: string;
  readonly answerBy: string;
  /** The day on which it came. */
  readonly at: string;
  /** As the API calls the one who asks for the list. */
  readonly me: string;
}

export interface Sort {
  /** Without its titles, where there are none, it is said all the same. */
  readonly say: (item: Item, words: Words) => Sentence;
  /** Under it, in a line of its own. */
  readonly why?: (item: Item, words: Words) => Sentence;
  /** Nothing, where there is nowhere to go, or it is answered on the spot. */
  readonly go?: (item: Item) => Go | undefined;
  /** Of one that is more than a question with a date. */
  readonly tag?: Omit<Tag, 'values'>;
  /** A task is done, not answered. */
  readonly isTask?: true;
  /** The owner says yes or no to it on the spot. */
  readonly isForOwner?: true;
}

export type Speaker = Pick<LanguageChoice, 'say' | 'date'>;

/** @param me the full name of the one who asks for the list */
export function wordsOf(item: Item, me: string, speaker: Speaker): Words {
  const name = item.by?.name ?? begun(speaker.say(waiting.somebody));
  const title = item.title || speaker.say(waiting.something);
  return {
    owner: item.owner?.givenName || item.ownerName || begun(speaker.say(waiting.somebody)),
    name,
    givenName: item.by?.givenName ?? name,
    about: item.about ?? speaker.say(waiting.somebody),
    title,
    section: item.sectionTitle ?? title,
    month: item.month ? speaker.date(item.month, 'month') : '',
    answerBy: item.answerBy ? speaker.date(item.answerBy) : '',
    at: speaker.date(item.at),
    me,
  };
}

/** To the plan, as long as one sees it. */
export const toPlan = ({ planId }: Item): Go | undefined =>
  planId ? { link: ['/plan', planId], text: waiting.openPlan } : undefined;

/** To whoever coordinates, among all of them, for the coordinating unit; without one, to where one is found. */
export const toCoordinator = (person: string | null): Go =>
  person
    ? { link: ['/coordinators'], view: person, text: coordinatorWaits.seeCoordinator }
    : { link: ['/coordinators'], text: coordinatorWaits.find };
