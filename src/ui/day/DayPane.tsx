import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowDownload20Regular, Copy20Regular } from '@fluentui/react-icons';
import { pauseLines } from '../../i18n';
import { BackTitle } from '../pieces/BackTitle';
import { Main } from '../pieces/Main';
import { PrivacyLine } from '../pieces/PrivacyLine';
import { ProblemLine } from '../pieces/ProblemLine';
import type { PaneOf } from '../pane-of';
import { useLaterWords, useSurroundings } from '../surroundings';
import { AnswersPart } from './AnswersPart';
import { CausesPart } from './CausesPart';
import { DayPart } from './DayPart';
import { DaySettings } from './DaySettings';
import { HotPart } from './HotPart';
import { SavedPart } from './SavedPart';

const useStyles = makeStyles({
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  unknown: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
  ways: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.caption1Strong, margin: 0, marginBottom: tokens.spacingVerticalXS },
});

/** What today was like, for nobody but the agent: everything in words and numbers, some of it in pictures too. */
export function DayPane({ pane }: { readonly pane: PaneOf<'day'> }): React.JSX.Element {
  const { strings, copied, act } = useSurroundings();
  const words = useLaterWords().day;
  const styles = useStyles();
  const { day, unkept } = pane;
  const { kept, late, open } = day.promises;
  return (
    <Main tight>
      <BackTitle title={words.title} />
      <PrivacyLine>{words.onlyYou}</PrivacyLine>
      {unkept && <p className={styles.line}>{words.problem[unkept]}</p>}
      <HotPart day={day} />
      <DayPart head={words.pausesHead} lines={pauseLines(day.pauses, strings, words)} />
      <AnswersPart day={day} target={pane.targetMinutes} />
      <DayPart head={words.promisesHead} lines={[words.kept(kept), words.late(late), words.open(open)]} />
      <CausesPart causes={day.causes} />
      <SavedPart saved={day.saved} costs={pane.contactCosts} />
      <div className={styles.ways}>
        <Button icon={<ArrowDownload20Regular />} onClick={() => act({ do: 'care', step: { care: 'save-day' } })}>
          {words.save}
        </Button>
        <Button icon={<Copy20Regular />} onClick={() => act({ do: 'care', step: { care: 'copy-day' } })}>
          {copied ? strings.copied : words.copy}
        </Button>
      </div>
      <ProblemLine problem={pane.problem} />
      <DaySettings targetMinutes={pane.targetMinutes} contactCosts={pane.contactCosts} />
      <section>
        <h2 className={styles.heading}>{words.unknownHead}</h2>
        <ul className={styles.unknown}>
          {words.unknown(pane.seesSends).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </Main>
  );
}
