import { Badge, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { Level } from '../../engine';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  chip: {
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    ...shorthands.borderColor(tokens.colorStatusWarningBackground2),
    '::after': { ...shorthands.borderColor(tokens.colorStatusWarningBackground2) },
  },
  dots: { display: 'inline-flex', columnGap: '2px', marginLeft: '2px' },
  dot: {
    width: '6px',
    height: '6px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: '1px solid currentColor',
  },
  lit: { backgroundColor: 'currentColor', '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
});

/** The temperature in a word and dots; nothing for a calm email. */
export function HeatChip({ level }: { readonly level: Level }): React.JSX.Element | null {
  const { strings } = useSurroundings();
  const styles = useStyles();
  if (level === 0) return null;
  return (
    <Badge
      appearance="tint"
      color="warning"
      className={styles.chip}
      role="img"
      aria-label={`${strings.heat[level]}, ${strings.heatOf(level)}`}
    >
      <span>{strings.heat[level]}</span>
      <span className={styles.dots}>
        {[1, 2, 3].map((step) => (
          <span key={step} className={mergeClasses(styles.dot, step <= level && styles.lit)} />
        ))}
      </span>
    </Badge>
  );
}
