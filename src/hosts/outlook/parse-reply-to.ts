import type { Person } from '../../engine';

const MOST_CHARACTERS = 200_000;
const MOST_VALUE = 1_000;
const CHARSET = /^(utf-8|us-ascii|koi8-[ru]|windows-125[0-8]|iso-8859-([1-8]|1[03-6]))$/i;
const BASE64 = /^[a-z0-9+/]+={0,2}$/i;
const ENCODED_WORD = /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,900})\?=/gi;

/**
 * The first person of the Reply-To field in the raw header block that Outlook hands over, encoded words read; undefined
 * without one. A website's form writes in the shop's name and leaves the customer there. Any text gives an answer.
 */
export function parseReplyTo(raw: string): Person | undefined {
  const lines = raw.slice(0, MOST_CHARACTERS).split(/\r?\n/);
  const start = lines.findIndex((line) => /^reply-to:/i.test(line));
  if (start < 0) return undefined;
  const end = lines.findIndex((line, i) => i > start && !/^[ \t]/.test(line));
  const folded = lines.slice(start, end < 0 ? lines.length : end).map((line) => line.trim());
  const value = folded.join(' ').slice('reply-to:'.length, MOST_VALUE).trim();
  const [, name = '', address = ''] = /^("[^"]*"\s?|[^<,"]*)<([^<>\s]+@[^<>\s]+)>/.exec(value) ?? [];
  if (address !== '')
    return { name: decoded(name.trim().replace(/^"|"$/g, '')).trim(), address: address.toLowerCase() };
  const bare = /^[^<>\s,"]+@[^<>\s,"]+/.exec(value)?.[0];
  return bare === undefined ? undefined : { name: '', address: bare.toLowerCase() };
}

function decoded(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(ENCODED_WORD, (whole, charset: string, encoding: string, word: string) => {
      const base64 = encoding.toLowerCase() === 'b';
      // A charset or a coding that nobody knows leaves the word as it came, which is no name.
      if (!CHARSET.test(charset) || (base64 && (!BASE64.test(word) || word.length % 4 !== 0))) return whole;
      const bytes = base64 ? atob(word) : fromQuoted(word);
      return new TextDecoder(charset).decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0)));
    });
}

const fromQuoted = (word: string): string =>
  word
    .replace(/_/g, ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
