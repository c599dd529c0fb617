// Draws a chart on a canvas; fetched when a chart is first shown, for the library is larger than the page.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type Plugin,
} from 'chart.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

export interface Series {
  readonly name: string;
  /** One for each label; null where there is none. */
  readonly values: readonly (number | null)[];
  readonly color: string;
}

export interface Drawn {
  readonly kind: 'bars' | 'line';
  readonly labels: readonly string[];
  readonly series: readonly Series[];
}

export interface Drawing {
  destroy(): void;
}

/** The number of all series at the end of each bar, or above each point. @param count how many series there are */
const totals = (count: number, isAcross: boolean): Plugin => ({
  id: 'totals',
  afterDatasetsDraw(chart) {
    const { ctx, data } = chart;
    ctx.save();
    ctx.fillStyle = INK;
    ctx.font = `600 15px ${FONT}`;
    for (const [at] of (data.labels ?? []).entries()) {
      const values = data.datasets.slice(0, count).map((set) => set.data[at] ?? null);
      if (values.every((value) => value === null)) continue;
      const total = values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
      const bar = chart.getDatasetMeta(count - 1).data[at];
      if (!bar) continue;
      ctx.textAlign = isAcross ? 'left' : 'center';
      ctx.textBaseline = isAcross ? 'middle' : 'bottom';
      ctx.fillText(String(total), bar.x + (isAcross ? 8 : 0), bar.y - (isAcross ? 0 : 10));
    }
    ctx.restore();
  },
});

const FONT = "'Atkinson Hyperlegible Next Variable', sans-serif";
const INK = '#23211d';
const QUIET = '#5c5850';
const LINE = '#d9d4ca';

/** @returns what takes it away again */
export function draw(canvas: HTMLCanvasElement, { kind, labels, series }: Drawn): Drawing {
  const isBars = kind === 'bars';
  const ticks = { color: QUIET, font: { family: FONT, size: 15 } };
  return new Chart<'bar' | 'line', (number | null)[], string>(canvas, {
    type: isBars ? 'bar' : 'line',
    data: {
      labels: [...labels],
      datasets: [
        ...series.map(({ name, values, color }) => ({
          label: name,
          data: [...values],
          backgroundColor: color,
          borderColor: isBars ? '#ffffff' : color,
          borderWidth: isBars ? 1 : 3,
          pointRadius: 5,
          maxBarThickness: 26,
          spanGaps: true,
        })),
      ],
    },
    options: {
      indexAxis: isBars ? 'y' : 'x',
      animation: false,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: isBars ? { right: 36 } : { top: 26 } },
      scales: {
        x: {
          stacked: isBars,
          beginAtZero: true,
          grid: { display: false },
          border: { display: false },
          // Points stand within the window, so that a number above one meets none of the axis.
          offset: !isBars,
          ticks: isBars ? { display: false } : ticks,
        },
        y: {
          stacked: isBars,
          beginAtZero: true,
          grid: { display: !isBars, color: LINE },
          border: { display: false },
          ticks: isBars ? { ...ticks, color: INK } : { ...ticks, maxTicksLimit: 6 },
        },
      },
      plugins: {
        legend: {
          display: series.length > 1,
          position: 'bottom',
          align: 'start',
          labels: { color: INK, boxWidth: 14, boxHeight: 14, font: { family: FONT, size: 15 } },
        },
      },
    },
    plugins: [totals(series.length, isBars)],
  });
}
