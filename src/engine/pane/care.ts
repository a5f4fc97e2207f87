import type { Journal } from '../journal/journal';
import type { Key } from '../memory/memory';

/** What is kept on this device for drafts, promises and the day, as far as it is loaded. */
export type CareDesk = {
  /** The mailbox's address, which keys what Memory holds; lower case. */
  readonly mailbox: string;
  /** What is known of the emails that were opened here, and what keeps it from being kept. */
  readonly journal?: { readonly journal: Journal; readonly problem?: 'newer' | 'not-kept' };
  /** The mail program opened no message to a colleague about the open item: its text was copied, or is there to be copied by hand. */
  readonly colleague?: { readonly outcome: 'copied' } | { readonly outcome: 'refused'; readonly text: string };
  /** The open draft offers more than the agent may give; absent where nobody looked. */
  readonly gesture?: boolean;
};

/** What stands beside any view of an email: short, and only where there is something to do. */
export type CareLines = {
  /** Open promises that are late or due today, in all conversations. */
  readonly due: number;
  /** The first promise to this customer that is late; without its words where another device saw them. */
  readonly late?: { readonly id: Key; readonly words?: string; readonly due: number };
  /**
   * A second pair of eyes for the open item: it would help, it was asked for, or the mail program opened no message for that, so that
   * its text was copied, or stands there (`byHand`) to be.
   */
  readonly colleague?: 'suggested' | 'asked' | 'copied' | 'refused';
  readonly byHand?: string;
};
