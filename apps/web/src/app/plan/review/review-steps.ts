// The way through a look at the plan: goal by goal, what serves no goal, and the next date.
import type { ReviewPageQuery } from '@samplan/contract';
import { addDays, asPlainDate } from '@samplan/domain';
import { isPast } from '../measure-state';

export type ReviewPlan = NonNullable<ReviewPageQuery['plan']>;
export type ReviewSection = ReviewPlan['sections'][number];
export type ReviewGoal = ReviewSection['goals'][number];
export type ReviewMeasure = ReviewSection['measures'][number];
export type Saying = ReviewSection['sayings'][number];
export type Decision = ReviewSection['decisions'][number];

export type Step =
  | {
      readonly kind: 'goal';
      readonly id: string;
      readonly number: number;
      readonly section: ReviewSection;
      readonly goal: ReviewGoal;
    }
  /** A part that is opened by a choice of one's own before one sees what stands there. */
  | { readonly kind: 'closed'; readonly id: string; readonly section: ReviewSection }
  | { readonly kind: 'rest'; readonly id: 'rest' }
  | { readonly kind: 'end'; readonly id: 'end' };

/** Services open sections one by one: until then goals and measures stand there without their words. */
export const isClosed = ({ goals, measures }: ReviewSection): boolean =>
  [...goals, ...measures].some(({ words }) => words === null);

/** Each goal that has not ended, in the order of the plan; a step for measures that serve none; and at last the date. */
export function stepsOf(sections: readonly ReviewSection[]): readonly Step[] {
  const shown = sections.filter(({ kind }) => kind !== 'own');
  let number = 0;
  const steps = shown.flatMap((section): readonly Step[] => {
    const goals = section.goals.filter(({ endedOn }) => endedOn === null);
    if (isClosed(section)) return goals.length > 0 ? [{ kind: 'closed', id: section.id, section }] : [];
    return goals.map((goal) => ({ kind: 'goal', id: goal.id, number: ++number, section, goal }));
  });
  const rest: readonly Step[] = restIn(shown).length > 0 ? [{ kind: 'rest', id: 'rest' }] : [];
  return [...steps, ...rest, { kind: 'end', id: 'end' }];
}

export interface Placed {
  readonly section: ReviewSection;
  readonly measure: ReviewMeasure;
}

/** What is not over, in sections that are open. */
export const goingIn = (sections: readonly ReviewSection[]): readonly Placed[] =>
  sections
    .filter((section) => section.kind !== 'own' && !isClosed(section))
    .flatMap((section) => section.measures.filter((one) => !isPast(one)).map((measure) => ({ section, measure })));

export const measuresOf = (sections: readonly ReviewSection[], goalId: string): readonly Placed[] =>
  goingIn(sections).filter(({ measure }) => measure.goalId === goalId);

/** What serves no goal that still stands before the asker. */
export function restIn(sections: readonly ReviewSection[]): readonly Placed[] {
  const goals = new Set(
    sections.flatMap((section) => section.goals.filter(({ endedOn }) => endedOn === null).map(({ id }) => id)),
  );
  return goingIn(sections).filter(({ measure }) => measure.goalId === null || !goals.has(measure.goalId));
}

/** What was decided about it in the look that goes on. */
export const decisionOn = ({ section, measure }: Placed): Decision | undefined =>
  section.decisions.find(({ measureId, reviewedOn }) => measureId === measure.id && reviewedOn === null);

/** Has the asker said how this goal goes, or where they only decide: is anything decided? */
export const isDone = (step: Step): boolean =>
  step.kind === 'goal' &&
  step.section.sayings.some(
    ({ goalId, mine, course, reviewedOn }) => goalId === step.goal.id && mine && course !== null && reviewedOn === null,
  );

const DAY_MS = 86_400_000;
/** 1 January 1970 was a Thursday; Sunday is 0. */
const weekday = (date: string): number => (Math.round(Date.parse(date) / DAY_MS) + 4) % 7;

/** A day on which it may suit to look at the plan again: so many weeks ahead, and no weekend. */
export function laterOn(today: string, weeks: number): string {
  const day = addDays(asPlainDate(today), weeks * 7);
  return addDays(day, [1, 0, 0, 0, 0, 0, 2][weekday(day)] ?? 0);
}
