import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  words: { ...typographyStyles.caption1, minWidth: 0, color: tokens.colorNeutralForeground2 },
  button: {
    minWidth: 0,
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    // Its words stand at the edge of those before it where they do not fit beside them.
    marginLeft: '-4px',
    '@media (forced-colors: active)': { marginLeft: 0 },
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
});

type Props = {
  readonly words: string;
  /** What can be done about it; nothing where it is absent. */
  readonly button?: string;
  readonly onPress?: () => void;
};

/** One quiet line, and one thing to do about it. */
export function ActingLine({ words, button, onPress }: Props): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span className={styles.words}>{words}</span>
      {button !== undefined && (
        <Button appearance="transparent" size="small" className={styles.button} onClick={onPress}>
          {button}
        </Button>
      )}
    </div>
  );
}
