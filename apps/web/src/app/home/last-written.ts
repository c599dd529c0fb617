// When a plan was last written in, as people say it: today with the time, yesterday, or the date.
import { addDays, osloDate, type Clock } from '@samplan/domain';
import { home } from '@samplan/wording';
import type { LanguageChoice } from '../kernel/language';
import type { HomePlan } from './home-plan';

/** Undefined where nothing has been written. */
export function lastWritten(
  { lastWrittenAt }: Pick<HomePlan, 'lastWrittenAt'>,
  language: LanguageChoice,
  clock: Clock,
): string | undefined {
  if (!lastWrittenAt) return undefined;
  const today = osloDate(clock.now());
  const day = osloDate(Date.parse(lastWrittenAt));
  if (day === today) return language.say(home.today, { time: language.date(lastWrittenAt, 'time') });
  return day === addDays(today, -1) ? language.say(home.yesterday) : language.date(lastWrittenAt, 'short');
}
