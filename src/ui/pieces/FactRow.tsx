import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  icon: { display: 'flex', color: tokens.colorNeutralForeground3 },
});

/** One fact: an icon and words. */
export function FactRow({
  icon,
  children,
}: {
  readonly icon: ReactNode;
  readonly children: ReactNode;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <span>{children}</span>
    </div>
  );
}
