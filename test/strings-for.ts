import type { Language } from '../src/engine';
import { stringsFor as wordsFor } from '../src/i18n';
import type { Strings, ValueWords } from '../src/i18n';
import { values as bg } from '../src/i18n/values/bg';
import { values as en } from '../src/i18n/values/en';
import { values as ru } from '../src/i18n/values/ru';
import { values as uk } from '../src/i18n/values/uk';

/** The words for the values of letters, all at once, as no pane has them. */
export const VALUE_WORDS: Readonly<Record<Language, ValueWords>> = { en, bg, ru, uk };

/** Everything that is said in a language, with the words for the values of letters. */
export function stringsFor(language: Language): Strings & { readonly variable: ValueWords } {
  return { ...wordsFor(language), variable: VALUE_WORDS[language] };
}
