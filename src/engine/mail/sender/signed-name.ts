import { readDisplayName } from './display-name';
import type { NameBook } from './name-book';
import type { PersonName } from './name-rules';

const MOST_LINES = 4;
const LONGEST_LINE = 60;

/** The person whom a mail is signed by: "Поздрави,\nМария Петрова". Only a line that is a name alone, with a known given one. */
export function signedName(newest: string, signature: string, book: NameBook): PersonName | undefined {
  const signed = linesOf(signature).slice(0, MOST_LINES);
  const all = linesOf(newest);
  // One line alone is the message, not a signature; its last word may be whom it is written to.
  const end = all.length > 1 ? all.slice(-2).reverse() : [];
  for (const line of [...signed, ...end]) {
    const person = nameAlone(line, book);
    if (person !== undefined) return person;
  }
  return undefined;
}

const linesOf = (text: string): readonly string[] =>
  text
    .slice(-2000)
    .split('\n')
    .map((line) => line.replace(/^[\s\-–—]+|\s+$/g, ''))
    .filter((line) => line !== '');

/** "Maria Petrova", "Kind regards, Maria Petrova". */
function nameAlone(line: string, book: NameBook): PersonName | undefined {
  if (line.length > LONGEST_LINE || /[\d@:?!/]/.test(line)) return undefined;
  const words = line.split(',').pop()?.trim().replace(/\.$/, '') ?? '';
  const parts = words.split(/\s+/);
  if (parts.length > 3 || parts.some((part) => part.startsWith(part.charAt(0).toLowerCase()))) return undefined;
  return readDisplayName(words, book, { strict: true, domain: '' });
}
