import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const chip = {
  padding: `0 ${tokens.spacingHorizontalXS}`,
  borderRadius: tokens.borderRadiusMedium,
  border: `1px solid ${tokens.colorBrandStroke2}`,
  color: tokens.colorBrandForeground2,
  backgroundColor: tokens.colorBrandBackground2,
  whiteSpace: 'normal',
  overflowWrap: 'anywhere',
  cursor: 'default',
} as const;

/** How the text and its chips look; the chips' elements are made by `tagNode`. */
export const useRichStyles: () => Record<'side' | 'stale' | 'box' | 'text' | 'still', string> = makeStyles({
  side: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  stale: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  box: { position: 'relative', minWidth: 0 },
  still: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
  text: {
    ...typographyStyles.body1,
    minWidth: 0,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    '& .ProseMirror': {
      minHeight: '160px',
      boxSizing: 'border-box',
      padding: tokens.spacingHorizontalM,
      outlineStyle: 'none',
      whiteSpace: 'break-spaces',
      overflowWrap: 'anywhere',
      fontVariantLigatures: 'none',
    },
    '& p': { margin: `0 0 ${tokens.spacingVerticalS}` },
    '& ul, & ol': { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: '24px' },
    '& li p': { margin: 0 },
    '& [data-link]': { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
    '& p[data-button]': {
      width: 'fit-content',
      minWidth: '80px',
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
      borderRadius: tokens.borderRadiusMedium,
      border: `2px solid ${tokens.colorBrandStroke1}`,
      fontWeight: tokens.fontWeightSemibold,
    },
    '& [data-tag]': chip,
    '& [data-tag] code': { display: 'none', fontFamily: tokens.fontFamilyMonospace },
    '& [data-tag].ProseMirror-selectednode': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      '@media (forced-colors: active)': { outlineColor: 'Highlight' },
    },
    '& [data-tag].ProseMirror-selectednode code': { display: 'inline' },
    '& [data-tag].ProseMirror-selectednode [data-said]': { display: 'none' },
    '& [data-kind="block"]': {
      ...typographyStyles.caption1,
      color: tokens.colorNeutralForeground2,
      backgroundColor: tokens.colorNeutralBackground3,
      border: `1px dashed ${tokens.colorNeutralStroke1}`,
    },
    '& [data-kind="fault"]': {
      color: tokens.colorStatusWarningForeground3,
      backgroundColor: tokens.colorStatusWarningBackground1,
      border: `1px solid ${tokens.colorStatusWarningBorder2}`,
      '@media (forced-colors: active)': { border: '1px dashed CanvasText' },
    },
    '& [data-kind="fault"]::before': { content: '"⚠\\fe0e "' },
  },
});
