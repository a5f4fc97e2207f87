import { keyFor, readMail, splitMail } from '../engine';
import type { Customer, Email, Key, Language, LanguagePack, MailLanguage, Opened, Reading, Sender } from '../engine';
import type { OpenItem } from './host';

/** Where packs come from; each is loaded once. */
export type PackLoader = (language: Language) => Promise<LanguagePack>;

/** The open item, read. */
export type ReadItem = {
  readonly opened: Extract<Opened, { state: 'mail' | 'draft' }>;
  /** The mail behind it, or the mail a draft answers as far as its quotation shows it; kept to greet in further languages. */
  readonly email: Email;
  readonly sender: Key;
};

const orEnglish = (language: MailLanguage): Language => (language === 'other' ? 'en' : language);

/** The keys under which Memory knows a mail. */
export function keysOf(mailbox: string, email: Email): { message: Key; conversation: Key; sender: Key } {
  return {
    message: keyFor(mailbox, `m:${email.internetMessageId ?? email.id}`),
    conversation: conversationKey(mailbox, email.conversationId),
    sender: keyFor(mailbox, `s:${email.from?.address ?? ''}`),
  };
}

export const conversationKey = (mailbox: string, conversationId: string): Key => keyFor(mailbox, `c:${conversationId}`);

async function reading(
  email: Email,
  replyLanguage: Language | undefined,
  mailbox: string,
  load: PackLoader,
): Promise<Reading> {
  const parts = splitMail(email);
  const pack = await load(orEnglish(parts.language));
  return readMail(email, parts, pack, {
    replyPack: replyLanguage === undefined ? pack : await load(replyLanguage),
    ownAddress: mailbox,
  });
}

/** How to greet the customer in a reply language that was not worked out before. */
export async function senderIn(language: Language, email: Email, mailbox: string, load: PackLoader): Promise<Sender> {
  return (await reading(email, language, mailbox, load)).sender;
}

/** The mail that a draft answers, as far as the draft shows it: its first recipient, and the quoted text below. */
function answeredMail(item: Extract<OpenItem, { mode: 'compose' }>): Email {
  const draft: Email = {
    id: '',
    conversationId: item.conversationId,
    to: [],
    subject: item.subject,
    html: item.html,
    ...(item.to[0] && { from: item.to[0] }),
  };
  const { html: _, ...bare } = draft;
  const { quoted } = splitMail(draft);
  return quoted.trim() === '' ? draft : { ...bare, text: quoted };
}

/** Reads what is open; waits for the language it is written in. */
export async function readItem(
  item: OpenItem,
  mailbox: string,
  chosen: Language | undefined,
  load: PackLoader,
): Promise<ReadItem> {
  const email = item.mode === 'read' ? item.email : answeredMail(item);
  const read = await reading(email, chosen, mailbox, load);
  const { message, conversation, sender } = keysOf(mailbox, email);
  const customer: Customer = {
    ...(email.from && { person: email.from }),
    senders: { [chosen ?? orEnglish(read.language)]: read.sender },
  };
  const opened: ReadItem['opened'] =
    item.mode === 'compose'
      ? { state: 'draft', conversation, customer, language: read.language }
      : {
          state: 'mail',
          message,
          conversation,
          customer,
          reading: read,
          subject: email.subject,
          ...(email.receivedAt !== undefined && { receivedAt: email.receivedAt }),
        };
  return { opened, email, sender };
}
