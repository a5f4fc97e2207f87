import type { Level, Situation } from '../mail/reading';
import type { Key } from '../memory/memory';

/** One email as the journal knows it: keys, times and what it was about; never its text, subject or sender's name. Times are epoch ms. */
export type JournalMail = {
  readonly conversation: Key;
  readonly sender: Key;
  /** When it came in; absent where the mail program does not tell. */
  readonly receivedAt?: number;
  /** When it was first opened on this device. */
  readonly seenAt: number;
  readonly level: Level;
  /** It was hot enough for a pause at the agent's sensitivity of then. */
  readonly hot: boolean;
  readonly situation: Situation;
  /** The customer had written before, and at least for the third time. */
  readonly repeat: boolean;
  readonly thirdTime: boolean;
  /** Keyed hashes of the words that it is about, by which emails on one topic are told. */
  readonly topics: readonly Key[];
  /** When a reply was first seen to go out in its conversation after it. */
  readonly answeredAt?: number;
};

/** What this device keeps of the emails that were opened, for the page about the day. It never leaves the device. */
export type Journal = {
  readonly version: 1;
  /** By the key of the message. */
  readonly mails: Readonly<Record<Key, JournalMail>>;
  /** When everything was forgotten last, as in Memory; what is older than that is not in here. */
  readonly forgottenAt?: number;
};

export const EMPTY_JOURNAL: Journal = { version: 1, mails: {} };

/** A journal holds so many emails; the ones opened first go first. */
export const MOST_MAILS = 1_000;
/** Emails are dropped this long after they were opened: five weeks, so that a month can be looked at. */
export const KEEP_MAILS_MS = 35 * 24 * 3_600_000;
