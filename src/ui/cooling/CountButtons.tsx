import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Add16Regular, ArrowUndo16Regular } from '@fluentui/react-icons';
import type { MouseEvent } from 'react';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  small: { minHeight: '28px', fontWeight: tokens.fontWeightRegular, color: tokens.colorBrandForeground2 },
  // Its words align with the text above it; a contrast theme shows the border, which has to stay inside.
  edge: {
    '@container (min-width: 400px)': { marginLeft: '-8px', '@media (forced-colors: active)': { marginLeft: 0 } },
  },
});

type Props = {
  readonly canCount: boolean;
  readonly canUndo: boolean;
  /** Counting is the main thing to do here. */
  readonly first: boolean;
  readonly className?: string;
};

/** "I answered another", and for a while its Undo in the same place, so that focus stays on the button. */
export function CountButtons({ canCount, canUndo, first, className }: Props): React.JSX.Element {
  const { strings, act } = useSurroundings();
  const styles = useStyles();
  const undo = { icon: <ArrowUndo16Regular />, children: strings.undoCount, onClick: undoOnce };
  const count = {
    icon: <Add16Regular />,
    children: strings.countOne,
    onClick: () => act({ do: 'answered-another' }),
  };
  // The second half of a double click must not take back what the first half counted.
  function undoOnce(event: MouseEvent) {
    if (event.detail < 2) act({ do: 'undo-answered' });
  }

  const look = first
    ? ({ appearance: canCount ? 'primary' : 'secondary' } as const)
    : ({ appearance: 'transparent', size: 'small', className: mergeClasses(styles.small, styles.edge) } as const);
  return (
    <div className={mergeClasses(styles.row, className)}>
      <Button {...look} {...(canCount ? count : undo)} />
      {canCount && canUndo && <Button appearance="transparent" size="small" className={styles.small} {...undo} />}
    </div>
  );
}
