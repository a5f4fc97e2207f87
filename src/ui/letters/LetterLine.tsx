import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Star20Filled, Star20Regular } from '@fluentui/react-icons';
import type { LetterRow } from '../../engine';
import { pausedText, titleOf, whyOf } from '../../i18n';
import type { Action } from '../../session';
import type { PaneOf } from '../pane-of';
import { useLaterWords, useSurroundings } from '../surroundings';
import { LetterMenu } from './LetterMenu';
import { openingOf } from './opening-of';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', paddingTop: '2px', paddingBottom: '2px' },
  cell: { display: 'flex', flexShrink: 0 },
  wide: { flexGrow: 1, flexShrink: 1, minWidth: 0 },
  main: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: '52px',
    justifyContent: 'flex-start',
    textAlign: 'left',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightRegular,
  },
  looked: { backgroundColor: tokens.colorSubtleBackgroundHover },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  title: { ...typographyStyles.body1, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  why: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    // Two lines; a template may have twenty tags.
    maxHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    overflow: 'hidden',
  },
  star: { color: tokens.colorBrandForeground1 },
});

type Props = {
  readonly row: LetterRow;
  readonly pane: Pick<PaneOf<'letters'>, 'language' | 'picks' | 'peek'>;
  /** Tab stops at its controls. */
  readonly active: boolean;
  /** Of the element that shows how the letter begins. */
  readonly peekId: string;
  readonly onAct: (action: Action) => void;
  readonly onRemove: (row: LetterRow) => void;
};

/** The cells of a letter in the list: what it is, its star, and what else can be done with it. */
export function LetterLine({ row, pane, active, peekId, onAct, onRemove }: Props): React.JSX.Element {
  const surroundings = useSurroundings();
  const { strings } = surroundings;
  const later = useLaterWords();
  const styles = useStyles();
  const title = titleOf(row, strings);
  const isLooked = pane.peek?.letter === row.letter;
  const tabIndex = active ? 0 : -1;
  const favour = () => {
    const name = row.title === undefined ? row.occasion : row.letter;
    onAct({ do: 'workshop', step: { make: 'favour', name, on: !row.favourite } });
  };
  return (
    <div className={styles.line}>
      <div role="gridcell" className={mergeClasses(styles.cell, styles.wide)}>
        <Button
          appearance="subtle"
          className={mergeClasses(styles.main, isLooked && styles.looked)}
          tabIndex={tabIndex}
          onClick={() => onAct(openingOf(row, pane, title))}
          {...(isLooked && { 'aria-describedby': peekId })}
        >
          <span className={styles.words}>
            <span className={styles.title}>{title}</span>
            <span className={styles.why}>{whyOf(row, strings, later)}</span>
            {row.paused && <span className={styles.why}>{pausedText(row.paused, surroundings, later.board)}</span>}
          </span>
        </Button>
      </div>
      <div role="gridcell" className={styles.cell}>
        <Button
          appearance="subtle"
          icon={row.favourite ? <Star20Filled className={styles.star} /> : <Star20Regular />}
          aria-label={later.list.star(title)}
          aria-pressed={row.favourite}
          tabIndex={tabIndex}
          onClick={favour}
        />
      </div>
      <div role="gridcell" className={styles.cell}>
        <LetterMenu
          row={row}
          title={title}
          pane={pane}
          tabIndex={tabIndex}
          onAct={onAct}
          onRemove={() => onRemove(row)}
        />
      </div>
    </div>
  );
}
