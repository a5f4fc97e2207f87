import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { MailUnread20Regular } from '@fluentui/react-icons';
import type { NextEmail } from '../../engine';
import { FactRow } from '../pieces/FactRow';
import { Section } from '../pieces/Section';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  name: { ...typographyStyles.body1Strong },
  open: { minWidth: '80px', flexShrink: 0 },
});

type Props = {
  readonly next: NextEmail | undefined;
  /** Opening it is the main thing to do. */
  readonly primary: boolean;
};

/** Another email to answer meanwhile: one that this pane has seen, else whichever the person picks. */
export function NextEmailCard({ next, primary }: Props): React.JSX.Element {
  const { strings, act } = useSurroundings();
  const styles = useStyles();
  if (next === undefined) {
    return (
      <Section outlined>
        <FactRow icon={<MailUnread20Regular />}>{strings.anyOther}</FactRow>
      </Section>
    );
  }
  return (
    <Section outlined>
      <div className={styles.row}>
        <div className={styles.words}>
          <span className={styles.caption}>{strings.next}</span>
          <span className={mergeClasses(styles.name, styles.cut)} title={next.name}>
            {next.name}
          </span>
          <span className={mergeClasses(styles.caption, styles.cut)} title={next.subject}>
            {next.subject}
          </span>
        </div>
        <Button
          appearance={primary ? 'primary' : 'secondary'}
          className={styles.open}
          onClick={() => act({ do: 'open-next' })}
        >
          {strings.open}
        </Button>
      </div>
    </Section>
  );
}
