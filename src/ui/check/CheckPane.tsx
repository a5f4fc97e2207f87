import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useLayoutEffect, useRef } from 'react';
import type { FocusEvent } from 'react';
import type { CareStep } from '../../session';
import { SmallDial } from '../dial/SmallDial';
import { BackTitle } from '../pieces/BackTitle';
import { Foot } from '../pieces/Foot';
import { Main } from '../pieces/Main';
import { Title } from '../pieces/Title';
import type { PaneOf } from '../pane-of';
import { useLaterWords, useSurroundings } from '../surroundings';
import { AfterStep } from './AfterStep';
import { FindingCard } from './FindingCard';
import { GoodToGo } from './GoodToGo';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column' },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  cards: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  quiet: {
    alignSelf: 'flex-start',
    marginLeft: '-8px',
    fontWeight: tokens.fontWeightRegular,
    '@media (forced-colors: active)': { marginLeft: 0 },
  },
});

/** What to look at before the open draft goes, the worst first; nothing here keeps it from being sent. */
export function CheckPane({ pane }: { readonly pane: PaneOf<'check'> }): React.JSX.Element {
  const { act } = useSurroundings();
  const { check } = useLaterWords();
  const styles = useStyles();
  const cards = useRef<HTMLDivElement>(null);
  const acted = useRef(false);
  const { findings, more, dial } = pane;

  // Whoever went from card to card by keys goes on at the next one; whoever left the pane meanwhile is not fetched back.
  useLayoutEffect(() => {
    if (!acted.current || document.activeElement !== document.body) return;
    acted.current = false;
    const next =
      cards.current?.querySelector<HTMLElement>('[data-fix]') ??
      cards.current?.querySelector<HTMLElement>('[data-fine]');
    next?.focus();
  });
  const noteBlur = (event: FocusEvent) => {
    if (event.target.isConnected) acted.current = false;
  };

  const step = (care: CareStep) => {
    acted.current = true;
    act({ do: 'care', step: care });
  };
  const count = findings.length + more;
  const firstFix = findings.findIndex(({ kind, fix }) => fix !== undefined || kind === 'promise');
  const title = count > 0 ? check.title(count) : check.good;
  return (
    <>
      <Main>
        <div className={styles.head}>
          {dial ? (
            <BackTitle title={title} extra={<SmallDial size={28} emails={dial.emails} answered={dial.answered} />} />
          ) : (
            count > 0 && <Title>{title}</Title>
          )}
          {count > 0 && <p className={styles.line}>{check.anyTime}</p>}
        </div>
        {count === 0 && <GoodToGo merits={pane.merits} titled={dial === undefined} />}
        <AfterStep pane={pane} />
        {count > 0 && (
          <div ref={cards} className={styles.cards} onBlur={noteBlur}>
            {findings.map((finding, at) => (
              <FindingCard
                key={finding.id}
                finding={finding}
                first={at === 0}
                primary={at === firstFix}
                onMend={() => step({ care: 'mend', finding: finding.id })}
                onFine={() => step({ care: 'fine', finding: finding.id })}
                onRemind={() => step({ care: 'remind', finding: finding.id })}
              />
            ))}
            {more > 0 && (
              <Button
                appearance="subtle"
                size="small"
                className={styles.quiet}
                onClick={() => act({ do: 'care', step: { care: 'all-findings' } })}
              >
                {check.more(more)}
              </Button>
            )}
          </div>
        )}
        {dial === undefined && (
          <Button
            appearance={count > 0 ? 'subtle' : 'secondary'}
            icon={<Add20Regular />}
            {...(count > 0 && { className: styles.quiet })}
            onClick={() => act({ do: 'show', view: 'letters' })}
          >
            {check.insertMore}
          </Button>
        )}
      </Main>
      <Foot />
    </>
  );
}
