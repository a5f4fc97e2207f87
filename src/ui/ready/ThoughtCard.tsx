import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss20Regular, Lightbulb20Regular } from '@fluentui/react-icons';
import type { Thought } from '../../engine';
import { thoughtText } from '../../i18n';
import { Section } from '../pieces/Section';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  card: { rowGap: tokens.spacingVerticalXS, paddingRight: tokens.spacingHorizontalS },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  icon: { display: 'flex', color: tokens.colorNeutralForeground3 },
  caption: { ...typographyStyles.caption1, flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
  thought: {
    margin: 0,
    paddingRight: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
});

/** One thought about the customer's side before the reply is written; skipping it takes the card away. */
export function ThoughtCard({ thought }: { readonly thought: Thought }): React.JSX.Element {
  const { strings, act } = useSurroundings();
  const styles = useStyles();
  return (
    <Section className={styles.card}>
      <div className={styles.head}>
        <span className={styles.icon} aria-hidden>
          <Lightbulb20Regular />
        </span>
        <span className={styles.caption}>{strings.thoughtHead}</span>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={strings.skipThought}
          onClick={() => act({ do: 'skip-thought' })}
        />
      </div>
      <p className={styles.thought}>{thoughtText(thought, strings)}</p>
    </Section>
  );
}
