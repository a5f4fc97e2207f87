import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add20Regular, Checkmark16Regular, Checkmark20Filled } from '@fluentui/react-icons';
import { useLayoutEffect, useRef } from 'react';
import type { CareStep } from '../../session';
import { SmallDial } from '../dial/SmallDial';
import { ActingLine } from '../pieces/ActingLine';
import { Foot } from '../pieces/Foot';
import { Main } from '../pieces/Main';
import { Panel } from '../pieces/Panel';
import { Title } from '../pieces/Title';
import type { PaneOf } from '../pane-of';
import { useLaterWords, useSurroundings } from '../surroundings';
import { FindingCard } from './FindingCard';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column' },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  cards: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  done: { color: tokens.colorBrandForeground1 },
  more: {
    alignSelf: 'flex-start',
    marginLeft: '-8px',
    fontWeight: tokens.fontWeightRegular,
    '@media (forced-colors: active)': { marginLeft: 0 },
  },
  steps: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '4px' },
  step: { ...typographyStyles.caption1, display: 'flex', columnGap: tokens.spacingHorizontalS },
  tick: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

/** What to look at before the open draft goes, the worst first; nothing here keeps it from being sent. */
export function CheckPane({ pane }: { readonly pane: PaneOf<'check'> }): React.JSX.Element {
  const { act } = useSurroundings();
  const { check } = useLaterWords();
  const styles = useStyles();
  const cards = useRef<HTMLDivElement>(null);
  const acted = useRef(false);
  const { findings, more, dealt } = pane;

  // Whoever went from card to card by keys goes on at the next one.
  useLayoutEffect(() => {
    if (!acted.current) return;
    acted.current = false;
    cards.current?.querySelector<HTMLElement>('[data-fix], [data-fine]')?.focus();
  }, [dealt]);

  const step = (care: CareStep) => {
    acted.current = true;
    act({ do: 'care', step: care });
  };
  const count = findings.length + more;
  return (
    <>
      <Main>
        {count > 0 ? (
          <div className={styles.head}>
            <Title>{check.title(count)}</Title>
            <p className={styles.line}>{check.anyTime}</p>
          </div>
        ) : (
          <GoodToGo merits={pane.merits} />
        )}
        <AfterStep pane={pane} />
        {count > 0 && (
          <div ref={cards} className={styles.cards}>
            {findings.map((finding, at) => (
              <FindingCard
                key={finding.id}
                finding={finding}
                first={at === 0}
                onMend={() => step({ care: 'mend', finding: finding.id })}
                onFine={() => step({ care: 'fine', finding: finding.id })}
                onRemind={() => step({ care: 'remind', finding: finding.id })}
              />
            ))}
            {more > 0 && (
              <Button
                appearance="subtle"
                size="small"
                className={styles.more}
                onClick={() => act({ do: 'care', step: { care: 'all-findings' } })}
              >
                {check.more(more)}
              </Button>
            )}
          </div>
        )}
        <Button
          appearance="subtle"
          icon={<Add20Regular />}
          className={styles.more}
          onClick={() => act({ do: 'show', view: 'letters' })}
        >
          {check.insertMore}
        </Button>
      </Main>
      <Foot />
    </>
  );
}

/** What came of the last step, and how to take it back or further. */
function AfterStep({ pane }: { readonly pane: PaneOf<'check'> }): React.JSX.Element | null {
  const { act } = useSurroundings();
  const { check } = useLaterWords();
  if (pane.trouble) return <ActingLine words={check.trouble[pane.trouble]} />;
  if (pane.canUndo) {
    return (
      <ActingLine
        words={check.mended}
        button={check.undo}
        onPress={() => act({ do: 'care', step: { care: 'undo-mend' } })}
      />
    );
  }
  return pane.fine ? (
    <ActingLine
      words={check.wasFine}
      button={check.switchOff}
      onPress={() => act({ do: 'care', step: { care: 'switch-off' } })}
    />
  ) : null;
}
