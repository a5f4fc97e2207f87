import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Level } from '../../engine';

const useStyles = makeStyles({
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

/** A temperature of three in dots; whoever shows them says it in words too. */
export function HeatDots({ level }: { readonly level: Level }): React.JSX.Element {
  const styles = useStyles();
  return (
    <span className={styles.dots} aria-hidden>
      {[1, 2, 3].map((step) => (
        <span key={step} className={mergeClasses(styles.dot, step <= level && styles.lit)} />
      ))}
    </span>
  );
}
