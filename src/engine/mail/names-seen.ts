import { COMMON_STARTS } from './common-starts';
import { findNames } from './find-names';
import { redactPieces } from './redact-pieces';
import { plainName } from './same-name';

/** A longer mail is not read to its end for names. */
const MOST_CHARACTERS = 20_000;
const LONGEST_NAME = 40;
const LONGEST_ENDING = 3;

/** How many letters of a name stay the same in every case. */
function stemLength(length: number): number {
  if (length <= 3) return length;
  return length <= 5 ? length - 1 : length - 2;
}

/**
 * Gives what tells whether a word, as `plainName` writes it, is a name in a mail, in any grammatical case: one that begins with
 * a capital inside a sentence, or is guessed to be a name. Linear in the length of the mail; never throws.
 */
export function namesSeen(mail: string): (plain: string) => boolean {
  const text = mail.slice(0, MOST_CHARACTERS).normalize('NFC');
  const pieces = redactPieces(text);
  const small = new Set(pieces.map((piece) => piece.text).filter((word) => word === word.toLowerCase()));
  const longest = new Map<string, number>();
  for (const [piece, reason] of findNames(text, pieces, () => false)) {
    const plain = plainName(piece.text);
    // A guess gives way to what the mail itself writes as an ordinary word.
    if (plain.length > LONGEST_NAME || COMMON_STARTS.has(plain) || (reason === 'guess' && small.has(plain))) continue;
    const stem = plain.slice(0, stemLength(plain.length));
    longest.set(stem, Math.max(longest.get(stem) ?? 0, plain.length + (plain.length > 3 ? LONGEST_ENDING : 0)));
  }
  return (plain) => {
    for (let length = 2; length <= Math.min(plain.length, LONGEST_NAME); length++) {
      if (plain.length <= (longest.get(plain.slice(0, length)) ?? 0)) return true;
    }
    return false;
  };
}
