import { Badge, makeStyles, shorthands, tokens } from '@fluentui/react-components';
import type { Level } from '../../engine';
import { useSurroundings } from '../surroundings';
import { HeatDots } from './HeatDots';

const useStyles = makeStyles({
  chip: {
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    ...shorthands.borderColor(tokens.colorStatusWarningBackground2),
    '::after': { ...shorthands.borderColor(tokens.colorStatusWarningBackground2) },
  },
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
      <HeatDots level={level} />
    </Badge>
  );
}
