import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Section } from '../pieces/Section';

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  lines: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly head: string;
  /** What there is to say, a line each. */
  readonly lines: readonly string[];
  /** A word on how it is counted. */
  readonly note?: string;
  readonly children?: ReactNode;
};

/** One thing about the day: its head, a few lines, and perhaps a picture. */
export function DayPart({ head, lines, note, children }: Props): React.JSX.Element {
  const styles = useStyles();
  return (
    <Section>
      <h2 className={styles.heading}>{head}</h2>
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {children}
    </Section>
  );
}
