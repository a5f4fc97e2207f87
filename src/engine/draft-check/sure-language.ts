import { languageOfTag } from '../languages/language';
import type { Language } from '../languages/language';
import { detectLanguage } from '../mail/language/detect-language';

/** Fewer letters tell no language: "Ок, готово!" is said in three of them. */
const LEAST_LETTERS = 40;
const LETTERS = /[a-z\u00c0-\u024f\u0400-\u04ff]/gi;

/** The language of a text; undefined where it is too short to tell, or in none of ours. */
export function sureLanguage(text: string): Language | undefined {
  return (text.match(LETTERS) ?? []).length < LEAST_LETTERS ? undefined : languageOfTag(detectLanguage(text));
}
