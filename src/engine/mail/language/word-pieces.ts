import { LANGUAGES } from '../../languages/language';
import { FUNCTION_WORDS } from './language-words';

const LONGEST_PIECE = 4;
const LONGEST_WHOLE = 6;
const LONGEST_WORD = 24;

/**
 * Calls back with every piece of up to four letters of a word, `_` marking its ends, with the word itself where it has three to
 * six letters, and with `=bg` where it is a function word of Bulgarian. Pieces are what the tables of `language-table.ts` weigh.
 */
export function eachPiece(word: string, visit: (piece: string) => void): void {
  const marked = `_${word.slice(0, LONGEST_WORD)}_`;
  const { length } = marked;
  for (let at = 0; at < length; at++) {
    const most = Math.min(LONGEST_PIECE, length - at);
    for (let size = at === 0 || at === length - 1 ? 2 : 1; size <= most; size++) visit(marked.slice(at, at + size));
  }
  for (const language of LANGUAGES) if (FUNCTION_WORDS[language].has(word)) visit(`=${language}`);
  if (length > LONGEST_PIECE && length - 2 <= LONGEST_WHOLE) visit(marked);
}
