import { Field, makeStyles, SpinButton } from '@fluentui/react-components';

const [LEAST, MOST] = [1, 15];

const useStyles = makeStyles({ spin: { minWidth: 0 } });

type Props = { readonly label: string; readonly value: number; readonly onChange: (value: number) => void };

/** A whole number from 1 to 15; what is typed beyond them becomes the nearest, what is no number changes nothing. */
export function NumberField({ label, value, onChange }: Props): React.JSX.Element {
  const styles = useStyles();
  return (
    <Field label={label}>
      <SpinButton
        className={styles.spin}
        value={value}
        min={LEAST}
        max={MOST}
        onChange={(_, data) => {
          const typed = data.value ?? Number.parseInt(data.displayValue ?? '', 10);
          if (!Number.isNaN(typed)) onChange(Math.min(MOST, Math.max(LEAST, Math.round(typed))));
        }}
      />
    </Field>
  );
}
