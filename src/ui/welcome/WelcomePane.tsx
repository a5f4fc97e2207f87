import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Settings20Regular, ShieldCheckmark20Regular, Mail20Regular } from '@fluentui/react-icons';
import { SmallDial } from '../dial/SmallDial';
import { FactRow } from '../pieces/FactRow';
import { Main } from '../pieces/Main';
import { Section } from '../pieces/Section';
import { PlainWords } from '../plain/PlainWords';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, textAlign: 'left' },
  ways: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  quiet: { fontWeight: tokens.fontWeightRegular },
});

/** First use: what is read, where it stays, how to switch it off; nothing is judged before one of the two buttons. */
export function WelcomePane(): React.JSX.Element {
  const { strings, act } = useSurroundings();
  const styles = useStyles();
  const begin = (on: boolean) => act({ do: 'set', settings: { introduced: true, on } });
  return (
    <Main centred>
      <SmallDial size={48} emails={5} answered={2} />
      <PlainWords title={strings.welcomeTitle} line={strings.welcomeLine} />
      <Section>
        <div className={styles.rows}>
          <FactRow icon={<Mail20Regular />}>{strings.welcomeRead}</FactRow>
          <FactRow icon={<ShieldCheckmark20Regular />}>{strings.welcomeStays}</FactRow>
          <FactRow icon={<Settings20Regular />}>{strings.welcomeOff}</FactRow>
        </div>
      </Section>
      <div className={styles.ways}>
        <Button appearance="primary" onClick={() => begin(true)}>
          {strings.welcomeStart}
        </Button>
        <Button appearance="subtle" className={styles.quiet} onClick={() => begin(false)}>
          {strings.welcomeLeaveOff}
        </Button>
      </div>
    </Main>
  );
}
