// What one person can be here as, and which of it they are.
import type { Role, WornHat } from './vocabulary';

const WORN_IN: Readonly<Record<Role, WornHat>> = {
  owner: 'private',
  representative: 'private',
  'next-of-kin': 'private',
  volunteer: 'private',
  coordinator: 'work',
  participant: 'work',
  'unit-leader': 'unit-leader',
  'coordinating-unit': 'coordinating-unit',
  administrator: 'administrator',
  'log-controller': 'log-controller',
};

/** The hat under which somebody acts in a role. */
export const wornIn = (role: Role): WornHat => WORN_IN[role];

/**
 * Everybody has a private life, also where nothing stands in it yet; but an employer says who works there, and no more.
 * @param byEmployer came by the sign-in of an employer
 */
export const mayWear = (hat: WornHat, offered: readonly WornHat[], byEmployer = false): boolean =>
  hat === 'private' ? !byEmployer : offered.includes(hat);

/**
 * What somebody is here as.
 * @param offered what holds of them today
 * @param byEmployer as for `mayWear`
 * @returns what they chose, as long as they may wear it; else the only one there is; null where they have to choose
 */
export function worn(chosen: WornHat | null, offered: readonly WornHat[], byEmployer = false): WornHat | null {
  if (chosen && mayWear(chosen, offered, byEmployer)) return chosen;
  const there = offered.filter((hat) => mayWear(hat, offered, byEmployer));
  return there.length > 1 ? null : (there[0] ?? (byEmployer ? null : 'private'));
}
