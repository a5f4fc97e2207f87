import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Add16Regular, ArrowUndo16Regular } from '@fluentui/react-icons';
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
  first: {
    '@container (min-width: 400px)': { marginLeft: '-8px', '@media (forced-colors: active)': { marginLeft: 0 } },
  },
});

type Props = {
  readonly canCount: boolean;
  readonly canUndo: boolean;
  /** Counting is the main thing to do. */
  readonly primary: boolean;
  readonly className?: string;
};

/** "I answered another", and for ten seconds its Undo. */
export function CountButtons({ canCount, canUndo, primary, className }: Props): React.JSX.Element {
  const { strings, act } = useSurroundings();
  const styles = useStyles();
  const small = { appearance: 'transparent', size: 'small' } as const;
  return (
    <div className={mergeClasses(styles.row, className)}>
      {canCount && (
        <Button
          {...(primary ? { appearance: 'primary' } : small)}
          icon={<Add16Regular />}
          className={mergeClasses(!primary && styles.small, !primary && styles.first)}
          onClick={() => act({ do: 'answered-another' })}
        >
          {strings.countOne}
        </Button>
      )}
      {canUndo && (
        <Button
          {...small}
          icon={<ArrowUndo16Regular />}
          className={mergeClasses(styles.small, !canCount && styles.first)}
          onClick={() => act({ do: 'undo-answered' })}
        >
          {strings.undoCount}
        </Button>
      )}
    </div>
  );
}
