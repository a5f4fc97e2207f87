import { Field, makeStyles, mergeClasses, SpinButton } from '@fluentui/react-components';

const [LEAST, MOST] = [1, 15];

const useStyles = makeStyles({
  // One step button beside the other: on top of each other they are too low to hit surely.
  spin: {
    minWidth: 0,
    gridTemplateColumns: '1fr 24px 24px',
    gridTemplateRows: '1fr',
    columnGap: 0,
    paddingRight: '4px',
  },
  step: { width: '24px', height: '100%', gridRowStart: 1, gridRowEnd: 2, padding: 0, alignItems: 'center' },
  less: { gridColumnStart: 2, gridColumnEnd: 3 },
  more: { gridColumnStart: 3, gridColumnEnd: 4 },
});

type Props = { readonly label: string; readonly value: number; readonly onChange: (value: number) => void };

/** A whole number from 1 to 15; what is typed beyond them becomes the nearest, what is no number changes nothing. */
export function NumberField({ label, value, onChange }: Props): React.JSX.Element {
  const styles = useStyles();
  return (
    <Field label={label}>
      <SpinButton
        className={styles.spin}
        decrementButton={{ className: mergeClasses(styles.step, styles.less) }}
        incrementButton={{ className: mergeClasses(styles.step, styles.more) }}
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
