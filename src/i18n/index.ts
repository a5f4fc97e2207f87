import type { Language } from '../engine';
import { bg } from './bg';
import { en } from './en';
import type { Strings } from './en';
import { ru } from './ru';
import { uk } from './uk';

export { plural } from './plural';
export { when } from './when';
export type { Strings };

const STRINGS: Record<Language, Strings> = { en, bg, ru, uk };

/** The words of the pane in one language. */
export function stringsFor(language: Language): Strings {
  return STRINGS[language];
}
