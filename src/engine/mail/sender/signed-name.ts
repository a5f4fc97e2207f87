import { readDisplayName } from './display-name';
import type { NameBook } from './name-book';
import type { PersonName } from './name-rules';

const MOST_CHARACTERS = 2_000;
const MOST_LINES = 4;
const LONGEST_LINE = 60;
/** What stands before a signature: nothing, a closing with its comma, or a closing of two words at most. */
const BEFORE = /^\s*$|[,.!?…–—-]\s*$|^\s*\S+(\s\S+)?\s*$/;

/**
 * The person whom a mail is signed by: "Поздрави,\nМария Петрова". Only a line that is a name alone, with a known given one;
 * "Thanks, Maria" may thank a Maria.
 */
export function signedName(newest: string, signature: string, book: NameBook): PersonName | undefined {
  const signed = linesOf(signature.slice(0, MOST_CHARACTERS)).filter((line) => line.trim() !== '');
  const all = linesOf(newest.slice(-MOST_CHARACTERS).replace(/\s+$/, ''));
  const end = all.slice(-2).filter((_, i, { length }) => {
    const before = all[all.length - length + i - 1];
    // The first line is a greeting or the message itself.
    return before !== undefined && BEFORE.test(before);
  });
  for (const line of [...signed.slice(0, MOST_LINES), ...end.reverse()]) {
    const person = nameAlone(line, book);
    if (person !== undefined) return person;
  }
  return undefined;
}

const linesOf = (text: string): readonly string[] => text.split('\n').map((line) => line.replace(/^[\s\-–—]+/, ''));

function nameAlone(line: string, book: NameBook): PersonName | undefined {
  if (line.length > LONGEST_LINE || /[\d@:?!/,]/.test(line)) return undefined;
  const words = line.trim().split(/\s+/);
  if (words.length > 3 || words.some((word) => word.startsWith(word.charAt(0).toLowerCase()))) return undefined;
  return readDisplayName(words.join(' '), book, { strict: true, domain: '' });
}
