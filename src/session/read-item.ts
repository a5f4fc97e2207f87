import { conversationKey, holdsFlagged, messageKey, readMail, senderKey, splitMail } from '../engine';
import type {
  Allowed,
  Customer,
  Email,
  Key,
  Language,
  LanguagePack,
  MailLanguage,
  Opened,
  Person,
  SecondVoice,
} from '../engine';
import type { OpenItem } from './host';

/** Where packs come from; each is loaded once. */
export type PackLoader = (language: Language) => Promise<LanguagePack>;

/** The open item, read. */
export type ReadItem = {
  readonly opened: Extract<Opened, { state: 'mail' | 'draft' }>;
  /** The mail behind it, or the mail a draft answers as far as its quotation shows it; kept to greet in further languages. */
  readonly email: Email;
  readonly sender: Key;
  /** The subject as it can be shown beside another email: '' where it stings. */
  readonly calmSubject: string;
};

/** Whose mailbox it is, and where languages come from. */
export type ReadingRoom = {
  /** The mailbox's address. */
  readonly mailbox: string;
  readonly loadPack: PackLoader;
  /** The second voice in a language, as far as it is here. */
  readonly second: (language: Language) => SecondVoice | undefined;
  /** What is never hostile to this mailbox. */
  readonly allowed: () => Allowed;
  /** A text nobody else uses. */
  readonly uniqueId: () => string;
};

/** The language whose words are read: a mail in none of ours is read as an English one. */
export const orEnglish = (language: MailLanguage): Language => (language === 'other' ? 'en' : language);

/** The first text that is not empty. */
const firstOf = (...texts: readonly (string | undefined)[]): string => texts.find((text) => text) ?? '';

/** The keys under which Memory knows a mail; one without any id goes by its sender, subject and time. */
function keysOf(mailbox: string, email: Email): { message: Key; conversation: Key; sender: Key } {
  const from = email.from?.address ?? '';
  const traits = `${from} ${email.receivedAt ?? ''} ${email.subject}`;
  return {
    message: messageKey(mailbox, firstOf(email.internetMessageId, email.id, traits)),
    conversation: conversationKey(mailbox, firstOf(email.conversationId, traits)),
    sender: senderKey(mailbox, from),
  };
}

/** The mail that a draft answers, as far as the draft shows it: its first recipient, and the quoted text below. */
function answeredMail(item: Extract<OpenItem, { mode: 'compose' }>, uniqueId: () => string): Email {
  const draft: Email = {
    id: '',
    // A new message has no conversation yet; without one of its own all new messages would be the same.
    conversationId: firstOf(item.conversationId, `new-${uniqueId()}`),
    to: [],
    subject: item.subject,
    html: item.html,
    ...(item.to[0] && { from: item.to[0] }),
  };
  const { html: _, ...bare } = draft;
  const { quoted } = splitMail(draft);
  return quoted.trim() === '' ? draft : { ...bare, text: quoted };
}

/** Whose mail is nobody's anger: the agent's, and that of the shared mailbox it lies in. */
function ownAddresses(item: OpenItem, { mailbox }: ReadingRoom): readonly string[] {
  if (item.mode === 'compose' || item.owner === undefined) return [mailbox];
  const { owner, email } = item;
  // A website's form writes to a shared mailbox in that mailbox's own name, with what a customer said.
  return email.to.some(({ address }) => address === owner) ? [mailbox] : [mailbox, owner];
}

/** A person as they can be shown and greeted: without a name or an address that is an insult. */
function calmPerson(person: Person, pack: LanguagePack): Person {
  return {
    name: holdsFlagged(person.name, pack) ? '' : person.name,
    address: holdsFlagged(person.address, pack) ? '' : person.address,
  };
}

/** Reads what is open; waits for the language it is written in. */
export async function readItem(item: OpenItem, room: ReadingRoom): Promise<ReadItem> {
  const found = item.mode === 'read' ? item.email : answeredMail(item, room.uniqueId);
  const parts = splitMail(found);
  const language = orEnglish(parts.language);
  const pack = await room.loadPack(language);
  const person = found.from && calmPerson(found.from, pack);
  const replyTo = found.replyTo && calmPerson(found.replyTo, pack);
  const email: Email = { ...found, ...(person && { from: person }), ...(replyTo && { replyTo }) };
  const reading = readMail(email, parts, pack, {
    ownAddresses: ownAddresses(item, room),
    second: room.second(language),
    allowed: room.allowed(),
  });
  const { message, conversation, sender } = keysOf(room.mailbox, found);
  const customer: Customer = { ...(person && { person }), ...(found.from?.address && { key: sender }), senders: {} };
  const opened: ReadItem['opened'] =
    item.mode === 'compose'
      ? { state: 'draft', conversation, customer, language: reading.language }
      : {
          state: 'mail',
          message,
          conversation,
          customer,
          reading,
          subject: email.subject,
          ...(email.receivedAt !== undefined && { receivedAt: email.receivedAt }),
        };
  return { opened, email, sender, calmSubject: holdsFlagged(email.subject, pack) ? '' : email.subject };
}
