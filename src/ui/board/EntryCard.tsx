import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { OCCASIONS } from '../../engine';
import type { BoardEntry } from '../../engine';
import { entryDays } from '../../i18n';
import { Section } from '../pieces/Section';
import { useLaterWords, useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  card: { rowGap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  edit: { alignSelf: 'flex-start' },
});

/** An entry: what it is, when it counts, and what it means for letters. */
export function EntryCard({
  entry,
  canEdit,
}: {
  readonly entry: BoardEntry;
  readonly canEdit: boolean;
}): React.JSX.Element {
  const surroundings = useSurroundings();
  const words = useLaterWords().board;
  const styles = useStyles();
  const heading = useId();
  const { id, title, kind, paused, avoid, line, openInvitations } = entry;
  const { language, strings, act } = surroundings;
  const letters = OCCASIONS.filter((occasion) => paused.includes(occasion)).map(
    (occasion) => strings.letter[occasion].title,
  );
  const lines = [
    `${words.kinds[kind]}, ${entryDays(entry, surroundings, language, words)}`,
    ...(letters.length > 0 ? [words.pauses(letters.join(' · '))] : []),
    ...(avoid.length > 0 ? [words.avoids(avoid.join(', '))] : []),
    ...(line === '' ? [] : [words.says(line)]),
    ...(openInvitations ? [words.noInvitations] : []),
  ];
  return (
    <Section aria-labelledby={heading} className={styles.card}>
      <h3 id={heading} className={styles.title}>
        {title}
      </h3>
      {lines.map((text) => (
        <p key={text} className={styles.line}>
          {text}
        </p>
      ))}
      {canEdit && (
        <Button
          size="small"
          className={styles.edit}
          aria-label={words.editOf(title)}
          onClick={() => act({ do: 'care', step: { care: 'edit-entry', entry: id } })}
        >
          {words.edit}
        </Button>
      )}
    </Section>
  );
}
