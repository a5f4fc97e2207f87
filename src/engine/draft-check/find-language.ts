import { languageOfTag } from '../languages/language';
import type { Draft, DraftProblem } from './draft';
import { problemAt } from './problem-at';
import { sureLanguage } from './sure-language';

/** More paragraphs are not looked at one by one. */
const MOST_PARAGRAPHS = 30;

/**
 * A draft in another language than the customer's, pointing at its first line; nothing where either language is not sure, and
 * nothing where some paragraph is in the customer's language too. The rule names the language that is expected.
 */
export function findLanguage({ text, customerLanguage, mail }: Draft): readonly DraftProblem[] {
  const expected = customerLanguage ?? languageOfTag(mail?.language);
  if (expected === undefined) return [];
  const written = sureLanguage(text);
  if (written === undefined || written === expected) return [];
  const paragraphs = text.split(/\n\s{0,9}\n/).slice(0, MOST_PARAGRAPHS);
  if (paragraphs.some((paragraph) => sureLanguage(paragraph) === expected)) return [];
  const line = text.split('\n').find((one) => one.trim() !== '') ?? '';
  const words = line.trim();
  const start = text.indexOf(words);
  return [problemAt(text, 'language', { start, end: start + words.length }, expected)];
}
