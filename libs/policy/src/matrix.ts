// The table seen from above: how far each role comes in each kind of section, and what it takes.
import { LEVELS, SECTION_KINDS, type Hat, type Level, type SectionKind } from '@samplan/domain';
import type { Rule } from './rules';

/** By seat alone, with a mandate, and with the highest grant. Each is the highest level of its rows, or none. */
export interface Reach {
  readonly bySeat: Level;
  readonly byMandate: Level;
  readonly byGrant: Level;
}

const highest = (rules: readonly Rule[]): Level =>
  LEVELS.findLast((level) => rules.some((rule) => rule.may === level)) ?? 'none';

/** How far a role comes in a kind of section while the plan is open and consented. */
export function reachOf(rules: readonly Rule[], who: Hat, kind: SectionKind): Reach {
  const about = rules.filter((rule) => rule.who === who && (rule.section === 'any' || rule.section.includes(kind)));
  const needs = (rule: Rule, name: 'mandate-covers' | 'grant-allows') => rule.when.includes(name);
  return {
    bySeat: highest(about.filter((rule) => !needs(rule, 'grant-allows') && !needs(rule, 'mandate-covers'))),
    byMandate: highest(about.filter((rule) => needs(rule, 'mandate-covers'))),
    byGrant: highest(about.filter((rule) => needs(rule, 'grant-allows'))),
  };
}

export const matrixOf = (rules: readonly Rule[], roles: readonly Hat[]) =>
  roles.map((who) => ({ who, cells: SECTION_KINDS.map((kind) => ({ kind, reach: reachOf(rules, who, kind) })) }));
