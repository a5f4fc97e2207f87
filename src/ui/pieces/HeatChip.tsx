import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Level } from '../../engine';
import { useSurroundings } from '../surroundings';
import { HeatDots } from './HeatDots';

// A span of our own: Fluent's Badge weighs 2 KB before the first verdict, and this is all of it that is seen.
const useStyles = makeStyles({
  chip: {
    ...typographyStyles.caption1Strong,
    display: 'inline-flex',
    alignItems: 'center',
    flexShrink: 0,
    boxSizing: 'border-box',
    height: '20px',
    columnGap: tokens.spacingHorizontalXS,
    padding: '0 6px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    border: `1px solid ${tokens.colorStatusWarningBackground2}`,
  },
});

/** The temperature in a word and dots; nothing for a calm email. */
export function HeatChip({ level }: { readonly level: Level }): React.JSX.Element | null {
  const { strings } = useSurroundings();
  const styles = useStyles();
  if (level === 0) return null;
  return (
    <span className={styles.chip} role="img" aria-label={`${strings.heat[level]}, ${strings.heatOf(level)}`}>
      <span>{strings.heat[level]}</span>
      <HeatDots level={level} />
    </span>
  );
}
