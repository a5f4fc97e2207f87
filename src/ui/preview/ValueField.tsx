import {
  Button,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  shorthands,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import type { Field as FieldData, Language } from '../../engine';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  control: { minWidth: 0 },
  // Fluent marks what is missing in red; here it is asked for in the colour of warmth.
  missing: {
    ':not(:focus-within),:hover:not(:focus-within)': {
      ...shorthands.borderColor(tokens.colorStatusWarningForeground3),
    },
  },
  warm: { color: tokens.colorStatusWarningForeground3 },
  facts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingVerticalXS },
  fact: {
    minWidth: 0,
    minHeight: '24px',
    maxWidth: '100%',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    fontWeight: tokens.fontWeightRegular,
  },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

type Props = {
  readonly field: FieldData;
  /** The language of the letter, in which its words are typed and checked for spelling. */
  readonly language: Language;
};

/** One value of the letter, and facts from the email that can be added to it with one click. */
export function ValueField({ field, language }: Props): React.JSX.Element {
  const { strings, act } = useSurroundings();
  const styles = useStyles();
  const { variable, value, label, hint, ask, suggestions } = field;
  const type = (text: string) => act({ do: 'type', variable, value: text });
  const control = {
    value,
    'data-variable': variable,
    lang: language,
    'aria-invalid': field.missing,
    className: mergeClasses(styles.control, field.missing && styles.missing),
  };
  return (
    <div className={styles.field}>
      <Field
        label={field.required ? { children: label, required: { className: styles.warm, children: '*' } } : label}
        required={field.required}
        {...(hint !== '' && { hint })}
        {...(field.missing && {
          validationState: 'none',
          validationMessage: { className: styles.warm, children: strings.addValue(ask) },
        })}
      >
        {field.multiline ? (
          <Textarea {...control} rows={2} resize="vertical" onChange={(_, data) => type(data.value)} />
        ) : (
          <Input {...control} onChange={(_, data) => type(data.value)} />
        )}
      </Field>
      {suggestions.length > 0 && (
        <div role="group" aria-label={strings.factsHead} className={styles.facts}>
          {suggestions.map((fact) => (
            <Button
              key={fact}
              size="small"
              icon={<Add16Regular />}
              className={styles.fact}
              onClick={() => type([value.trimEnd(), fact].filter(Boolean).join(' '))}
            >
              <span className={styles.cut}>{fact}</span>
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
