import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Checkmark16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { PromiseRow } from '../../engine';
import { promisedText, promiseWhen, snoozedText } from '../../i18n';
import { Section } from '../pieces/Section';
import { useLaterWords, useSurroundings } from '../surroundings';
import { MoveChoices } from './MoveChoices';
import { SnoozeChoices } from './SnoozeChoices';
import { TellWays } from './TellWays';
import { useSeen } from './use-seen';

const useStyles = makeStyles({
  card: { rowGap: tokens.spacingVerticalXS },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between' },
  remove: { flexShrink: 0, margin: '-4px -4px -4px 0', color: tokens.colorNeutralForeground3 },
  when: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  late: { ...typographyStyles.caption1Strong, color: tokens.colorStatusWarningForeground3 },
  what: { ...typographyStyles.body1Strong, margin: 0 },
  who: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  quiet: { minWidth: 0, minHeight: '24px', padding: '0 6px', fontWeight: tokens.fontWeightRegular },
});

/** The days that a promise can be moved or snoozed to by one click, epoch ms. */
export type ChoiceDays = { readonly tomorrow: number; readonly soon: number; readonly morning: number };

type Props = {
  readonly row: PromiseRow;
  /** The first that is late, whose letter is the main thing to do here. */
  readonly first: boolean;
  readonly days: ChoiceDays;
};

/** One promise: by when, what, to whom, and what can be done with it. */
export function PromiseCard({ row, first, days }: Props): React.JSX.Element {
  const { act } = useSurroundings();
  const styles = useStyles();
  const words = useLaterWords().promises;
  const seen = useSeen();
  const [open, setOpen] = useState<'move' | 'snooze'>();
  const toggle = (choices: 'move' | 'snooze') => setOpen((before) => (before === choices ? undefined : choices));
  const isLate = row.stage === 'late' && row.snoozedUntil === undefined;
  const { id, name, subject, snoozedUntil } = row;
  const what = useId();
  // Esc closes the choices before it leaves the list.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(undefined);
  };
  return (
    <li onKeyDown={onKeyDown}>
      <Section outlined className={styles.card}>
        <div className={styles.head}>
          <p className={mergeClasses(styles.when, isLate && styles.late)}>
            {snoozedUntil === undefined ? promiseWhen(row, seen, words) : snoozedText(snoozedUntil, seen, words)}
          </p>
          <Button
            appearance="subtle"
            size="small"
            className={styles.remove}
            icon={<Dismiss16Regular />}
            aria-label={words.remove}
            aria-describedby={what}
            onClick={() => act({ do: 'care', step: { care: 'remove', promise: id } })}
          />
        </div>
        <h2 id={what} className={styles.what}>
          {promisedText(row, words)}
        </h2>
        {(name !== '' || subject !== '') && (
          <p className={styles.who}>{[name, subject].filter((text) => text !== '').join(' · ')}</p>
        )}
        {row.tell && isLate && <TellWays row={row} tell={row.tell} first={first} />}
        <div className={styles.ways}>
          <Button
            size="small"
            icon={<Checkmark16Regular />}
            className={styles.quiet}
            aria-describedby={what}
            onClick={() => act({ do: 'care', step: { care: 'keep', promise: id } })}
          >
            {words.kept}
          </Button>
          {(['move', 'snooze'] as const).map((choices) => (
            <Button
              key={choices}
              appearance="subtle"
              size="small"
              className={styles.quiet}
              aria-describedby={what}
              aria-expanded={open === choices}
              onClick={() => toggle(choices)}
            >
              {words[choices]}
            </Button>
          ))}
        </div>
        {open === 'move' && (
          <MoveChoices
            days={days}
            onChoose={(due) => {
              setOpen(undefined);
              act({ do: 'care', step: { care: 'move', promise: id, due } });
            }}
          />
        )}
        {open === 'snooze' && (
          <SnoozeChoices
            morning={days.morning}
            onChoose={(until) => {
              setOpen(undefined);
              act({ do: 'care', step: { care: 'snooze', promise: id, until } });
            }}
          />
        )}
      </Section>
    </li>
  );
}
