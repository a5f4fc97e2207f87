import type { Language } from '../../engine';
import { cards as bg } from './bg';
import type { CardWords } from './card-words';
import { cards as en } from './en';
import { cards as ru } from './ru';
import { cards as uk } from './uk';

/** The words of cards in a language at once; only a server draws cards, and it has all of them at hand. */
export function cardWordsFor(language: Language): CardWords {
  return { en, bg, ru, uk }[language];
}
