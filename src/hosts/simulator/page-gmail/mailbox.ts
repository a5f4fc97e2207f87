import { openEml, splitMbox } from '../../../session';
import { messageFromFile } from '../store/message-from-file';
import type { Message } from '../store/message';
import { bytesOf } from './node-side';
import type { MailboxList, NodeSide, Outgoing } from './node-side';

/** A message with the ids that Gmail gave it. */
export type Mail = {
  readonly id: string;
  readonly threadId: string;
  readonly sent: boolean;
  readonly message: Message;
};
/** A draft that lies in the mailbox. */
export type MailDraft = { readonly id: string; readonly threadId: string; readonly message: Message };
/** A conversation, the newest message last. */
export type Thread = { readonly id: string; readonly mails: readonly Mail[] };

/** The mailbox as the page sees it. */
export type Mailbox = {
  /** Conversations with something received, or something sent, in them; the newest first. */
  readonly threads: (folder: 'inbox' | 'sent') => readonly Thread[];
  readonly thread: (id: string) => Thread | undefined;
  readonly drafts: () => readonly MailDraft[];
  readonly mail: (id: string) => Mail | undefined;
  readonly isRead: (thread: Thread) => boolean;
  readonly markRead: (thread: Thread) => void;
  /** Adds mail files, mailboxes of many mails among them; gives how many hold none, and the first that was added. */
  readonly add: (
    files: readonly Uint8Array[],
  ) => Promise<{ readonly failed: number; readonly first: Mail | undefined }>;
  readonly send: (mail: Outgoing) => Promise<void>;
  /** Keeps what was written so far as a draft. */
  readonly save: (mail: Outgoing) => Promise<void>;
  readonly discard: (draftId: string) => Promise<void>;
  /** Looks anew at what lies there. */
  readonly refresh: () => Promise<void>;
};

/** `onChange` is told after every change. */
export function createMailbox(side: NodeSide, onChange: () => void): Mailbox {
  const messages = new Map<string, Message>();
  const read = new Set<string>();
  let mails: readonly Mail[] = [];
  let drafts: readonly MailDraft[] = [];

  const messageOf = async (key: string, raw: string, date: number): Promise<Message> => {
    const known = messages.get(key);
    if (known !== undefined) return known;
    const bytes = bytesOf(raw);
    const message = messageFromFile(await openEml(bytes), bytes, date);
    messages.set(key, message);
    return message;
  };
  const refresh = async (): Promise<void> => {
    const list: MailboxList = await side.list();
    mails = await Promise.all(
      list.messages.map(async ({ id, threadId, labelIds, date, raw }) => {
        const message = { ...(await messageOf(id, raw, date)), date };
        return { id, threadId, sent: labelIds.includes('SENT'), message };
      }),
    );
    drafts = await Promise.all(
      list.drafts.map(async ({ id, threadId, raw }) => ({ id, threadId, message: await messageOf(raw, raw, 0) })),
    );
    onChange();
  };
  const thread = (id: string): Thread | undefined => {
    const inIt = mails.filter((mail) => mail.threadId === id).sort((a, b) => a.message.date - b.message.date);
    return inIt.length === 0 ? undefined : { id, mails: inIt };
  };
  const newest = ({ mails: all }: Thread): number => Math.max(...all.map(({ message }) => message.date));

  return {
    threads: (folder) =>
      [...new Set(mails.filter(({ sent }) => sent === (folder === 'sent')).map(({ threadId }) => threadId))]
        .flatMap((id) => thread(id) ?? [])
        .sort((a, b) => newest(b) - newest(a)),
    thread,
    drafts: () => drafts,
    mail: (id) => mails.find((mail) => mail.id === id),
    isRead: ({ mails: all }) => all.every(({ id, sent }) => sent || read.has(id)),
    markRead: ({ mails: all }) => {
      for (const { id } of all) read.add(id);
      onChange();
    },
    add: async (files) => {
      const before = new Set(mails.map(({ id }) => id));
      const whole = files.flatMap((file) => (isMbox(file) ? splitMbox(file) : [file]));
      const opened = await Promise.all(
        whole.map((file) =>
          openEml(file).then(
            () => file,
            () => undefined,
          ),
        ),
      );
      const good = opened.filter((file) => file !== undefined);
      if (good.length > 0) await side.add(good);
      await refresh();
      return { failed: opened.length - good.length, first: mails.find(({ id }) => !before.has(id)) };
    },
    send: async (mail) => {
      await side.send(mail);
      await refresh();
    },
    save: async (mail) => {
      await side.save(mail);
      await refresh();
    },
    discard: async (draftId) => {
      await side.discard(draftId);
      await refresh();
    },
    refresh,
  };
}

function isMbox(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === 'From ';
}
