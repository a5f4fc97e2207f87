import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSurroundings } from '../surroundings';
import { NoticeLine } from './NoticeLine';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    // Above the fields of an editor that scroll behind it.
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What a form leads to, always in sight at the bottom; above it what the person should know about saved data. */
export function StickyBar({ children }: { readonly children: ReactNode }): React.JSX.Element {
  const { notice } = useSurroundings();
  const styles = useStyles();
  return (
    <footer className={styles.bar}>
      {notice && <NoticeLine notice={notice} />}
      {children}
    </footer>
  );
}
