import { makeStyles, tokens } from '@fluentui/react-components';
import { arc, CENTRE, point, TIME_RADIUS, TIME_STROKE } from './dial-geometry';

const useStyles = makeStyles({
  track: { stroke: tokens.colorBrandStroke2, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  gone: { stroke: tokens.colorBrandForeground2, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  hand: {
    fill: tokens.colorBrandForeground2,
    stroke: tokens.colorBrandBackground2,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'Canvas' },
  },
});

/** The time gone, as a thin arc with a hand; `gone` is 0..1. */
export function TimeRing({ gone }: { readonly gone: number }): React.JSX.Element {
  const styles = useStyles();
  const hand = point(TIME_RADIUS, gone * 360);
  const circle = { cx: CENTRE, cy: CENTRE, r: TIME_RADIUS };
  return (
    <>
      <circle className={styles.track} {...circle} strokeWidth={1} />
      {gone >= 1 && <circle className={styles.gone} {...circle} strokeWidth={TIME_STROKE} />}
      {gone > 0 && gone < 1 && (
        <path
          className={styles.gone}
          d={arc(TIME_RADIUS, 0, gone * 360)}
          strokeWidth={TIME_STROKE}
          strokeLinecap="round"
        />
      )}
      {gone < 1 && <circle className={styles.hand} cx={hand.x} cy={hand.y} r={5} />}
    </>
  );
}
