import type { Language } from '../languages/language';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words that stand in almost every letter, and hardly in those of the other languages with the same alphabet. */
const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set('the you your to we is for and of with have it our dear hello hi thank sorry'),
  bg: set('ще съм сте са ви вие да във със като от което тази здравейте моля'),
  ru: set('вы вас вам что это как мы или уже чтобы здравствуйте'),
  uk: set('ви вам що це як або вже та щоб вітаю шановна шановний від'),
};
/** Letters that one of the languages alone has, or has everywhere. */
const OWN_LETTERS = { uk: /[іїєґ]/, ru: /[ыэё]/, bg: /ъ[^еёюя]/ };
/** Bulgarian has the soft sign before о alone; where Ukrainian letters are rare, any other is Russian. */
const SOFT = /ь(?!о)/;
const RARE = 1 / 6;
/** English is told by so many of its small words, or by such a part of all words. */
const LEAST_ENGLISH = 2;
const ENGLISH_PART = 0.15;
const MOST_TEXT = 4_000;
const BETWEEN_WORDS = /[^a-z\u00c0-\u024f\u0430-\u045f\u0491'’ʼ]+/;

/**
 * The language of a draft by its small words and letters; undefined for another one, or where it does not show. Far lighter than the
 * table by which mails are told, which alone would fill a quarter of the send handler, and enough for four languages that agents write.
 */
export function draftLanguage(text: string): Language | undefined {
  const words = text.slice(0, MOST_TEXT).toLowerCase().split(BETWEEN_WORDS);
  const cyrillic = words.filter((word) => /[\u0430-\u0491]/.test(word));
  const latin = words.length - cyrillic.length;
  if (cyrillic.length === 0 || cyrillic.length * 2 < latin) {
    const english = countIn('en', words);
    return english >= LEAST_ENGLISH || english > latin * ENGLISH_PART ? 'en' : undefined;
  }
  const countOf = (letters: RegExp): number => cyrillic.filter((word) => letters.test(word)).length;
  const ukrainian = countOf(OWN_LETTERS.uk);
  const soft = ukrainian < cyrillic.length * RARE ? countOf(SOFT) : 0;
  const scores = [
    { language: 'uk', score: countIn('uk', cyrillic) + ukrainian },
    { language: 'ru', score: countIn('ru', cyrillic) + countOf(OWN_LETTERS.ru) + soft },
    { language: 'bg', score: countIn('bg', cyrillic) + countOf(OWN_LETTERS.bg) },
  ] as const;
  const best = scores.reduce((most, one) => (one.score > most.score ? one : most));
  return best.score > 0 ? best.language : undefined;
}

const countIn = (language: Language, words: readonly string[]): number =>
  words.filter((word) => SMALL_WORDS[language].has(word)).length;
