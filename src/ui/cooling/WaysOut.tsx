import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    // The words of both buttons align with the column; in a contrast theme their borders have to stay inside it.
    margin: '-4px -12px -4px -8px',
    '@media (forced-colors: active)': { margin: 0 },
  },
  way: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  // A border says already that this is a button, and takes the room.
  chevron: { '@media (forced-colors: active)': { display: 'none' } },
  on: { color: tokens.colorBrandForeground1 },
  // Where it stands without the other one, at the right all the same.
  alone: { marginLeft: 'auto' },
});

/** The two ways out of the pause, there from the first second: why it began, where that can be told, and going on. */
export function WaysOut({ canExplain }: { readonly canExplain: boolean }): React.JSX.Element {
  const { strings, act } = useSurroundings();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      {canExplain && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.way}
          onClick={() => act({ do: 'show', view: 'why' })}
        >
          {strings.why}
        </Button>
      )}
      <Button
        appearance="transparent"
        size="small"
        icon={{ className: styles.chevron, children: <ChevronRight16Regular /> }}
        iconPosition="after"
        className={mergeClasses(styles.way, styles.on, !canExplain && styles.alone)}
        onClick={() => act({ do: 'show', view: 'continue' })}
      >
        {strings.continue}
      </Button>
    </div>
  );
}
