import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { endOfDay } from '../../engine';
import { useLaterWords, useSurroundings } from '../surroundings';
import type { ChoiceDays } from './PromiseCard';
import { useChoicesStyles } from './use-choices-styles';

const useStyles = makeStyles({
  day: { display: 'flex', alignItems: 'flex-end', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: '130px' },
  input: { minWidth: 0 },
});

type Props = { readonly days: ChoiceDays; readonly onChoose: (due: number) => void };

/** The days that a promise can be moved to: tomorrow, in three business days, or any. */
export function MoveChoices({ days, onChoose }: Props): React.JSX.Element {
  const { now, utcOffsetMinutes } = useSurroundings();
  const styles = useStyles();
  const { choices } = useChoicesStyles();
  const words = useLaterWords().promises;
  const [day, setDay] = useState('');
  const today = new Date(now + utcOffsetMinutes * 60_000).toISOString().slice(0, 10);
  const chosen = Date.parse(day);
  const isDay = !Number.isNaN(chosen) && day >= today;
  const due = endOfDay(chosen - utcOffsetMinutes * 60_000, utcOffsetMinutes) - 1;
  return (
    <div role="group" aria-label={words.moveTo} className={choices}>
      <Button size="small" onClick={() => onChoose(days.tomorrow)}>
        {words.tomorrow}
      </Button>
      <Button size="small" onClick={() => onChoose(days.soon)}>
        {words.soon}
      </Button>
      <div className={styles.day}>
        <Field label={words.otherDay} size="small" className={styles.field}>
          <Input
            type="date"
            size="small"
            className={styles.input}
            min={today}
            value={day}
            onChange={(_, { value }) => setDay(value)}
          />
        </Field>
        <Button size="small" disabledFocusable={!isDay} onClick={() => isDay && onChoose(due)}>
          {words.setDay}
        </Button>
      </div>
    </div>
  );
}
