import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import {
  Chat20Regular,
  EmojiSmileSlight20Regular,
  Flash20Regular,
  MoreHorizontal20Regular,
  Temperature20Regular,
} from '@fluentui/react-icons';
import type { SkipReason } from '../../engine';
import { SmallDial } from '../dial/SmallDial';
import { BackTitle } from '../pieces/BackTitle';
import { ChoiceRow } from '../pieces/ChoiceRow';
import { clockText } from '../pieces/clock-text';
import { Foot } from '../pieces/Foot';
import { Main } from '../pieces/Main';
import { Panel } from '../pieces/Panel';
import type { PaneOf } from '../pane-of';
import { useSurroundings } from '../surroundings';
import { QuietWays } from './QuietWays';

const REASONS: readonly { readonly reason: SkipReason; readonly icon: React.JSX.Element }[] = [
  { reason: 'calm', icon: <EmojiSmileSlight20Regular /> },
  { reason: 'urgent', icon: <Flash20Regular /> },
  { reason: 'not-heated', icon: <Temperature20Regular /> },
  { reason: 'spoken', icon: <Chat20Regular /> },
  { reason: 'other', icon: <MoreHorizontal20Regular /> },
];

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  reasons: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  left: { display: 'flex', flexDirection: 'column', flexGrow: 999, whiteSpace: 'nowrap' },
  time: { ...typographyStyles.body1Strong, fontVariantNumeric: 'tabular-nums' },
  // On a row of its own, as wide as the panel, where its words are long.
  keep: { flexGrow: 1 },
});

/** Going on early: five equal reasons, each continues at once, and the pause still there to be kept. */
export function ContinuePane({ pane }: { readonly pane: PaneOf<'continue'> }): React.JSX.Element {
  const { strings, act } = useSurroundings();
  const styles = useStyles();
  const { dial } = pane;
  return (
    <>
      <Main>
        <div className={styles.head}>
          <BackTitle title={strings.continueTitle} />
          <p className={styles.line}>{strings.continueLine}</p>
        </div>
        <div className={styles.reasons} role="group" aria-label={strings.continueTitle}>
          {REASONS.map(({ reason, icon }) => (
            <ChoiceRow
              key={reason}
              lead={icon}
              title={strings.reason[reason]}
              onClick={() => act({ do: 'continue', reason })}
            />
          ))}
        </div>
        <span className={styles.caption}>{strings.onlyYou}</span>
        <Panel>
          <SmallDial size={44} emails={dial.emails} answered={dial.answered} />
          <div className={styles.left}>
            <span className={styles.time}>{clockText(dial.secondsLeft)}</span>
            <span className={styles.caption}>{strings.ofShort(dial.answered, dial.emails)}</span>
          </div>
          <Button appearance="primary" className={styles.keep} onClick={() => act({ do: 'back' })}>
            {strings.keep}
          </Button>
        </Panel>
        <QuietWays today={pane.quietOffered} />
      </Main>
      <Foot />
    </>
  );
}
