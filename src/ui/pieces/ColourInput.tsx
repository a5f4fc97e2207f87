import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  colour: {
    flexShrink: 0,
    width: '40px',
    height: '32px',
    padding: '2px',
    boxSizing: 'border-box',
    cursor: 'pointer',
    backgroundColor: 'transparent',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  wide: { width: '64px' },
});

type Props = {
  readonly id: string;
  /** #rrggbb. */
  readonly value: string;
  readonly wide?: boolean;
  readonly onPick: (colour: string) => void;
};

/** A colour to be picked, by the browser's own picker; its label stands beside it. */
export function ColourInput({ id, value, wide = false, onPick }: Props): React.JSX.Element {
  const styles = useStyles();
  return (
    <input
      id={id}
      type="color"
      className={mergeClasses(styles.colour, wide && styles.wide)}
      value={value}
      onChange={(event) => onPick(event.target.value)}
    />
  );
}
