import { mergeClasses } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { createColumns } from './create-chart';
import type { Column } from './create-chart';
import { useChartStyles } from './use-chart-styles';

type Props = {
  readonly label: string;
  /** Drawn anew whenever this is another list. */
  readonly columns: readonly Column[];
  readonly target: number;
};

/** A picture of two weeks as standing columns with a line at the target, which says them in words to whoever does not see it. */
export function TrendChart({ label, columns, target }: Props): React.JSX.Element {
  const styles = useChartStyles();
  const container = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => createColumns(container.current, columns, target, styles.target),
    [columns, target, styles.target],
  );
  const said = columns.flatMap(({ name, value }) => (value === undefined ? [] : [`${name}: ${value}`])).join('; ');
  return (
    <div
      ref={container}
      role="img"
      aria-label={`${label}. ${said}`}
      className={mergeClasses(styles.chart, styles.columns)}
    />
  );
}
