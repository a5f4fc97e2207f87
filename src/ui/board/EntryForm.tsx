import { Button, Checkbox, Field, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { BOARD_KINDS, OCCASIONS } from '../../engine';
import type { BoardEntry, BoardKind, EntryFault } from '../../engine';
import { FormSection } from '../brand/FormSection';
import { Section } from '../pieces/Section';
import { SwitchRow } from '../settings/SwitchRow';
import type { PaneOf } from '../pane-of';
import { useLaterWords, useSurroundings } from '../surroundings';
import { EntryField } from './EntryField';

const useStyles = makeStyles({
  card: { rowGap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  // Days stand beside each other where they fit.
  days: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(9.5em, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  select: { minWidth: 0 },
  letters: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = { readonly edit: NonNullable<PaneOf<'board'>['edit']> };

/** An entry while it is written. Its session keeps what is typed, so that it outlives another email being opened. */
export function EntryForm({ edit }: Props): React.JSX.Element {
  const { strings, act } = useSurroundings();
  const words = useLaterWords().board;
  const styles = useStyles();
  const heading = useId();
  const form = useRef<HTMLDivElement>(null);
  // A session answers a little later; a form that waited for it would lose what is pressed at once.
  const [entry, setEntry] = useState(edit.entry);
  const write = (changes: Partial<Omit<BoardEntry, 'id'>>) => {
    setEntry((before) => ({ ...before, ...changes }));
    act({ do: 'care', step: { care: 'write-entry', changes } });
  };
  // Open from the beginning or not, so that it does not fold under the last box that is cleared.
  const [unfolded] = useState(() => OCCASIONS.some((occasion) => edit.entry.paused.includes(occasion)));
  const { tries, faults, isNew } = edit;

  // The form is begun at its first field, and led back to the first fault each time it was to be saved.
  useLayoutEffect(() => {
    const first = tries === 0 ? 'input' : '[aria-invalid="true"]';
    form.current?.querySelector<HTMLElement>(first)?.focus();
  }, [tries]);

  const fault = (name: EntryFault) => (tries > 0 && faults.includes(name) ? { fault: words.faults[name] } : {});
  return (
    <div ref={form}>
      <Section outlined aria-labelledby={heading} className={styles.card}>
        <h2 id={heading} className={styles.heading}>
          {isNew ? words.newHead : words.editHead}
        </h2>
        <EntryField
          label={words.field.title}
          value={entry.title}
          onType={(title) => write({ title })}
          {...fault('title')}
        />
        <Field label={words.field.kind}>
          <Select
            className={styles.select}
            value={entry.kind}
            onChange={(_, { value }) => write({ kind: value as BoardKind })}
          >
            {BOARD_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        <div className={styles.days}>
          <EntryField
            type="date"
            label={words.field.from}
            value={entry.from}
            onType={(from) => write({ from })}
            {...fault('from')}
          />
          <EntryField
            type="date"
            label={words.field.until}
            hint={words.field.untilHint}
            value={entry.until}
            onType={(until) => write({ until })}
            {...fault('until')}
          />
        </div>
        <EntryField
          label={words.field.avoid}
          hint={words.field.avoidHint}
          value={entry.avoid.join(', ')}
          onType={(typed) => write({ avoid: phrasesIn(typed) })}
          {...fault('avoid')}
        />
        <EntryField
          rows={2}
          label={words.field.line}
          hint={words.field.lineHint}
          value={entry.line}
          onType={(line) => write({ line })}
          {...fault('line')}
        />
        <FormSection title={words.field.paused} open={unfolded}>
          <div className={styles.letters}>
            {OCCASIONS.map((occasion) => (
              <Checkbox
                key={occasion}
                label={strings.letter[occasion].title}
                checked={entry.paused.includes(occasion)}
                onChange={(_, { checked }) =>
                  write({
                    paused: [...entry.paused.filter((one) => one !== occasion), ...(checked ? [occasion] : [])],
                  })
                }
              />
            ))}
          </div>
        </FormSection>
        <SwitchRow
          label={words.field.openInvitations}
          checked={entry.openInvitations}
          onChange={(openInvitations) => write({ openInvitations })}
        />
        <div className={styles.ways}>
          <Button appearance="primary" onClick={() => act({ do: 'care', step: { care: 'save-entry' } })}>
            {words.save}
          </Button>
          <Button onClick={() => act({ do: 'care', step: { care: 'leave-entry' } })}>{words.leave}</Button>
          {!isNew && (
            <Button appearance="subtle" onClick={() => act({ do: 'care', step: { care: 'remove-entry' } })}>
              {words.remove}
            </Button>
          )}
        </div>
      </Section>
    </div>
  );
}

/** Words and phrases with commas between them. */
function phrasesIn(typed: string): readonly string[] {
  const phrases = typed.split(',').map((phrase) => phrase.trim());
  return [...new Set(phrases.filter((phrase) => phrase !== ''))];
}
