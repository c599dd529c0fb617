// When what is done by itself is due: each minute, each hour, or each morning at six in Norway.
import { addDays, osloDate, osloHour } from './dates';

export type JobPace = 'minute' | 'hour' | 'morning';

const MORNING = 6;

/**
 * The minute, hour or morning that a moment belongs to. A job is due where it was not done to its end in this one: also
 * after a night without a server. Hours are those that go by, so summer time neither repeats one nor leaves one out.
 */
export function jobSlot(pace: JobPace, at: number): string {
  if (pace === 'minute') return new Date(at).toISOString().slice(0, 16);
  if (pace === 'hour') return new Date(at).toISOString().slice(0, 13);
  const date = osloDate(at);
  return osloHour(at) < MORNING ? addDays(date, -1) : date;
}
