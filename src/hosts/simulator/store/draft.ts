import type { Person } from '../../../engine';

export type RecipientField = 'to' | 'cc' | 'bcc';

/** A mail being written. `content` is what was last saved; an open editor knows better. */
export type Draft = {
  readonly id: string;
  readonly kind: 'reply' | 'replyAll' | 'newMail';
  readonly conversationId: string;
  /** The id of the mail that this one answers. */
  readonly answers?: string;
  readonly subject: string;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly format: 'html' | 'text';
  readonly content: string;
  /** Saved by the add-in or the person, so that it has an item id. */
  readonly saved: boolean;
  /** Outlook has put the person's signature into it. */
  readonly signed?: boolean;
};

/** The text of the open draft, as the editor holds it. */
export type DraftBody = {
  readonly format: 'html' | 'text';
  readonly read: () => string;
  readonly write: (content: string) => void;
  /** Puts content where the cursor is, instead of the selection. */
  readonly insert: (content: string) => void;
  readonly selected: () => string;
};
