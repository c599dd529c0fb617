// The administrator's list of units: which of them match what is searched for, and what is said of each.
import type { OverviewHereFragment } from '@samplan/contract';

export type UnitRow = OverviewHereFragment['units'][number];

const words = (text: string): readonly string[] =>
  text
    .toLocaleLowerCase('nb')
    .split(/[\s-]+/)
    .filter(Boolean);

/** Each word that is searched for begins a word of the unit's name, or of the name of one and the same person there. */
export function matching(units: readonly UnitRow[], text: string): readonly UnitRow[] {
  const wanted = words(text);
  const has = (name: string) => wanted.every((word) => words(name).some((part) => part.startsWith(word)));
  return wanted.length === 0
    ? units
    : units.filter(({ name, people, leaders }) => [name, ...people, ...leaders].some(has));
}

/** People work there, and nobody leads them. */
export const lacksLeader = ({ isOurs, leaders, people }: UnitRow): boolean =>
  isOurs && leaders.length === 0 && people.length > 0;

export function countsOf(units: readonly UnitRow[]) {
  const ours = units.filter(({ isOurs }) => isOurs);
  return {
    units: units.length,
    lacking: ours.filter(lacksLeader).length,
    waiting: ours.reduce((sum, { waiting }) => sum + waiting, 0),
  };
}
