import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  letter: {
    minWidth: 0,
    overflowX: 'auto',
    // As mail programs break its lines.
    textWrap: 'wrap',
    // The letter brings its own paper and ink for mail programs; here it is read in the pane's theme.
    '& table, & td, & p': { backgroundColor: 'transparent !important', color: 'inherit !important' },
    '& p': { margin: `0 0 ${tokens.spacingVerticalS}` },
    '& p:last-child': { marginBottom: 0 },
    '& [data-own]': {
      boxShadow: `inset 0 -2px 0 ${tokens.colorBrandStroke2}`,
      '@media (forced-colors: active)': { textDecorationLine: 'underline' },
    },
    '& [data-missing]': {
      padding: '0 4px',
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorStatusWarningBackground2,
      borderRadius: tokens.borderRadiusSmall,
      '@media (forced-colors: active)': { border: '1px dashed CanvasText' },
    },
  },
});

/** How a letter is read in the pane: in its theme, with the person's own words and the missing ones marked. */
export function useLetterClass(): string {
  return useStyles().letter;
}
