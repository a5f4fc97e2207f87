import { Button, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState } from 'react';
import type { LetterFilter, LetterRow } from '../../engine';
import { titleOf } from '../../i18n';
import type { Action } from '../../session';
import { BackTitle } from '../pieces/BackTitle';
import { ChoiceRow } from '../pieces/ChoiceRow';
import { Foot } from '../pieces/Foot';
import { Main } from '../pieces/Main';
import type { PaneOf } from '../pane-of';
import { useLaterWords, useSurroundings } from '../surroundings';
import { TITLE } from '../use-kept-focus';
import { AskCard } from './AskCard';
import { ImportCard } from './ImportCard';
import { LetterGrid } from './LetterGrid';
import { LetterSearch } from './LetterSearch';
import { ListMenu } from './ListMenu';
import type { FileProblem } from './ListMenu';
import { openingOf, replacesEdit } from './opening-of';
import { PeekArea } from './PeekArea';
import { useGlance } from './use-glance';

const FILTERS: readonly LetterFilter[] = ['all', 'favourites', 'recent', 'mine', 'archived'];

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  filter: { flexGrow: 1, minWidth: 0 },
  add: { flexShrink: 0 },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  none: { flexGrow: 1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What is asked before it is done. */
type Asked = { readonly remove: LetterRow } | { readonly replace: Action };

/** All letters: where a reply is picked, and own templates are looked after. */
export function LettersPane({ pane }: { readonly pane: PaneOf<'letters'> }): React.JSX.Element {
  const { strings, act } = useSurroundings();
  const { list } = useLaterWords();
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const peekId = useId();
  const [asked, setAsked] = useState<Asked>();
  const [fileProblem, setFileProblem] = useState<FileProblem>();
  const glance = useGlance(pane.peek?.letter, (peek) => act({ do: 'look', changes: { peek } }));

  // Who came here wants to search; the title has the focus only where somebody came by a control.
  useEffect(() => {
    if (document.activeElement?.hasAttribute(TITLE)) field.current?.focus();
  }, []);

  const go = (action: Action): void => {
    glance.off();
    if (replacesEdit(action, pane.editing)) setAsked({ replace: action });
    else act(action);
  };
  const answer = (action?: Action): void => {
    setAsked(undefined);
    if (action) act(action);
    field.current?.focus();
  };
  const goOn: Action = { do: 'workshop', step: { make: 'edit' } };
  const isNothingFound = pane.search.trim() !== '';
  const isOwnPlace = !pane.picks || pane.filter === 'mine' || pane.filter === 'archived';

  return (
    <>
      <Main tight>
        <BackTitle
          title={pane.picks ? strings.lettersTitle : list.templates}
          extra={<ListMenu language={pane.language} onProblem={setFileProblem} />}
          first={pane.alone}
        />
        <LetterSearch
          pane={pane}
          field={field}
          onOpen={(row) => go(openingOf(row, pane, titleOf(row, strings)))}
          onDown={() => grid.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()}
        />
        <div className={styles.row}>
          <Select
            className={styles.filter}
            aria-label={list.filter}
            value={pane.filter}
            onChange={(_, { value }) => act({ do: 'look', changes: { filter: value as LetterFilter } })}
          >
            {FILTERS.map((filter) => (
              <option key={filter} value={filter}>
                {list.filters[filter]}
              </option>
            ))}
          </Select>
          <Button
            className={styles.add}
            icon={<Add20Regular />}
            onClick={() => go({ do: 'workshop', step: { make: 'new', language: pane.language } })}
          >
            {list.newTemplate}
          </Button>
        </div>
        {pane.problem && <p className={styles.line}>{list.problem[pane.problem]}</p>}
        {fileProblem && (
          <p className={styles.line}>{fileProblem === 'unread' ? list.unreadFile : list.notes['too-large']}</p>
        )}
        {isOwnPlace && <p className={styles.line}>{pane.alone ? list.inAccount : list.roams}</p>}
        {asked && 'remove' in asked && (
          <AskCard
            title={list.removeTitle(titleOf(asked.remove, strings))}
            line={list.removeLine}
            keep={list.keep}
            go={list.removeNow}
            onKeep={() => answer()}
            onCancel={() => answer()}
            onGo={() => answer({ do: 'workshop', step: { make: 'remove', letter: asked.remove.letter } })}
          />
        )}
        {asked && 'replace' in asked && pane.editing && (
          <AskCard
            title={list.unsavedTitle(pane.editing.title)}
            line={list.unsavedLine}
            keep={list.goOn(pane.editing.title)}
            go={list.startOther}
            onKeep={() => act(goOn)}
            onCancel={() => answer()}
            onGo={() => act(asked.replace)}
          />
        )}
        {pane.report && <ImportCard report={pane.report} />}
        {pane.editing && !asked && (
          <ChoiceRow title={list.goOn(pane.editing.title)} why={list.goOnLine} onClick={() => act(goOn)} />
        )}
        {pane.rows.length > 0 ? (
          <LetterGrid
            label={pane.picks ? strings.lettersTitle : list.templates}
            pane={pane}
            peekId={peekId}
            grid={grid}
            onAct={go}
            onRemove={(remove) => setAsked({ remove })}
            onLook={(letter) => (letter === undefined || !pane.picks ? glance.off() : glance.at(letter))}
            onLeave={() => field.current?.focus()}
          />
        ) : (
          <p className={styles.none}>{isNothingFound ? strings.noLetters : list.empty[pane.filter]}</p>
        )}
        {pane.picks && !pane.report && <PeekArea id={peekId} peek={pane.peek} />}
      </Main>
      <Foot />
    </>
  );
}
