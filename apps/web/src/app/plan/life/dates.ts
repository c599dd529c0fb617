// The dates of a plan as a form holds them, and what is wrong with them in plain words.
import { life, type Text } from '@samplan/wording';

export const DATE_FIELDS = ['periodFrom', 'periodTo', 'nextReviewOn'] as const;
export type DateField = (typeof DATE_FIELDS)[number];

/** `yyyy-mm-dd`, or empty where there is none. */
export type Dates = Readonly<Record<DateField, string>>;
export type Wrong = Partial<Readonly<Record<DateField, Text>>>;

/** What a field says when it is written in. */
export interface DateWritten {
  readonly field: DateField;
  readonly value: string;
  /** Something stands there that is no whole date. */
  readonly isBroken: boolean;
}

/** As the plan tells them. */
export const datesOf = (plan: Readonly<Record<DateField, string | null>>): Dates => ({
  periodFrom: plan.periodFrom ?? '',
  periodTo: plan.periodTo ?? '',
  nextReviewOn: plan.nextReviewOn ?? '',
});

/** Fields that are another than they were. */
export const changedIn = (dates: Dates, before: Dates): readonly DateField[] =>
  DATE_FIELDS.filter((field) => dates[field] !== before[field]);

/** What is sent of these fields; nothing chosen is null. */
export const sentOf = (dates: Dates, fields: readonly DateField[]): Partial<Record<DateField, string | null>> =>
  Object.fromEntries(fields.map((field) => [field, dates[field] || null]));

/**
 * Empty where all is well. What was wrong before and is left as it was is not complained of.
 * @param demands whether the plan is active, or shall be
 * @param before as the dates stood; absent where the plan is to start with them, so that each one counts
 */
export function wrongIn(
  dates: Dates,
  broken: ReadonlySet<DateField>,
  { today, demands, before }: { readonly today: string; readonly demands: boolean; readonly before?: Dates },
): Wrong {
  const counts = (...fields: readonly DateField[]) =>
    before === undefined || fields.some((field) => dates[field] !== before[field]);
  const { periodFrom, periodTo, nextReviewOn } = dates;
  const wrong: Partial<Record<DateField, Text>> = {};
  if (demands) for (const field of DATE_FIELDS) if (!dates[field] && counts(field)) wrong[field] = life.dateMissing;
  if (periodTo && demands && periodTo < today && counts('periodTo')) wrong.periodTo = life.periodOver;
  if (periodFrom && periodTo && periodTo < periodFrom && counts('periodFrom', 'periodTo'))
    wrong.periodTo = life.backwards;
  if (nextReviewOn && nextReviewOn < today && counts('nextReviewOn')) wrong.nextReviewOn = life.lookPassed;
  for (const field of broken) wrong[field] = life.wrongDate;
  return wrong;
}
