import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { StickyBar } from '../pieces/StickyBar';
import type { PaneOf } from '../pane-of';
import { useLaterWords, useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  said: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  grow: { flexGrow: 1 },
});

type Props = { readonly pane: PaneOf<'template'>; readonly onSave: () => void };

/** Keeps what was written, or drops it after asking; and says what the browser keeps by itself. */
export function TemplateBar({ pane, onSave }: Props): React.JSX.Element {
  const { act } = useSurroundings();
  const { form, list } = useLaterWords();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const problems = { ...list.problem, newer: form.newer, 'not-kept': form.notKept };
  const drop = () => act({ do: 'workshop', step: { make: 'drop' } });
  return (
    <StickyBar>
      {pane.problem && <p className={styles.said}>{problems[pane.problem]}</p>}
      {asking ? (
        <div className={styles.row} role="group" aria-label={form.dropAsk}>
          <span className={styles.grow}>{form.dropAsk}</span>
          <Button onClick={drop}>{form.drop}</Button>
          <Button appearance="primary" autoFocus onClick={() => setAsking(false)}>
            {form.keep}
          </Button>
        </div>
      ) : (
        <>
          <span className={styles.said}>{pane.unsaved ? form.unsaved : form.saved}</span>
          <div className={styles.row}>
            <Button appearance="primary" disabledFocusable={pane.problem === 'newer'} onClick={onSave}>
              {form.save}
            </Button>
            <Button onClick={pane.unsaved ? () => setAsking(true) : drop}>{form.drop}</Button>
          </div>
        </>
      )}
    </StickyBar>
  );
}
