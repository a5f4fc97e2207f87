import type { MailLanguage } from '../../languages/language';
import { detectLanguage } from '../language/detect-language';
import type { Email } from '../email';
import { htmlToText } from './html-to-text';
import { splitQuotes } from './split-quotes';
import { splitSignature } from './split-signature';

/** A mail taken apart: what was written now, earlier mail, the signature, and the language of the first. */
export type MailParts = {
  readonly newest: string;
  readonly quoted: string;
  readonly signature: string;
  readonly language: MailLanguage;
};

/** Characters of text that are read of one mail; what comes after is no longer a person's writing. */
export const MOST_CHARACTERS = 200_000;
// Markup weighs more than text: pictures inside the HTML must not push the words out of reach.
const MOST_HTML = 8_000_000;
const MOST_ROUNDS = 5;

/**
 * Takes a mail apart without knowing its language. Reads `html` where there is some text in it, else `text`.
 * Never throws, whatever the mail holds; an empty mail gives empty parts and the language 'other'.
 */
export function splitMail(email: Email): MailParts {
  const html = email.html === undefined ? undefined : htmlToText(email.html.slice(0, MOST_HTML), MOST_CHARACTERS);
  const useHtml = html !== undefined && withoutMarks(html.own + html.quoted + html.signature).trim() !== '';
  const text = normaliseLines(useHtml ? html.own : (email.text ?? '').slice(0, MOST_CHARACTERS));
  const { newest, quoted: earlier, signature } = splitText(text);
  const quoted = useHtml ? joinParts(withoutMarks(earlier), html.quoted) : earlier;
  return {
    newest,
    quoted: quoted.trim(),
    signature: joinParts(signature, useHtml ? html.signature : '').trim(),
    language: languageOf(newest, earlier, email.subject),
  };
}

/** Takes plain text apart, and again while that finds more: a quote may stand above what was cut as a signature. */
function splitText(text: string): { readonly newest: string; readonly quoted: string; readonly signature: string } {
  let newest = text;
  let quoted = '';
  let signature = '';
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
    const quotes = splitQuotes(newest);
    const split = splitSignature(quotes.own);
    const before = newest;
    newest = split.body.replace(/\n{3,}/g, '\n\n');
    quoted = joinParts(quotes.quoted, quoted);
    signature = joinParts(split.signature, signature);
    if (newest === before) break;
  }
  return { newest, quoted, signature };
}

/** Short mails are decided with their subject, mails without words of their own by what they quote. */
function languageOf(newest: string, quoted: string, subject: string): MailLanguage {
  if (newest.length >= 200) return detectLanguage(newest);
  const language = detectLanguage(`${newest}\n${subject.slice(0, 300)}`);
  return language === 'other' && newest.length < 20 ? detectLanguage(quoted) : language;
}

/** Text without the marks that `htmlToText` leaves where a quote stood. */
function withoutMarks(text: string): string {
  return text.replace(/^>$\n?/gm, '');
}

function joinParts(first: string, second: string): string {
  return first !== '' && second !== '' ? `${first}\n${second}` : first + second;
}

function normaliseLines(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\0')
    .join('');
}
