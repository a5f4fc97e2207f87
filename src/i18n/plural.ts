import type { Language } from '../engine';

/** One form per plural category that the language has; `other` is the fallback. */
export type PluralForms = {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
};

const RULES = {
  en: new Intl.PluralRules('en'),
  bg: new Intl.PluralRules('bg'),
  ru: new Intl.PluralRules('ru'),
  uk: new Intl.PluralRules('uk'),
};

/** The form that goes with `count` in the language. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const category = RULES[language].select(count);
  return (category === 'one' || category === 'few' || category === 'many' ? forms[category] : undefined) ?? forms.other;
}
