import { makeStyles, tokens } from '@fluentui/react-components';

/** The choices that open below Move and Snooze. */
export const useChoicesStyles = makeStyles({
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});
