import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { LetterRow } from '../../engine';
import type { Action } from '../../session';
import type { PaneOf } from '../pane-of';
import { LetterLine } from './LetterLine';
import { nextPlace } from './next-place';
import { useRowWindow } from './use-row-window';

const useStyles = makeStyles({
  scroller: {
    position: 'relative',
    flex: '1 1 0',
    minHeight: '216px',
    overflowY: 'auto',
    // The rows' words align with the rest; the scroll bar stands in the margin.
    marginLeft: '-8px',
    marginRight: '-8px',
    '@media (forced-colors: active)': { marginLeft: 0, marginRight: 0 },
  },
  whole: { position: 'relative' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  placed: { position: 'absolute', top: 0, left: 0, right: 0 },
});

type Props = {
  readonly label: string;
  readonly pane: Pick<PaneOf<'letters'>, 'rows' | 'language' | 'picks' | 'peek' | 'search' | 'filter'>;
  readonly peekId: string;
  readonly grid: RefObject<HTMLDivElement>;
  readonly onAct: (action: Action) => void;
  readonly onRemove: (row: LetterRow) => void;
  /** A row is looked at, or none any more. */
  readonly onLook: (letter: string | undefined) => void;
  /** Up from the first row. */
  readonly onLeave: () => void;
};

/**
 * The letters as a grid of rows with three controls each: Up and Down, Page Up and Down, Home and End go through the rows, Left and
 * Right through a row. Tab stops at the controls of one row.
 */
export function LetterGrid({ label, pane, peekId, grid, onAct, onRemove, onLook, onLeave }: Props): React.JSX.Element {
  const styles = useStyles();
  const { rows, search, filter } = pane;
  const list = `${filter} ${search}`;
  const [stop, setStop] = useState({ list, letter: '' });
  // What is found by another search begins at its first row.
  const active =
    stop.list === list
      ? Math.max(
          0,
          rows.findIndex(({ letter }) => letter === stop.letter),
        )
      : 0;
  const shown = useRowWindow(grid, rows.length, active);
  const wish = useRef<number>();

  useLayoutEffect(() => {
    toTop(grid.current);
  }, [grid, list]);

  useLayoutEffect(() => {
    const row = grid.current?.querySelector(`[data-index="${active}"]`);
    if (wish.current === undefined || !row) return;
    controlsOf(row)[wish.current]?.focus();
    wish.current = undefined;
  });

  const onKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const { target } = event;
    // Keys of a menu come here too, although it lies elsewhere in the page.
    if (!(target instanceof HTMLElement) || !event.currentTarget.contains(target)) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const row = target.closest('[role="row"]');
    if (row === null) return;
    const controls = controlsOf(row);
    const column = controls.findIndex((control) => control.contains(target));
    const at = Number(row.getAttribute('data-index'));
    const next = nextPlace(event.key, { row: at, column }, { rows: rows.length, columns: controls.length });
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (next === 'before') onLeave();
    else if (next.row === at) controls[next.column]?.focus();
    else {
      wish.current = next.column;
      setStop({ list, letter: rows[next.row]?.letter ?? '' });
    }
  };

  return (
    <div
      ref={grid}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length}
      className={styles.scroller}
      onKeyDownCapture={onKey}
    >
      <div
        role="presentation"
        className={styles.whole}
        {...(shown.height !== undefined && { style: { height: shown.height } })}
      >
        {shown.rows.map(({ index, top }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <div
              key={row.letter}
              ref={shown.measure}
              role="row"
              aria-rowindex={index + 1}
              data-index={index}
              className={mergeClasses(styles.row, top !== undefined && styles.placed)}
              {...(top !== undefined && { style: { transform: `translateY(${top}px)` } })}
              onFocus={() => {
                setStop({ list, letter: row.letter });
                onLook(row.letter);
              }}
              onMouseEnter={() => onLook(row.letter)}
              onMouseLeave={() => onLook(undefined)}
            >
              <LetterLine
                row={row}
                pane={pane}
                active={index === active}
                peekId={peekId}
                onAct={onAct}
                onRemove={onRemove}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function toTop(scroller: HTMLElement | null): void {
  if (scroller) scroller.scrollTop = 0;
}

function controlsOf(row: Element): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('button')];
}
