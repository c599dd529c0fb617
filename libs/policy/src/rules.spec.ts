// Every row of the table by example: it holds, and it fails by each of its conditions alone.
import { SECTION_ACTIONS, SECTION_KINDS, type Condition, type Hat } from '@samplan/domain';
import { describe, expect, it } from 'vitest';
import { decideBy } from './decide';
import { factsFor, sectionOf, WITHOUT } from './example.testing';
import { NEVER, RULES, type Rule } from './rules';

const sectionsOf = (rule: Rule) => {
  if (!SECTION_ACTIONS.some((action) => action === rule.may)) return [undefined];
  if (rule.section !== 'any') return rule.section.map(sectionOf);
  return SECTION_KINDS.map(sectionOf);
};

const SEAT: Partial<Record<Hat, readonly Condition[]>> = {
  account: ['always'],
  owner: ['is-owner', 'is-self'],
  coordinator: ['is-active-coordinator'],
  'coordinating-unit': ['holds-tenant-role'],
  administrator: ['holds-tenant-role'],
  'unit-leader': ['leads-unit'],
  'log-controller': ['holds-tenant-role'],
};

describe.each(RULES.map((rule) => [rule.id, rule] as const))('row %s', (id, rule) => {
  it('holds when all that it asks for is there', () => {
    for (const section of sectionsOf(rule))
      expect(decideBy([rule], factsFor(rule), rule.may, section)).toEqual({ allowed: true, rule: id, hat: rule.who });
  });

  it.each(rule.when.filter((name) => name !== 'always').map((name) => [name] as const))('fails by %s alone', (name) => {
    for (const section of sectionsOf(rule))
      expect(decideBy([rule], WITHOUT[name](factsFor(rule)), rule.may, section)).toEqual({
        allowed: false,
        missing: [name],
      });
  });

  it('begins with the seat of its role', () => {
    const seats = SEAT[rule.who] ?? ['takes-part', 'is-of-granted-unit'];
    expect(seats).toContain(rule.when[0]);
  });
});

describe('the table', () => {
  it('has at most a hundred rows, each with an id of its own', () => {
    const ids = [...RULES, ...NEVER].map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(RULES.length).toBeLessThanOrEqual(100);
  });

  it('names no role outside the plan in a row about a plan', () => {
    const outside: readonly Hat[] = ['unit-leader', 'coordinating-unit', 'administrator', 'log-controller', 'account'];
    const aboutPlans = RULES.filter((rule) => rule.when.includes('plan-is-consented') || rule.when[0] === 'is-owner');
    expect(aboutPlans.filter((rule) => outside.includes(rule.who))).toEqual([]);
  });

  it('speaks of "own" in rows of the owner alone', () => {
    const speaking = RULES.filter((rule) => rule.section !== 'any' && rule.section.includes('own'));
    expect(speaking.map((rule) => rule.who)).toEqual(['owner']);
  });
});
