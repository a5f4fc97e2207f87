import { makeStyles, tokens } from '@fluentui/react-components';

/** As caption1, but in the measure of the picture: what grows with the agent's text is the table below it. */
const LETTERING = { fontFamily: tokens.fontFamilyBase, fontSize: '12px', lineHeight: '16px' };
const CONTRAST = '@media (forced-colors: active)';

/** How pictures are drawn: what is heated is solid, what is calm striped, and in contrast themes all is in the system's colours. */
export const useChartStyles = makeStyles({
  chart: {
    '& svg': { display: 'block', overflow: 'visible' },
    '& .ct-bar': { fill: 'none', strokeWidth: '10px' },
    '& .ct-series-a .ct-bar': { stroke: tokens.colorCompoundBrandStroke, [CONTRAST]: { stroke: 'Highlight' } },
    '& .ct-series-b .ct-bar': {
      stroke: tokens.colorNeutralForeground3,
      strokeDasharray: '2px 3px',
      [CONTRAST]: { stroke: 'CanvasText' },
    },
    '& .ct-grid': { stroke: tokens.colorNeutralStroke2, [CONTRAST]: { stroke: 'GrayText' } },
    '& .ct-label': {
      ...LETTERING,
      display: 'flex',
      color: tokens.colorNeutralForeground2,
      whiteSpace: 'nowrap',
    },
    '& .ct-label.ct-horizontal': { justifyContent: 'center', alignItems: 'flex-start', paddingTop: '4px' },
    '& .ct-label.ct-vertical': { justifyContent: 'flex-end', alignItems: 'flex-end', transform: 'translateY(8px)' },
  },
  // The last bar stands in the middle of its row.
  bars: { marginBottom: '-12px' },
  columns: { height: '140px', '& .ct-bar': { strokeWidth: '8px' } },
  text: {
    ...LETTERING,
    fill: tokens.colorNeutralForeground1,
    [CONTRAST]: { fill: 'CanvasText' },
  },
  target: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    strokeDasharray: '6px 4px',
    [CONTRAST]: { stroke: 'CanvasText' },
  },
});
