import type { Language } from '../src/engine';
import { stringsFor as wordsFor } from '../src/i18n';
import type { LaterWords, Strings, ValueWords } from '../src/i18n';
import { later as bg } from '../src/i18n/later/bg';
import { later as en } from '../src/i18n/later/en';
import { later as ru } from '../src/i18n/later/ru';
import { later as uk } from '../src/i18n/later/uk';

/** The words for letters as such, all at once, as no pane has them. */
export const LATER_WORDS: Readonly<Record<Language, LaterWords>> = { en, bg, ru, uk };

/** Those for the values of letters. */
export const VALUE_WORDS: Readonly<Record<Language, ValueWords>> = {
  en: en.values,
  bg: bg.values,
  ru: ru.values,
  uk: uk.values,
};

/** Everything that is said in a language, with the words for the values of letters. */
export function stringsFor(language: Language): Strings & { readonly variable: ValueWords } {
  return { ...wordsFor(language), variable: VALUE_WORDS[language] };
}
