import { escapeHtml } from '../engine';
import { wholeText } from './whole-text';

declare const safe: unique symbol;

/** Text in the small HTML of cards (b, i, u, br), in which everything that somebody wrote is escaped. */
export type CardHtml = string & { readonly [safe]: true };

/** Longer names and subjects are cut; nobody reads them to the end. */
const MOST = 160;

// Characters that cannot be seen, turn the direction of what follows, or stand for nothing at all.
const UNSEEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|\p{Cs}/gu;
// Where a mail program would see an address and make a link of it by itself.
const ADDRESS_SIGNS = /:(?=\/\/)|@|\.(?=\p{L}{2})/gu;
const WORD_JOINER = '\u2060';
// Marks heaped on one letter reach over the lines around it, and many empty lines push away what stands below.
const HEAPED = /(\p{M}{3})\p{M}+/gu;
const EMPTY_LINES = /\n{3,}/g;

/** What is left of a text without characters that hide or break; at most `most` characters, the last an ellipsis where it is cut. */
export function visible(text: string, most: number = MOST): string {
  // A text of a megabyte is not gone through to its end for a line of it.
  const clean = text
    .slice(0, most * 2 + 64)
    .replace(UNSEEN, '')
    .replace(HEAPED, '$1')
    .replace(EMPTY_LINES, '\n\n');
  return clean.length <= most && text.length <= most * 2 + 64 ? clean : `${wholeText(clean.slice(0, most - 1))}…`;
}

/** A text in which no mail program finds an address to make a link of; it reads as before. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS_SIGNS, (sign) => `${sign}${WORD_JOINER}`);
}

/** What somebody wrote, made harmless: no markup, and no address that turns into a link by itself. Lines are kept. */
export function said(text: string, most?: number): CardHtml {
  return withLines(escapeHtml(withoutAddresses(visible(text, most))));
}

/** The same for a place that takes no markup, such as a title or a button: without signs that could be taken for it. */
export function plain(text: string, most?: number): string {
  const line = visible(text, most).replace(/\s+/g, ' ').trim();
  return withoutAddresses(line).replace(/</g, '‹').replace(/>/g, '›');
}

/** Heavier than what stands around it. */
export function bold(html: CardHtml): CardHtml {
  return `<b>${html}</b>` as CardHtml;
}

/** Several lines under each other; empty ones are left out. */
export function lines(...parts: readonly (CardHtml | undefined)[]): CardHtml {
  return parts.filter((part) => part !== undefined && part !== '').join('<br>') as CardHtml;
}

/** Marks what is already escaped as such; for whoever builds markup piece by piece out of escaped text. */
export function withLines(escaped: string): CardHtml {
  return escaped.replace(/\n/g, '<br>') as CardHtml;
}
