import { Field, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { forcedDark, LANGUAGES } from '../../engine';
import { LanguageOptions } from '../pieces/LanguageOptions';
import { useCleanHtml } from '../pieces/use-clean-html';
import type { PaneOf } from '../pane-of';
import { useLaterWords, useSurroundings } from '../surroundings';
import { ChoiceButtons } from './ChoiceButtons';
import { useWidthOf } from './use-width-of';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  select: { minWidth: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  screen: {
    minWidth: 0,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    // What is looked at are the brand's colours, in contrast themes too.
    forcedColorAdjust: 'none',
    textWrap: 'wrap',
  },
  plain: { margin: 0, whiteSpace: 'pre-wrap', font: 'inherit' },
});

type BrandLook = PaneOf<'brand'>['look'];

const PAPER = '#ffffff';
const INK = '#242424';
/** What a wide screen gives a letter, in pixels. */
const WIDE = 600;
const LOOKS = ['dark', 'bare', 'plain', 'wide'] as const satisfies readonly (keyof BrandLook)[];

/** A letter in the brand as it is now, on the paper of a mail program rather than the pane's. */
export function BrandLetter({ pane }: { readonly pane: PaneOf<'brand'> }): React.JSX.Element {
  const { act } = useSurroundings();
  const { brand: words } = useLaterWords();
  const styles = useStyles();
  const screen = useRef<HTMLDivElement>(null);
  const width = useWidthOf(screen);
  const { html, text, look, language } = pane;
  const safe = useCleanHtml(html);
  const show = (changes: BrandLook) => act({ do: 'look', changes: { brandLook: { ...look, ...changes } } });
  const seen = (colour: string) => (look.dark ? forcedDark(colour) : colour);
  const zoom = look.wide && width > 0 ? Math.min(1, width / WIDE) : 1;
  return (
    <section className={styles.section} aria-label={words.preview}>
      <h2 className={styles.heading}>{words.preview}</h2>
      <ChoiceButtons
        label={words.look}
        choices={LOOKS.map((name) => ({ name, label: words.looks[name], on: look[name] ?? false }))}
        onPress={(name) => show({ [name]: !look[name] })}
      />
      <Field label={words.letterLanguage}>
        <Select
          className={styles.select}
          value={language}
          onChange={(_, { value }) => {
            const next = LANGUAGES.find((one) => one === value);
            if (next) show({ language: next });
          }}
        >
          <LanguageOptions />
        </Select>
      </Field>
      {(look.plain ? text : safe) !== undefined && (
        <div className={styles.screen} style={{ backgroundColor: seen(PAPER), color: seen(INK) }}>
          <div ref={screen}>
            <div lang={language} style={{ zoom, ...(zoom < 1 && { width: `${WIDE}px` }) }}>
              {look.plain ? <pre className={styles.plain}>{text}</pre> : safe && <div dangerouslySetInnerHTML={safe} />}
            </div>
          </div>
        </div>
      )}
      {pane.brand.logo && !look.bare && !look.plain && <p className={styles.hint}>{words.logoHere}</p>}
    </section>
  );
}
