import { Input, makeStyles } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import type { KeyboardEvent, RefObject } from 'react';
import type { LetterRow } from '../../engine';
import type { PaneOf } from '../pane-of';
import { useSurroundings } from '../surroundings';
import { typedShortcut } from './typed-shortcut';

const useStyles = makeStyles({ search: { minWidth: 0 } });

type Props = {
  readonly pane: Pick<PaneOf<'letters'>, 'rows' | 'search' | 'picks'>;
  readonly field: RefObject<HTMLInputElement>;
  readonly onOpen: (row: LetterRow) => void;
  /** Down into the list. */
  readonly onDown: () => void;
};

/** The search: Enter opens the first letter that is found, and a shortcut typed in full is its template with Tab or Space too. */
export function LetterSearch({ pane, field, onOpen, onDown }: Props): React.JSX.Element {
  const { strings, act } = useSurroundings();
  const styles = useStyles();
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const row = rowOf(event.key);
    if (row !== undefined) onOpen(row);
    else if (event.key === 'ArrowDown' && pane.rows.length > 0) onDown();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const rowOf = (key: string): LetterRow | undefined => {
    if (key === 'Enter') return pane.rows[0];
    return (key === 'Tab' || key === ' ') && pane.picks ? typedShortcut(pane.rows, pane.search) : undefined;
  };
  return (
    <Input
      type="search"
      className={styles.search}
      input={{ ref: field }}
      contentBefore={<Search20Regular />}
      aria-label={strings.search}
      placeholder={strings.search}
      value={pane.search}
      onKeyDown={onKey}
      onChange={(_, { value }) => act({ do: 'look', changes: { search: value } })}
    />
  );
}
