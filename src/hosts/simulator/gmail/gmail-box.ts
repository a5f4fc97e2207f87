import { mimeTree } from './mime-tree';
import type { MessagePart } from './mime-tree';

/** A message as it lies in the simulated Gmail. */
export type BoxMessage = {
  readonly id: string;
  readonly threadId: string;
  readonly labelIds: readonly string[];
  /** Epoch ms. */
  readonly internalDate: number;
  readonly payload: MessagePart;
};

export type BoxDraft = { readonly id: string; readonly message: BoxMessage };

/** A simulated mailbox, in memory; every text in it is hostile input. */
export type GmailBox = {
  /** Puts a mail file in; a mail that answers another, by its headers, joins its thread. The date is its own, else `now` (epoch ms). */
  readonly add: (file: Uint8Array, now: number, label?: 'INBOX' | 'SENT') => BoxMessage;
  /** Deletes a message for good. */
  readonly remove: (id: string) => void;
  readonly message: (id: string) => BoxMessage | undefined;
  /** The oldest first. */
  readonly thread: (id: string) => readonly BoxMessage[];
  /** The newest first. */
  readonly messages: () => readonly BoxMessage[];
  readonly addDraft: (file: Uint8Array, threadId: string | undefined, now: number) => BoxDraft;
  readonly drafts: () => readonly BoxDraft[];
  /** Sends a draft: it becomes a sent message of its thread. */
  readonly send: (draftId: string, now: number) => BoxMessage | undefined;
};

/** Starts empty. Ids are of the form of Gmail's, and the same for the same files in the same order. */
export function createGmailBox(): GmailBox {
  const messages = new Map<string, BoxMessage>();
  const threads = new Map<string, string>();
  const drafts = new Map<string, BoxDraft>();
  let last = 0x19e0_0000_0000_0000n;

  const nextId = () => (last += 0x1_0001n).toString(16);
  const headerOf = (payload: MessagePart, name: string) =>
    payload.headers.find((one) => one.name.toLowerCase() === name)?.value ?? '';
  const idsIn = (text: string): readonly string[] => text.match(/<[^<>\s]+>/g) ?? [];

  function make(file: Uint8Array, now: number, labelIds: readonly string[], wanted?: string): BoxMessage {
    const payload = mimeTree(file);
    const id = nextId();
    const known = [...idsIn(headerOf(payload, 'references')), ...idsIn(headerOf(payload, 'in-reply-to'))];
    const own = idsIn(headerOf(payload, 'message-id'));
    const threadId = wanted ?? [...own, ...known].map((one) => threads.get(one)).find((one) => one !== undefined) ?? id;
    for (const one of [...own, ...known]) if (!threads.has(one)) threads.set(one, threadId);
    const date = Date.parse(headerOf(payload, 'date'));
    return { id, threadId, labelIds, internalDate: Number.isNaN(date) ? now : date, payload };
  }

  return {
    add(file, now, label = 'INBOX') {
      const message = make(file, now, [label]);
      messages.set(message.id, message);
      return message;
    },
    remove: (id) => void messages.delete(id),
    message: (id) => messages.get(id),
    thread: (id) =>
      [...messages.values()].filter(({ threadId }) => threadId === id).sort((a, b) => a.internalDate - b.internalDate),
    messages: () => [...messages.values()].sort((a, b) => b.internalDate - a.internalDate),
    addDraft(file, threadId, now) {
      const draft = { id: `r${drafts.size + 1}`, message: make(file, now, ['DRAFT'], threadId) };
      drafts.set(draft.id, draft);
      return draft;
    },
    drafts: () => [...drafts.values()],
    send(draftId, now) {
      const draft = drafts.get(draftId);
      if (draft === undefined) return undefined;
      drafts.delete(draftId);
      const sent = { ...draft.message, labelIds: ['SENT'], internalDate: now };
      messages.set(sent.id, sent);
      return sent;
    },
  };
}
