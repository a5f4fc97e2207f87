import type { Language, MailLanguage } from '../../languages/language';
import { FUNCTION_WORDS, LATIN_WORDS, TELLING_LETTERS } from './language-words';

const MOST_WORDS = 600;
const CYRILLIC = /[\u0400-\u04ff]/;
const LATIN = /[a-z\u00c0-\u024f]/;
// Endings that Russian does not write, and the soft sign that Bulgarian writes before о alone.
const BULGARIAN_END = /(ци|ахме|ихме|ахте|ихте|ят|то|та)$/;
const SOFT_SIGN = /ь([^о]|$)/;

const CYRILLIC_LANGUAGES = ['bg', 'ru', 'uk'] as const;
// With nothing to tell them apart: the language with the most writers first.
const PREFERENCE = ['ru', 'uk', 'bg'] as const;
const CONTRACTION = /^(i|you|he|she|it|we|they|don|can|won|isn|didn|doesn|that|there)['’]/;

type Scores = Record<Language, number>;

/**
 * The language of a mail by its letters and commonest words. Looks at the first 600 words.
 * 'other' for text without words, and for Latin text that is neither English nor Bulgarian typed in Latin letters.
 */
export function detectLanguage(text: string): MailLanguage {
  const words = text
    .slice(0, 8000)
    .toLowerCase()
    .split(/[^a-z\u00c0-\u024f\u0400-\u04ff'’ʼ]+/)
    .slice(0, MOST_WORDS);
  const cyrillic = words.filter((word) => CYRILLIC.test(word));
  const latin = words.filter((word) => LATIN.test(word) && !CYRILLIC.test(word));
  // A few Latin product names in a Cyrillic mail, or a Cyrillic name in an English one, must not decide.
  if (cyrillic.length > 0 && cyrillic.length * 3 >= latin.length) return cyrillicLanguage(cyrillic);
  return latinLanguage(latin);
}

function cyrillicLanguage(words: readonly string[]): Language {
  const scores: Scores = { en: 0, bg: 0, ru: 0, uk: 0 };
  for (const word of words) {
    for (const language of CYRILLIC_LANGUAGES) {
      // Single letters stand between spaced-out ones and as initials.
      if (FUNCTION_WORDS[language].has(word)) scores[language] += word.length === 1 ? 0.3 : 1;
    }
    for (const { letters, language } of TELLING_LETTERS) {
      if (letters.some((letter) => word.includes(letter))) scores[language] += 1.5;
    }
    if (bulgarianVowel(word)) scores.bg += 1.5;
    else if (BULGARIAN_END.test(word)) scores.bg += word.endsWith('ци') ? 1 : 0.1;
    if (SOFT_SIGN.test(word)) scores.bg -= 0.7;
  }
  // One telling letter outweighs the words that the languages share.
  const best = PREFERENCE.reduce((a, b) => (scores[b] > scores[a] ? b : a));
  return best;
}

/** The hard sign between consonants or at an end is a vowel, as in Bulgarian alone; in Russian it stands before я, е, ю. */
function bulgarianVowel(word: string): boolean {
  const at = word.indexOf('ъ');
  return at >= 0 && !'яеёю'.includes(word[at + 1] ?? '?');
}

function latinLanguage(words: readonly string[]): MailLanguage {
  const scores: Scores = { en: 0, bg: 0, ru: 0, uk: 0 };
  let foreign = 0;
  for (const word of words) {
    if (FUNCTION_WORDS.en.has(word.replace(/['’ʼ]/g, '')) || CONTRACTION.test(word)) scores.en++;
    for (const language of CYRILLIC_LANGUAGES) if (LATIN_WORDS[language].has(word)) scores[language]++;
    if (/[\u00c0-\u024f]/.test(word)) foreign++;
  }
  const typed = CYRILLIC_LANGUAGES.reduce((a, b) => (scores[b] > scores[a] ? b : a));
  if (scores[typed] > scores.en && scores[typed] * 5 >= words.length && scores[typed] > foreign) return typed;
  if (scores.en * 10 >= words.length && scores.en > foreign) return 'en';
  // A mail of a few words, "Refund?", is likelier English than anything else, unless its letters say otherwise.
  return words.length > 0 && words.length <= 8 && foreign === 0 ? 'en' : 'other';
}
