// How long people waited for a coordinator, month by month, as a sentence tells it and as a chart is drawn.
import type { OverviewPageQuery } from '@samplan/contract';
import type { Drawn } from './drawing';

type Wait = OverviewPageQuery['registerOverview']['waits'][number];

/** From the first month to the last. */
export function trendOf(waits: readonly Wait[]) {
  const [from, to] = [waits[0]?.days ?? 0, waits.at(-1)?.days ?? 0];
  return { trend: to < from ? 'down' : to > from ? 'up' : 'same', from, to };
}

export const waitsDrawn = (waits: readonly Wait[], name: string, monthOf: (month: string) => string): Drawn => ({
  kind: 'line',
  labels: waits.map(({ month }) => monthOf(month)),
  series: [{ name, values: waits.map(({ days }) => days), color: '#5f4788' }],
});
