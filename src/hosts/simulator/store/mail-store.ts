import type { Person } from '../../../engine';
import type { Draft } from './draft';
import type { Message } from './message';
import type { RoamingSettings } from './roaming-settings';

/** The simulated mailbox: mails, drafts and what the add-in stored. Every open pane shares it. */
export type MailStore = {
  readonly agent: Person;
  readonly settings: RoamingSettings;
  /** Newest first. */
  readonly messages: (folder: Message['folder']) => readonly Message[];
  readonly message: (id: string) => Message | undefined;
  readonly drafts: () => readonly Draft[];
  readonly draft: (id: string) => Draft | undefined;
  /** Adds mails, but none twice. */
  readonly add: (messages: readonly Message[]) => void;
  readonly markRead: (id: string) => void;
  /** Moves a mail to a mailbox that the person shares with others. */
  readonly moveToShared: (id: string, mailbox: string) => void;
  readonly keepDraft: (draft: Draft) => void;
  readonly discard: (draftId: string) => void;
  /** Moves a draft to Sent Items and marks the mail it answers. */
  readonly send: (draft: Draft, html: string, text: string, now: number) => void;
  readonly customProperties: (itemId: string) => string;
  readonly setCustomProperties: (itemId: string, json: string) => void;
  /** Calls back after every change; returns its stop. */
  readonly subscribe: (listener: () => void) => () => void;
};

export function createMailStore(agent: Person, settings: RoamingSettings): MailStore {
  const messages = new Map<string, Message>();
  const drafts = new Map<string, Draft>();
  const properties = new Map<string, string>();
  const listeners = new Set<() => void>();
  const changed = (): void => listeners.forEach((listener) => listener());
  const change = (id: string, part: Partial<Message>): void => {
    const message = messages.get(id);
    if (message !== undefined) messages.set(id, { ...message, ...part });
  };

  return {
    agent,
    settings,
    messages: (folder) =>
      [...messages.values()].filter((message) => message.folder === folder).sort((a, b) => b.date - a.date),
    message: (id) => messages.get(id),
    drafts: () => [...drafts.values()].reverse(),
    draft: (id) => drafts.get(id),
    add: (added) => {
      for (const message of added) if (!messages.has(message.id)) messages.set(message.id, message);
      changed();
    },
    markRead: (id) => {
      change(id, { read: true });
      changed();
    },
    moveToShared: (id, mailbox) => {
      change(id, { sharedMailbox: mailbox });
      changed();
    },
    keepDraft: (draft) => {
      drafts.set(draft.id, draft);
      changed();
    },
    discard: (draftId) => {
      drafts.delete(draftId);
      changed();
    },
    send: (draft, html, text, now) => {
      drafts.delete(draft.id);
      const { subject, to, cc, conversationId } = draft;
      const id = `sent-${draft.id}`;
      const envelope = {
        id,
        conversationId,
        internetMessageId: `<${id}@simulator.example>`,
        subject,
        from: agent,
        to,
        cc,
      };
      const state = { folder: 'sent', date: now, headers: '', read: true, answered: false } as const;
      messages.set(id, { ...envelope, ...state, text, ...(draft.format === 'html' ? { html } : {}) });
      if (draft.answers !== undefined) change(draft.answers, { answered: true });
      changed();
    },
    customProperties: (itemId) => properties.get(itemId) ?? '{}',
    setCustomProperties: (itemId, json) => properties.set(itemId, json),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
