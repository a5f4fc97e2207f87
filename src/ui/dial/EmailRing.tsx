import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CENTRE, segments } from './dial-geometry';
import type { Ring } from './dial-geometry';

const useStyles = makeStyles({
  // Contrast themes do not recolour strokes; there width says what colour says elsewhere.
  open: {
    stroke: tokens.colorBrandStroke2,
    // A line as thin at any size of the dial; scaled, it would vanish from the small one.
    '@media (forced-colors: active)': {
      stroke: 'CanvasText',
      strokeWidth: '1.5px',
      vectorEffect: 'non-scaling-stroke',
    },
  },
  filled: { stroke: tokens.colorCompoundBrandStroke, '@media (forced-colors: active)': { stroke: 'Highlight' } },
  part: {
    transitionProperty: 'stroke',
    transitionDuration: tokens.durationSlow,
    transitionTimingFunction: tokens.curveDecelerateMid,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
  },
});

type Props = { readonly emails: number; readonly answered: number; readonly ring: Ring };

/** A segment for each other email; one closed ring when all are answered. */
export function EmailRing({ emails, answered, ring }: Props): React.JSX.Element {
  const styles = useStyles();
  if (answered >= emails) {
    return <circle className={styles.filled} cx={CENTRE} cy={CENTRE} r={ring.radius} strokeWidth={ring.stroke} />;
  }
  const { round, paths } = segments(emails, ring);
  return (
    <g strokeWidth={ring.stroke} strokeLinecap={round ? 'round' : 'butt'}>
      {paths.map((path, index) => (
        <path
          key={path}
          className={mergeClasses(styles.part, index < answered ? styles.filled : styles.open)}
          d={path}
        />
      ))}
    </g>
  );
}
