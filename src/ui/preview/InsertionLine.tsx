import { makeStyles, tokens } from '@fluentui/react-components';
import type { InsertionNews, PaneKind } from '../../engine';
import { ActingLine } from '../pieces/ActingLine';
import { useLaterWords, useSurroundings } from '../surroundings';

/** Where letters are chosen and looked at; elsewhere the line would be about something else. */
const SHOWN: readonly PaneKind[] = ['calm', 'ready', 'cooling', 'letters', 'preview', 'check'];

const useStyles = makeStyles({
  above: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type Props = { readonly inserted: InsertionNews; readonly kind: PaneKind };

/** A letter was put into the draft, and how to take it back; why it stays, where it cannot be taken back any more. */
export function InsertionLine({ inserted: { insertion }, kind }: Props): React.JSX.Element | null {
  const styles = useStyles();
  const { act } = useSurroundings();
  const { news, takeBack } = useLaterWords().insertion;
  if (insertion === 'taken-back' || !SHOWN.includes(kind)) return null;
  return (
    <header className={styles.above}>
      <ActingLine
        words={news[insertion]}
        {...(insertion !== 'stays' && { button: takeBack, onPress: () => act({ do: 'take-back' }) })}
      />
    </header>
  );
}
