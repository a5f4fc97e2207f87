import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  head: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXXS },
  way: {
    marginLeft: '-8px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    '@media (forced-colors: active)': { marginLeft: 0 },
  },
});

/** For whom the pauses are too many: none in this conversation, and after several today none until tomorrow. */
export function QuietWays({ today }: { readonly today: boolean }): React.JSX.Element {
  const { strings, act } = useSurroundings();
  const styles = useStyles();
  const way = { appearance: 'subtle', size: 'small', className: styles.way } as const;
  return (
    <section>
      <h2 className={styles.head}>{strings.quietHead}</h2>
      <div className={styles.ways}>
        <Button {...way} onClick={() => act({ do: 'mute', on: true })}>
          {strings.muteConversation}
        </Button>
        {today && (
          <Button {...way} onClick={() => act({ do: 'quiet', on: true })}>
            {strings.quietToday}
          </Button>
        )}
      </div>
    </section>
  );
}
