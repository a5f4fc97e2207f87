import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { DraftFinding } from '../../engine';
import { mendWords, problemWords, weekdayText } from '../../i18n';
import { Section } from '../pieces/Section';
import { useLaterWords, useSurroundings } from '../surroundings';
import { FINDING_ICONS } from './finding-icon';

const useStyles = makeStyles({
  card: { rowGap: tokens.spacingVerticalXS },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.body1Strong, margin: 0, minWidth: 0 },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  pressing: { color: tokens.colorStatusWarningForeground3 },
  words: {
    alignSelf: 'flex-start',
    maxWidth: '100%',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStencil1,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  marked: { backgroundColor: tokens.colorStatusWarningBackground2 },
  why: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  plain: { fontWeight: tokens.fontWeightRegular },
});

type Props = {
  readonly finding: DraftFinding;
  /** The one to look at first: its words are marked. */
  readonly first: boolean;
  /** The first that can be mended: its button is the primary one. */
  readonly primary: boolean;
  readonly onMend: () => void;
  readonly onFine: () => void;
  readonly onRemind: () => void;
};

/** One finding: what it is called, its words, why it matters, and what can be done about it in one click. */
export function FindingCard({ finding, first, primary, onMend, onFine, onRemind }: Props): React.JSX.Element {
  const { language, utcOffsetMinutes } = useSurroundings();
  const { check, draft } = useLaterWords();
  const styles = useStyles();
  const heading = useId();
  const { kind, words, due } = finding;
  const Icon = FINDING_ICONS[kind];
  const said = kind === 'promise' ? undefined : problemWords(draft, { kind, rule: finding.rule });
  const title = said?.title ?? check.promise;
  const why = said?.why ?? check.due(weekdayText(due ?? 0, utcOffsetMinutes, language));
  const mend = mendWords(finding, check);
  const fix = { size: 'small', appearance: primary ? 'primary' : 'outline', 'aria-describedby': heading } as const;
  return (
    <Section outlined aria-labelledby={heading} className={styles.card}>
      <div className={styles.head}>
        <Icon aria-hidden className={mergeClasses(styles.icon, first && styles.pressing)} />
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
      </div>
      {words !== '' && <span className={mergeClasses(styles.words, first && styles.marked)}>{words}</span>}
      <p className={styles.why}>{why}</p>
      {mend?.shown !== undefined && <p className={styles.why}>{mend.shown}</p>}
      <div className={styles.ways}>
        {mend && (
          <Button {...fix} data-fix onClick={onMend}>
            {mend.button}
          </Button>
        )}
        {kind === 'promise' && (
          <Button {...fix} data-fix onClick={onRemind}>
            {check.remindMe}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          className={styles.plain}
          aria-describedby={heading}
          data-fine
          onClick={onFine}
        >
          {check.fineHere}
        </Button>
      </div>
    </Section>
  );
}
