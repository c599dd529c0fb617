// The goals and measures of a section in the order of the letter: each goal with what serves it, then the rest.
import type { GoalFacts, MeasureFacts } from '../plan-store';

export interface GoalBranch {
  readonly goal: GoalFacts;
  /** Among the section's goals that stand by themselves and have not ended; those below another have none. */
  readonly number?: number | undefined;
  readonly measures: readonly MeasureFacts[];
  readonly below: readonly GoalBranch[];
}

export interface ItemTree {
  readonly goals: readonly GoalBranch[];
  readonly ended: readonly GoalFacts[];
  /** Those that serve no goal that stands here. */
  readonly measures: readonly MeasureFacts[];
}

/**
 * Every goal and every measure once, in the order they came. What serves a goal that has ended, or one that cannot be
 * seen here, stands by itself: a measure that somebody still does is never folded away with its goal.
 */
export function treeOf(goals: readonly GoalFacts[], measures: readonly MeasureFacts[]): ItemTree {
  const current = goals.filter(({ endedOn }) => endedOn === null);
  const ids = new Set(current.map(({ id }) => id));
  const parentOf = ({ id, parentId }: GoalFacts) =>
    parentId !== null && parentId !== id && ids.has(parentId) ? parentId : null;
  const parents = new Map(current.map((goal) => [goal.id, parentOf(goal)]));
  // Two who each put their goal below the other's at once must not make both vanish.
  const isCircle = (id: string): boolean => {
    const seen = new Set([id]);
    for (let at = parents.get(id); at; at = parents.get(at)) {
      if (at === id) return true;
      if (seen.has(at)) return false;
      seen.add(at);
    }
    return false;
  };
  for (const { id } of current) if (isCircle(id)) parents.set(id, null);
  const branchesUnder = (parent: string | null): GoalBranch[] =>
    current
      .filter(({ id }) => parents.get(id) === parent)
      .map((goal, at) => ({
        goal,
        number: parent === null ? at + 1 : undefined,
        measures: measures.filter(({ goalId }) => goalId === goal.id),
        below: branchesUnder(goal.id),
      }));
  return {
    goals: branchesUnder(null),
    ended: goals.filter(({ endedOn }) => endedOn !== null),
    measures: measures.filter(({ goalId }) => goalId === null || !ids.has(goalId)),
  };
}

/** Something that may be moved among its likes: all goals of the section in their new order, or undefined at an end. */
export function moved(goals: readonly GoalFacts[], goalId: string, steps: number): readonly string[] | undefined {
  const siblings = siblingsOf(goals, goalId);
  const from = siblings.indexOf(goalId);
  const to = from + steps;
  if (from < 0 || to < 0 || to >= siblings.length || steps === 0) return undefined;
  const order = siblings.toSpliced(from, 1).toSpliced(to, 0, goalId);
  const isSibling = new Set(siblings);
  // The others keep their places; only the likes change among the places that they have.
  let next = 0;
  return goals
    .filter(({ endedOn }) => endedOn === null)
    .map(({ id }) => (isSibling.has(id) ? (order[next++] ?? id) : id));
}

/** The goals among which one is moved: those under the same goal, or those that stand by themselves. */
export function siblingsOf(goals: readonly GoalFacts[], goalId: string): readonly string[] {
  const find = (branches: readonly GoalBranch[]): readonly GoalBranch[] | undefined =>
    branches.some(({ goal }) => goal.id === goalId)
      ? branches
      : branches.map(({ below }) => find(below)).find((found) => found !== undefined);
  return (find(treeOf(goals, []).goals) ?? []).map(({ goal }) => goal.id);
}
