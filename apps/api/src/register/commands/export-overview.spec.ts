import { AGE_GROUPS, asPlainDate, PLAN_TYPES, type AgeGroup, type PlanType } from '@samplan/domain';
import { figuresColumns } from '@samplan/wording';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Overview } from '../overview';
import { figuresOf } from './export-overview';

const on = asPlainDate('2026-11-01');
const overview = (counts: readonly number[], alone: number, overDate: number): Overview => {
  const groups = AGE_GROUPS.flatMap((age, row) =>
    PLAN_TYPES.map((type, column): { age: AgeGroup; type: PlanType; count: number } => ({
      age,
      type,
      count: counts[row * PLAN_TYPES.length + column] ?? 0,
    })),
  );
  const active = groups.reduce((sum, { count }) => sum + count, 0);
  return { on, active, withoutCoordinator: alone, overDate, groups, waits: [], ahead: null };
};
const CELLS = AGE_GROUPS.length * PLAN_TYPES.length;
const counts = fc.array(fc.nat(12), { minLength: CELLS, maxLength: CELLS });
const small = fc.array(fc.nat(4), { minLength: CELLS, maxLength: CELLS });

describe('The figures that leave the house', () => {
  it('are the same whatever stands in the cells under five: nothing in them tells of those, alone or by difference', () => {
    fc.assert(
      fc.property(counts, small, fc.nat(4), fc.nat(4), (told, others, alone, over) => {
        const changed = told.map((count, at) => (count < 5 ? (others[at] ?? 0) : count));
        expect(figuresOf(overview(changed, alone, over))).toEqual(figuresOf(overview(told, 0, 0)));
      }),
    );
  });

  it('tell every cell from five up as it is, and name those under five', () => {
    const told = Array.from({ length: CELLS }, (_, at) => at % 9);
    const rows = figuresOf(overview(told, 7, 4)).slice(1);
    const cells = rows.filter(
      ([, , age, type]) => age !== '' && age !== figuresColumns.told && type !== figuresColumns.told,
    );
    expect(cells.map((row) => row.at(-1))).toEqual(told.map((n) => (n < 5 ? figuresColumns.tooFew : String(n))));
    expect(rows.slice(-2).map((row) => row.at(-1))).toEqual(['7', figuresColumns.tooFew]);
  });

  it('hold no number under five', () => {
    fc.assert(
      fc.property(counts, fc.nat(9), (told, alone) => {
        const numbers = figuresOf(overview(told, alone, 3))
          .slice(1)
          .map((row) => row.at(-1));
        expect(numbers.filter((n) => typeof n === 'string' && Number(n) < 5)).toEqual([]);
      }),
    );
  });
});
