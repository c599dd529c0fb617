// Dates as a calendar program reads them: "Avtale", all day; no place, nobody, and no id of ours.
import { createHmac } from 'node:crypto';
import type { Language, PersonId, PlainDate } from '@samplan/domain';
import { calendar as texts, say } from '@samplan/wording';
import ical from 'ical-generator';
import type { DateRow } from './feeds.repository';

interface Reader {
  readonly person: PersonId;
  readonly language: Language;
}

/** @param key so that what names an entry to a program names no plan to anybody else @param stamp when it was asked for */
export function calendarOf(dates: readonly DateRow[], { person, language }: Reader, key: Buffer, stamp: Date): Buffer {
  const made = ical({ prodId: { company: 'Kalender', product: 'Avtaler', language: language.toUpperCase() } });
  for (const { plan, on } of dates)
    made.createEvent({
      id: createHmac('sha256', key).update(`calendar ${person} ${plan}`).digest('hex').slice(0, 32),
      summary: say(texts.entry, language),
      start: midnight(on),
      allDay: true,
      stamp,
    });
  return Buffer.from(made.toString());
}

/** A date without a time is written in universal time. */
const midnight = (on: PlainDate): Date => new Date(`${on}T00:00:00Z`);
