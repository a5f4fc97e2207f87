import type { Language } from '../engine';
import { bg } from './bg';
import { en } from './en';
import type { Strings } from './en';
import { ru } from './ru';
import { uk } from './uk';

/** The words of a language at once, for programs that have all of them at hand; the pane fetches the one it speaks. */
export function stringsFor(language: Language): Strings {
  return { en, bg, ru, uk }[language];
}
