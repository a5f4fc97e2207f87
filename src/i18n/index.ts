import type { Language } from '../engine';
import { en } from './en';
import type { Strings } from './en';

export { plural } from './plural';
export { when } from './when';
export type { Strings };

const STRINGS: Record<Language, Strings> = { en, bg: en, ru: en, uk: en };

/** The words of the pane in one language. */
export function stringsFor(language: Language): Strings {
  return STRINGS[language];
}
