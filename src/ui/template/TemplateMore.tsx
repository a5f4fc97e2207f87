import { Field, Input, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { OCCASIONS } from '../../engine';
import type { Language, Occasion, OwnText } from '../../engine';
import { LanguageOptions } from '../pieces/LanguageOptions';
import { SwitchRow } from '../settings/SwitchRow';
import { useLaterWords, useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  more: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  field: { minWidth: 0 },
});

type Props = {
  readonly text: OwnText;
  /** What is said of a field, where something is wrong with it. */
  readonly said: Readonly<Partial<Record<'tags' | 'shortcut', string | undefined>>>;
  readonly onChange: (changes: Partial<OwnText>) => void;
};

/** How a template is found and used: where it is offered, its tags, its shortcut, its language and sign-off. */
export function TemplateMore({ text, said, onChange }: Props): React.JSX.Element {
  const { strings, act } = useSurroundings();
  const { form } = useLaterWords();
  const styles = useStyles();
  const setOccasion = (occasion: string) => {
    if (occasion === '') act({ do: 'workshop', step: { make: 'no-occasion' } });
    else onChange({ occasion: occasion as Occasion });
  };
  return (
    <section className={styles.more}>
      <h2 className={styles.heading}>{form.more}</h2>
      <Field label={form.occasion} hint={form.occasionHint}>
        <Select className={styles.field} value={text.occasion ?? ''} onChange={(_, { value }) => setOccasion(value)}>
          <option value="">{form.noOccasion}</option>
          {OCCASIONS.map((occasion) => (
            <option key={occasion} value={occasion}>
              {strings.letter[occasion].title}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={form.shortcut}
        hint={form.shortcutHint}
        {...(said.shortcut && { validationMessage: said.shortcut })}
      >
        <Input
          className={styles.field}
          data-field="shortcut"
          autoCapitalize="none"
          spellCheck={false}
          value={text.shortcut}
          onChange={(_, { value }) => onChange({ shortcut: value })}
        />
      </Field>
      <Field label={form.tags} hint={form.tagsHint} {...(said.tags && { validationMessage: said.tags })}>
        <Input
          className={styles.field}
          data-field="tags"
          value={text.tags.join(', ')}
          onChange={(_, { value }) => onChange({ tags: tagsIn(value) })}
          onBlur={() => onChange({ tags: text.tags.map((tag) => tag.trim()).filter(Boolean) })}
        />
      </Field>
      <Field label={form.language}>
        <Select
          className={styles.field}
          value={text.language}
          onChange={(_, { value }) => onChange({ language: value as Language })}
        >
          <LanguageOptions />
        </Select>
      </Field>
      <Field label={form.until} hint={form.untilHint}>
        <Input
          className={styles.field}
          data-field="until"
          type="date"
          max="9999-12-31"
          value={text.until ?? ''}
          onChange={(_, { value }) => onChange({ until: value })}
        />
      </Field>
      <SwitchRow label={form.signs} checked={text.signs} onChange={(signs) => onChange({ signs })} />
    </section>
  );
}

/** The tags in a line with commas; one that is still empty stays, so that a comma can be typed. */
function tagsIn(line: string): readonly string[] {
  return line.trim() === '' ? [] : line.split(',').map((tag) => tag.trimStart());
}
