import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useLaterWords } from '../surroundings';

const CONTRAST = '@media (forced-colors: active)';

const useStyles = makeStyles({
  legend: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
  one: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  line: { strokeWidth: '10px', stroke: tokens.colorCompoundBrandStroke, [CONTRAST]: { stroke: 'Highlight' } },
  striped: {
    strokeWidth: '10px',
    strokeDasharray: '2px 3px',
    stroke: tokens.colorNeutralForeground3,
    [CONTRAST]: { stroke: 'CanvasText' },
  },
});

/** What is solid in a picture and what is striped. */
export function HeatLegend(): React.JSX.Element {
  const { table } = useLaterWords().day;
  const styles = useStyles();
  const one = (name: string, line: string) => (
    <span className={styles.one}>
      <svg width="24" height="10" aria-hidden>
        <line x1="0" x2="24" y1="5" y2="5" className={line} />
      </svg>
      {name}
    </span>
  );
  return (
    <div className={styles.legend}>
      {one(table.heated, styles.line)}
      {one(table.calm, styles.striped)}
    </div>
  );
}
