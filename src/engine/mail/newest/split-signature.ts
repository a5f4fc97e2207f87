import { isRule } from './quote-header';
import { SENT_FROM } from './quote-words';

/** A mail's own text without its signature, and the signature. */
export type SignatureSplit = { readonly body: string; readonly signature: string };

const MOST_LINES = 15;
const SHORT_LINE = 80;
// A phone number, a link or an address: what a block of contact details has and a closing with a name has not.
const CONTACT = /(\+?\d[\d\s()./-]{6,20}\d|https?:\/\/|www\.|@[a-zа-яіїєґ0-9-]{1,63}\.)/i;
const CLOSING =
  /^\s*(best|kind|warm|many|thanks|thank you|sincerely|yours|cheers|regards|rgds|br|с уважение|поздрави|с поздрав|благодаря|с уважением|с наилучшими|всего доброго|спасибо|з повагою|з найкращими|щиро|дякую)[^.!?]{0,40}[,.!]?\s*$/i;

function isSentFrom(line: string): boolean {
  if (line.length > 200) return false;
  const bare = line.replace(/^[\s<(*_-]+/, '').toLowerCase();
  return SENT_FROM.some((start) => bare.startsWith(start));
}

/**
 * Cuts a signature off the end: below "-- ", a line that a phone added, a mailing list's foot, or a closing formula
 * followed by contact details. In doubt the text stays, because a cut word is a word that nobody reads.
 */
export function splitSignature(text: string): SignatureSplit {
  const lines = text.split('\n');
  const cut = signatureStart(lines);
  return { body: trimLines(lines.slice(0, cut)), signature: trimLines(lines.slice(cut)) };
}

function signatureStart(lines: readonly string[]): number {
  let below = 0;
  let sawContact = false;
  let cut = lines.length;
  for (let i = lines.length - 1; i >= 0 && below < MOST_LINES; i--) {
    const line = lines[i] ?? '';
    if (line.trim() === '') continue;
    if (isSentFrom(line) && below <= 3) {
      cut = i;
      below = 0;
      sawContact = false;
      continue;
    }
    if (/^\s{0,2}--\s*$/.test(line) || (isRule(line) && below > 0)) {
      cut = i;
      break;
    }
    if (CLOSING.test(line.slice(0, 120)) && line.length < SHORT_LINE && sawContact && below >= 2) {
      cut = i;
      break;
    }
    if (CONTACT.test(line.slice(0, 300)) && line.length < SHORT_LINE) sawContact = true;
    below++;
  }
  return cut < lines.length ? cut : contactBlockStart(lines);
}

/** A last paragraph of short lines, half of them contact details, below other text. */
function contactBlockStart(lines: readonly string[]): number {
  let end = lines.length;
  while (end > 0 && (lines[end - 1] ?? '').trim() === '') end--;
  let start = end;
  while (start > 0 && end - start < 9 && (lines[start - 1] ?? '').trim() !== '') start--;
  const block = lines.slice(start, end);
  const contacts = block.filter((line) => CONTACT.test(line.slice(0, 300))).length;
  const above = lines
    .slice(Math.max(0, start - 3), start)
    .reverse()
    .find((line) => line.trim() !== '');
  const looksSo = block.length >= 3 && block.length <= 8 && contacts >= 2 && contacts * 2 >= block.length;
  const short = block.every((line) => line.length < 60 && !/[.!?:]\s*$/.test(line));
  return looksSo && short && above !== undefined && !above.trimEnd().endsWith(':') ? start : lines.length;
}

/** Joins lines, without the empty ones at both ends and without spaces at line ends. */
function trimLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd();
}
