import { makeStyles, mergeClasses, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TITLE } from '../use-kept-focus';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, margin: 0, minWidth: 0, textWrap: 'balance', outlineStyle: 'none' },
  oneLine: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

type Props = {
  /** For names: cut with an ellipsis instead of wrapped. */
  readonly oneLine?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** The title of a state: its only h1, and where focus goes when its control is gone. */
export function Title({ oneLine = false, className, children }: Props): React.JSX.Element {
  const styles = useStyles();
  return (
    <h1
      tabIndex={-1}
      {...{ [TITLE]: '' }}
      className={mergeClasses(styles.title, oneLine && styles.oneLine, className)}
      {...(oneLine && typeof children === 'string' && { title: children })}
    >
      {children}
    </h1>
  );
}
