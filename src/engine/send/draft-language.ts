import type { Language } from '../languages/language';
import { tellingWords } from '../mail/language/telling-words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words that stand in almost every letter, and hardly in those of the other languages with the same alphabet. */
const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(
    'the you your to we is for and of with have it our dear hello hi thank sorry by on will not are this that in my',
  ),
  bg: set(
    'ще съм сте са ви вие ваш вашата се да във със като за от което който тази този здравейте уважаеми уважаема моля',
  ),
  ru: set('вы вас вам ваш вашего что это как мы если или уже еще при чтобы будет здравствуйте спасибо пожалуйста'),
  uk: set('ви вам ваш що це як якщо або вже ще та щоб буде вітаю дякуємо будь ласка шановна шановний від про'),
};
/** Letters that one of the languages alone has, or has everywhere. */
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
  words.filter((word) => SMALL_WORDS[language].has(word)).length;
