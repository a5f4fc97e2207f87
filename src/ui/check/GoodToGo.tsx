import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CalendarCheckmark20Regular, Checkmark20Filled, Checkmark20Regular } from '@fluentui/react-icons';
import type { DraftMerit } from '../../engine';
import { meritText, weekdayText } from '../../i18n';
import { SmallDial } from '../dial/SmallDial';
import { Panel } from '../pieces/Panel';
import { Title } from '../pieces/Title';
import { useLaterWords, useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, flexBasis: '160px', minWidth: 0, margin: '-4px 0' },
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  done: { color: tokens.colorBrandForeground1 },
  merits: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  merit: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  tick: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  reminder: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly merits: readonly DraftMerit[];
  /** The title of the state stands here, not at its head. */
  readonly titled: boolean;
};

/** Nothing is left to mend: the closed ring, and what is in order. */
export function GoodToGo({ merits, titled }: Props): React.JSX.Element {
  const { language, utcOffsetMinutes } = useSurroundings();
  const { check } = useLaterWords();
  const styles = useStyles();
  const day = (at: number) => weekdayText(at, utcOffsetMinutes, language);
  return (
    <>
      <Panel>
        <SmallDial size={48} emails={1} answered={1}>
          <Checkmark20Filled className={styles.done} />
        </SmallDial>
        <div className={styles.words}>
          {titled && <Title>{check.good}</Title>}
          <span className={styles.line}>{check.goodLine}</span>
        </div>
      </Panel>
      {merits.length > 0 && (
        <ul aria-label={check.inOrder} className={styles.merits}>
          {merits.map((merit) => (
            <li key={JSON.stringify(merit)} className={styles.merit}>
              {merit.kind === 'reminder' ? (
                <CalendarCheckmark20Regular aria-hidden className={styles.reminder} />
              ) : (
                <Checkmark20Regular aria-hidden className={styles.tick} />
              )}
              <span>{meritText(merit, check, day)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
