// Deny unless a row says yes; the answer names the row, or what was missing.
import {
  LEVELS,
  SECTION_ACTIONS,
  type Action,
  type Condition,
  type Hat,
  type SectionId,
  type SectionKind,
} from '@samplan/domain';
import { CONDITION, PROHIBITION, type Question } from './conditions';
import type { Facts } from './facts';
import { NEVER, RULES, type Rule } from './rules';

export type Decision =
  | { readonly allowed: true; readonly rule: string; readonly hat: Hat }
  | { readonly allowed: false; readonly missing: readonly Condition[] };

/** Of no plan: these are asked without one, all others are refused without one. */
const OF_NO_PLAN: readonly Action[] = [
  'be-signed-in',
  'list-own-plans',
  'change-own-settings',
  'hear-changes',
  'manage-units',
  'lead-unit',
  'find-coordinator',
  'keep-coordinators',
  'choose-coordinator',
  'accept-coordinating',
  'close-sign-in',
  'keep-unstored-words',
  'open-plan',
  'keep-protection',
  'see-log',
  'see-register',
  'use-data-rights',
  'answer-data-request',
  'keep-deaths',
  'configure-municipality',
  'report-need',
  'keep-cases',
  'see-own-case',
  'answer-reopening',
  'enter-owners-wish',
];

/** From the nearest to the farthest: which seat a refusal speaks of, to one who holds none. */
const SEATS: readonly Condition[] = [
  'takes-part',
  'is-of-granted-unit',
  'is-active-coordinator',
  'is-self',
  'holds-tenant-role',
  'leads-unit',
  'is-owner',
];

const isOfSection = (action: Action): boolean => SECTION_ACTIONS.some((word) => word === action);

const isLevel = (action: Action): boolean => LEVELS.some((level) => level === action);

const gives = (rule: Rule, action: Action): boolean =>
  rule.may === action ||
  (isLevel(rule.may) &&
    isLevel(action) &&
    LEVELS.findIndex((l) => l === rule.may) > LEVELS.findIndex((l) => l === action));

const speaksOf = (rule: Rule, action: Action, kind: SectionKind | undefined): boolean =>
  gives(rule, action) && (rule.section === 'any' || (kind !== undefined && rule.section.includes(kind)));

const found = new WeakMap<readonly Rule[], Map<string, readonly Rule[]>>();

/** The rows of a table that speak of an action in a kind of section, in its order: asked thousands of times for a list. */
function speaking(rules: readonly Rule[], action: Action, kind: SectionKind | undefined): readonly Rule[] {
  let ofTable = found.get(rules);
  if (!ofTable) found.set(rules, (ofTable = new Map()));
  const key = `${action} ${kind ?? ''}`;
  let rows = ofTable.get(key);
  if (!rows) ofTable.set(key, (rows = rules.filter((rule) => speaksOf(rule, action, kind))));
  return rows;
}

/** Whoever does not hold the seat is told of the seat alone. */
function missingFor(q: Question): readonly Condition[] {
  const seat = q.rule.when[0];
  if (!CONDITION[seat](q)) return [seat];
  const failed = q.rule.when.filter((name) => !CONDITION[name](q));
  const forbidden = NEVER.filter((row) => PROHIBITION[row.forbids](q)).map((row) => row.missing);
  return [...new Set([...failed, ...forbidden])];
}

const distance = (rule: Rule, missing: readonly Condition[]): number =>
  missing.includes(rule.when[0]) ? 10 * (1 + SEATS.indexOf(rule.when[0])) : missing.length;

/** The decision under a table of one's own: for tests, which plant rows that must not win. */
export function decideBy(rules: readonly Rule[], all: Facts, action: Action, sectionId?: SectionId): Decision {
  const facts = OF_NO_PLAN.includes(action) ? { ...all, plan: undefined } : all;
  const section = facts.plan?.sections.find((s) => s.id === sectionId);
  const isAskable = OF_NO_PLAN.includes(action) || (facts.plan !== undefined && isOfSection(action) === !!section);
  let nearest: { missing: readonly Condition[]; at: number } = { missing: ['takes-part'], at: Infinity };
  for (const rule of isAskable ? speaking(rules, action, section?.kind) : []) {
    const missing = missingFor({ facts, rule, action, section });
    if (missing.length === 0) return { allowed: true, rule: rule.id, hat: rule.who };
    const at = distance(rule, missing);
    if (at < nearest.at) nearest = { missing, at };
  }
  return { allowed: false, missing: nearest.missing };
}

/**
 * Asks the policy.
 * @param sectionId demanded for read, comment and edit; without it, or for a section that is not of the plan, refused
 * @returns the first row of the table that allows it, or what the row nearest to allowing it lacked
 */
export const decide = (facts: Facts, action: Action, sectionId?: SectionId): Decision =>
  decideBy(RULES, facts, action, sectionId);
