import { Field, Input, makeStyles, mergeClasses, shorthands, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { BrandFault, Language } from '../../engine';
import type { BrandForm } from './brand-form';

const useStyles = makeStyles({
  control: { minWidth: 0 },
  // Fluent marks what is wrong in red; here it is said in the colour of warmth, as in letters.
  faulty: {
    ':not(:focus-within),:hover:not(:focus-within)': {
      ...shorthands.borderColor(tokens.colorStatusWarningForeground3),
    },
  },
  warm: { color: tokens.colorStatusWarningForeground3 },
});

type Props = {
  readonly form: BrandForm;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** What can be wrong with it, the first to be said first. */
  readonly faults: readonly BrandFault[];
  readonly onType: (value: string) => void;
  readonly type?: 'text' | 'url' | 'number';
  /** Several lines. */
  readonly rows?: number;
  /** The language of its words, where that is known. */
  readonly language?: Language | undefined;
};

/**
 * A line or text of the form. It shows what was typed, whatever becomes of that: a session answers a little later, and a field that
 * waited for it would take the caret to its end. Drawn anew, by another key, it takes the value it is given.
 */
export function BrandField(props: Props): React.JSX.Element {
  const { form, label, hint, faults, onType, type = 'text', rows, language } = props;
  const styles = useStyles();
  const [value, setValue] = useState(props.value);
  const [left, setLeft] = useState(false);
  const fault = form.asked || left ? faults.find((one) => form.faults.includes(one)) : undefined;
  const control = {
    value,
    lang: language,
    'aria-invalid': fault !== undefined,
    className: mergeClasses(styles.control, fault && styles.faulty),
    onChange: (_: unknown, typed: { readonly value: string }) => {
      setValue(typed.value);
      onType(typed.value);
    },
    onBlur: () => setLeft(true),
  };
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(fault && {
        validationState: 'none',
        validationMessage: { className: styles.warm, children: form.words.faults[fault] },
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
