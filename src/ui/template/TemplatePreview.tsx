import { makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useCleanHtml } from '../pieces/use-clean-html';
import { Section } from '../pieces/Section';
import { useLetterClass } from '../pieces/use-letter-class';
import type { PaneOf } from '../pane-of';
import { useLaterWords, useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
  },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  customer: { flex: '1 1 140px', minWidth: 0 },
  none: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How the template would read for a customer: for who wrote the open email, or for one of the samples. */
export function TemplatePreview({ pane }: { readonly pane: PaneOf<'template'> }): React.JSX.Element {
  const { act } = useSurroundings();
  const { form } = useLaterWords();
  const styles = useStyles();
  const letter = useLetterClass();
  const { html, customers, customer } = pane;
  const safe = useCleanHtml(html);
  return (
    <Section aria-label={form.preview}>
      <div className={styles.head}>
        <span className={styles.caption}>{form.previewFor}</span>
        <Select
          size="small"
          className={styles.customer}
          aria-label={form.previewFor}
          value={customer}
          onChange={(_, { value }) => act({ do: 'look', changes: { sample: Number(value) } })}
        >
          {customers.map((name, index) => (
            <option key={index} value={index}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      {safe ? (
        <div className={letter}>
          <div lang={pane.text.language} dangerouslySetInnerHTML={safe} />
        </div>
      ) : (
        <p className={styles.none}>{form.noPreview}</p>
      )}
    </Section>
  );
}
