// The copy for machines, as docs/data-copy.md describes it.
import type { Copy, Filled } from './part';

export const FORMAT = 'samplan-copy';
export const VERSION = 1;

const byKey = (parts: readonly Filled[]) => Object.fromEntries(parts.map(({ key, rows }) => [key, rows]));

export const copyJson = ({ madeAt, language, leavesOutPlans, about, plans }: Copy): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, madeAt, language, leavesOutPlans, about: byKey(about), plans: plans.map(byKey) }, null, 2)}\n`;
