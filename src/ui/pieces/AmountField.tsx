import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({ input: { minWidth: 0 } });

type Props = {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
};

/** A number from `least` to `most`. What is typed stands as it is typed; it is kept as soon as it is such a number. */
export function AmountField({ label, value, least, most, step, onChange }: Props): React.JSX.Element {
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  return (
    <Field label={label}>
      <Input
        type="number"
        className={styles.input}
        min={least}
        max={most}
        step={step}
        value={typed ?? String(value)}
        onChange={(_, { value: text }) => {
          setTyped(text);
          const number = text.trim() === '' ? Number.NaN : Number(text);
          if (number >= least && number <= most) onChange(number);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </Field>
  );
}
