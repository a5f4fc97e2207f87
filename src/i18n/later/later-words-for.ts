import type { Language } from '../../engine';
import { later as bg } from './bg';
import { later as en } from './en';
import type { LaterWords } from './later-words';
import { later as ru } from './ru';
import { later as uk } from './uk';

/** The words for letters as such in a language at once, for programs that have all of them at hand, as `stringsFor`. */
export function laterWordsFor(language: Language): LaterWords {
  return { en, bg, ru, uk }[language];
}
