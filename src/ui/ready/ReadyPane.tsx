import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Checkmark20Filled } from '@fluentui/react-icons';
import { endedText } from '../../i18n';
import { SmallDial } from '../dial/SmallDial';
import { DigestFacts } from '../pieces/DigestFacts';
import { Foot } from '../pieces/Foot';
import { HushedLine } from '../pieces/HushedLine';
import { Main } from '../pieces/Main';
import { Offers } from '../pieces/Offers';
import { Panel } from '../pieces/Panel';
import { Title } from '../pieces/Title';
import { UrgentCard } from '../pieces/UrgentCard';
import { WhoLine } from '../pieces/WhoLine';
import type { PaneOf } from '../pane-of';
import { useSurroundings } from '../surroundings';
import { ThoughtCard } from './ThoughtCard';

const useStyles = makeStyles({
  stage: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalSNudge },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, flexBasis: '160px', minWidth: 0, margin: '-4px 0' },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  done: { color: tokens.colorBrandForeground1 },
});

/** The pause is over: one thought about the customer's side, the letters, and what they need. */
export function ReadyPane({ pane }: { readonly pane: PaneOf<'ready'> }): React.JSX.Element {
  const { strings } = useSurroundings();
  const styles = useStyles();
  return (
    <>
      <Main tight>
        <WhoLine who={pane.who} level={0} />
        <UrgentCard urgent={pane.urgent} />
        <div className={styles.stage}>
          <Panel>
            <SmallDial size={48} emails={1} answered={1}>
              <Checkmark20Filled className={styles.done} />
            </SmallDial>
            <div className={styles.words}>
              <Title>{strings.readyTitle}</Title>
              <span className={styles.caption}>{endedText(pane, strings)}</span>
            </div>
          </Panel>
          <HushedLine hushed={pane.hushed} />
        </div>
        {pane.thought && <ThoughtCard thought={pane.thought} />}
        <Offers given={pane.who.given} offers={pane.offers} second={pane.urgent !== undefined} />
        <DigestFacts digest={pane.digest} brief={pane.hushed !== undefined || pane.digest?.repeat === true} />
      </Main>
      <Foot />
    </>
  );
}
