import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarClock20Regular } from '@fluentui/react-icons';
import type { CareLines } from '../../engine';
import { useLaterWords, useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  button: { marginRight: 'auto', minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

/** The way to the list of promises, with how many are late or due today; it announces nothing. */
export function PromisesDue({ care }: { readonly care: CareLines }): React.JSX.Element {
  const { act } = useSurroundings();
  const styles = useStyles();
  const words = useLaterWords().promises;
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.button}
      icon={<CalendarClock20Regular />}
      onClick={() => act({ do: 'show', view: 'promises' })}
    >
      {care.due > 0 ? words.due(care.due) : words.title}
    </Button>
  );
}
