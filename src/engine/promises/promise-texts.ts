import type { Key } from '../memory/memory';

/** What a promise says and to whom; the promise itself roams in Memory, its words stay on the device that saw them. */
export type PromiseText = {
  /** As they were written, in the language of the letter; '' where only the time is known. */
  readonly words: string;
  /** The first who was written to: a name to show, or where there is none an address, and the key under which their mail is known. */
  readonly to?: { readonly name: string; readonly sender: Key };
  readonly subject?: string;
  /** When the words came here, epoch ms. */
  readonly at: number;
};

/** What this device keeps in words for promises. It never leaves the device. */
export type PromiseTexts = {
  readonly version: 1;
  /** By the key of the promise in Memory. */
  readonly entries: Readonly<Record<Key, PromiseText>>;
  /** Who wrote lately, by the key of the sender, so that a list of who waits can name them; `at` is when their mail was open last. */
  readonly names: Readonly<Record<Key, { readonly name: string; readonly at: number }>>;
  /** Conversations in which nobody has to write, as the agent said, and when; what comes after that is asked about again. */
  readonly putAway?: Readonly<Record<Key, number>>;
  /** When everything was forgotten last, as in Memory; what is older than that is not in here. */
  readonly forgottenAt?: number;
};

export const NO_PROMISE_TEXTS: PromiseTexts = { version: 1, entries: {}, names: {} };

export const MOST_PROMISE_WORDS = 200;
export const MOST_NAME = 100;
