import type { Person } from '../../../engine';
import type { Draft } from '../store/draft';
import type { Message } from '../store/message';

/** What the add-in can make Outlook show. */
export type OutlookForms = {
  /** False when there is no such mail. */
  readonly openMessage: (id: string) => boolean;
  readonly openReply: (message: Message, all: boolean, html: string) => void;
  readonly openNew: (fields: {
    readonly to: readonly Person[];
    readonly subject: string;
    readonly html: string;
  }) => void;
  readonly closeDraft: (draft: Draft) => void;
};
