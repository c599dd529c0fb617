// Small words in which the demo's plans are told.
import { addDays, type PlainDate } from '@samplan/domain';
import type { PlanBuilder } from '@samplan/testing';
import type { PlanContent } from '../content/content';

export const withContent = (plan: PlanBuilder, content: PlanContent): PlanBuilder =>
  Object.entries(content).reduce((told, [key, words]) => told.withWords(key, words), plan);

/** The date itself, or the Friday before where it falls in a weekend: nobody meets on a Sunday. */
export const weekday = (date: PlainDate): PlainDate => {
  const daysSinceThursday = Date.parse(date) / 86_400_000;
  const day = (daysSinceThursday + 4) % 7;
  return addDays(date, day === 6 ? -1 : day === 0 ? -2 : 0);
};
