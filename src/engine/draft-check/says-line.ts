import type { Language } from '../languages/language';
import type { Word } from '../mail/words';
import { sureLanguage } from './sure-language';
import { wordsAndNumbers } from './words-and-numbers';

/** A line that the agent has put in other words keeps most of its own. */
const LEAST_SHARE = 0.8;
const CYRILLIC = /[\u0400-\u04ff]/;

/**
 * Whether a draft, by its words, says a line, perhaps with a word changed. A line in another language than the draft's counts as
 * said, because nobody is to put it there.
 */
export function saysLine(said: readonly Word[], line: string, language: Language): boolean {
  const written = sureLanguage(line);
  if (written !== undefined ? written !== language : CYRILLIC.test(line) === (language === 'en')) return true;
  const wanted = new Set(wordsAndNumbers(line).map(({ forms: [form = ''] }) => form));
  const own = new Set(said.map(({ forms: [form = ''] }) => form));
  const there = [...wanted].filter((word) => own.has(word)).length;
  return there >= wanted.size * LEAST_SHARE;
}
