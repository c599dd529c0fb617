// How far an actor may go in a section: the highest action that the policy allows.
import { LEVELS, type Hat, type Level, type SectionId } from '@samplan/domain';
import { decide } from './decide';
import type { Facts } from './facts';

export interface Standing {
  readonly level: Level;
  /** The row that gives the level; `none` where no row does. */
  readonly rule: string;
  readonly hat: Hat;
}

export function levelOf(facts: Facts, section: SectionId): Standing {
  for (const level of ['edit', 'comment', 'read'] as const) {
    const decision = decide(facts, level, section);
    if (decision.allowed) return { level, rule: decision.rule, hat: decision.hat };
  }
  return { level: 'none', rule: 'none', hat: 'account' };
}

/** How far a level goes: 0 for none, more for each that includes those before it. */
export const rankOf = (level: Level): number => LEVELS.indexOf(level);
