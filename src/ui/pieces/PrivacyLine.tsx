import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ShieldCheckmark20Regular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS, textAlign: 'left' },
  icon: { display: 'flex', color: tokens.colorNeutralForeground3 },
  words: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, paddingTop: '2px' },
});

/** Where emails are read, in one line. */
export function PrivacyLine({ children }: { readonly children: string }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span className={styles.icon} aria-hidden>
        <ShieldCheckmark20Regular />
      </span>
      <span className={styles.words}>{children}</span>
    </div>
  );
}
