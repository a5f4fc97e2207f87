import type { Key } from '../memory/memory';

/** What is kept on this device for drafts, promises and the day, as far as it is loaded. */
export type CareDesk = {
  /** The mailbox's address, which keys what Memory holds; lower case. */
  readonly mailbox: string;
};

/** What stands beside any view of an email: short, and only where there is something to do. */
export type CareLines = {
  /** Open promises that are late or due today, in all conversations. */
  readonly due: number;
  /** The first promise to this customer that is late; without its words where another device saw them. */
  readonly late?: { readonly id: Key; readonly words?: string; readonly due: number };
};
