import { Button, makeStyles, mergeClasses, shorthands, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: {
    width: '100%',
    maxWidth: '100%',
    justifyContent: 'flex-start',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    borderRadius: tokens.borderRadiusLarge,
    ...shorthands.borderColor(tokens.colorNeutralStroke2),
  },
  slim: { minHeight: '40px' },
  best: {
    backgroundColor: tokens.colorBrandBackground2,
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    ':hover': {
      backgroundColor: tokens.colorBrandBackground2Hover,
      ...shorthands.borderColor(tokens.colorBrandStroke1),
    },
    ':hover:active': {
      backgroundColor: tokens.colorBrandBackground2Pressed,
      ...shorthands.borderColor(tokens.colorBrandStroke1),
    },
  },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, textWrap: 'balance' },
  title: { color: tokens.colorNeutralForeground1 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  icon: { display: 'flex', flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

type Props = {
  /** Stands before the words, decorative. */
  readonly lead?: ReactNode;
  readonly title: string;
  /** A second line; with it the row leads on and ends in a chevron. */
  readonly why?: string;
  /** The one to pick first. */
  readonly best?: boolean;
  readonly shortcut?: string | undefined;
  readonly onClick: () => void;
};

/** A button as wide as the pane: one of several things to do next. */
export function ChoiceRow({ lead, title, why, best = false, shortcut, onClick }: Props): React.JSX.Element {
  const styles = useStyles();
  return (
    <Button
      appearance="outline"
      className={mergeClasses(styles.row, why === undefined && styles.slim, best && styles.best)}
      onClick={onClick}
      {...(shortcut !== undefined && { 'aria-keyshortcuts': shortcut })}
    >
      {lead !== undefined && (
        <span className={styles.icon} aria-hidden>
          {lead}
        </span>
      )}
      <span className={styles.words}>
        <span className={mergeClasses(styles.title, why !== undefined && styles.strong)}>{title}</span>
        {why !== undefined && <span className={styles.why}>{why}</span>}
      </span>
      {why !== undefined && (
        <span className={styles.icon} aria-hidden>
          <ChevronRight20Regular />
        </span>
      )}
    </Button>
  );
}
