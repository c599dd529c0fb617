// The log of openings as lines of a table, in the words of the owner's page and their language.
import type { Language, PersonId } from '@samplan/domain';
import { LOCALES, openingTexts, openingWhy, readLog, readLogFile, roleNames, say } from '@samplan/wording';
import type { Known } from '../access/people.repository';
import { sectionTitleOf } from '../words/section-titles';
import type { OpeningRow } from './read-log.repository';

/** The headings, then a line for each thing that was seen, the newest first. */
export function linesOf(
  rows: readonly OpeningRow[],
  people: ReadonlyMap<PersonId, Known>,
  language: Language,
): readonly (readonly string[])[] {
  const { day, time, who, as, unit, what, why } = readLogFile;
  const headings = [day, time, who, as, unit, what, why].map((text) => say(text, language));
  return [headings, ...rows.map((row) => lineOf(row, people.get(row.person_id), language))];
}

function lineOf(row: OpeningRow, person: Known | undefined, language: Language): readonly string[] {
  const { at, hat, seat_title, unit, kind, label, basis, form, since } = row;
  const parts = label ? say(readLog.part, language, { title: sectionTitleOf(label, language) }) : '';
  const name = person?.givenName ?? '';
  const dates = since ? longDate(since, language) : '';
  return [
    shown(at, language, { day: '2-digit', month: '2-digit', year: 'numeric' }),
    shown(at, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    person?.name ?? '',
    seat_title || say(roleNames[hat], language),
    unit ?? '',
    say(openingTexts[kind], language, { parts }),
    say(openingWhy(since ? basis : null, form), language, { name, dates }),
  ];
}

const shown = (at: Date, language: Language, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(LOCALES[language], { ...how, timeZone: 'Europe/Oslo' }).format(at);

/** A calendar date has no time zone. */
const longDate = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));
