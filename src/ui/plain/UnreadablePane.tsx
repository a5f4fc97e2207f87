import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MailArrowClockwise32Regular } from '@fluentui/react-icons';
import { Foot } from '../pieces/Foot';
import { Main } from '../pieces/Main';
import type { PaneOf } from '../pane-of';
import { useSurroundings } from '../surroundings';
import { PlainWords } from './PlainWords';

const useStyles = makeStyles({
  icon: { width: '40px', height: '40px', color: tokens.colorBrandForeground1 },
  ways: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** The mail program did not hand the email over: try again, or pick a reply without it. */
export function UnreadablePane({ pane }: { readonly pane: PaneOf<'unreadable'> }): React.JSX.Element {
  const { strings, act } = useSurroundings();
  const styles = useStyles();
  const line = pane.problem === 'no-answer' ? strings.unreadableLine : strings.problem[pane.problem];
  return (
    <>
      <Main centred>
        <MailArrowClockwise32Regular className={styles.icon} aria-hidden />
        <PlainWords title={strings.unreadableTitle} line={line} />
        <div className={styles.ways}>
          <Button appearance="primary" onClick={() => act({ do: 'retry' })}>
            {strings.retry}
          </Button>
          <Button onClick={() => act({ do: 'show', view: 'letters' })}>{strings.pickYourself}</Button>
        </div>
      </Main>
      <Foot />
    </>
  );
}
