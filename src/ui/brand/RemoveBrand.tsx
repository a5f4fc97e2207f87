import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useLaterWords, useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  remove: { alignSelf: 'flex-start' },
  whole: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingVerticalS },
});

/** Removes the brand after saying what becomes of its letters; `others` remain. */
export function RemoveBrand({ others }: { readonly others: boolean }): React.JSX.Element {
  const { act } = useSurroundings();
  const { brand: words } = useLaterWords();
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const drawn = useRef(asked);
  // The button that was pressed is gone; the first of those in its place takes its focus.
  useEffect(() => {
    if (drawn.current !== asked) whole.current?.querySelector('button')?.focus();
    drawn.current = asked;
  }, [asked]);

  return (
    <div ref={whole} className={styles.whole}>
      {asked ? (
        <>
          <p className={styles.line}>{words.removeAsk(others)}</p>
          <div className={styles.ways}>
            <Button size="small" onClick={() => setAsked(false)}>
              {words.removeNo}
            </Button>
            <Button size="small" onClick={() => act({ do: 'workshop', step: { make: 'remove-brand' } })}>
              {words.removeYes}
            </Button>
          </div>
        </>
      ) : (
        <Button className={styles.remove} size="small" onClick={() => setAsked(true)}>
          {words.remove}
        </Button>
      )}
    </div>
  );
}
