import { addressParser, decodeWords } from 'postal-mime';
import type { Email, Person } from '../../engine';
import { machineHeaders } from '../../session';
import type { GmailMessage } from './gmail-api';
import { bodyOf, headerOf, headersOf } from './mime-parts';

const MOST_HEADER = 10_000;
const MOST_PEOPLE = 200;

/** A message of Gmail's as the engine takes it, and what a reply to it needs besides. */
export type GmailMail = {
  readonly email: Email;
  /** The Message-IDs of the conversation so far, the last one being its own. */
  readonly references: readonly string[];
  readonly attachments: number;
};

/** Reads a message; any tree of parts gives an answer, hostile ones included. */
export function mailOfMessage({ id, threadId, internalDate, payload }: GmailMessage): GmailMail {
  const headers = headersOf(payload);
  const value = (...names: readonly string[]) => headerOf(headers, ...names)?.slice(0, MOST_HEADER);
  const people = (name: string): readonly Person[] => peopleIn(value(name));
  const { html, text, attachments } = bodyOf(payload);
  const own = messageIds(value('message-id'))[0];
  const from = people('from')[0] ?? people('sender')[0];
  const replyTo = people('reply-to')[0];
  const sentAt = Date.parse(value('date') ?? '');
  const receivedAt = internalDate ?? (Number.isNaN(sentAt) ? undefined : sentAt);
  const machine = machineHeaders(value);
  const before = messageIds(value('references') ?? value('in-reply-to'));
  return {
    email: {
      id,
      ...(own !== undefined && { internetMessageId: own }),
      conversationId: threadId,
      ...(from && { from }),
      ...(replyTo && { replyTo }),
      to: people('to'),
      subject: decodeWords(value('subject') ?? ''),
      ...(html !== undefined && { html }),
      ...(text !== undefined && { text }),
      ...(receivedAt !== undefined && { receivedAt }),
      ...(machine && { headers: machine }),
    },
    references: own === undefined ? before : [...before.filter((one) => one !== own), own],
    attachments,
  };
}

function peopleIn(header: string | undefined): readonly Person[] {
  if (header === undefined) return [];
  return addressParser(header, { flatten: true })
    .slice(0, MOST_PEOPLE)
    .map(({ name, address }) => ({ name: decodeWords(name).trim(), address: (address ?? '').trim().toLowerCase() }))
    .filter(({ name, address }) => name !== '' || address !== '');
}

function messageIds(header: string | undefined): readonly string[] {
  return header?.match(/<[^<>\s]{1,900}>/g) ?? [];
}
