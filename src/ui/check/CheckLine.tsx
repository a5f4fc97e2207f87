import { makeStyles, tokens } from '@fluentui/react-components';
import { ActingLine } from '../pieces/ActingLine';
import { useLaterWords, useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  above: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Above a pause: how much there is to look at in the open draft, and the way there. */
export function CheckLine({ count }: { readonly count: number }): React.JSX.Element {
  const { act } = useSurroundings();
  const { check } = useLaterWords();
  const styles = useStyles();
  return (
    <header className={styles.above}>
      <ActingLine words={check.title(count)} button={check.look} onPress={() => act({ do: 'show', view: 'check' })} />
    </header>
  );
}
