import type { Language } from '../engine';

/** One form per plural category that the language has; `other` is the fallback. */
export type PluralForms = {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
};

/**
 * The category of a whole number by the rules of Unicode's CLDR. `Intl.PluralRules` says the same, but classic Outlook's event
 * runtime has no Intl.
 */
function categoryOf(language: Language, count: number): keyof PluralForms {
  if (language === 'en' || language === 'bg') return count === 1 ? 'one' : 'other';
  const last = count % 10;
  const teen = count % 100 >= 11 && count % 100 <= 14;
  if (last === 1 && !teen) return 'one';
  return last >= 2 && last <= 4 && !teen ? 'few' : 'many';
}

/** The form that goes with a whole number in the language. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  return forms[categoryOf(language, count)] ?? forms.other;
}
