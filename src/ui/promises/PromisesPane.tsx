import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { SmallDial } from '../dial/SmallDial';
import { BackTitle } from '../pieces/BackTitle';
import { Foot } from '../pieces/Foot';
import { Main } from '../pieces/Main';
import { PrivacyLine } from '../pieces/PrivacyLine';
import { ProblemLine } from '../pieces/ProblemLine';
import type { PaneOf } from '../pane-of';
import { useLaterWords } from '../surroundings';
import { DeedLine } from './DeedLine';
import { FollowUpList } from './FollowUpList';
import { PromiseCard } from './PromiseCard';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  caption: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What was promised to customers and is open: late first, then today, then later; and below it who waits for whom. */
export function PromisesPane({ pane }: { readonly pane: PaneOf<'promises'> }): React.JSX.Element {
  const styles = useStyles();
  const words = useLaterWords().promises;
  const { rows, deed, dial, followUps, problem, texts } = pane;
  const first = rows.find(({ tell }) => tell !== undefined)?.id;
  return (
    <>
      <Main tight>
        <BackTitle
          title={words.title}
          extra={dial && <SmallDial size={28} emails={dial.emails} answered={dial.answered} />}
        />
        {deed && <DeedLine deed={deed} />}
        <ProblemLine problem={problem} />
        {rows.length === 0 ? (
          <p className={styles.none}>{words.none}</p>
        ) : (
          <ul className={styles.list}>
            {rows.map((row) => (
              <PromiseCard key={row.id} row={row} first={row.id === first} days={pane} />
            ))}
          </ul>
        )}
        <FollowUpList
          head={words.unansweredHead}
          since={words.unanswered}
          rows={followUps.unanswered}
          more={followUps.moreUnanswered}
        />
        <FollowUpList
          head={words.waitingHead}
          since={words.waiting}
          rows={followUps.waiting}
          more={followUps.moreWaiting}
        />
        {rows.some((row) => row.words === '' && row.kind === 'answer') && <PrivacyLine>{words.wordsStay}</PrivacyLine>}
        {texts && <p className={styles.caption}>{words.problem[texts]}</p>}
      </Main>
      <Foot />
    </>
  );
}
