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

/** Everybody has a private life, also where nothing stands in it yet. */
export const mayWear = (hat: WornHat, offered: readonly WornHat[]): boolean =>
  hat === 'private' || offered.includes(hat);

/**
 * What somebody is here as.
 * @param offered what they have to choose among today
 * @returns what they chose, as long as they may wear it; else the only one there is; null where they have to choose
 */
export function worn(chosen: WornHat | null, offered: readonly WornHat[]): WornHat | null {
  if (chosen && mayWear(chosen, offered)) return chosen;
  return offered.length > 1 ? null : (offered[0] ?? 'private');
}
