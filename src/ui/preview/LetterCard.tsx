import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Checkmark16Regular, Copy16Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useCleanHtml } from '../pieces/use-clean-html';
import { Section } from '../pieces/Section';
import { useLetterClass } from '../pieces/use-letter-class';
import type { PaneOf } from '../pane-of';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  copy: {
    marginRight: '-8px',
    fontWeight: tokens.fontWeightRegular,
    '@media (forced-colors: active)': { marginRight: 0 },
  },
});

/** The letter as it will go, with the person's own words and the missing ones marked. */
export function LetterCard({ pane }: { readonly pane: PaneOf<'preview'> }): React.JSX.Element | null {
  const { strings, copied, act } = useSurroundings();
  const styles = useStyles();
  const letterClass = useLetterClass();
  const letter = useRef<HTMLDivElement>(null);
  const { html, byHand, action, language } = pane;
  const safe = useCleanHtml(html);
  // Once only: to select the letter at every key would take the caret out of the field that is typed in.
  useEffect(() => {
    if (byHand && letter.current) window.getSelection()?.selectAllChildren(letter.current);
  }, [byHand]);

  if (safe === undefined) return null;
  return (
    <Section aria-label={strings.yourLetter}>
      <div className={styles.head}>
        <span className={styles.caption}>{byHand ? strings.copyByHand : strings.yourLetter}</span>
        {action !== 'copy' && (
          <Button
            appearance="subtle"
            size="small"
            icon={copied ? <Checkmark16Regular /> : <Copy16Regular />}
            className={styles.copy}
            onClick={() => act({ do: 'copy' })}
          >
            {copied ? strings.copied : strings.copy}
          </Button>
        )}
      </div>
      <div
        ref={letter}
        className={letterClass}
        {...(byHand && { tabIndex: 0, role: 'group', 'aria-label': strings.yourLetter })}
      >
        <div lang={language} dangerouslySetInnerHTML={safe} />
      </div>
    </Section>
  );
}
