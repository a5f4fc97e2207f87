import type { Language } from '../src/engine';
import { bg } from '../src/i18n/bg';
import { en } from '../src/i18n/en';
import { ru } from '../src/i18n/ru';
import { uk } from '../src/i18n/uk';
import type { Strings } from '../src/i18n';

/** The words of all languages at once, where the pane fetches one. */
export function stringsFor(language: Language): Strings {
  return { en, bg, ru, uk }[language];
}
