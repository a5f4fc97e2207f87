import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { BRAND_LIMITS, LANGUAGES } from '../../engine';
import type { BrandFault, BrandWords, Language } from '../../engine';
import { useSurroundings } from '../surroundings';
import { BrandField } from './BrandField';
import type { BrandForm } from './brand-form';
import { FormSection } from './FormSection';

const useStyles = makeStyles({
  select: { minWidth: 0 },
  warm: { color: tokens.colorStatusWarningForeground3 },
});

/** Every language that has no words of its own, or one that has. */
type Scope = 'all' | Language;

/** What a brand signs with and says under every letter, for all languages and over that for one. */
export function WordsFields({ form }: { readonly form: BrandForm }): React.JSX.Element {
  const { strings } = useSurroundings();
  const styles = useStyles();
  const [scope, setScope] = useState<Scope>('all');
  const { brand, words, dress, asked } = form;
  const of = (one: Scope): Partial<BrandWords> => (one === 'all' ? brand.words : (brand.inLanguage[one] ?? {}));
  const nameOf = (one: Scope) => (one === 'all' ? words.allLanguages : strings.languages[one]);
  const set = (changes: Partial<BrandWords>) =>
    dress(
      scope === 'all'
        ? { words: { ...brand.words, ...changes } }
        : { inLanguage: { ...brand.inLanguage, [scope]: { ...of(scope), ...changes } } },
    );
  const scopes: readonly Scope[] = ['all', ...LANGUAGES];
  const longElsewhere = scopes.filter((one) => one !== scope && Object.entries(of(one)).some(isLong));
  const field = (name: keyof BrandWords, fault: BrandFault, hint?: string) => {
    const value = of(scope)[name] ?? '';
    return (
      <BrandField
        key={`${scope}-${name}`}
        form={form}
        label={words[name]}
        {...(hint !== undefined && { hint })}
        {...(name === 'legal' && { rows: 3 })}
        {...(scope !== 'all' && { language: scope })}
        value={value}
        // The fault stands for all languages; here it is said only where the text is too long.
        faults={isLong([name, value]) ? [fault] : []}
        onType={(typed) => set({ [name]: typed })}
      />
    );
  };
  const elsewhere = asked && longElsewhere.length > 0;
  return (
    <FormSection title={words.words}>
      <Field
        label={words.wordsFor}
        {...(scope !== 'all' && { hint: words.wordsHint })}
        {...(elsewhere && {
          validationState: 'none',
          validationMessage: { className: styles.warm, children: words.longIn(longElsewhere.map(nameOf)) },
        })}
      >
        <Select
          className={styles.select}
          value={scope}
          aria-invalid={elsewhere}
          onChange={(_, { value }) => setScope(scopes.find((one) => one === value) ?? 'all')}
        >
          {scopes.map((one) => (
            <option key={one} value={one}>
              {nameOf(one)}
            </option>
          ))}
        </Select>
      </Field>
      {field('signOff', 'words-long', words.signOffHint)}
      {field('agentTitle', 'words-long', words.agentTitleHint)}
      {field('company', 'words-long')}
      {field('legal', 'legal-long', words.legalHint)}
    </FormSection>
  );
}

function isLong([name, text]: readonly [string, string]): boolean {
  return text.length > (name === 'legal' ? BRAND_LIMITS.legal : BRAND_LIMITS.words);
}
