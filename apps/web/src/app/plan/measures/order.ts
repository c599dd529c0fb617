// Among which measures one is moved, and the order of all of a section after it.
import { isPast } from '../measure-state';
import type { GoalFacts, MeasureFacts } from '../plan-store';

type Placed = Pick<MeasureFacts, 'id' | 'goalId' | 'state'>;

/** Those of the same list that are not over: of one goal that goes on, or of none. */
export function likesOf(
  measures: readonly Placed[],
  goals: readonly Pick<GoalFacts, 'id' | 'endedOn'>[],
  measureId: string,
): readonly string[] {
  const going = new Set(goals.filter(({ endedOn }) => endedOn === null).map(({ id }) => id));
  const listOf = ({ goalId }: Placed) => (goalId !== null && going.has(goalId) ? goalId : null);
  const current = measures.filter((measure) => !isPast(measure));
  const one = current.find(({ id }) => id === measureId);
  return one ? current.filter((other) => listOf(other) === listOf(one)).map(({ id }) => id) : [];
}

/** All measures that are not over in their new order: the others keep their places; undefined at an end. */
export function reordered(
  measures: readonly Placed[],
  likes: readonly string[],
  measureId: string,
  steps: number,
): readonly string[] | undefined {
  const from = likes.indexOf(measureId);
  const to = from + steps;
  if (from < 0 || to < 0 || to >= likes.length) return undefined;
  const order = likes.toSpliced(from, 1).toSpliced(to, 0, measureId);
  const isLike = new Set(likes);
  let next = 0;
  return measures.filter((measure) => !isPast(measure)).map(({ id }) => (isLike.has(id) ? (order[next++] ?? id) : id));
}
