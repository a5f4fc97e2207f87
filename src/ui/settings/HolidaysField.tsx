import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { MOST_HOLIDAYS, parseHolidays } from '../../engine';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({ text: { minWidth: 0 } });

type Props = { readonly holidays: readonly string[]; readonly onChange: (holidays: readonly string[]) => void };

/** Days on which nobody works, as a list that is typed or pasted in any common form; it is read when the field is left. */
export function HolidaysField({ holidays, onChange }: Props): React.JSX.Element | null {
  const { later, now, utcOffsetMinutes } = useSurroundings();
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const [unread, setUnread] = useState<readonly string[]>([]);
  if (later === undefined) return null;
  const { check } = later;
  const leave = () => {
    if (typed === undefined) return;
    const read = parseHolidays(typed, now, utcOffsetMinutes);
    setUnread(read.unread.slice(0, 3));
    setTyped(undefined);
    onChange(read.days.slice(0, MOST_HOLIDAYS));
  };
  return (
    <Field
      label={check.holidays}
      hint={check.holidaysHint}
      {...(unread.length > 0 && {
        validationState: 'warning' as const,
        validationMessage: check.holidaysUnread(unread.join(', ')),
      })}
    >
      <Textarea
        className={styles.text}
        resize="vertical"
        value={typed ?? holidays.join('\n')}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={leave}
      />
    </Field>
  );
}
