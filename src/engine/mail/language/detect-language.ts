import type { MailLanguage } from '../../languages/language';
import { CYRILLIC_TABLE, LATIN_TABLE } from './language-table';
import { readTable, type Table } from './read-table';
import { tellingWords } from './telling-words';
import { eachPiece } from './word-pieces';

const CYRILLIC = readTable(CYRILLIC_TABLE, true);
const LATIN = readTable(LATIN_TABLE, false);

/**
 * The language of a mail by the pieces of its words, up to four letters long; what they weigh was learned from text.
 * 'other' for text without words, for other languages and for other scripts. Reads the first 300 words.
 */
export function detectLanguage(text: string): MailLanguage {
  const { cyrillic, latin, elsewhere } = tellingWords(text);
  if (elsewhere > cyrillic.length + latin.length) return 'other';
  // A few Latin product names in a Cyrillic mail, or a Cyrillic name in an English one, must not decide.
  if (cyrillic.length > 0 && cyrillic.length * 2 >= latin.length) return likeliest(CYRILLIC, cyrillic);
  const language = latin.length === 0 ? 'other' : likeliest(LATIN, latin);
  // A mail of a word or two, "Refund?", is likelier English than anything foreign, unless its letters say otherwise.
  const bare = latin.length > 0 && latin.length <= 2 && latin.every((word) => /^[a-z]+$/.test(word));
  return language === 'other' && bare ? 'en' : language;
}

function likeliest(table: Table<MailLanguage>, words: readonly string[]): MailLanguage {
  const scores = [...table.bias];
  // A word that stands a hundred times tells no more than once.
  for (const word of new Set(words)) {
    eachPiece(word, (piece) => {
      const weights = table.pieces.get(piece);
      if (weights === undefined) return;
      for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] ?? 0) + (weights[c] ?? 0);
    });
  }
  return table.classes[scores.indexOf(Math.max(...scores))] ?? 'other';
}
