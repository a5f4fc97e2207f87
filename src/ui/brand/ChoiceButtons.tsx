import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { CSSProperties } from 'react';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(136px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  choice: {
    minWidth: 0,
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontWeight: tokens.fontWeightRegular,
  },
  chosen: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    ':hover': { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2 },
    // Contrast themes draw no backgrounds of ours.
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
});

type Choice<Name> = {
  readonly name: Name;
  readonly label: string;
  readonly on: boolean;
  /** Shows what it stands for by its own look. */
  readonly style?: CSSProperties;
};
type Props<Name> = {
  readonly label: string;
  readonly choices: readonly Choice<Name>[];
  readonly onPress: (name: Name) => void;
};

/** A few choices side by side under what they are about; those that hold are pressed. */
export function ChoiceButtons<Name extends string>({ label, choices, onPress }: Props<Name>): React.JSX.Element {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <span id={id}>{label}</span>
      <div className={styles.choices}>
        {choices.map(({ name, label: text, on, style }) => (
          <Button
            key={name}
            className={mergeClasses(styles.choice, on && styles.chosen)}
            aria-pressed={on}
            {...(style && { style })}
            onClick={() => onPress(name)}
          >
            {text}
          </Button>
        ))}
      </div>
    </div>
  );
}
