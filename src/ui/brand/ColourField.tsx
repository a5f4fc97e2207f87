import {
  Input,
  Label,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useId, useState } from 'react';
import { isColour } from '../../engine';
import { ColourInput } from '../pieces/ColourInput';
import type { BrandForm } from './brand-form';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  label: { flexGrow: 1, minWidth: 0 },
  code: { flexShrink: 0, minWidth: 0 },
  // Seven signs, however large the text is.
  signs: { boxSizing: 'content-box', width: '8.5ch' },
  faulty: {
    ':not(:focus-within),:hover:not(:focus-within)': {
      ...shorthands.borderColor(tokens.colorStatusWarningForeground3),
    },
  },
  fault: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusWarningForeground3 },
});

type Props = {
  readonly form: BrandForm;
  readonly label: string;
  readonly value: string;
  readonly onPick: (colour: string) => void;
};

/** A colour to be picked, or typed as #rrggbb; only a whole one is passed on. */
export function ColourField({ form, label, value, onPick }: Props): React.JSX.Element {
  const styles = useStyles();
  const id = useId();
  // What is typed, while it is no colour yet; all else follows the brand, which the picker and mending change too.
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const shown = typed ?? value;
  const fault = !isColour(shown) && (left || form.asked);
  const type = (text: string) => {
    const trimmed = text.trim();
    const colour = (trimmed.startsWith('#') ? trimmed : `#${trimmed}`).toLowerCase();
    setTyped(text);
    if (isColour(colour)) onPick(colour);
  };
  const leave = () => {
    setLeft(true);
    if (typed !== undefined && isColour(typed.trim().replace(/^#?/, '#'))) setTyped(undefined);
  };
  return (
    <div>
      <div className={styles.row}>
        <Label className={styles.label} htmlFor={id}>
          {label}
        </Label>
        <ColourInput
          id={id}
          value={isColour(value) ? value : '#000000'}
          onPick={(colour) => {
            setTyped(undefined);
            onPick(colour);
          }}
        />
        <Input
          className={mergeClasses(styles.code, fault && styles.faulty)}
          input={{ className: styles.signs }}
          aria-label={form.words.colourCode(label)}
          aria-invalid={fault}
          spellCheck={false}
          value={shown}
          {...(fault && { 'aria-describedby': `${id}-fault` })}
          onChange={(_, data) => type(data.value)}
          onFocus={() => setTyped(shown)}
          onBlur={leave}
        />
      </div>
      {fault && (
        <p id={`${id}-fault`} className={styles.fault}>
          {form.words.faults.colour}
        </p>
      )}
    </div>
  );
}
