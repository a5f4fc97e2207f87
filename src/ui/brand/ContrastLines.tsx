import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Checkmark16Regular, Info16Regular } from '@fluentui/react-icons';
import { CONTRAST_PAIRS, mendedColour } from '../../engine';
import type { BrandColours, BrandContrast, ContrastPair } from '../../engine';
import type { BrandPaneWords } from '../../i18n';
import { useSurroundings } from '../surroundings';
import { ratioText } from './ratio-text';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  pair: {
    ...typographyStyles.caption1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 3fr)',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  modes: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, margin: 0 },
  ratio: { fontVariantNumeric: 'tabular-nums' },
  enough: { color: tokens.colorStatusSuccessForeground1 },
  tooLittle: { color: tokens.colorStatusWarningForeground3 },
  mend: { alignSelf: 'flex-start' },
});

/** The colour that words of each kind have; small print takes its own from the words. */
const OF_WORDS = { text: 'text', link: 'link', button: 'buttonText' } as const;

type Props = {
  readonly words: BrandPaneWords;
  readonly contrasts: readonly BrandContrast[];
  readonly onMend: (changes: Partial<BrandColours>) => void;
};

/** How well each kind of words can be read, light and dark, with a way to mend those that cannot. */
export function ContrastLines({ words, contrasts, onMend }: Props): React.JSX.Element {
  const { language } = useSurroundings();
  const styles = useStyles();
  return (
    <section className={styles.lines} aria-label={words.contrastHead}>
      <h3 className={styles.heading}>{words.contrastHead}</h3>
      <p className={styles.hint}>{words.contrastHint}</p>
      {CONTRAST_PAIRS.map((pair) => {
        const lines = contrasts.filter((one) => one.pair === pair);
        return (
          <div key={pair} role="group" aria-label={words.pairs[pair]} className={styles.pair}>
            <span>{words.pairs[pair]}</span>
            <div className={styles.modes}>
              {lines.map(({ mode, ratio, enough }) => (
                <p key={mode} className={styles.line}>
                  <span className={styles.ratio}>
                    {words[mode]} {ratioText(ratio, language)}
                  </span>
                  {enough ? (
                    <Checkmark16Regular className={styles.enough} />
                  ) : (
                    <Info16Regular className={styles.tooLittle} />
                  )}
                  <span className={mergeClasses(!enough && styles.tooLittle)}>
                    {enough ? words.enough : words.tooLittle}
                  </span>
                </p>
              ))}
              {lines.some(({ enough }) => !enough) && <Mend pair={pair} lines={lines} words={words} onMend={onMend} />}
            </div>
          </div>
        );
      })}
    </section>
  );
}

type MendProps = Omit<Props, 'contrasts'> & { readonly pair: ContrastPair; readonly lines: readonly BrandContrast[] };

function Mend({ pair, lines, words, onMend }: MendProps): React.JSX.Element | null {
  const styles = useStyles();
  // Light, colours are those of the brand itself.
  const light = lines.find(({ mode }) => mode === 'light');
  // Small print is mended with the words it takes its colour from.
  if (light === undefined || pair === 'legal') return null;
  const mended = mendedColour(light.words, light.ground);
  if (mended === undefined) return <p className={styles.hint}>{words.noMend}</p>;
  return (
    <Button size="small" className={styles.mend} onClick={() => onMend({ [OF_WORDS[pair]]: mended })}>
      {words.mend[pair]}
    </Button>
  );
}
