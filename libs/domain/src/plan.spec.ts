// What each step of a plan's life requires and the nine content points, held against what was broken on purpose.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asPlainDate } from './dates';
import { contentInPlace, lacksFor, mayEnter, type ContentFacts, type LifeFacts } from './plan';
import {
  CONTENT_POINTS,
  LIFE_NEEDS,
  PLAN_STATES,
  type ContentPoint,
  type LifeNeed,
  type PlanState,
} from './vocabulary';

const TODAY = asPlainDate('2026-11-22');
const days = (n: number) => addDays(TODAY, n);

const READY: LifeFacts = {
  isConsented: true,
  hasCoordinator: true,
  goals: 1,
  periodFrom: days(-10),
  periodTo: days(300),
  nextReviewOn: days(60),
  reason: 'Vi venter',
};

/** The ways in which a plan that is ready comes to lack something. */
const BREAKS: Readonly<Record<LifeNeed, readonly Partial<LifeFacts>[]>> = {
  consent: [{ isConsented: false }],
  coordinator: [{ hasCoordinator: false }],
  goal: [{ goals: 0 }],
  period: [{ periodFrom: null }, { periodTo: null }, { periodTo: days(-1) }, { periodFrom: days(301) }],
  'next-review': [{ nextReviewOn: null }, { nextReviewOn: days(-1) }],
  reason: [{ reason: null }, { reason: '' }, { reason: ' \n' }],
};

const broken = fc
  .record(Object.fromEntries(LIFE_NEEDS.map((need) => [need, fc.option(fc.constantFrom(...BREAKS[need]))])))
  .map((how) => ({
    needs: LIFE_NEEDS.filter((need) => how[need]),
    plan: LIFE_NEEDS.reduce((plan, need) => ({ ...plan, ...how[need] }), READY),
  }));

describe('a plan', () => {
  it('lacks for active exactly what was taken from it, and a reason is none of that', () => {
    fc.assert(
      fc.property(broken, ({ needs, plan }) => {
        expect(lacksFor('active', plan, TODAY)).toEqual(needs.filter((need) => need !== 'reason'));
      }),
    );
  });

  it.each(['paused', 'closed'] as const)('lacks for %s a reason and nothing else', (to) => {
    fc.assert(
      fc.property(broken, ({ needs, plan }) => {
        expect(lacksFor(to, plan, TODAY)).toEqual(needs.filter((need) => need === 'reason'));
      }),
    );
  });

  it('may be looked at again today, and end today', () => {
    expect(lacksFor('active', { ...READY, nextReviewOn: TODAY, periodTo: TODAY }, TODAY)).toEqual([]);
  });

  it('is closed for good, becomes no draft again, and pauses from active alone', () => {
    const steps = PLAN_STATES.flatMap((from) =>
      PLAN_STATES.filter((to) => mayEnter(from, to)).map((to) => `${from} ${to}`),
    );
    expect(steps).toEqual([
      'draft active',
      'draft closed',
      'active paused',
      'active closed',
      'paused active',
      'paused closed',
    ] satisfies `${PlanState} ${PlanState}`[]);
  });
});

const FULL: ContentFacts = {
  goals: 2,
  hasWhatMatters: true,
  hasStrengths: true,
  participants: 3,
  hasCoordinator: true,
  measures: [
    { hasResponsible: true, isOwnersOrKins: true, hasExtent: true, hasHow: true, isOfOtherOrganisation: false },
    { hasResponsible: true, isOwnersOrKins: false, hasExtent: true, hasHow: true, isOfOtherOrganisation: true },
  ],
  periodFrom: days(-10),
  periodTo: days(300),
  nextReviewOn: days(60),
  isConsented: true,
  saysCooperation: false,
};

const each = (change: Partial<ContentFacts['measures'][number]>) => (plan: ContentFacts) => ({
  ...plan,
  measures: plan.measures.map((measure) => ({ ...measure, ...change })),
});
const first = (change: Partial<ContentFacts['measures'][number]>) => (plan: ContentFacts) => ({
  ...plan,
  measures: plan.measures.map((measure, at) => (at === 0 ? { ...measure, ...change } : measure)),
});
const set = (change: Partial<ContentFacts>) => (plan: ContentFacts) => ({ ...plan, ...change });

const EMPTIED: Readonly<Record<ContentPoint, readonly ((plan: ContentFacts) => ContentFacts)[]>> = {
  'goals-and-needs': [set({ goals: 0 }), set({ hasWhatMatters: false }), set({ hasStrengths: false })],
  'who-takes-part': [set({ participants: 0 })],
  coordinator: [set({ hasCoordinator: false })],
  contributions: [each({ isOwnersOrKins: false })],
  measures: [first({ hasResponsible: false }), first({ hasExtent: false })],
  how: [first({ hasHow: false })],
  period: [set({ periodFrom: null }), set({ periodTo: null }), set({ nextReviewOn: null })],
  consent: [set({ isConsented: false })],
  cooperation: [each({ isOfOtherOrganisation: false })],
};

describe('the nine content points', () => {
  it('are missing exactly where something was taken away', () => {
    const how = fc.record(
      Object.fromEntries(CONTENT_POINTS.map((point) => [point, fc.option(fc.constantFrom(...EMPTIED[point]))])),
    );
    fc.assert(
      fc.property(how, (taken) => {
        const plan = CONTENT_POINTS.reduce((left, point) => taken[point]?.(left) ?? left, FULL);
        const inPlace = contentInPlace(plan);
        expect(CONTENT_POINTS.filter((point) => !inPlace[point])).toEqual(
          CONTENT_POINTS.filter((point) => taken[point]),
        );
      }),
    );
  });

  it('of measures are missing where there is no measure, and cooperation is in place where it is said not to be needed', () => {
    const inPlace = contentInPlace({ ...FULL, measures: [], saysCooperation: true });
    expect(CONTENT_POINTS.filter((point) => !inPlace[point])).toEqual(['contributions', 'measures', 'how']);
  });
});
