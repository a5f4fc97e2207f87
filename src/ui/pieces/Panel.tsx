import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  panel: {
    boxSizing: 'border-box',
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusXLarge,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
});

/** The tinted panel of the stage: a row unless `className` lays it out otherwise. */
export function Panel({
  className,
  children,
}: {
  readonly className?: string;
  readonly children: ReactNode;
}): React.JSX.Element {
  const styles = useStyles();
  return <section className={mergeClasses(styles.panel, className ?? styles.row)}>{children}</section>;
}
