import { escapeHtml } from '../../../engine';
import type { Person } from '../../../engine';
import type { Draft } from './draft';
import { htmlText } from './html-text';
import type { Message } from './message';
import { plainText } from './plain-text';

/** The words around a quoted mail, in the language of Outlook. */
export type QuoteWords = {
  readonly from: string;
  readonly sent: string;
  readonly to: string;
  readonly subject: string;
};

export type ReplyOptions = {
  readonly id: string;
  readonly all: boolean;
  /** What the reply starts with, above the quote. */
  readonly html: string;
  readonly format: 'html' | 'text';
  readonly agent: Person;
  readonly words: QuoteWords;
  readonly locale: string;
  /** Outlook signs; a reply that starts with something gets no signature all the same. */
  readonly signature?: boolean;
};

/** A subject without its reply and forward marks. */
export function normalizedSubject(subject: string): string {
  return subject.replace(/^(?:(?:re|fwd?|aw|отг|отн|ответ|пересл|відп|на)\s*:\s*)+/i, '');
}

export function personText(person: Person): string {
  return person.name === '' || person.name === person.address ? person.address : `${person.name} <${person.address}>`;
}

function quoteLines(message: Message, words: QuoteWords, locale: string): [string, string][] {
  const sent = new Date(message.date).toLocaleString(locale, { dateStyle: 'full', timeStyle: 'short' });
  return [
    [words.from, personText(message.from)],
    [words.sent, sent],
    [words.to, message.to.map(personText).join('; ')],
    [words.subject, message.subject],
  ];
}

function quotedHtml(message: Message, words: QuoteWords, locale: string): string {
  const lines = quoteLines(message, words, locale).map(
    ([label, value]) => `<b>${escapeHtml(label)}:</b> ${escapeHtml(value)}<br>`,
  );
  const header = `<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000" style="font-size:11pt">${lines.join('')}</font><div>&nbsp;</div></div>`;
  return `<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">${header}${message.html ?? `<div>${htmlText(message.text)}</div>`}`;
}

function quotedText(message: Message, words: QuoteWords, locale: string): string {
  const lines = quoteLines(message, words, locale).map(([label, value]) => `${label}: ${value}`);
  return ['________________________________', ...lines, '', message.text].join('\n');
}

/** A reply with the recipients filled and the mail quoted below, as Outlook on the web lays it out. */
export function replyDraft(message: Message, options: ReplyOptions): Draft {
  const { all, html, format, agent, words, locale } = options;
  const others = (people: readonly Person[]): Person[] => people.filter((person) => person.address !== agent.address);
  const to = message.replyTo ?? message.from;
  const signed = options.signature === true && html === '';
  const signature = signed ? `<div><br></div><div id="Signature">${escapeHtml(agent.name)}</div>` : '';
  const space = html === '' ? `<div><br></div>${signature}` : html;
  return {
    id: options.id,
    kind: all ? 'replyAll' : 'reply',
    conversationId: message.conversationId,
    answers: message.id,
    subject: `Re: ${normalizedSubject(message.subject)}`,
    to: all ? [to, ...others(message.to).filter((person) => person.address !== to.address)] : [to],
    cc: all ? others(message.cc) : [],
    bcc: [],
    format,
    content:
      format === 'html'
        ? `${space}<div><br></div>${quotedHtml(message, words, locale)}`
        : `${plainText(html)}${signed ? `\n\n${agent.name}` : ''}\n\n${quotedText(message, words, locale)}`,
    saved: false,
    ...(signed && { signed }),
  };
}
