import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import type { Language, Voice } from '../../engine';
import { pausedText } from '../../i18n';
import { AskColleague } from '../colleague/AskColleague';
import { SmallDial } from '../dial/SmallDial';
import { LanguageOptions } from '../pieces/LanguageOptions';
import { VoiceOptions } from '../pieces/VoiceOptions';
import { ActingLine } from '../pieces/ActingLine';
import { BackTitle } from '../pieces/BackTitle';
import { Main } from '../pieces/Main';
import type { PaneOf } from '../pane-of';
import { useSurroundings } from '../surroundings';
import { ActionBar } from './ActionBar';
import { LetterCard } from './LetterCard';
import { SignatureLine } from './SignatureLine';
import { ValueField } from './ValueField';

const useStyles = makeStyles({
  manner: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  pick: { flex: '1 1 120px', minWidth: 0 },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
});

/** A letter: fill in what it needs, look, and let it go. */
export function PreviewPane({ pane }: { readonly pane: PaneOf<'preview'> }): React.JSX.Element {
  const surroundings = useSurroundings();
  const { strings, later, act } = surroundings;
  const styles = useStyles();
  const form = useRef<HTMLDivElement>(null);
  const used = useRef(false);
  const { dial, fields } = pane;

  // The drawing after the press says what is missing, perhaps what it said before; a later one moves focus nowhere.
  useLayoutEffect(() => {
    const gap = used.current ? fields.find((field) => field.missing) : undefined;
    used.current = false;
    if (gap) form.current?.querySelector<HTMLElement>(`[data-variable="${gap.variable}"]`)?.focus();
  });

  const use = () => {
    used.current = true;
    act({ do: 'use' });
  };
  return (
    <>
      <Main tight>
        <BackTitle
          title={pane.title}
          extra={dial && <SmallDial size={28} emails={dial.emails} answered={dial.answered} />}
        />
        <div ref={form} className={styles.form}>
          {pane.voice && (
            <div className={styles.manner}>
              <Select
                size="small"
                className={styles.pick}
                aria-label={strings.replyLanguage}
                value={pane.language}
                onChange={(_, { value }) => act({ do: 'reply-language', language: value as Language })}
              >
                <LanguageOptions />
              </Select>
              <Select
                size="small"
                className={styles.pick}
                aria-label={strings.replyVoice}
                value={pane.voice}
                onChange={(_, { value }) => act({ do: 'voice', voice: value as Voice })}
              >
                <VoiceOptions />
              </Select>
            </div>
          )}
          {fields.map((field) => (
            <ValueField key={field.variable} field={field} language={pane.language} />
          ))}
        </div>
        {pane.paused && later && <ActingLine words={pausedText(pane.paused, surroundings, later.board)} />}
        {pane.signature && <SignatureLine signature={pane.signature} />}
        <LetterCard pane={pane} />
        <AskColleague />
      </Main>
      <ActionBar pane={pane} onUse={use} />
    </>
  );
}
