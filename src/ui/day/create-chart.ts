import { BarChart, FixedScaleAxis } from 'chartist';
import type { BarChartCreatedEvent } from 'chartist';

/** One bar of two parts that stand behind each other. */
export type Bar = { readonly label: string; readonly hot: number; readonly calm: number };

/** A column of the trend, with the day as a number below it and as words; without a value there was nothing on that day. */
export type Column = { readonly label: string; readonly name: string; readonly value?: number };

/** Takes a picture down again. */
type Stop = () => void;

/** Lying bars, the first one on top, each with its label and its number above it, which have the class. */
export function createBars(container: HTMLElement | null, bars: readonly Bar[], textClass: string): Stop {
  // The library puts the first one at the bottom.
  const upwards = [...bars].reverse();
  const most = Math.max(1, ...bars.map(({ hot, calm }) => hot + calm));
  const chart = new BarChart(
    container,
    {
      labels: upwards.map(({ label }) => label),
      series: [upwards.map(({ hot }) => hot), upwards.map(({ calm }) => calm)],
    },
    {
      horizontalBars: true,
      stackBars: true,
      chartPadding: { top: 8, right: 2, bottom: 0, left: 0 },
      axisX: { type: FixedScaleAxis, low: 0, high: most, ticks: [], offset: 0, showGrid: false },
      axisY: { offset: 0, showLabel: false, showGrid: false },
    },
  );
  chart.on('draw', (event) => {
    if (event.type !== 'bar' || event.seriesIndex !== 0) return;
    const bar = upwards[event.index];
    if (bar === undefined) return;
    const { chartRect, y1, group } = event;
    group.elem('text', { x: chartRect.x1, y: y1 - 10 }, textClass).text(`${bar.label}: ${bar.hot + bar.calm}`);
  });
  return () => takeDown(chart, container);
}

/** Standing columns, the last one today, with a line at the target, which has the class; the target and the longest are named beside them. */
export function createColumns(
  container: HTMLElement | null,
  columns: readonly Column[],
  target: number,
  targetClass: string,
): Stop {
  const longest = Math.max(0, ...columns.map(({ value = 0 }) => value));
  // Two numbers on one line could not be read.
  const apart = Math.abs(longest - target) > Math.max(longest, target) / 6;
  const chart = new BarChart(
    container,
    {
      labels: columns.map(({ label }) => label),
      series: [columns.map(({ value = null }) => value)],
    },
    {
      chartPadding: { top: 12, right: 0, bottom: 0, left: 0 },
      axisX: { offset: 22, showGrid: false },
      axisY: {
        type: FixedScaleAxis,
        low: 0,
        high: Math.max(longest, target),
        ticks: [0, target, ...(apart && longest > 0 ? [longest] : [])],
        offset: 36,
      },
    },
  );
  chart.on('created', ({ svg, chartRect, axisY }: BarChartCreatedEvent) => {
    const y = chartRect.y1 - axisY.projectValue(target);
    svg.elem('line', { x1: chartRect.x1, x2: chartRect.x2, y1: y, y2: y }, targetClass);
  });
  return () => takeDown(chart, container);
}

function takeDown(chart: BarChart, container: HTMLElement | null): void {
  chart.detach();
  container?.replaceChildren();
}
