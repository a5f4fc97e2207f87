import type { Language } from '../languages/language';
import { FUNCTION_WORDS } from '../mail/language/language-words';
import { tellingWords } from '../mail/language/telling-words';

/** Letters that one of the languages alone has. */
const OWN_LETTERS: readonly (readonly [Language, RegExp])[] = [
  ['uk', /[іїєґ]/],
  ['ru', /[ыэё]/],
  ['bg', /ъ[^еёюя]/],
];
/** English is told by so many of its small words, or by such a part of all words. */
const LEAST_ENGLISH = 2;
const ENGLISH_PART = 0.15;

/**
 * The language of a draft by its small words and letters; undefined for another one, or where it does not show. Far lighter than the
 * table by which mails are told, which alone would fill a quarter of the send handler, and enough for four languages that agents write.
 */
export function draftLanguage(text: string): Language | undefined {
  const { cyrillic, latin } = tellingWords(text);
  if (cyrillic.length === 0 || cyrillic.length * 2 < latin.length) {
    const english = countIn('en', latin);
    return english >= LEAST_ENGLISH || english > latin.length * ENGLISH_PART ? 'en' : undefined;
  }
  let best: { readonly language: Language; readonly score: number } | undefined;
  for (const [language, letters] of OWN_LETTERS) {
    const score = countIn(language, cyrillic) + cyrillic.filter((word) => letters.test(word)).length;
    if (score > (best?.score ?? 0)) best = { language, score };
  }
  return best?.language;
}

const countIn = (language: Language, words: readonly string[]): number =>
  words.filter((word) => FUNCTION_WORDS[language].has(word)).length;
