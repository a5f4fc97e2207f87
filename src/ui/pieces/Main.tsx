import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  main: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: tokens.durationNormal,
    animationTimingFunction: tokens.curveDecelerateMid,
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  tight: { rowGap: tokens.spacingVerticalM },
  centred: {
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    paddingBottom: '96px',
  },
});

type Props = {
  /** Zones 12 apart instead of 16. */
  readonly tight?: boolean;
  /** A few words in the middle of an empty pane. */
  readonly centred?: boolean;
  readonly children: ReactNode;
};

/** All of a state above its foot. */
export function Main({ tight = false, centred = false, children }: Props): React.JSX.Element {
  const styles = useStyles();
  return (
    <main className={mergeClasses(styles.main, tight && styles.tight, centred && styles.centred)}>{children}</main>
  );
}
