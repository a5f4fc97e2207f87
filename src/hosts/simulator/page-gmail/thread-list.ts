import { element } from '../page/element';
import type { Locale } from '../page/labels';
import type { GmailLabels } from './labels';
import type { MailDraft, Mailbox, Thread } from './mailbox';

export type GmailFolder = 'inbox' | 'sent' | 'drafts';

export type ThreadListOptions = {
  readonly mailbox: Mailbox;
  readonly folder: GmailFolder;
  readonly openThread: string | undefined;
  readonly labels: GmailLabels;
  readonly locale: Locale;
  readonly now: number;
  readonly onThread: (thread: Thread) => void;
  readonly onDraft: (draft: MailDraft) => void;
};

type Row = {
  readonly who: string;
  readonly subject: string;
  readonly preview: string;
  readonly date?: number;
  readonly unread: boolean;
  readonly current: boolean;
  readonly open: () => void;
};

const PREVIEW = 120;

function timeText(date: number, now: number, locale: Locale): string {
  const sameDay = new Date(date).toDateString() === new Date(now).toDateString();
  return new Date(date).toLocaleString(locale, sameDay ? { timeStyle: 'short' } : { day: 'numeric', month: 'short' });
}

/** The conversations of a folder, or the drafts, each a button. */
export function threadList(options: ThreadListOptions): HTMLElement {
  const { labels, locale, now } = options;
  const rows = options.folder === 'drafts' ? draftRows(options) : threadRows(options, options.folder);
  if (rows.length === 0) return element('p', { class: 'empty' }, labels.emptyFolder);
  const items = rows.map((row) => {
    const open = element(
      'button',
      {
        type: 'button',
        class: row.unread ? 'row unread' : 'row',
        'aria-current': row.current ? 'true' : undefined,
      },
      element('span', { class: 'who' }, row.who === '' ? '—' : row.who),
      element(
        'span',
        { class: 'marks' },
        ...(row.unread
          ? [element('span', { role: 'img', 'aria-label': labels.unread, title: labels.unread }, '●')]
          : []),
      ),
      element('span', { class: 'subject' }, row.subject === '' ? labels.noSubject : row.subject),
      ...(row.date === undefined ? [] : [element('time', {}, timeText(row.date, now, locale))]),
      element('span', { class: 'preview' }, row.preview),
    );
    open.addEventListener('click', row.open);
    return element('li', {}, open);
  });
  return element('ul', { class: 'messages' }, ...items);
}

function threadRows(options: ThreadListOptions, folder: 'inbox' | 'sent'): readonly Row[] {
  const { mailbox, openThread, labels, onThread } = options;
  return mailbox.threads(folder).flatMap((thread): Row[] => {
    const [first] = thread.mails;
    const last = thread.mails.at(-1);
    if (first === undefined || last === undefined) return [];
    const names = [...new Set(thread.mails.map(({ sent, message: { from } }) => (sent ? labels.me : nameOf(from))))];
    const count = thread.mails.length > 1 ? ` (${thread.mails.length})` : '';
    return [
      {
        who: names.join(', ') + count,
        subject: first.message.subject,
        preview: last.message.text
          .slice(0, PREVIEW * 4)
          .replace(/\s+/g, ' ')
          .slice(0, PREVIEW),
        date: last.message.date,
        unread: !mailbox.isRead(thread),
        current: thread.id === openThread,
        open: () => onThread(thread),
      },
    ];
  });
}

function draftRows({ mailbox, onDraft }: ThreadListOptions): readonly Row[] {
  return mailbox.drafts().map((draft) => ({
    who: draft.message.to.map(nameOf).join(', '),
    subject: draft.message.subject,
    preview: '',
    unread: false,
    current: false,
    open: () => onDraft(draft),
  }));
}

const nameOf = ({ name, address }: { readonly name: string; readonly address: string }): string =>
  name === '' ? address : name;
