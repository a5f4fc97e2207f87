import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { StickyBar } from '../pieces/StickyBar';
import type { PaneOf } from '../pane-of';
import { useLaterWords, useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
  },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  // Where its longest word has no room beside the buttons it stands above them.
  state: {
    ...typographyStyles.caption1,
    flexGrow: 1,
    flexBasis: '0',
    minWidth: 'min-content',
    overflowWrap: 'normal',
    color: tokens.colorNeutralForeground2,
  },
  ways: { display: 'flex', justifyContent: 'flex-end', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  way: { minWidth: 0 },
});

type Props = { readonly pane: PaneOf<'brand'>; readonly onSave: () => void };

/** Keeps the brand or gives the change up; what is typed is not lost by leaving either for later. */
export function BrandBar({ pane, onSave }: Props): React.JSX.Element {
  const { act } = useSurroundings();
  const { brand: words, list } = useLaterWords();
  const styles = useStyles();
  const problems = { ...list.problem, ...words.problem };
  return (
    <StickyBar>
      {pane.problem && <p className={styles.line}>{problems[pane.problem]}</p>}
      <div className={styles.row}>
        <span className={styles.state}>{pane.unsaved && words.unsaved}</span>
        <div className={styles.ways}>
          {pane.unsaved && (
            <Button className={styles.way} onClick={() => act({ do: 'workshop', step: { make: 'drop-brand' } })}>
              {words.discard}
            </Button>
          )}
          <Button appearance="primary" className={styles.way} onClick={onSave}>
            {words.save}
          </Button>
        </div>
      </div>
    </StickyBar>
  );
}
