/** A keyed hash of a message, conversation or sender: 16 hex characters. Memory holds no text, subject or address. */
export type Key = string;

/** How we know that another email was answered, weakest first. */
export type Evidence = 'opened-here' | 'said' | 'sent';

/** One answered email inside a cool-down; times are epoch milliseconds UTC. */
export type Answer = { readonly at: number; readonly evidence: Evidence };

/** Why the agent went on early; shown to nobody else. */
export type SkipReason = 'calm' | 'urgent' | 'not-heated' | 'spoken' | 'other';

/** A pause that one hot mail started. Every field merges by minimum, maximum or union. */
export type CoolDown = {
  readonly message: Key;
  readonly conversation: Key;
  readonly sender: Key;
  /** The highest level seen in it, 1-3. */
  readonly level: number;
  readonly startedAt: number;
  /** Further hot mails of the same sender that joined while it ran: message key to conversation key. */
  readonly joined: Readonly<Record<Key, Key>>;
  /** By conversation key, with `~1` and so on where an earlier one was taken back, or by its own id where the agent said so. Grow-only. */
  readonly answered: Readonly<Record<string, Answer>>;
  /** Ids of `answered` that the agent took back, with the time. Grow-only. */
  readonly undone: Readonly<Record<string, number>>;
  readonly skipped?: { readonly at: number; readonly reason: SkipReason };
  /** The holding reply: when it was opened, and the time it promises, in the words of the letter ("16:30"). */
  readonly holding?: { readonly at: number; readonly by: string };
  /** Marks of the holding replies that were opened, by which the send handler knows them again: keyed hash to its number of words. */
  readonly marks?: Readonly<Record<Key, number>>;
  /** When a holding reply was seen to be sent. */
  readonly holdingSentAt?: number;
  /** When the agent was told at Send that this one is still cooling; it is said once. */
  readonly nudgedAt?: number;
  /** When somebody first saw it over; it never runs again after that. */
  readonly endedAt?: number;
};

/** A word of the agent's that a later one may take back, such as "kept"; the later one counts. */
export type Said = { readonly at: number; readonly on: boolean };

/**
 * A dated promise to a customer. What was promised and to whom is not in here: this roams, and words stay on the device that saw them.
 */
export type PromiseMark = {
  /** By when, epoch ms: the end of the day that was named, or the moment. */
  readonly due: number;
  /** 'holding' is the time that a holding reply names; 'answer' any promise in another reply. */
  readonly kind: 'answer' | 'holding';
  readonly conversation: Key;
  /** When it was promised last; what was said of it before that is over. */
  readonly madeAt: number;
  /** A new day for it, the last one that was chosen. */
  readonly moved?: { readonly at: number; readonly due: number };
  /** Not to be spoken of before `until`. */
  readonly snoozed?: { readonly at: number; readonly until: number };
  readonly kept?: Said;
  readonly removed?: Said;
};

/** What roams with the mailbox about cool-downs. A join-semilattice under `mergeMemory`. */
export type Memory = {
  readonly version: 1;
  /** By the key of the message that started it. */
  readonly coolDowns: Readonly<Record<Key, CoolDown>>;
  /** Messages the agent called not heated: key to time. Grow-only. */
  readonly notHeated: Readonly<Record<Key, number>>;
  /** Since when send events have been seen for this mailbox, if ever. */
  readonly sendEventsSince?: number;
  /**
   * Conversations in which a reply was sent, with the time of the last one: the send handler may be given old settings and not know
   * of a pause that counts it.
   */
  readonly sent?: Readonly<Record<Key, number>>;
  /** Conversations that start no pause, by their keys. */
  readonly muted?: Readonly<Record<Key, Said>>;
  /** What was promised to customers, each under a key made of its conversation and words. */
  readonly promises?: Readonly<Record<Key, PromiseMark>>;
  /** Conversations in which a colleague was asked and the answer waits for them. */
  readonly waiting?: Readonly<Record<Key, Said>>;
  /** When the agent had everything forgotten last; a copy without it, or with an earlier one, counts for nothing beside this one. */
  readonly forgottenAt?: number;
};

export const EMPTY_MEMORY: Memory = { version: 1, coolDowns: {}, notHeated: {} };
