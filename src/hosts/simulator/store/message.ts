import type { Person } from '../../../engine';

export type Folder = 'inbox' | 'drafts' | 'sent';

/** A mail in the simulated mailbox. Every text in it is hostile input. */
export type Message = {
  readonly id: string;
  readonly conversationId: string;
  readonly internetMessageId: string;
  readonly folder: 'inbox' | 'sent';
  readonly subject: string;
  readonly from: Person;
  readonly replyTo?: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly html?: string;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly date: number;
  /** The header block as it came, without the body. */
  readonly headers: string;
  readonly read: boolean;
  readonly answered: boolean;
  /** The address of the shared mailbox that it lies in; without one it lies in the person's own. */
  readonly sharedMailbox?: string;
};
