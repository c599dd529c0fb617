// Active plans by the age of their owners and by type, as a table has them and as a chart is drawn.
import type { AgeGroup, OverviewPageQuery, PlanType } from '@samplan/contract';
import type { Text } from '@samplan/wording';
import { AGES, TYPES } from './choices';
import type { Drawn } from './drawing';

type Group = OverviewPageQuery['registerOverview']['groups'][number];

interface Counted<Word extends string> {
  readonly word: Word;
  readonly text: Text;
  readonly count: number;
}
export type CountedType = Counted<PlanType>;
export interface CountedAge extends Counted<AgeGroup> {
  /** Of each type, in the order of the types. */
  readonly of: readonly CountedType[];
}

// Each is told from white and from the next; the number and the name stand beside it.
const COLORS: Readonly<Record<PlanType, string>> = {
  individual_plan: '#5f4788',
  coordinator_only: '#2b6a44',
  child_coordinator: '#a15c00',
  light_plan: '#306472',
};

const sum = (groups: readonly Group[]): number => groups.reduce((all, { count }) => all + count, 0);

/** Types of which there is a plan. */
export const typesIn = (groups: readonly Group[]): readonly CountedType[] =>
  TYPES.map((type) => ({ ...type, count: sum(groups.filter((group) => group.type === type.word)) })).filter(
    ({ count }) => count > 0,
  );

/** All ages; that nobody knows one only where it is so. */
export function byAge(groups: readonly Group[]): readonly CountedAge[] {
  return AGES.map((age) => {
    const here = groups.filter((group) => group.age === age.word);
    const of = typesIn(groups).map((type) => ({
      ...type,
      count: sum(here.filter((group) => group.type === type.word)),
    }));
    return { ...age, count: sum(here), of };
  }).filter(({ word, count }) => word !== 'not_known' || count > 0);
}

export const agesDrawn = (
  ages: readonly CountedAge[],
  types: readonly CountedType[],
  say: (text: Text) => string,
): Drawn => ({
  kind: 'bars',
  labels: ages.map(({ text }) => say(text)),
  series: types.map(({ word, text }, at) => ({
    name: say(text),
    values: ages.map(({ of }) => of[at]?.count ?? 0),
    color: COLORS[word],
  })),
});
