import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { Section } from '../pieces/Section';

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly title: string;
  readonly line: string;
  /** Leaves all as it is; it has the focus. */
  readonly keep: string;
  readonly go: string;
  readonly onKeep: () => void;
  readonly onGo: () => void;
  /** Esc: as if nothing had been asked. */
  readonly onCancel: () => void;
};

/** A question before something is lost, in the flow of the page. */
export function AskCard({ title, line, keep, go, onKeep, onGo, onCancel }: Props): React.JSX.Element {
  const styles = useStyles();
  const id = useId();
  const ways = useRef<HTMLDivElement>(null);
  useEffect(() => ways.current?.querySelector('button')?.focus(), []);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <Section aria-labelledby={id} onKeyDown={onKey}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      <p className={styles.line}>{line}</p>
      <div ref={ways} className={styles.ways}>
        <Button appearance="primary" onClick={onKeep}>
          {keep}
        </Button>
        <Button onClick={onGo}>{go}</Button>
      </div>
    </Section>
  );
}
