import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Hushed } from '../../engine';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  words: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  again: {
    minWidth: 0,
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    // Higher than its words, which stand on the line of those before, and on the next line right below them and at the same edge.
    margin: '-4px 0 -4px -4px',
    '@media (forced-colors: active)': { margin: 0 },
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Why a heated email starts no pause, and the way back. */
export function HushedLine({ hushed }: { readonly hushed: Hushed | undefined }): React.JSX.Element | null {
  const { strings, act } = useSurroundings();
  const styles = useStyles();
  if (hushed === undefined) return null;
  const undo = hushed === 'today' ? 'quiet' : 'mute';
  return (
    <div className={styles.row}>
      <span className={styles.words}>{strings.hushed[hushed]}</span>
      <Button
        appearance="transparent"
        size="small"
        className={styles.again}
        onClick={() => act({ do: undo, on: false })}
      >
        {strings.unhush}
      </Button>
    </div>
  );
}
