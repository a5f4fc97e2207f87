import { Button } from '@fluentui/react-components';
import { useLaterWords, useSurroundings } from '../surroundings';
import { useChoicesStyles } from './use-choices-styles';

const HOUR_MS = 3_600_000;

type Props = { readonly morning: number; readonly onChoose: (until: number) => void };

/** Until when nothing is said of a promise. */
export function SnoozeChoices({ morning, onChoose }: Props): React.JSX.Element {
  const { now } = useSurroundings();
  const { choices } = useChoicesStyles();
  const words = useLaterWords().promises;
  return (
    <div role="group" aria-label={words.snoozeUntil} className={choices}>
      <Button size="small" onClick={() => onChoose(now + HOUR_MS)}>
        {words.inAnHour}
      </Button>
      <Button size="small" onClick={() => onChoose(morning)}>
        {words.morning}
      </Button>
    </div>
  );
}
