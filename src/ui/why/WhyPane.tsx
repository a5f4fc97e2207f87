import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Eye20Regular, EyeOff20Regular } from '@fluentui/react-icons';
import { AskColleague } from '../colleague/AskColleague';
import { SmallDial } from '../dial/SmallDial';
import { BackTitle } from '../pieces/BackTitle';
import { Foot } from '../pieces/Foot';
import { HeatChip } from '../pieces/HeatChip';
import { Main } from '../pieces/Main';
import type { PaneOf } from '../pane-of';
import { useSurroundings } from '../surroundings';
import { WhyCard } from './WhyCard';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  show: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  all: {
    marginLeft: 'auto',
    marginRight: '-8px',
    fontWeight: tokens.fontWeightRegular,
    '@media (forced-colors: active)': { marginRight: 0 },
  },
  cards: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  ways: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  quiet: { fontWeight: tokens.fontWeightRegular },
  two: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  half: { flex: '1 1 120px', minWidth: 0, paddingLeft: 0, paddingRight: 0 },
});

/** Why the email counts as heated: the words stay hidden until the person asks for them. */
export function WhyPane({ pane }: { readonly pane: PaneOf<'why'> }): React.JSX.Element {
  const { strings, act } = useSurroundings();
  const styles = useStyles();
  const { dial, items, level } = pane;
  const shown = items.every((item) => item.words !== undefined);
  return (
    <>
      <Main>
        <div className={styles.head}>
          <BackTitle
            title={strings.whyTitle}
            extra={dial && <SmallDial size={28} emails={dial.emails} answered={dial.answered} />}
          />
          <p className={styles.line}>{strings.whyLine}</p>
        </div>
        <div className={styles.show}>
          <HeatChip level={level} />
          {items.length > 0 && (
            <Button
              appearance="subtle"
              size="small"
              icon={shown ? <EyeOff20Regular /> : <Eye20Regular />}
              className={styles.all}
              onClick={() => act({ do: 'reveal-all', shown: !shown })}
            >
              {shown ? strings.hideWords : strings.showWords}
            </Button>
          )}
        </div>
        <ul className={styles.cards}>
          {items.map((item) => (
            <WhyCard key={item.index} item={item} language={pane.language} />
          ))}
        </ul>
        <div className={styles.ways}>
          {dial && (
            <Button appearance="primary" onClick={() => act({ do: 'back' })}>
              {strings.backToFive}
            </Button>
          )}
          <Button appearance="subtle" className={styles.quiet} onClick={() => act({ do: 'not-heated' })}>
            {strings.notHeated}
          </Button>
          <div className={styles.two}>
            <AskColleague className={mergeClasses(styles.quiet, styles.half)} />
            <Button
              appearance="subtle"
              className={mergeClasses(styles.quiet, styles.half)}
              onClick={() => act({ do: 'show', view: 'report' })}
            >
              {strings.wrongVerdict}
            </Button>
          </div>
        </div>
      </Main>
      <Foot />
    </>
  );
}
