import { mergeClasses } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { createBars } from './create-chart';
import type { Bar } from './create-chart';
import { useChartStyles } from './use-chart-styles';

/** From one bar to the next, with the line of text above it. */
const ROW_PX = 36;

type Props = {
  readonly label: string;
  /** Drawn anew whenever this is another list. */
  readonly bars: readonly Bar[];
};

/** A picture of a few numbers as lying bars, which says them in words to whoever does not see it. */
export function BarsChart({ label, bars }: Props): React.JSX.Element {
  const { chart, bars: barsClass, text } = useChartStyles();
  const container = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => createBars(container.current, bars, text), [bars, text]);
  const said = bars.map((bar) => `${bar.label}: ${bar.hot + bar.calm}`).join('; ');
  return (
    <div
      ref={container}
      role="img"
      aria-label={`${label}. ${said}`}
      className={mergeClasses(chart, barsClass)}
      style={{ height: `${bars.length * ROW_PX + 8}px` }}
    />
  );
}
