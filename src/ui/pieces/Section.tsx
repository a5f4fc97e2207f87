import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralCardBackground,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  outlined: {
    backgroundColor: 'transparent',
    ...shorthands.borderColor(tokens.colorNeutralStroke2),
  },
});

type Props = ComponentProps<'section'> & {
  /** Only a border, for a card with something to do in it. */
  readonly outlined?: boolean;
};

/** A section with a border, soft unless it is outlined. */
export function Section({ outlined = false, className, ...section }: Props): React.JSX.Element {
  const styles = useStyles();
  return <section {...section} className={mergeClasses(styles.card, outlined && styles.outlined, className)} />;
}
