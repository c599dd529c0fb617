// When a measure is done, as people say it: "onsdager kl. 17, fra 2. desember til 1. juni".
import { measures, repeatNames } from '@samplan/wording';
import { REPEATS } from '@samplan/domain';
import type { LanguageChoice } from '../kernel/language';
import { wordOf } from '../kernel/wire-words';

/** What says a text, a date and a list in the language of the page. */
export type Speaker = Pick<LanguageChoice, 'say' | 'date' | 'list' | 'current'>;

/** A measure's recurrence as the API tells it. */
export interface WireRecurrence {
  readonly every: string;
  readonly weekdays: readonly number[];
  readonly time: string | null;
}

export interface When {
  readonly startsOn: string | null;
  readonly deadlineOn: string | null;
  readonly recurrence: WireRecurrence | null;
}

/** @returns the words as they stand within a sentence, or undefined where no time is agreed */
export function whenOf({ startsOn: from, deadlineOn: to, recurrence }: When, speaker: Speaker): string | undefined {
  const parts = [recurrence ? recurrenceOf(recurrence, speaker) : undefined, spanOf(from, to, !!recurrence, speaker)];
  return parts.filter((part) => part !== undefined).join(', ') || undefined;
}

/** "onsdager kl. 17", "hver dag", "når det trengs". */
export function recurrenceOf({ every, weekdays, time }: WireRecurrence, speaker: Speaker): string {
  const days = [...weekdays].sort((a, b) => a - b).map((day) => speaker.say(measures.weekdays, { day }));
  const repeat = wordOf(REPEATS, every);
  const when = days.length > 0 ? speaker.list(days) : repeat ? speaker.say(repeatNames[repeat]) : '';
  return time ? speaker.say(measures.atTime, { when, time: timeOf(time, speaker) }) : when;
}

function spanOf(from: string | null, to: string | null, recurs: boolean, speaker: Speaker): string | undefined {
  const date = (day: string) => speaker.date(day, 'short');
  if (from && to) {
    if (from === to) return date(from);
    return speaker.say(measures.fromTo, { from: date(from), to: date(to) });
  }
  if (from) return speaker.say(measures.from, { from: date(from) });
  if (to) return recurs ? speaker.say(measures.to, { to: date(to) }) : speaker.say(measures.by, { date: date(to) });
  return undefined;
}

/** Norwegian says "17" and "17.30", English "17:00". */
function timeOf(time: string, speaker: Speaker): string {
  if (speaker.current() === 'en') return time;
  const [hours = '', minutes = ''] = time.split(':');
  return minutes === '00' ? String(Number(hours)) : `${Number(hours)}.${minutes}`;
}
