import { ActingLine } from '../pieces/ActingLine';
import type { PaneOf } from '../pane-of';
import { useLaterWords, useSurroundings } from '../surroundings';

/** What came of the last step, and how to take it back or further. */
export function AfterStep({ pane }: { readonly pane: PaneOf<'check'> }): React.JSX.Element | null {
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
