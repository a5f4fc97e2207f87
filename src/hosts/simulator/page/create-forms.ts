import type { OutlookForms } from '../office/outlook-forms';
import type { Draft } from '../store/draft';
import type { MailStore } from '../store/mail-store';
import type { Message } from '../store/message';
import { newDraft } from '../store/new-draft';
import { replyDraft } from '../store/reply-draft';
import type { ComposeWindows } from './compose-windows';
import { labelsFor } from './labels';
import type { Preferences } from './preferences';

export type FormsOptions = {
  readonly store: MailStore;
  readonly preferences: () => Preferences;
  readonly windows: () => ComposeWindows;
  readonly onOpenMessage: (message: Message) => void;
};

/** Opens mails and drafts, whether the person asks for it or the add-in. */
export function createForms(options: FormsOptions): OutlookForms {
  const { store, preferences, windows, onOpenMessage } = options;
  const write = (draft: Draft): void => {
    store.keepDraft(draft);
    windows().open(draft.id);
  };
  return {
    openMessage: (id) => {
      const message = store.message(id);
      if (message !== undefined) onOpenMessage(message);
      return message !== undefined;
    },
    openReply: (message, all, html) => {
      const { locale, format, signature } = preferences();
      const words = labelsFor(locale).quote;
      const { agent } = store;
      write(replyDraft(message, { id: crypto.randomUUID(), all, html, format, locale, agent, words, signature }));
    },
    openNew: (fields) => write(newDraft(crypto.randomUUID(), preferences().format, fields)),
    closeDraft: (draft) => windows().close(draft.id),
  };
}
