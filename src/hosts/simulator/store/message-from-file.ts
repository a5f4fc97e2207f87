import type { Email } from '../../../engine';
import type { Message } from './message';
import { plainText } from './plain-text';

/** The header block of a mail file, which Outlook hands out as it is. */
export function headerBlock(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, 64 * 1024));
  const end = /\r?\n\r?\n/.exec(text);
  return end === null ? text : text.slice(0, end.index + 2);
}

/** An id that is the same after a reload, as an item's id in Outlook is. */
function stableId(seed: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < seed.length; at++) {
    low = Math.imul(low ^ seed.charCodeAt(at), 0x01000193) >>> 0;
    high = Math.imul(high + seed.charCodeAt(at), 0x85ebca6b) >>> 0;
  }
  return `AAMkAD${low.toString(36)}${high.toString(36)}=`;
}

/** A mail read from a file, as a mail of the inbox; `now` is its date where it has none. */
export function messageFromFile(email: Email, bytes: Uint8Array, now: number): Message {
  const { html, subject, to, receivedAt, replyTo } = email;
  const text = email.text ?? (html === undefined ? '' : plainText(html));
  const from = email.from ?? { name: '', address: '' };
  const id = stableId(
    email.internetMessageId ?? [from.address, subject, receivedAt ?? '', text.slice(0, 2000)].join('\n'),
  );
  return {
    id,
    conversationId: email.conversationId === '' ? `conversation-${id}` : email.conversationId,
    internetMessageId: email.internetMessageId ?? `<${id}@simulator.example>`,
    folder: 'inbox',
    subject,
    from,
    ...(replyTo === undefined ? {} : { replyTo }),
    to,
    cc: [],
    ...(html === undefined ? {} : { html }),
    text,
    date: receivedAt ?? now,
    headers: headerBlock(bytes),
    read: false,
    answered: false,
  };
}
