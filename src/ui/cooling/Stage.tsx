import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dial } from '../dial/Dial';
import { minutesLeft } from '../pieces/clock-text';
import { Panel } from '../pieces/Panel';
import { Title } from '../pieces/Title';
import type { PaneOf } from '../pane-of';
import { useSurroundings } from '../surroundings';
import { CountButtons } from './CountButtons';

const WIDE = '@container (min-width: 400px)';
const useStyles = makeStyles({
  stage: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
    // Narrow at the sides, so that the words stay on two lines in every language.
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    textAlign: 'center',
    [WIDE]: {
      display: 'grid',
      padding: tokens.spacingHorizontalL,
      gridTemplateColumns: 'auto minmax(0, 1fr)',
      alignItems: 'center',
      columnGap: tokens.spacingHorizontalXXL,
      rowGap: tokens.spacingVerticalXS,
      textAlign: 'left',
    },
  },
  // The small count button brings its own room below its words.
  counted: { paddingBottom: tokens.spacingVerticalXS, [WIDE]: { paddingBottom: tokens.spacingHorizontalL } },
  words: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    [WIDE]: { gridColumnStart: 2, gridRowStart: 1 },
  },
  above: { [WIDE]: { alignSelf: 'end' } },
  line: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'balance' },
  dial: { [WIDE]: { gridColumnStart: 1, gridRowStart: 1 } },
  tall: { [WIDE]: { gridRowEnd: 'span 2' } },
  count: {
    marginTop: '-8px',
    [WIDE]: { gridColumnStart: 2, gridRowStart: 2, marginTop: 0, alignSelf: 'start', justifySelf: 'start' },
  },
  countFirst: { marginTop: 0, [WIDE]: { marginTop: tokens.spacingVerticalXS } },
});

/** The tinted stage: what the pause is, the dial, and "I answered another". Stacked when narrow, a row from 400 px. */
export function Stage({ pane }: { readonly pane: PaneOf<'cooling'> }): React.JSX.Element {
  const { strings } = useSurroundings();
  const styles = useStyles();
  const { dial, canCount, canUndo } = pane;
  const counts = canCount || canUndo;
  // With no known next email, saying that one was answered is what there is to do here.
  const countFirst = counts && pane.next === undefined && !(pane.holdingFirst && pane.holding);
  const minutes = minutesLeft(dial.secondsLeft);
  const starting = dial.answered === 0 && minutes === minutesLeft(dial.seconds);
  return (
    <Panel className={mergeClasses(styles.stage, counts && !countFirst && styles.counted)}>
      <div className={mergeClasses(styles.words, counts && styles.above)}>
        <Title>{strings.coolTitle(pane.dial.seconds / 60)}</Title>
        <p className={styles.line}>
          {starting
            ? strings.coolStart(minutes, dial.emails)
            : strings.coolMiddle(dial.emails - dial.answered, minutes)}
        </p>
      </div>
      <Dial dial={dial} className={mergeClasses(styles.dial, counts && styles.tall)} />
      {counts && (
        <CountButtons
          canCount={canCount}
          canUndo={canUndo}
          first={countFirst}
          className={mergeClasses(styles.count, countFirst && styles.countFirst)}
        />
      )}
    </Panel>
  );
}
