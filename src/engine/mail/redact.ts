import { findNames } from './find-names';
import { nameStems } from './name-stems';
import { namesSeen } from './names-seen';
import { redactPieces } from './redact-pieces';

/** The longest text that is redacted, in characters; the rest is left out. */
const MOST_CHARACTERS = 4_000;

/**
 * A text without what tells who wrote it or about whom: addresses, links, numbers, the given `names` in any case and spelling, and
 * what looks like a name, here or in the mail that `isSeen` was made of. Ordinary words shouted in capitals stay, because they may
 * be what is asked about.
 *
 * It cannot know a name that nobody has told it and that stands in small letters, only in capitals without a word that announces
 * a name, or only at the beginning of sentences: "Thomas lied." Nor can it know what is told about somebody without a name. So
 * whoever copies the text must read it. Linear in the length of the text; never throws.
 */
export function redact(text: string, names: readonly string[], isSeen = namesSeen(text)): string {
  const isKnown = nameStems(names);
  const whole = beginningOf(text).normalize('NFC');
  const pieces = redactPieces(whole);
  const found = findNames(whole, pieces, isSeen);
  let redacted = '';
  let last = 0;
  for (const piece of pieces) {
    redacted += withoutNumbers(whole.slice(last, piece.start));
    last = piece.end;
    if (piece.kind !== 'word') redacted += `[${piece.kind}]`;
    else redacted += found.has(piece) || isKnown(piece.text) ? '[name]' : piece.text;
  }
  return redacted + withoutNumbers(whole.slice(last));
}

function beginningOf(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  // Half a word could be half an address.
  let end = MOST_CHARACTERS;
  while (end > 0 && /\S/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end) + (end < MOST_CHARACTERS ? '…' : '');
}

/** Figures of the scripts in which numbers are written beside Latin ones. */
const withoutNumbers = (text: string): string => text.replace(/[0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]+/g, '0');
