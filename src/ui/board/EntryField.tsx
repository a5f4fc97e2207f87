import { Field, Input, makeStyles, mergeClasses, shorthands, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({
  control: { minWidth: 0 },
  faulty: {
    ':not(:focus-within),:hover:not(:focus-within)': {
      ...shorthands.borderColor(tokens.colorStatusWarningForeground3),
    },
  },
  warm: { color: tokens.colorStatusWarningForeground3 },
});

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly type?: 'text' | 'date';
  /** Several lines. */
  readonly rows?: number;
  /** What is wrong with it, in words. */
  readonly fault?: string;
  readonly onType: (value: string) => void;
};

/** A field of an entry. It shows what was typed, whatever is made of that. */
export function EntryField({ label, hint, type = 'text', rows, fault, onType, ...props }: Props): React.JSX.Element {
  const styles = useStyles();
  const [value, setValue] = useState(props.value);
  const control = {
    value,
    'aria-invalid': fault !== undefined,
    className: mergeClasses(styles.control, fault !== undefined && styles.faulty),
    onChange: (_: unknown, typed: { readonly value: string }) => {
      setValue(typed.value);
      onType(typed.value);
    },
  };
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(fault !== undefined && {
        validationState: 'none',
        validationMessage: { className: styles.warm, children: fault },
      })}
    >
      {rows === undefined ? (
        <Input {...control} type={type} />
      ) : (
        <Textarea {...control} rows={rows} resize="vertical" />
      )}
    </Field>
  );
}
